// The mails about ends of cases, refusals, the published list, the yearly figures and what the administrator must know.

import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { reportDueText } from '../text/documents/annual-report'
import { formTitles } from '../text/forms/titles'
import { stepLabel } from '../text/labels'
import { caseSubject, greetingTo, mailWords } from '../text/notices/common'
import {
  caseEndWords,
  incompleteWords,
  listWords,
  noOfficerWords,
  problemWords,
  refusedWords,
  reportWords,
} from '../text/notices/office'
import { problemText } from '../text/state'
import { type Block, type Content, facts, link, list, paragraph, quote } from './content'
import type {
  CaseNotice,
  CaseRef,
  ItemIncomplete,
  ItemRef,
  ListPublished,
  NoOfficer,
  Problems,
  Refused,
  ReportWritten,
} from './mail-job'
import type { DocumentLinks, MailLinks } from './mail-links'

type Greeted = Omit<Content, 'greeting'>

const toAnyone = (content: Greeted): Content => ({ ...content, greeting: mailWords.toAnyone })
const toAdmin = (content: Greeted): Content => ({ ...content, greeting: greetingTo('ADMIN') })

function caseFacts({ number, subject }: CaseRef, ...more: readonly (readonly [string, string | undefined])[]): Block {
  return facts([mailWords.caseNumber, number], [mailWords.subject, subject], ...more)
}

export function caseEndContent(job: CaseNotice, links: MailLinks): Content {
  const words = caseEndWords[job.kind]
  return toAnyone({
    subject: caseSubject(job.case.number, words.subject),
    blocks: [
      paragraph(words.text),
      ...(job.reason ? [paragraph(mailWords.reason), quote(job.reason)] : []),
      caseFacts(job.case),
      ...(job.incomplete ? [paragraph(incompleteWords.atTheEnd), list(job.incomplete.map(titled))] : []),
      link(mailWords.openRegister, links.register),
    ],
  })
}

const titled = ({ number, title }: ItemRef) => ({ text: `${number} ${title}` })

export function incompleteContent(job: ItemIncomplete, links: MailLinks, configuration: Configuration): Content {
  const { item, agency } = job
  return {
    subject: caseSubject(job.case.number, incompleteWords.subject(item.number)),
    greeting: greetingTo('SERVICE_OFFICER'),
    blocks: [
      paragraph(incompleteWords.text),
      caseFacts(
        job.case,
        [mailWords.item, `${item.number} ${item.title}`],
        [mailWords.agency, agencyName(configuration, agency)],
      ),
      link(mailWords.openFolder, links.folder(job.folder)),
    ],
  }
}

export function refusedContent(job: Refused, links: MailLinks): Content {
  const title = formTitles[job.form]
  const refill = () => link(refusedWords.openRefill, links.refill(job.form, job.responseId))
  return toAnyone({
    subject: refusedWords.subject(title),
    blocks: [
      paragraph(refusedWords.text(title)),
      list(job.sentences.map((text) => ({ text }))),
      ...(job.responseId ? [paragraph(refusedWords.refill), refill()] : []),
    ],
  })
}

export function listContent(job: ListPublished, links: MailLinks): Content {
  const day = dateText(job.publishedOn)
  return toAnyone({
    subject: listWords.subject(day),
    blocks: [paragraph(listWords.text(day)), ...documentBlocks(links.list())],
  })
}

export function reportContent({ year }: ReportWritten, links: MailLinks): Content {
  return toAnyone({
    subject: reportWords.subject(year),
    blocks: [paragraph(reportWords.text(year, reportDueText(year))), ...documentBlocks(links.report(year))],
  })
}

function documentBlocks({ pdf, document }: DocumentLinks): readonly Block[] {
  return [...(pdf ? [link(mailWords.openPdf, pdf)] : []), ...(document ? [link(mailWords.openDocument, document)] : [])]
}

export function problemsContent(job: Problems, links: MailLinks): Content {
  const rest = job.cellCount - job.cells.length + job.stuckCount - job.stuck.length
  const stuck = job.stuck.map(({ key, error }) => ({ text: `${key}: ${error}` }))
  return toAdmin({
    subject: problemWords.subject,
    blocks: [
      ...(job.cells.length > 0
        ? [paragraph(problemWords.cells), list(job.cells.map((cell) => ({ text: problemText(cell) })))]
        : []),
      ...(stuck.length > 0 ? [paragraph(problemWords.stuck), list(stuck)] : []),
      ...(rest > 0 ? [paragraph(problemWords.more(rest))] : []),
      link(mailWords.openRegister, links.register),
    ],
  })
}

export function noOfficerContent(job: NoOfficer, links: MailLinks, configuration: Configuration): Content {
  return toAdmin({
    subject: caseSubject(job.case.number, noOfficerWords.subject),
    blocks: [
      paragraph(noOfficerWords.text),
      caseFacts(
        job.case,
        [mailWords.step, stepLabel(job.step)],
        [mailWords.agency, agencyName(configuration, job.agency)],
      ),
      link(mailWords.openRegister, links.register),
    ],
  })
}
