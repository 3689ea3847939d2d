// How the tab Ringkasan looks: headings of its tables, shares in percent, and tall rows that charts stand in.
import { columnsOf } from '../../core/register/columns'
import { AGENCIES_HEADING, KEY_FIGURES, TABLES } from '../../core/register/summary-places'
import { headingNotes, summaryHeadings } from '../../core/text/summary'
import { CHART_HEIGHT } from './charts'
import { COLORS } from './rules'
import { sheetIdOf } from './sheet-ids'

type Request = GoogleAppsScript.Sheets.Schema.Request
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat

const SHARE: CellFormat = { numberFormat: { type: 'PERCENT', pattern: '0%' } }
const MOMENT: CellFormat = { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } }
const RIGHT: CellFormat = { horizontalAlignment: 'RIGHT' }
/** Sizes of letters, in points, at which one word of a heading and one line of a topic fit in their columns. */
const HEADING = 8
const TOPIC = 9

/** Only places and looks: what is counted is written as plain values. */
export function summaryFormats(): Request[] {
  const sheetId = sheetIdOf('SUMMARY')
  const { pace } = TABLES
  const asOf = { ...rows(KEY_FIGURES.first), startColumnIndex: 1, endColumnIndex: 4 }
  const tables = Object.keys(TABLES) as (keyof typeof TABLES)[]
  return [
    { unmergeCells: { range: { sheetId } } },
    { mergeCells: { range: { sheetId, ...asOf }, mergeType: 'MERGE_ALL' } },
    format(asOf, { ...MOMENT, ...RIGHT }),
    format({ startRowIndex: 1, endColumnIndex: 1 }, { wrapStrategy: 'WRAP', textFormat: { fontSize: TOPIC } }),
    format(
      { ...rows(1), startColumnIndex: 1 },
      { ...RIGHT, wrapStrategy: 'CLIP', textFormat: { ...WHITE, fontSize: HEADING } },
    ),
    notes(
      1,
      columnsOf('SUMMARY').map(({ title }) => title),
    ),
    ...tables.flatMap((name) => heading(TABLES[name].heading, summaryHeadings[name])),
    ...heading(AGENCIES_HEADING, summaryHeadings.agencies),
    format({ ...rows(pace.heading + 1, pace.last), startColumnIndex: 2, endColumnIndex: 3 }, SHARE),
    format({ startRowIndex: AGENCIES_HEADING, startColumnIndex: 3, endColumnIndex: 4 }, SHARE),
    ...tables.map((name) => tallRow(TABLES[name].chart, CHART_HEIGHT[name])),
  ]
}

const WHITE = { foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } }

/** Rows counted as on the sheet. */
function rows(first: number, last = first): Pick<GridRange, 'startRowIndex' | 'endRowIndex'> {
  return { startRowIndex: first - 1, endRowIndex: last }
}

function format(range: GridRange, userEnteredFormat: CellFormat): Request {
  const fields = Object.keys(userEnteredFormat).map((name) => `userEnteredFormat.${name}`)
  const whole = { sheetId: sheetIdOf('SUMMARY'), ...range }
  return { repeatCell: { range: whole, cell: { userEnteredFormat }, fields: fields.join() } }
}

function heading(row: number, titles: readonly string[]): Request[] {
  const ground: CellFormat = { backgroundColorStyle: { rgbColor: COLORS.heading } }
  return [
    format({ ...rows(row), endColumnIndex: 1 }, { ...ground, textFormat: { bold: true }, wrapStrategy: 'CLIP' }),
    format(
      { ...rows(row), startColumnIndex: 1, endColumnIndex: 4 },
      { ...ground, ...RIGHT, textFormat: { fontSize: HEADING } },
    ),
    notes(row, titles),
  ]
}

/** What a heading of one word means. */
function notes(row: number, titles: readonly string[]): Request {
  const start = { sheetId: sheetIdOf('SUMMARY'), rowIndex: row - 1, columnIndex: 0 }
  const values = titles.map((title) => ({ note: headingNotes[title] ?? '' }))
  return { updateCells: { start, rows: [{ values }], fields: 'note' } }
}

function tallRow(row: number, pixelSize: number): Request {
  const range = { sheetId: sheetIdOf('SUMMARY'), dimension: 'ROWS', startIndex: row - 1, endIndex: row }
  return { updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }
}
