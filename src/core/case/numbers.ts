// The numbers of cases, items and tasks: how they are made, read as officers type them, and taken apart.
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { CaseNumber, ItemNumber, TaskKey } from './case'

const CASE_PATTERN = /^PPID-(\d{4})-(\d{1,6})$/
const TASK_PATTERN = /^(PPID-\d{4}-\d{1,6})#([1-5])(?:-([A-Z0-9-]+))?\.(\d{1,3})$/
const ITEM_PATTERN = /^(PPID-\d{4}-\d{1,6})\/(\d{1,3})$/

/** "PPID-2026-0001"; the sequence begins at 1 every year. */
export function caseNumber(year: number, sequence: number): CaseNumber {
  return `PPID-${year}-${String(sequence).padStart(4, '0')}`
}

/** "PPID-2026-0001/02"; the sequence begins at 1 in every case. */
export function itemNumber(number: CaseNumber, sequence: number): ItemNumber {
  return `${number}/${String(sequence).padStart(2, '0')}`
}

/** "PPID-2026-0001#3-DINKES.1"; without a unit "PPID-2026-0001#2.1". */
export function taskKey(number: CaseNumber, step: StepNumber, agency: AgencyCode | undefined, round: number): TaskKey {
  return `${number}#${step}${agency ? `-${agency}` : ''}.${round}`
}

/** Reads " ppid-2026-1 " as "PPID-2026-0001". Undefined for what is no case number. */
export function parseCaseNumber(text: string): CaseNumber | undefined {
  const match = CASE_PATTERN.exec(compact(text))
  return match && Number(match[2]) > 0 ? caseNumber(Number(match[1]), Number(match[2])) : undefined
}

/** Reads "PPID-2026-1/2" as "PPID-2026-0001/02". Undefined for what is no item number. */
export function parseItemNumber(text: string): ItemNumber | undefined {
  const match = ITEM_PATTERN.exec(compact(text))
  const parent = match?.[1] ? parseCaseNumber(match[1]) : undefined
  return match && parent && Number(match[2]) > 0 ? itemNumber(parent, Number(match[2])) : undefined
}

/** Reads "ppid-2026-1 #3-dinkes.1" as "PPID-2026-0001#3-DINKES.1". Undefined for what is no code of a task. */
export function parseTaskKey(text: string): TaskKey | undefined {
  const [, of = '', step, agency, round] = TASK_PATTERN.exec(compact(text)) ?? []
  const parent = parseCaseNumber(of)
  return parent && taskKey(parent, Number(step) as StepNumber, agency, Number(round))
}

function compact(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase()
}

export function caseOfItem(number: ItemNumber): CaseNumber {
  return number.slice(0, number.indexOf('/'))
}

/** What the code of a task says: "PPID-2026-0001#3-DINKES.1" is step 3 of DINKES. */
export function stepAndAgencyOf(key: TaskKey): { readonly step: StepNumber; readonly agency?: AgencyCode } {
  const [, , step, agency] = TASK_PATTERN.exec(key) ?? []
  return { step: Number(step) as StepNumber, ...(agency ? { agency } : {}) }
}

export function caseOfTask(key: TaskKey): CaseNumber {
  return key.slice(0, key.indexOf('#'))
}

/** The case's place in its year, or the item's place in its case. */
export function sequenceOf(number: CaseNumber | ItemNumber): number {
  return Number(/\d+$/.exec(number)?.[0] ?? 0)
}

/** The year in a case's or an item's number. */
export function yearOfNumber(number: CaseNumber | ItemNumber): number {
  return Number(number.slice(5, 9))
}
