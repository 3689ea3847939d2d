// Writes a workbook as .xlsx (ECMA-376) row by row, so that a register of years is neither held in memory twice nor
// keeps others waiting.
import { columnLetters } from '../a1'
import { Styles } from './styles'
import { escaped, MAIN, XML } from './xml'
import { type ZipPart, zipped } from './zip'

export interface WrittenSheet {
  readonly title: string
  readonly hidden: boolean
  /** In characters. */
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly rowCount: number
  /** The cells of a row by column; asked for once, in order. */
  row(index: number, styles: Styles): readonly (WrittenCell | undefined)[]
}

export interface WrittenCell {
  readonly value: string | number | boolean
  /** Number of its look among the workbook's. */
  readonly style: number
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Some ten milliseconds' work. */
const ROWS_AT_ONCE = 100

export function writeWorkbook(sheets: readonly WrittenSheet[], at: Date): Promise<Uint8Array> {
  return zipped(partsOf(sheets), at)
}

/** The looks come last: only then are all of them known. */
function* partsOf(sheets: readonly WrittenSheet[]): Generator<ZipPart> {
  const styles = new Styles()
  const first = firstShown(sheets)
  yield { path: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] }
  yield { path: '_rels/.rels', pieces: [relationships([['officeDocument', 'xl/workbook.xml']])] }
  yield { path: 'xl/workbook.xml', pieces: [workbook(sheets, first)] }
  yield {
    path: 'xl/_rels/workbook.xml.rels',
    pieces: [
      relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
  }
  for (const [index, sheet] of sheets.entries())
    yield { path: `xl/worksheets/sheet${index + 1}.xml`, pieces: worksheet(sheet, index === first, styles) }
  yield { path: 'xl/styles.xml', pieces: [styles.xml()] }
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')),
    override('styles.xml', 'styles'),
    '</Types>',
  ].join('')
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function workbook(sheets: readonly WrittenSheet[], first: number): string {
  const all = sheets.map(
    ({ title, hidden }, index) =>
      `<sheet name="${escaped(title)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const views = `<bookViews><workbookView activeTab="${first}"/></bookViews>`
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${views}<sheets>${all.join('')}</sheets></workbook>`
}

/** The tab to open the workbook with: a hidden one cannot be. */
function firstShown(sheets: readonly WrittenSheet[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  )
}

function* worksheet(sheet: WrittenSheet, isFirst: boolean, styles: Styles): Generator<string> {
  const { widths, rowCount } = sheet
  const selected = isFirst ? ' tabSelected="1"' : ''
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  yield [
    `${XML}<worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView workbookViewId="0"${selected}>${pane(sheet)}</sheetView></sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    '<sheetData>',
  ].join('')
  const letters = widths.map((_, column) => columnLetters(column))
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
    let text = ''
    for (let row = from; row < Math.min(rowCount, from + ROWS_AT_ONCE); row++)
      text += rowXml(row, sheet.row(row, styles), letters)
    yield text
  }
  yield '</sheetData></worksheet>'
}

function pane({ frozenRows, frozenColumns }: WrittenSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return ''
  const splits = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`
  const first = `${columnLetters(frozenColumns)}${frozenRows + 1}`
  const active = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  return `<pane${splits} topLeftCell="${first}" activePane="${active}" state="frozen"/>`
}

function rowXml(row: number, cells: readonly (WrittenCell | undefined)[], letters: readonly string[]): string {
  let text = ''
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell) text += cellXml(`${letters[column]}${row + 1}`, cell)
  }
  return text === '' ? '' : `<row r="${row + 1}">${text}</row>`
}

/** Texts stand in their cells: a list of all texts would have to be held until the last sheet is written. */
function cellXml(name: string, { value, style }: WrittenCell): string {
  const start = `<c r="${name}" s="${style}"`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}
