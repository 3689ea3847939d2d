// When each officer acts: the whole rehearsal as a list of acts in order of time.
import type { ProposedCase, ProposedItem } from '../proposals/proposal'
import { type Account, type CaseDays, DayBook } from './capacity'
import { instantAt } from './wib'
import { type Holidays, workingDayAfter } from './working-days'

interface ActBase {
  readonly at: Date
  readonly ofCase: ProposedCase
}
export type Act = ActBase &
  (
    | { readonly kind: 'COLLECT' | 'MEET' | 'RECEIVE' | 'ADOPT' }
    | { readonly kind: 'TEST'; readonly item: ProposedItem; readonly isLate: boolean }
  )

interface LateUnit {
  readonly label: string
  readonly agency: string
}

export interface Timetable {
  readonly acts: readonly Act[]
  /** The one unit that is made to miss its deadline; undefined when there are no cases. */
  readonly late: LateUnit | undefined
  /** How many cases begin on each day. */
  readonly startDays: ReadonlyMap<string, number>
  /** By then the evening's trigger of the last day has run. */
  readonly end: Date
}

const OPENS = 9 * 60
/** The evening's trigger runs between five and six. */
const EVENING = 21 * 60
/** Acts of one day begin ten minutes apart, closer when a day would not hold them. */
const GAP = 10
const MINUTES_A_DAY = 6 * 60
/** The SOP gives five working days to test; whoever is on time finishes within the first four. */
const TEST_DAYS = 4
const DAY_TOO_LATE = 6

type Planned = DistributiveOmit<Act, 'at'> & { readonly day: string }

/**
 * Draft lists are handed in from the first day on, as many a day as the account's daily quotas carry to the end of the SOP.
 * @param start YYYY-MM-DD, the first day on which draft lists are handed in.
 */
export function timetableOf(
  cases: readonly ProposedCase[],
  start: string,
  holidays: Holidays,
  account: Account = 'workspace',
): Timetable {
  const late = lateUnitOf(cases)
  const book = new DayBook(account)
  const startDays = new Map<string, number>()
  let unitsSeen = 0
  /** Working days after the meeting on which the unit tests its items. */
  const daysTaken = (label: string, agency: string): number => {
    if (late?.label === label && late.agency === agency) return DAY_TOO_LATE
    unitsSeen += 1
    return 1 + ((unitsSeen - 1) % TEST_DAYS)
  }
  let first = start
  const planned = cases.flatMap((ofCase) => {
    const taken = new Map(agenciesOf(ofCase).map((agency) => [agency, daysTaken(ofCase.label, agency)]))
    let days = daysOf(first, taken, holidays)
    while (!book.hasRoomFor(ofCase, days)) {
      first = workingDayAfter(first, 1, holidays)
      days = daysOf(first, taken, holidays)
    }
    book.enter(ofCase, days)
    startDays.set(first, (startDays.get(first) ?? 0) + 1)
    return planCase(ofCase, days, (agency) => taken.get(agency) === DAY_TOO_LATE)
  })
  const lastDay = planned.reduce((latest, { day }) => laterOf(latest, day), start)
  return { acts: spreadOverDays(planned), late, startDays, end: instantAt(lastDay, EVENING) }
}

function daysOf(collected: string, taken: ReadonlyMap<string, number>, holidays: Holidays): CaseDays {
  const met = workingDayAfter(collected, 1, holidays)
  const tested = new Map([...taken].map(([agency, days]) => [agency, workingDayAfter(met, days, holidays)]))
  const lastTest = [...tested.values()].reduce(laterOf, met)
  return { collected, met, tested, closed: workingDayAfter(lastTest, 1, holidays) }
}

/** What is received is adopted on the same day: the service officer has the list before noon. */
function planCase(ofCase: ProposedCase, days: CaseDays, isLate: (agency: string) => boolean): Planned[] {
  const tests = agenciesOf(ofCase).flatMap((agency) => {
    const items = ofCase.items.filter((item) => item.agency === agency)
    const day = days.tested.get(agency) ?? days.met
    return items.map((item) => ({ kind: 'TEST' as const, ofCase, item, isLate: isLate(agency), day }))
  })
  return [
    { kind: 'COLLECT', ofCase, day: days.collected },
    { kind: 'MEET', ofCase, day: days.met },
    ...tests,
    { kind: 'RECEIVE', ofCase, day: days.closed },
    { kind: 'ADOPT', ofCase, day: days.closed },
  ]
}

function laterOf(one: string, other: string): string {
  return [one, other].sort().at(-1) ?? one
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export function agenciesOf(ofCase: ProposedCase): string[] {
  return [...new Set(ofCase.items.map((item) => item.agency))]
}

/** The last unit of the first case in which others are on time. */
function lateUnitOf(cases: readonly ProposedCase[]): LateUnit | undefined {
  const chosen = cases.find((candidate) => agenciesOf(candidate).length > 1) ?? cases[0]
  if (!chosen) return undefined
  const agency = agenciesOf(chosen).at(-1)
  return agency === undefined ? undefined : { label: chosen.label, agency }
}

function spreadOverDays(planned: readonly Planned[]): Act[] {
  const byDay = new Map<string, DistributiveOmit<Act, 'at'>[]>()
  for (const { day, ...act } of planned) {
    const acts = byDay.get(day) ?? []
    acts.push(act)
    byDay.set(day, acts)
  }
  return [...byDay.keys()].sort().flatMap((day) => {
    const acts = byDay.get(day) ?? []
    const gap = Math.min(GAP, MINUTES_A_DAY / acts.length)
    return acts.map((act, index) => ({ ...act, at: instantAt(day, OPENS + index * gap) }))
  })
}
