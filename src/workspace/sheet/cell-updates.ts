// Turns changes of rows into requests: neighbouring cells together, and neighbouring rows that change in the same columns.
import { columnsOf } from '../../core/register/columns'
import { runsOf } from '../../core/register/runs'
import type { RowChange, Tab } from '../../core/register/tabs'
import { cellData, NOTE_FIELD, VALUE_FIELD, WRITTEN_FIELDS } from './cell-data'
import { sheetIdOf } from './sheet-ids'

type CellData = GoogleAppsScript.Sheets.Schema.CellData
type Request = GoogleAppsScript.Sheets.Schema.Request

/** Cells of one row from one column on, all with notes to be written or all without. */
interface Strip {
  readonly tab: Tab
  readonly row: number
  readonly first: number
  readonly last: number
  readonly hasNotes: boolean
  readonly values: CellData[]
}

/** A morning changes the same two columns of thousands of rows: they go out in one request a column, not one a row. */
export function cellUpdates(changes: readonly RowChange[]): Request[] {
  const blocks = new Map<string, Strip[]>()
  for (const strip of changes.flatMap(stripsOf)) {
    const key = `${strip.tab} ${strip.first} ${strip.last} ${strip.hasNotes}`
    const known = blocks.get(key)
    if (known) known.push(strip)
    else blocks.set(key, [strip])
  }
  return [...blocks.values()].flatMap(requestsOf)
}

function stripsOf({ tab, row, cells, notes }: RowChange): Strip[] {
  const columns = columnsOf(tab)
  const isNoted = (column: number) => notes?.has(column) ?? false
  const places = [...cells.keys()]
  const runs = [...runsOf(places.filter((column) => !isNoted(column))), ...runsOf(places.filter(isNoted))]
  return runs.map(([first, last]) => {
    const values = Array.from({ length: last - first + 1 }, (_, offset) => {
      const column = first + offset
      return cellData(columns[column], cells.get(column) ?? '', notes?.get(column))
    })
    return { tab, row, first, last, hasNotes: isNoted(first), values }
  })
}

function requestsOf(strips: readonly Strip[]): Request[] {
  const byRow = new Map(strips.map((strip) => [strip.row, strip]))
  return runsOf([...byRow.keys()]).flatMap(([from, to]) => {
    const start = byRow.get(from)
    if (!start) return []
    const rows = Array.from({ length: to - from + 1 }, (_, offset) => ({
      values: byRow.get(from + offset)?.values ?? [],
    }))
    return [
      {
        updateCells: {
          start: { sheetId: sheetIdOf(start.tab), rowIndex: from - 1, columnIndex: start.first },
          rows,
          fields: fieldsOf(start),
        },
      },
    ]
  })
}

function fieldsOf({ tab, hasNotes }: Strip): string {
  if (tab === 'SUMMARY') return VALUE_FIELD
  return hasNotes ? `${WRITTEN_FIELDS},${NOTE_FIELD}` : WRITTEN_FIELDS
}
