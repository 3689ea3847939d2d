// The figures of a year about cases and items: each is counted in the year of its own date, so that no later year changes it.
import { type CaseStatus, EXEMPT_STATUSES, type ItemStatus, TESTED_STATUSES, type TestOutcome } from '../../case/case'
import type { Configuration } from '../../sop/configuration'
import { GROUNDS } from '../../sop/grounds'
import type { AgencyCode } from '../../sop/roles'
import { type Day, yearOf } from '../../time/day'
import type { CountedItem, CountedRegister } from './counted'
import { finishedIn, type Punctuality, punctualityOf } from './task-figures'

export interface Summary {
  readonly opened: number
  readonly adopted: number
  readonly stopped: number
  readonly nil: number
  /** Neither of these on the last day counted. */
  readonly running: number
  readonly proposed: number
  readonly tested: number
  readonly outcomes: Readonly<Record<TestOutcome, number>>
  readonly dropped: number
}

const isIn = (year: number, day: Day | undefined): boolean => day !== undefined && yearOf(day) === year

/** Items whose result was recorded in the year. */
function testedIn({ items }: CountedRegister, year: number): readonly CountedItem[] {
  return items.filter((item) => TESTED_STATUSES.includes(item.status) && isIn(year, item.testedOn))
}

/** An item has no date of its own before it is tested: it was proposed in the year its case was opened. */
function proposedIn({ cases, items }: CountedRegister, year: number): readonly CountedItem[] {
  const opened = new Set(cases.flatMap(({ number, openedOn }) => (isIn(year, openedOn) ? [number] : [])))
  return items.filter(({ caseNumber }) => opened.has(caseNumber))
}

export function summaryOf(register: CountedRegister, year: number, until: Day): Summary {
  const { cases, items } = register
  const closed = (status: CaseStatus) => cases.filter((it) => it.status === status && isIn(year, it.closedOn)).length
  const met = new Set(cases.flatMap(({ number, meetingOn }) => (isIn(year, meetingOn) ? [number] : [])))
  const tested = testedIn(register, year)
  return {
    opened: cases.filter(({ openedOn }) => isIn(year, openedOn)).length,
    adopted: closed('ADOPTED'),
    stopped: closed('STOPPED'),
    nil: closed('NIL'),
    running: cases.filter((it) => it.openedOn <= until && !(it.closedOn && it.closedOn <= until)).length,
    proposed: proposedIn(register, year).length,
    tested: tested.length,
    outcomes: {
      EXEMPT: withStatus(tested, 'EXEMPT'),
      PARTLY_EXEMPT: withStatus(tested, 'PARTLY_EXEMPT'),
      OPEN: withStatus(tested, 'OPEN'),
      INCOMPLETE: withStatus(tested, 'INCOMPLETE'),
    },
    dropped: items.filter((item) => item.status === 'DROPPED' && met.has(item.caseNumber)).length,
  }
}

function withStatus(items: readonly CountedItem[], status: ItemStatus): number {
  return items.filter((item) => item.status === status).length
}

export interface AgencyFigures {
  readonly agency: AgencyCode
  readonly proposed: number
  readonly exempt: number
  readonly partlyExempt: number
  readonly open: number
  /** Of the unit's tests, step 3, finished in the year. */
  readonly tests: Punctuality
}

/** The units with anything to count, in the order of the tab OPD; then those it no longer has. */
export function agencyFigures(
  register: CountedRegister,
  year: number,
  { agencies }: Pick<Configuration, 'agencies'>,
): readonly AgencyFigures[] {
  const proposed = proposedIn(register, year)
  const tested = testedIn(register, year)
  const tests = finishedIn(register.tasks, year).filter(({ step }) => step === 3)
  const concerned = new Set([...proposed, ...tested, ...tests].flatMap(({ agency }) => agency ?? []))
  const listed = agencies.map(({ code }) => code)
  const unlisted = [...concerned].filter((code) => !listed.includes(code)).sort()
  const of = <T extends { readonly agency?: AgencyCode }>(code: AgencyCode, all: readonly T[]) =>
    all.filter(({ agency }) => agency === code)
  return [...listed.filter((code) => concerned.has(code)), ...unlisted].map((agency) => ({
    agency,
    proposed: of(agency, proposed).length,
    exempt: withStatus(of(agency, tested), 'EXEMPT'),
    partlyExempt: withStatus(of(agency, tested), 'PARTLY_EXEMPT'),
    open: withStatus(of(agency, tested), 'OPEN'),
    tests: punctualityOf(of(agency, tests)),
  }))
}

export interface LetterFigures {
  readonly letter: string
  readonly text: string
  readonly items: number
}

/** Every letter of Pasal 17; an item exempt for several letters counts for each of them. */
export function letterFigures(
  register: CountedRegister,
  year: number,
  { grounds }: Pick<Configuration, 'grounds'>,
): readonly LetterFigures[] {
  const exempt = testedIn(register, year).filter(({ status }) => EXEMPT_STATUSES.includes(status))
  const lettersOf = exempt.map((item) => new Set(item.grounds.map((code) => code.charAt(0))))
  return GROUNDS.filter(({ point }) => point === undefined).map(({ letter, text }) => ({
    letter,
    // As the office words it, where the tab Dasar Hukum still has the letter.
    text: grounds.find(({ code }) => code === letter)?.text ?? text,
    items: lettersOf.filter((letters) => letters.has(letter)).length,
  }))
}
