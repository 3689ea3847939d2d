// The figures of the office, made of the tally alone: how much is open, late, soon due, finished in time, and how fast.
import { CLOSED_STATUSES, EXEMPT_STATUSES } from '../case/case'
import type { Configuration } from '../sop/configuration'
import { workingDaysAfter } from '../time/calendar'
import { addDays, type Day } from '../time/day'
import type { Frequency } from '../time/median'
import { type FactKind, LATE, partsOf, type Tally } from './tally'

/** Of a step, of a unit, or of the whole office. */
export interface Work {
  open: number
  late: number
  /** Due within seven days, today included, and not late. */
  soon: number
  inTime: number
  finishedLate: number
}

export interface Figures {
  readonly openCases: number
  readonly closedCases: number
  readonly items: number
  readonly exemptItems: number
  readonly work: Work
  readonly byStep: ReadonlyMap<string, Work>
  readonly byAgency: ReadonlyMap<string, Work>
  /** Items by letter of Pasal 17. */
  readonly byGround: ReadonlyMap<string, number>
  /** How often a task of the step took so many working days. */
  readonly taken: ReadonlyMap<string, readonly Frequency[]>
}

/** A week, today included. */
const SOON_DAYS = 7

export function figuresFrom(tally: Tally, today: Day, { calendarOf }: Pick<Configuration, 'calendarOf'>): Figures {
  const figures = {
    openCases: 0,
    closedCases: 0,
    items: 0,
    exemptItems: 0,
    work: noWork(),
    byStep: new Map<string, Work>(),
    byAgency: new Map<string, Work>(),
    byGround: new Map<string, number>(),
    taken: new Map<string, Frequency[]>(),
  }
  for (const [fact, count] of tally) {
    const [kind, step, agency, detail] = partsOf(fact)
    const works = () => [
      figures.work,
      workOf(figures.byStep, step),
      ...(agency ? [workOf(figures.byAgency, agency)] : []),
    ]
    switch (kind as FactKind) {
      case 'CASE':
        figures[isOneOf(CLOSED_STATUSES, detail) ? 'closedCases' : 'openCases'] += count
        break
      case 'ITEM':
        figures.items += count
        if (isOneOf(EXEMPT_STATUSES, detail)) figures.exemptItems += count
        break
      case 'GROUND':
        figures.byGround.set(detail, count)
        break
      case 'TOOK':
        figures.taken.set(step, [...(figures.taken.get(step) ?? []), [Number(detail), count]])
        break
      case 'DONE':
        for (const work of works()) work[detail === LATE ? 'finishedLate' : 'inTime'] += count
        break
      case 'OPEN':
        for (const work of works()) addOpen(work, count, urgency(detail as Day | '', today, agency, calendarOf))
    }
  }
  return figures
}

const isOneOf = (list: readonly string[], detail: string): boolean => list.includes(detail)

function urgency(
  dueOn: Day | '',
  today: Day,
  agency: string,
  calendarOf: Configuration['calendarOf'],
): 'late' | 'soon' | undefined {
  if (dueOn === '') return undefined
  if (workingDaysAfter(calendarOf(agency || undefined), dueOn, today) > 0) return 'late'
  return dueOn < addDays(today, SOON_DAYS) ? 'soon' : undefined
}

function addOpen(work: Work, count: number, urgent: 'late' | 'soon' | undefined): void {
  work.open += count
  if (urgent) work[urgent] += count
}

const noWork = (): Work => ({ open: 0, late: 0, soon: 0, inTime: 0, finishedLate: 0 })

function workOf(works: Map<string, Work>, name: string): Work {
  const work = works.get(name) ?? noWork()
  works.set(name, work)
  return work
}

/** Between 0 and 1; undefined while nothing is finished. */
export function shareInTime({ inTime, finishedLate }: Work): number | undefined {
  const finished = inTime + finishedLate
  return finished === 0 ? undefined : inTime / finished
}
