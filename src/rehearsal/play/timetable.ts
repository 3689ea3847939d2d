// When each officer acts: the whole rehearsal as a list of acts in order of time.
import type { ProposedCase, ProposedItem } from '../proposals/proposal'
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

export interface LateUnit {
  readonly label: string
  readonly agency: string
}

export interface Timetable {
  readonly acts: readonly Act[]
  /** The one unit that is made to miss its deadline; undefined when there are no cases. */
  readonly late: LateUnit | undefined
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

/** @param start YYYY-MM-DD, the day on which every draft list is handed in. */
export function timetableOf(cases: readonly ProposedCase[], start: string, holidays: Holidays): Timetable {
  const late = lateUnitOf(cases)
  let unitsSeen = 0
  /** Working days after the meeting on which the unit tests its items. */
  const daysTaken = (label: string, agency: string): number => {
    if (late?.label === label && late.agency === agency) return DAY_TOO_LATE
    unitsSeen += 1
    return 1 + ((unitsSeen - 1) % TEST_DAYS)
  }
  const planned = cases.flatMap((ofCase) => planCase(ofCase, start, holidays, daysTaken))
  const lastDay = planned.reduce((latest, { day }) => laterOf(latest, day), start)
  return { acts: spreadOverDays(planned), late, end: instantAt(lastDay, EVENING) }
}

/** What is received is adopted on the same day: the service officer has the list before noon. */
function planCase(
  ofCase: ProposedCase,
  start: string,
  holidays: Holidays,
  daysTaken: (label: string, agency: string) => number,
): Planned[] {
  const meetingDay = workingDayAfter(start, 1, holidays)
  const tests = agenciesOf(ofCase).flatMap((agency) => {
    const days = daysTaken(ofCase.label, agency)
    const day = workingDayAfter(meetingDay, days, holidays)
    const items = ofCase.items.filter((item) => item.agency === agency)
    return items.map((item) => ({ kind: 'TEST' as const, ofCase, item, isLate: days === DAY_TOO_LATE, day }))
  })
  const closingDay = workingDayAfter(
    tests.reduce((latest, { day }) => laterOf(latest, day), meetingDay),
    1,
    holidays,
  )
  return [
    { kind: 'COLLECT', ofCase, day: start },
    { kind: 'MEET', ofCase, day: meetingDay },
    ...tests,
    { kind: 'RECEIVE', ofCase, day: closingDay },
    { kind: 'ADOPT', ofCase, day: closingDay },
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
  for (const { day, ...act } of planned) byDay.set(day, [...(byDay.get(day) ?? []), act])
  return [...byDay.keys()].sort().flatMap((day) => {
    const acts = byDay.get(day) ?? []
    const gap = Math.min(GAP, MINUTES_A_DAY / acts.length)
    return acts.map((act, index) => ({ ...act, at: instantAt(day, OPENS + index * gap) }))
  })
}
