// Makes the shared sheet what it should be: tabs, headers, formats, colours, charts, protections, first contents. Repeatable.
import { columnsOf } from '../../core/register/columns'
import { seedRows } from '../../core/register/seeds'
import { type CellValue, TABS, type Tab } from '../../core/register/tabs'
import { spreadsheetTitle, tabTitles } from '../../core/text/sheet'
import { advanced } from '../advanced'
import { TIME_ZONE } from '../clock'
import { cellData, WRITTEN_FIELDS } from './cell-data'
import { chartRequests } from './charts'
import { frozenRowsOf, HIDDEN, layoutRequests, REMADE } from './layout'
import { rulesFor } from './rules'
import { sheetIdOf } from './sheet-ids'

type Request = GoogleAppsScript.Sheets.Schema.Request
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet

/** Dates and decimal commas are shown as officers write them. */
const LOCALE = 'id_ID'

export interface SheetReport {
  readonly added: readonly Tab[]
  readonly repaired: readonly Tab[]
  readonly seeded: readonly Tab[]
  /** Tabs whose columns somebody moved: left alone, since every repair would go into the wrong columns. */
  readonly shifted: readonly Tab[]
  /** Counters or figures are not there, or no longer: they must be counted anew. */
  readonly isUncounted: boolean
}

/** Two reads and at most one write; when nothing differs, nothing is written. */
export function ensureSheet(spreadsheetId: string, administrator: string): SheetReport {
  const book = advanced.spreadsheets().get(spreadsheetId, {
    // Without cells: a mask that names sheets whole would bring the whole register along.
    fields: 'properties,sheets(properties,conditionalFormats,protectedRanges,charts)',
  })
  const present = new Map((book.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? -1, sheet]))
  const added = TABS.filter((tab) => !present.has(sheetIdOf(tab)))
  const contents = contentsOf(
    spreadsheetId,
    TABS.filter((tab) => !added.includes(tab)),
    present,
  )
  const seeds = seedRows(administrator)
  const shifted = TABS.filter((tab) => isShifted(tab, contents.get(tab)?.header ?? []))
  const sound = TABS.filter((tab) => !shifted.includes(tab))
  const seeded = sound.filter((tab) => seeds[tab] && (contents.get(tab)?.first.length ?? 0) === 0)
  const repaired = sound.filter(
    (tab) => !added.includes(tab) && differs(tab, present.get(sheetIdOf(tab)), contents.get(tab)?.header ?? []),
  )
  const charts = chartRequests(present.get(sheetIdOf('SUMMARY'))?.charts ?? [])
  const requests = [
    ...bookRequests(book),
    ...added.map(addTab),
    ...[...added, ...repaired].flatMap((tab) => layoutRequests(tab, present.get(sheetIdOf(tab)), administrator)),
    ...charts,
    ...seeded.flatMap((tab) => seedRequests(tab, seeds[tab] ?? [])),
    ...(sound.includes('SETTINGS') && !seeded.includes('SETTINGS')
      ? newSettings(seeds.SETTINGS ?? [], contents.get('SETTINGS')?.first ?? [])
      : []),
    ...defaultTabs(spreadsheetId, book),
  ]
  if (requests.length > 0) advanced.spreadsheets().batchUpdate({ requests }, spreadsheetId)
  if (charts.length > 0 && ![...added, ...repaired].includes('SUMMARY')) repaired.push('SUMMARY')
  const isUncounted = REMADE.some((tab) => isEmptied(tab, contents, repaired))
  return { added, repaired, seeded, shifted, isUncounted }
}

/** Of a tab that is made, or made anew, nothing is left that was counted before. */
function isEmptied(tab: Tab, contents: ReadonlyMap<Tab, Contents>, repaired: readonly Tab[]): boolean {
  return repaired.includes(tab) || (contents.get(tab)?.first.length ?? 0) === 0
}

interface Contents {
  readonly header: readonly string[]
  /** The first column below the header; what is empty at its end is left out. */
  readonly first: readonly string[]
}

/** The header and the number of rows of each tab that exists, under the title it has now; one read. */
function contentsOf(
  spreadsheetId: string,
  tabs: readonly Tab[],
  present: ReadonlyMap<number, Sheet>,
): Map<Tab, Contents> {
  if (tabs.length === 0) return new Map()
  const nameOf = (tab: Tab) => quotedName(present.get(sheetIdOf(tab)))
  const ranges = tabs.flatMap((tab) => [`${nameOf(tab)}!1:1`, `${nameOf(tab)}!A2:A`])
  const { valueRanges = [] } = advanced.sheetValues().batchGet(spreadsheetId, { ranges })
  return new Map(
    tabs.map((tab, index) => [
      tab,
      {
        header: (valueRanges[index * 2]?.values?.[0] ?? []).map(String),
        first: (valueRanges[index * 2 + 1]?.values ?? []).map(([value]) => String(value ?? '')),
      },
    ]),
  )
}

/** As a range names the tab. */
function quotedName(sheet: Sheet | undefined): string {
  return `'${(sheet?.properties?.title ?? '').replace(/'/g, "''")}'`
}

/**
 * Whether a title of ours has left its column and stands in another: a column was inserted, deleted or moved. Tabs of which
 * nothing has to be kept are made anew instead.
 */
function isShifted(tab: Tab, header: readonly string[]): boolean {
  return (
    !REMADE.includes(tab) &&
    columnsOf(tab).some(({ title }, index) => header[index] !== title && header.includes(title))
  )
}

/** A tab is repaired when its title, its header, its colours or its protection are not as they should be. */
function differs(tab: Tab, sheet: Sheet | undefined, header: readonly string[]): boolean {
  const wanted = columnsOf(tab).map((column) => column.title)
  const isHeaderRight = wanted.every((title, index) => header[index] === title)
  const isRuleCountRight = (sheet?.conditionalFormats?.length ?? 0) === rulesFor(tab).length
  const isProtected = (sheet?.protectedRanges?.length ?? 0) > 0
  const isFrozen = (sheet?.properties?.gridProperties?.frozenRowCount ?? 0) === frozenRowsOf(tab)
  const isShown = (sheet?.properties?.hidden ?? false) === HIDDEN.includes(tab)
  const isTitled = sheet?.properties?.title === tabTitles[tab]
  return !(isTitled && isHeaderRight && isRuleCountRight && isProtected && isFrozen && isShown)
}

function bookRequests({ properties }: GoogleAppsScript.Sheets.Schema.Spreadsheet): Request[] {
  const wanted = { title: spreadsheetTitle, timeZone: TIME_ZONE, locale: LOCALE }
  const isRight =
    properties?.timeZone === TIME_ZONE && properties.locale === LOCALE && properties.title === spreadsheetTitle
  return isRight ? [] : [{ updateSpreadsheetProperties: { properties: wanted, fields: 'title,timeZone,locale' } }]
}

function addTab(tab: Tab): Request {
  const columnCount = columnsOf(tab).length
  const gridProperties = { rowCount: 1000, columnCount, frozenRowCount: frozenRowsOf(tab) }
  return {
    addSheet: {
      properties: { sheetId: sheetIdOf(tab), title: tabTitles[tab], index: TABS.indexOf(tab), gridProperties },
    },
  }
}

type Rows = readonly (readonly CellValue[])[]

/** Settings that a register of an older version does not have yet, below those it has. */
function newSettings(rows: Rows, names: readonly string[]): Request[] {
  const missing = rows.filter(([name]) => !names.includes(String(name)))
  return missing.length > 0 ? seedRequests('SETTINGS', missing, names.length + 1) : []
}

/** `rowIndex` is counted from 0. */
function seedRequests(tab: Tab, rows: Rows, rowIndex = 1): Request[] {
  const columns = columnsOf(tab)
  const cells = rows.map((row) => ({ values: row.map((value, index) => cellData(columns[index], value)) }))
  return [
    {
      updateCells: {
        start: { sheetId: sheetIdOf(tab), rowIndex, columnIndex: 0 },
        rows: cells,
        fields: WRITTEN_FIELDS,
      },
    },
  ]
}

/** The empty tab a new spreadsheet comes with goes; a tab somebody wrote in stays. */
function defaultTabs(spreadsheetId: string, { sheets = [] }: GoogleAppsScript.Sheets.Schema.Spreadsheet): Request[] {
  const [first] = sheets
  if (sheets.length !== 1 || !first || first.properties?.sheetId !== 0) return []
  const { valueRanges } = advanced.sheetValues().batchGet(spreadsheetId, { ranges: [quotedName(first)] })
  const isEmpty = (valueRanges?.[0]?.values ?? []).length === 0
  return isEmpty ? [{ deleteSheet: { sheetId: 0 } }] : []
}
