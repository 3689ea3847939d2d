// What happened last in the box: runs of the script and mails, newest first.
import { executionRecords } from '../../runtime/execution-records'
import { sentMails } from '../../services/mail/sent-mail'
import type { Desk } from '../desk'
import { homeWords } from './words'

export interface Happening {
  /** Of several alike in a row, the latest. */
  readonly at: Date
  readonly text: string
  readonly href: string
  readonly failed: boolean
}

/** A function that ran many times in a row would push everything else off the page: such runs are told once. */
export function happenings(desk: Desk, count: number): Happening[] {
  const runs = executionRecords(desk.box.world).map(({ id, functionName, startedAt, status }) => ({
    at: startedAt,
    text: homeWords.ran(functionName),
    href: `/eksekusi/${id}`,
    failed: status !== 'COMPLETED',
  }))
  const all = sentMails(desk.box.world)
  const mails = all.slice(-count).map(({ to, subject, sentAt }, index) => ({
    at: sentAt,
    text: `${homeWords.sent(to)}: ${subject}`,
    href: `/surat/terkirim/${all.length - Math.min(count, all.length) + index + 1}`,
    failed: false,
  }))
  const newestFirst = [...runs, ...mails].sort((a, b) => b.at.getTime() - a.at.getTime())
  return collapsed(newestFirst).slice(0, count)
}

function collapsed(newestFirst: readonly Happening[]): Happening[] {
  const told: (Happening & { times: number })[] = []
  for (const happening of newestFirst) {
    const last = told.at(-1)
    if (last && last.text === happening.text && !last.failed && !happening.failed) last.times++
    else told.push({ ...happening, times: 1 })
  }
  return told.map(({ times, ...happening }) => ({ ...happening, text: homeWords.several(happening.text, times) }))
}
