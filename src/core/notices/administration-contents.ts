// The mails about what the administrator does to tasks, rounds and the calendar.
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dayText } from '../text/dates'
import { calendarWords, changeWords, roundWords, taskChangeWords } from '../text/notices/administration'
import { caseSubject, dueText, greetingTo, mailWords, stepText } from '../text/notices/common'
import { workText } from '../text/notices/digest'
import { type Content, facts, link, list, paragraph, quote } from './content'
import type { CalendarPreview, DigestLine, RoundOpened, TaskChanged } from './mail-job'
import type { MailLinks } from './mail-links'

export function taskChangeContent(job: TaskChanged, links: MailLinks, configuration: Configuration): Content {
  const words = taskChangeWords[job.change]
  const isWithdrawn = job.change === 'WITHDRAWN'
  return {
    subject: caseSubject(job.case.number, words.subject),
    greeting: mailWords.toAnyone,
    blocks: [
      paragraph(words.text),
      ...(job.reason ? [paragraph(mailWords.reason), quote(job.reason)] : []),
      facts(
        [mailWords.caseNumber, job.case.number],
        [mailWords.subject, job.case.subject],
        [mailWords.step, stepText(job.step, job.round)],
        [mailWords.agency, agencyName(configuration, job.agency)],
        [changeWords.pausedUntil, job.pausedUntil && dayText(job.pausedUntil)],
        [mailWords.due, isWithdrawn ? '' : dueText(job.dueOn, configuration.settings.closesAt)],
        [mailWords.count, job.explanation],
      ),
      ...(job.items.length > 0
        ? [paragraph(mailWords.items), list(job.items.map(({ number, title }) => ({ text: `${number} ${title}` })))]
        : []),
      link(mailWords.openRegister, links.register),
    ],
  }
}

export function roundContent(job: RoundOpened, links: MailLinks, configuration: Configuration): Content {
  return {
    subject: roundWords.subject(job.cases.length),
    greeting: greetingTo('ADMIN'),
    blocks: [
      paragraph(roundWords.text),
      facts([mailWords.subject, job.subject]),
      list(
        job.cases.map(({ number, agency, dueOn }) => ({
          text: roundWords.line(number, agencyName(configuration, agency), dueOn),
        })),
      ),
      link(mailWords.openRegister, links.register),
    ],
  }
}

export function calendarContent({ moves, count }: CalendarPreview, links: MailLinks): Content {
  const rest = count - moves.length
  return {
    subject: calendarWords.subject(count),
    greeting: greetingTo('ADMIN'),
    blocks: [
      paragraph(calendarWords.text(count)),
      list(moves.map((move) => ({ text: moveText(move) }))),
      ...(rest > 0 ? [paragraph(mailWords.moreTasks(rest))] : []),
      link(mailWords.openRegister, links.register),
    ],
  }
}

/** "PPID-2026-0001 Langkah 3: Uji konsekuensi (DINKES): Jumat, 13 … menjadi Senin, 16 …" */
export function moveText({ case: { number }, step, agency, movedFrom, dueOn }: DigestLine): string {
  return `${number} ${workText(step, agency)}: ${calendarWords.move(movedFrom, dueOn)}`
}
