// The columns of every tab: their order, what kind of value each holds, and how wide they stand.
import { columnTitles } from '../text/sheet'
import type { Tab } from './tabs'

/** What a cell of the column holds; days and moments are serial numbers with a date format. */
export type ColumnKind = 'text' | 'number' | 'day' | 'moment' | 'link'

export interface Column {
  readonly key: string
  readonly title: string
  readonly kind: ColumnKind
  /** Pixels. */
  readonly width: number
  /** Whether a long text is shown whole, over several lines. */
  readonly wraps: boolean
}

/** Columns that are not plain text; every other column is. */
const KINDS: Partial<Record<Tab, Readonly<Record<string, ColumnKind>>>> = {
  CASES: {
    dueOn: 'day',
    itemCount: 'number',
    exemptCount: 'number',
    startedOn: 'day',
    openedAt: 'moment',
    meetingOn: 'day',
    minutesLink: 'link',
    letterDay: 'day',
    guidelineOn: 'day',
    folder: 'link',
    updatedAt: 'moment',
  },
  ITEMS: { link: 'link', round: 'number', years: 'number', until: 'day', testLink: 'link', testedAt: 'moment' },
  TASKS: {
    step: 'number',
    round: 'number',
    receivedAt: 'moment',
    dueOn: 'day',
    daysLate: 'number',
    finishedAt: 'moment',
    term: 'number',
    extension: 'number',
    daysTaken: 'number',
    remindedOn: 'day',
    escalatedOn: 'day',
    vacantOn: 'day',
    countedFrom: 'day',
  },
  EXEMPTIONS: { until: 'day', adoptedOn: 'day' },
  HISTORY: { at: 'moment' },
  OUTBOX: { attempts: 'number', nextAt: 'moment', leaseUntil: 'moment', createdAt: 'moment', result: 'link' },
  QUARANTINE: { at: 'moment' },
  OFFICERS: { from: 'day', until: 'day' },
  AGENCIES: { daysPerWeek: 'number' },
  HOLIDAYS: { day: 'day' },
  STEPS: { number: 'number', workingDays: 'number' },
  GROUNDS: { point: 'number' },
  TALLY: { count: 'number' },
}

/** Columns that need more room than their kind usually takes. */
const WIDE = new Set([
  'topic',
  'value',
  'subject',
  'title',
  'description',
  'source',
  'ifDisclosed',
  'ifClosed',
  'publicInterest',
  'legalBasis',
  'explanation',
  'detail',
  'reason',
  'activity',
  'text',
  'note',
  'payload',
  'name',
  'position',
  'role',
  'actor',
  'requirement',
  'output',
  'agencyName',
])
/** Columns whose titles or usual texts need another width than their kind has; in pixels. */
const WIDTHS: Partial<Record<Tab, Readonly<Record<string, number>>>> = {
  // Together as wide as a phone, beside the numbers of the rows.
  SUMMARY: { figure: 134, first: 63, second: 63, third: 63 },
  CASES: { status: 230, late: 180, openedBy: 260, letterNumber: 220 },
  ITEMS: { number: 150, status: 220, testedBy: 260 },
  TASKS: { key: 220, late: 180, finishedBy: 260, extension: 130 },
  EXEMPTIONS: { number: 150 },
  HISTORY: { event: 220, by: 260 },
  OUTBOX: { status: 170, result: 260 },
  QUARANTINE: { form: 320, sender: 260 },
  OFFICERS: { email: 260 },
}
/** Texts of several paragraphs: shown by their first line, so that a row stays a row. */
const LONG = new Set(['description', 'ifDisclosed', 'ifClosed', 'publicInterest', 'payload'])
const WIDTH: Readonly<Record<ColumnKind, number>> = { text: 140, number: 110, day: 120, moment: 140, link: 160 }
const WIDE_WIDTH = 280

const columns = new Map<Tab, readonly Column[]>()

/** The columns of a tab in order. */
export function columnsOf(tab: Tab): readonly Column[] {
  const known = columns.get(tab) ?? describedColumns(tab)
  columns.set(tab, known)
  return known
}

function describedColumns(tab: Tab): readonly Column[] {
  return Object.entries(columnTitles[tab]).map(([key, title]) => {
    const kind = KINDS[tab]?.[key] ?? 'text'
    const width = WIDTHS[tab]?.[key] ?? (WIDE.has(key) ? WIDE_WIDTH : WIDTH[kind])
    return { key, title, kind, width, wraps: WIDE.has(key) && !LONG.has(key) }
  })
}

const positions = new Map<Tab, ReadonlyMap<string, number>>()

/** Where a column stands, counted from 0. */
export function columnIndex(tab: Tab, key: string): number {
  let known = positions.get(tab)
  if (!known) {
    known = new Map(columnsOf(tab).map((column, index) => [column.key, index]))
    positions.set(tab, known)
  }
  const index = known.get(key)
  if (index === undefined) throw new Error(`${tab} has no column ${key}`)
  return index
}

export function lastColumn(tab: Tab): number {
  return columnsOf(tab).length - 1
}
