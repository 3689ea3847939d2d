// The mail that confirms a submission to its sender.
import { momentText } from '../text/dates'
import { caseSubject, mailWords, nextText } from '../text/notices/common'
import { receiptWords, receivedTexts } from '../text/notices/receipts'
import { type Content, facts, link, list, paragraph } from './content'
import type { Receipt } from './mail-job'
import type { MailLinks } from './mail-links'

export function receiptContent(job: Receipt, links: MailLinks): Content {
  const { number, subject } = job.case
  const received = { number, items: job.itemCount, others: job.otherCount, remaining: job.remaining }
  const next = job.next.map(({ step, agency, dueOn }) => ({ text: nextText(step, agency, dueOn) }))
  return {
    subject: caseSubject(number, receiptWords.subject),
    greeting: mailWords.toAnyone,
    blocks: [
      paragraph(receivedTexts[job.of](received)),
      facts(
        [mailWords.caseNumber, number],
        [mailWords.subject, subject],
        [mailWords.item, job.item && `${job.item.number} ${job.item.title}`],
        [mailWords.received, momentText(job.at)],
      ),
      ...(next.length > 0 ? [paragraph(receiptWords.next), list(next)] : []),
      link(mailWords.openRegister, links.register),
    ],
  }
}
