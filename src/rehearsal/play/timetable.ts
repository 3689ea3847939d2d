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
const NIGHT = 23 * 60 + 30
/** Acts of one day begin ten minutes apart, closer when a day would not hold them. */
const GAP = 10
const MINUTES_A_DAY = 6 * 60
/** The SOP gives five working days to test; whoever is on time finishes within the first four. */
const TEST_DAYS = 4
const DAY_TOO_LATE = 6

/** @param start YYYY-MM-DD, the day on which every draft list is handed in. */
export function timetableOf(cases: readonly ProposedCase[], start: string, holidays: Holidays): Timetable {
  const late = lateUnitOf(cases)
  const meetingDay = workingDayAfter(start, 1, holidays)
  const planned: (Act & { readonly day: string })[] = []
  const plan = (day: string, act: DistributiveOmit<Act, 'at'>): void => {
    planned.push({ ...act, day, at: instantAt(day, OPENS) })
  }
  let unitsSeen = 0
  for (const ofCase of cases) {
    plan(start, { kind: 'COLLECT', ofCase })
    plan(meetingDay, { kind: 'MEET', ofCase })
    let lastDay = meetingDay
    for (const agency of agenciesOf(ofCase)) {
      const isLate = late?.label === ofCase.label && late.agency === agency
      const after = isLate ? DAY_TOO_LATE : 1 + (unitsSeen++ % TEST_DAYS)
      const day = workingDayAfter(meetingDay, after, holidays)
      for (const item of ofCase.items) if (item.agency === agency) plan(day, { kind: 'TEST', ofCase, item, isLate })
      if (day > lastDay) lastDay = day
    }
    plan(workingDayAfter(lastDay, 1, holidays), { kind: 'RECEIVE', ofCase })
    plan(workingDayAfter(lastDay, 2, holidays), { kind: 'ADOPT', ofCase })
  }
  const lastDay =
    planned
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? start
  return { acts: spreadOverDays(planned), late, end: instantAt(lastDay, NIGHT) }
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

function spreadOverDays(planned: readonly (Act & { readonly day: string })[]): Act[] {
  const byDay = new Map<string, Act[]>()
  for (const { day, ...act } of planned) byDay.set(day, [...(byDay.get(day) ?? []), act])
  return [...byDay.keys()].sort().flatMap((day) => {
    const acts = byDay.get(day) ?? []
    const gap = Math.min(GAP, MINUTES_A_DAY / acts.length)
    return acts.map((act, index) => ({ ...act, at: instantAt(day, OPENS + index * gap) }))
  })
}
