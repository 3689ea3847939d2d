// The mail that gives work to the next officer: what is asked, by when and why that day, with the forms to answer in.

import { agencyName } from '../sop/agency-name'
import { type Configuration, stepOf } from '../sop/configuration'
import { caseSubject, dueText, greetingTo, mailWords, receivedText, stepText } from '../text/notices/common'
import { askedText, taskSubject } from '../text/notices/tasks'
import { type Block, type Content, facts, link, list, paragraph, quote } from './content'
import type { TaskAssigned } from './mail-job'
import { formOf, type MailLinks } from './mail-links'

export function taskContent(job: TaskAssigned, links: MailLinks, configuration: Configuration): Content {
  const { step, agency, isAddition, reason } = job
  const what = { step, isAddition, isReturned: reason !== undefined }
  const { actor } = stepOf(configuration, step)
  return {
    subject: caseSubject(job.case.number, taskSubject(what, job.dueOn)),
    greeting: greetingTo(actor, agencyName(configuration, agency)),
    blocks: [
      paragraph(askedText(what)),
      ...(reason ? [paragraph(mailWords.reason), quote(reason)] : []),
      taskFacts(job, configuration),
      ...(job.items.length > 0 ? [paragraph(mailWords.items), itemList(job, links)] : []),
      ...(job.itemCount > job.items.length ? [paragraph(mailWords.moreItems(job.itemCount - job.items.length))] : []),
      ...(step === 3 ? [] : [link(mailWords.openForm(step), formLink(job, links))]),
      ...(job.folder ? [link(mailWords.openFolder, links.folder(job.folder))] : []),
    ],
  }
}

function taskFacts(job: TaskAssigned, configuration: Configuration): Block {
  const { requirement, output } = stepOf(configuration, job.step)
  return facts(
    [mailWords.caseNumber, job.case.number],
    [mailWords.subject, job.case.subject],
    [mailWords.step, stepText(job.step, job.round)],
    [mailWords.received, receivedText(job.receivedAt, job.countedFrom)],
    [mailWords.due, dueText(job.dueOn, configuration.settings.closesAt)],
    [mailWords.count, job.explanation],
    [mailWords.requirement, requirement],
    [mailWords.output, output],
  )
}

/** Each item is tested in a form of its own. */
function itemList({ step, items }: TaskAssigned, links: MailLinks): Block {
  return list(
    items.map(({ number, title }) => ({
      text: `${number} ${title}`,
      ...(step === 3
        ? { link: { label: mailWords.openForm(3), href: links.form('TEST', { itemNumber: number }) } }
        : {}),
    })),
  )
}

function formLink({ step, case: { number, subject } }: TaskAssigned, links: MailLinks): string {
  return links.form(formOf(step), { caseNumber: number, ...(step === 1 ? { subject } : {}) })
}
