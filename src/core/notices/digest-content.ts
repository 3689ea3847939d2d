// The mail of the morning: what a person is to do, most urgent first, each line with its form filled in.

import { mailWords } from '../text/notices/common'
import { deadlineText, digestSubject, digestWords, forwardText, workText } from '../text/notices/digest'
import { type Block, type Content, type ListEntry, link, list, paragraph, quote } from './content'
import type { Digest, DigestLine, DigestList } from './mail-job'
import { formOf, type MailLinks } from './mail-links'

/** So many lines are passed on by phone. */
const FORWARDED = 5

export function digestContent(digest: Digest, links: MailLinks): Content {
  const { due, moved, others, escalated, vacant } = digest
  return {
    subject: digestSubject({
      due: due.count,
      late: due.late,
      moved: moved.count,
      escalated: escalated.count,
      vacant: vacant.count,
    }),
    greeting: mailWords.toAnyone,
    blocks: [
      ...section(digestWords.due, due, links),
      ...section(digestWords.moved, moved, links),
      ...section(digestWords.vacant, vacant),
      ...section(digestWords.escalated, escalated),
      ...section(digestWords.others, others, links),
      ...forward(due),
      link(mailWords.openRegister, links.register),
    ],
  }
}

/** With links for those whose work it is. */
function section(title: string, { lines, count }: DigestList, links?: MailLinks): Block[] {
  if (count === 0) return []
  const rest = count - lines.length
  return [
    paragraph(title),
    list(lines.map((line) => entry(line, links))),
    ...(rest > 0 ? [paragraph(mailWords.moreTasks(rest))] : []),
  ]
}

function entry(line: DigestLine, links: MailLinks | undefined): ListEntry {
  const { step, agency, movedFrom, itemCount, isCopy } = line
  const facts = [
    deadlineText(line),
    movedFrom ? digestWords.movedFrom(movedFrom) : '',
    itemCount ? digestWords.untested(itemCount) : '',
    isCopy ? digestWords.copy : '',
  ].filter(Boolean)
  const text = `${line.case.number} ${line.case.subject}\n${workText(step, agency)}: ${facts.join('; ')}`
  return links ? { text, link: { label: mailWords.openForm(step), href: formLink(line, links) } } : { text }
}

/** At step 3 the first item that waits; the others have their links in the mail that gave the work. */
function formLink({ step, case: { number, subject }, item }: DigestLine, links: MailLinks): string {
  if (step === 3) return links.form('TEST', { itemNumber: item ?? '' })
  return links.form(formOf(step), { caseNumber: number, ...(step === 1 ? { subject } : {}) })
}

function forward({ lines, count }: DigestList): Block[] {
  if (count === 0) return []
  const work = lines.slice(0, FORWARDED).map(({ case: { number }, ...line }) => ({ number, ...line }))
  return [paragraph(digestWords.forward), quote(forwardText(work, count))]
}
