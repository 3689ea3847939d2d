// Refuses a start for which the office knows no holidays: it could not count when anything is due.
import { UnusableInput } from '../stopped'
import { cliWords } from '../words/progress'
import type { Office } from './office'
import { dayOf } from './wib'

/** A rehearsal, with its late unit and the joint leaves of a December, ends well within as many days. */
const DAYS_NEEDED = 40
const DAY_MS = 24 * 60 * 60 * 1000

/** @throws UnusableInput */
export function checkStart(start: string, { knownYears }: Pick<Office, 'knownYears'>): void {
  const year = Number(start.slice(0, 4))
  const [first] = knownYears
  const last = knownYears.at(-1)
  if (first === undefined || last === undefined) throw new UnusableInput(cliWords.noHolidays)
  const latest = new Date(Date.UTC(last, 11, 31) - DAYS_NEEDED * DAY_MS).toISOString().slice(0, 10)
  if (!knownYears.includes(year) || start > latest)
    throw new UnusableInput(cliWords.startWithoutHolidays(start, `${first}-01-01`, latest, last))
}

/** Quotas may draw a large rehearsal out beyond what is known. @throws UnusableInput */
export function checkEnd(end: Date, { knownYears }: Pick<Office, 'knownYears'>): void {
  const last = knownYears.at(-1) ?? 0
  if (Number(dayOf(end).slice(0, 4)) > last) throw new UnusableInput(cliWords.endWithoutHolidays(dayOf(end), last))
}
