// What happened last in the box: runs of the script and mails, newest first.
import { executionRecords } from '../../runtime/execution-records'
import { openOutbox } from '../../services/mail/sent-mail'
import type { Desk } from '../desk'
import { homeWords } from './words'

export interface Happening {
  readonly at: Date
  readonly text: string
  readonly href: string
  readonly failed: boolean
}

/** A sweep that found nothing to do would push everything else off the page: runs that wrote nothing are left out. */
export function happenings(desk: Desk, count: number): Happening[] {
  const runs = executionRecords(desk.box.world)
    .filter(({ writes, status }) => writes > 0 || status !== 'COMPLETED')
    .slice(-count)
    .map(({ id, functionName, startedAt, status }) => ({
      at: startedAt,
      text: homeWords.ran(functionName),
      href: `/eksekusi/${id}`,
      failed: status !== 'COMPLETED',
    }))
  const all = openOutbox(desk.box.world)()
  const mails = all.slice(-count).map(({ to, subject, sentAt }, index) => ({
    at: sentAt,
    text: `${homeWords.sent(to)}: ${subject}`,
    href: `/surat/terkirim/${all.length - Math.min(count, all.length) + index + 1}`,
    failed: false,
  }))
  return [...runs, ...mails].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, count)
}
