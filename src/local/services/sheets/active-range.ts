// What is selected in the tabs of a spreadsheet: the collection "active ranges", by spreadsheet and tab.
import type { Area } from './area'
import type { Sheet } from './sheet'
import { placeOf } from './sheet-place'

interface Selected {
  readonly range: Area
  readonly cell: Area
}

/** Selects the cells and shows their tab. The current cell is the upper left one unless told. */
export function activate(sheet: Sheet, range: Area, cell?: Area): void {
  const { parent } = placeOf(sheet)
  parent.setActiveSheet(sheet)
  const { top, left } = range
  selections(sheet).set(keyOf(sheet), {
    range,
    cell: cell ?? { ...range, top, left, bottom: top + 1, right: left + 1 },
  })
}

/** The cells selected; A1 until somebody selects others. */
export function selected(sheet: Sheet): Area {
  return selections(sheet).get(keyOf(sheet))?.range ?? corner(sheet)
}

export function currentCell(sheet: Sheet): Area {
  return selections(sheet).get(keyOf(sheet))?.cell ?? corner(sheet)
}

function corner(sheet: Sheet): Area {
  return { sheetId: placeOf(sheet).sheetId, top: 0, bottom: 1, left: 0, right: 1 }
}

function selections(sheet: Sheet) {
  return placeOf(sheet).world.store.collection<Selected>('active ranges')
}

function keyOf(sheet: Sheet): string {
  const { spreadsheetId, sheetId } = placeOf(sheet)
  return `${spreadsheetId}/${sheetId}`
}
