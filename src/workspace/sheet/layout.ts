// How a tab looks and who may touch it: header, widths, colours, dropdowns, protection.
import { columnIndex, columnsOf } from '../../core/register/columns'
import type { Tab } from '../../core/register/tabs'
import { protectionNote, tabTitles } from '../../core/text/sheet'
import { DAY_FORMAT, TEXT_FORMAT } from './cell-data'
import { COLORS, conditionalFormat, rulesFor, VALIDATIONS } from './rules'
import { sheetIdOf } from './sheet-ids'
import { summaryFormats } from './summary-formats'

type Request = GoogleAppsScript.Sheets.Schema.Request
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet

/** Tabs the administrator fills in by hand; every other tab is written by the register alone. */
const CONFIGURATION: readonly Tab[] = ['SETTINGS', 'OFFICERS', 'AGENCIES', 'HOLIDAYS', 'STEPS', 'GROUNDS']

/** Made of the register alone: their contents go when they are repaired, and are counted anew. */
export const REMADE: readonly Tab[] = ['SUMMARY', 'TALLY']
export const HIDDEN: readonly Tab[] = ['TALLY']

/** Several tables stand on Ringkasan, each with its own heading: the first one's must not stay above the others. */
export const frozenRowsOf = (tab: Tab): number => (tab === 'SUMMARY' ? 0 : 1)

/** Everything that makes the tab right, whatever of it was right before. */
export function layoutRequests(tab: Tab, present: Sheet | undefined, administrator: string): Request[] {
  return [
    properties(tab),
    ...missingColumns(tab, present),
    ...emptied(tab),
    header(tab),
    ...(tab === 'SUMMARY' ? summaryFormats() : []),
    ...widths(tab),
    ...typedFormats(tab),
    ...colors(tab, present),
    ...dropdowns(tab),
    ...protection(tab, present, administrator),
  ]
}

function properties(tab: Tab): Request {
  const sheetId = sheetIdOf(tab)
  return {
    updateSheetProperties: {
      properties: {
        sheetId,
        title: tabTitles[tab],
        hidden: HIDDEN.includes(tab),
        gridProperties: { frozenRowCount: frozenRowsOf(tab) },
      },
      fields: 'title,hidden,gridProperties.frozenRowCount',
    },
  }
}

/** Values, formats and notes, in whatever columns they stand. */
function emptied(tab: Tab): Request[] {
  if (!REMADE.includes(tab)) return []
  return [{ updateCells: { range: { sheetId: sheetIdOf(tab) }, fields: 'userEnteredValue,userEnteredFormat,note' } }]
}

/** Columns somebody deleted at the right edge; a tab that is not there yet comes with all of them. */
function missingColumns(tab: Tab, present: Sheet | undefined): Request[] {
  const wanted = columnsOf(tab).length
  const length = wanted - (present?.properties?.gridProperties?.columnCount ?? wanted)
  return length > 0 ? [{ appendDimension: { sheetId: sheetIdOf(tab), dimension: 'COLUMNS', length } }] : []
}

/** Where people type, a NIP stays a text and a date becomes one; numbers and choices of numbers stay as they are. */
function typedFormats(tab: Tab): Request[] {
  if (!CONFIGURATION.includes(tab)) return []
  const sheetId = sheetIdOf(tab)
  return columnsOf(tab).flatMap(({ kind }, column): Request[] => {
    const numberFormat = kind === 'text' ? TEXT_FORMAT : kind === 'day' ? DAY_FORMAT : undefined
    if (!numberFormat) return []
    const range = { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 }
    const cell = { userEnteredFormat: { numberFormat } }
    return [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }]
  })
}

function header(tab: Tab): Request {
  const format = {
    backgroundColorStyle: { rgbColor: COLORS.header },
    textFormat: { bold: true, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } },
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  }
  const values = columnsOf(tab).map(({ title }) => ({
    userEnteredValue: { stringValue: title },
    userEnteredFormat: format,
  }))
  const start = { sheetId: sheetIdOf(tab), rowIndex: 0, columnIndex: 0 }
  return { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat' } }
}

function widths(tab: Tab): Request[] {
  return columnsOf(tab).map(({ width }, index) => ({
    updateDimensionProperties: {
      range: { sheetId: sheetIdOf(tab), dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize: width },
      fields: 'pixelSize',
    },
  }))
}

/** Rules have no name to be known by: those that are there go, last first, and the right ones come. */
function colors(tab: Tab, present: Sheet | undefined): Request[] {
  const sheetId = sheetIdOf(tab)
  const old = present?.conditionalFormats?.length ?? 0
  const removals = Array.from({ length: old }, (_, index) => ({
    deleteConditionalFormatRule: { sheetId, index: old - 1 - index },
  }))
  const additions = rulesFor(tab).map((rule, index) => ({
    addConditionalFormatRule: { index, rule: conditionalFormat(tab, sheetId, rule) },
  }))
  return [...removals, ...additions]
}

function dropdowns(tab: Tab): Request[] {
  return Object.entries(VALIDATIONS[tab] ?? {}).map(([key, rule]) => {
    const column = columnIndex(tab, key)
    const range = { sheetId: sheetIdOf(tab), startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 }
    return { setDataValidation: { range, rule } }
  })
}

/** The register's own tabs are closed to everybody but its owner; on the others only the header is. */
function protection(tab: Tab, present: Sheet | undefined, administrator: string): Request[] {
  if ((present?.protectedRanges?.length ?? 0) > 0) return []
  const sheetId = sheetIdOf(tab)
  const range = CONFIGURATION.includes(tab) ? { sheetId, startRowIndex: 0, endRowIndex: 1 } : { sheetId }
  const editors = { users: [administrator] }
  return [
    { addProtectedRange: { protectedRange: { range, description: protectionNote, warningOnly: false, editors } } },
  ]
}
