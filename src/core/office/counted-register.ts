// Reads what the yearly figures are counted from: one read of a few columns, without a title, a name or a consequence.
import type { CaseStatus, ItemStatus } from '../case/case'
import type { CountedCase, CountedItem, CountedRegister } from '../documents/annual/counted'
import { dayOfField, momentOfField, type TabRecord, textOf } from '../register/cells'
import { pickedRanges, pickedRecords } from '../register/picked-columns'
import type { CellValue } from '../register/tabs'
import { taskFromRecord } from '../register/task-row'
import { caseStatusLabels, codeFromLabel, itemStatusLabels } from '../text/labels'
import type { Day } from '../time/day'
import { dayOf } from '../time/moment'
import type { Ports } from './ports'

const COLUMNS = {
  CASES: ['number', 'status', 'openedAt', 'meetingOn', 'guidelineOn', 'updatedAt'],
  ITEMS: ['number', 'caseNumber', 'agency', 'status', 'grounds', 'testedAt'],
  TASKS: [
    'key',
    'step',
    'agency',
    'status',
    'receivedAt',
    'dueOn',
    'daysLate',
    'finishedAt',
    'extension',
    'pauses',
    'daysTaken',
  ],
} as const

/** A row changed by hand beyond reading is left out and logged; the others count all the same. */
export function readCounted(ports: Pick<Ports, 'sheet' | 'log'>): CountedRegister {
  const cases = pickedRanges('CASES', COLUMNS.CASES)
  const items = pickedRanges('ITEMS', COLUMNS.ITEMS)
  const tasks = pickedRanges('TASKS', COLUMNS.TASKS)
  const columns = ports.sheet.readColumns([...cases, ...items, ...tasks])
  const itemsEnd = cases.length + items.length
  return {
    cases: rowsOf(ports, 'CASES', columns.slice(0, cases.length), countedCase),
    items: rowsOf(ports, 'ITEMS', columns.slice(cases.length, itemsEnd), countedItem),
    tasks: rowsOf(ports, 'TASKS', columns.slice(itemsEnd), taskFromRecord),
  }
}

function rowsOf<T>(
  ports: Pick<Ports, 'log'>,
  tab: keyof typeof COLUMNS,
  columns: readonly CellValue[][][],
  read: (record: TabRecord) => T,
): T[] {
  const keys = COLUMNS[tab]
  return pickedRecords(tab, keys, columns).flatMap((record, index) =>
    textOf(record, keys[0]) ? readRow(ports, tab, index + 2, record, read) : [],
  )
}

function readRow<T>(
  { log }: Pick<Ports, 'log'>,
  tab: string,
  row: number,
  record: TabRecord,
  read: (record: TabRecord) => T,
): T[] {
  try {
    return [read(record)]
  } catch (error) {
    log.error(`${tab} row ${row}: ${(error as Error).message}`)
    return []
  }
}

function countedCase(record: TabRecord): CountedCase {
  const number = textOf(record, 'number')
  const openedOn = dayOfMoment(record, 'openedAt')
  const status = codeFromLabel<CaseStatus>(caseStatusLabels, textOf(record, 'status'))
  if (!openedOn || !status) throw new Error(`unreadable row of ${number}`)
  return { number, status, openedOn, meetingOn: dayOfField(record, 'meetingOn'), closedOn: closedOn(record, status) }
}

/** A closed case is not changed any more: its last change closed it. */
function closedOn(record: TabRecord, status: CaseStatus): Day | undefined {
  if (status === 'ADOPTED') return dayOfField(record, 'guidelineOn')
  return status === 'STOPPED' || status === 'NIL' ? dayOfMoment(record, 'updatedAt') : undefined
}

function countedItem(record: TabRecord): CountedItem {
  const status = codeFromLabel<ItemStatus>(itemStatusLabels, textOf(record, 'status'))
  if (!status) throw new Error(`unreadable status in the row of ${textOf(record, 'number')}`)
  return {
    caseNumber: textOf(record, 'caseNumber'),
    agency: textOf(record, 'agency'),
    status,
    grounds: textOf(record, 'grounds').split('; ').filter(Boolean),
    testedOn: dayOfMoment(record, 'testedAt'),
  }
}

function dayOfMoment(record: TabRecord, key: string): Day | undefined {
  const at = momentOfField(record, key)
  return at && dayOf(at)
}
