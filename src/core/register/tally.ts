// What is counted of cases: facts such as "an item is exempt", how often each holds, and what a change makes of that.
import type { CaseFile, CaseStatus, Item, Task } from '../case/case'
import { EXEMPT_STATUSES } from '../case/case'

/**
 * CASE and ITEM by status; GROUND by letter of Pasal 17, of exempt items; OPEN tasks by step, unit and due day; DONE tasks
 * by step, unit and whether in time; TOOK is how many working days done tasks of a step took.
 */
export type FactKind = 'CASE' | 'ITEM' | 'GROUND' | 'OPEN' | 'DONE' | 'TOOK'

/** Kind, step, unit and detail in one text, fit to look up by. */
export type Fact = string
/** How often each fact holds. Tallies of single cases add up to the tally of the register. */
export type Tally = ReadonlyMap<Fact, number>

/** Stands in no code of a unit. */
const SEPARATOR = '\n'
const IN_TIME = 'INTIME'
export const LATE = 'LATE'

export type FactParts = readonly [kind: string, step: string, agency: string, detail: string]

export const factFrom = (parts: readonly string[]): Fact => parts.join(SEPARATOR)
export const partsOf = (fact: Fact): FactParts => fact.split(SEPARATOR) as unknown as FactParts

const fact = (kind: FactKind, detail: string, step = '', agency = ''): Fact => factFrom([kind, step, agency, detail])

export const caseFact = (status: CaseStatus): Fact => fact('CASE', status)

/** An item that rests on two points of one letter rests on that letter once. */
export function itemFacts({ status, test }: Pick<Item, 'status'> & { test?: { grounds: readonly string[] } }): Fact[] {
  const grounds = EXEMPT_STATUSES.includes(status) ? (test?.grounds ?? []) : []
  const letters = new Set(grounds.map((code) => code.slice(0, 1)))
  return [fact('ITEM', status), ...[...letters].map((letter) => fact('GROUND', letter))]
}

export type CountedTask = Pick<Task, 'status' | 'step' | 'agency' | 'dueOn' | 'daysLate' | 'daysTaken'>

export function taskFacts({ status, step, agency, dueOn, daysLate, daysTaken }: CountedTask): Fact[] {
  const number = String(step)
  if (status === 'OPEN') return [fact('OPEN', dueOn ?? '', number, agency)]
  if (status === 'CANCELLED') return []
  const taken = daysTaken === undefined ? [] : [fact('TOOK', String(daysTaken), number)]
  return [fact('DONE', daysLate > 0 ? LATE : IN_TIME, number, agency), ...taken]
}

export function factsOf(file: CaseFile | undefined): Fact[] {
  if (!file) return []
  return [caseFact(file.case.status), ...file.items.flatMap(itemFacts), ...file.tasks.flatMap(taskFacts)]
}

/** What must be added to a tally when these facts give way to those. */
export function changeBetween(before: Iterable<Fact>, after: Iterable<Fact>): Tally {
  const change = new Map<Fact, number>()
  for (const each of after) change.set(each, (change.get(each) ?? 0) + 1)
  for (const each of before) change.set(each, (change.get(each) ?? 0) - 1)
  return withoutZeros(change)
}

export const tallyOf = (facts: Iterable<Fact>): Tally => changeBetween([], facts)

/** Nothing is counted less than never: counters somebody spoilt stay readable until they are counted anew. */
export function plus(tally: Tally, change: Tally): Tally {
  const sum = new Map(tally)
  for (const [each, count] of change) sum.set(each, Math.max(0, (sum.get(each) ?? 0) + count))
  return withoutZeros(sum)
}

/** What must be added to the one to come to the other. */
export function difference(from: Tally, to: Tally): Tally {
  const change = new Map(to)
  for (const [each, count] of from) change.set(each, (change.get(each) ?? 0) - count)
  return withoutZeros(change)
}

function withoutZeros(tally: Tally): Tally {
  return new Map([...tally].filter(([, count]) => count !== 0))
}
