// Requests about charts of a tab: added, given another specification, moved, deleted. Bars, columns, lines, areas and pies
// are kept and answered as given; who shows the sheet draws them.
import { NotEmulatedError } from '../../../state/errors'
import { InternalError, InvalidArgument } from '../api-error'
import type { Book, SheetRecord } from '../book'
import { withNewerNames } from '../cell-format'
import { checkSources } from '../chart-sources'
import { applyFields, parseFields } from '../field-mask'
import { checkWrittenFields } from '../known-fields'
import type { BasicChartSpec, ChartPosition, ChartSpec, EmbeddedChart } from '../schema/charts'
import type { Response } from '../schema/requests'
import { changeTab, nextNumber, sheetsOf } from '../tabs'
import { checkCorner } from './cell-requests'

/** The size a chart gets that was given none, in pixels; read off Google's replies. */
const WIDTH = 600
const HEIGHT = 371

export function addChart(book: Book, { chart }: { readonly chart?: EmbeddedChart | undefined }): Response {
  const spec = checkedSpec(book, chart?.spec)
  const { sheet, position } = placed(book, chart?.position)
  const chartId = chart?.chartId ?? nextNumber(book)
  if (findChart(book, chartId)) throw new InvalidArgument(`A chart with id ${chartId} already exists.`)
  const border = chart?.border && { border: withNewerNames(chart.border) }
  const added: EmbeddedChart = { chartId, spec, position, ...border }
  changeTab(book, sheet.sheetId, { charts: [...sheet.charts, added] })
  return { addChart: { chart: added } }
}

interface UpdateSpec {
  readonly chartId?: number | undefined
  readonly spec?: ChartSpec | undefined
}

/** "This does not move or resize a chart." The whole specification is replaced. */
export function updateChartSpec(book: Book, { chartId, spec }: UpdateSpec): void {
  const found = findChart(book, chartId)
  if (!found) throw new InvalidArgument(`No chart with id: ${chartId ?? 0}`)
  replaceChart(book, found, { ...found.chart, spec: checkedSpec(book, spec) })
}

interface UpdatePosition {
  readonly objectId?: number | undefined
  readonly newPosition?: ChartPosition | undefined
  readonly fields?: string | undefined
}

/** "The mask … of OverlayPosition": overlayPosition itself is implied and must not be named. */
export function updateEmbeddedObjectPosition(book: Book, request: UpdatePosition): Response {
  const mask = checkWrittenFields(parseFields(request.fields), 'OverlayPosition')
  const found = findChart(book, request.objectId)
  if (!found) throw new InvalidArgument(`No embedded object with id: ${request.objectId ?? 0}`)
  if (request.newPosition?.newSheet || request.newPosition?.sheetId !== undefined)
    throw new NotEmulatedError('a chart on a tab of its own')
  const before = found.chart.position?.overlayPosition ?? {}
  const overlayPosition = applyFields(before, request.newPosition?.overlayPosition, mask)
  const { sheet, position } = placed(book, { overlayPosition })
  const moved = { ...found.chart, position }
  if (sheet.sheetId === found.sheet.sheetId) replaceChart(book, found, moved)
  else {
    removeChart(book, found)
    changeTab(book, sheet.sheetId, { charts: [...sheet.charts, moved] })
  }
  return { updateEmbeddedObjectPosition: { position } }
}

export function deleteEmbeddedObject(book: Book, { objectId }: { readonly objectId?: number | undefined }): void {
  const found = findChart(book, objectId)
  if (!found) throw new InvalidArgument(`No embedded object with id: ${objectId ?? 0}`)
  removeChart(book, found)
}

interface Found {
  readonly sheet: SheetRecord
  readonly chart: EmbeddedChart
}

function findChart(book: Book, id: number | undefined): Found | undefined {
  for (const sheet of sheetsOf(book)) {
    const chart = sheet.charts.find((one) => one.chartId === id)
    if (chart) return { sheet, chart }
  }
  return undefined
}

function replaceChart(book: Book, { sheet, chart }: Found, changed: EmbeddedChart): void {
  changeTab(book, sheet.sheetId, { charts: sheet.charts.map((one) => (one === chart ? changed : one)) })
}

function removeChart(book: Book, { sheet, chart }: Found): void {
  changeTab(book, sheet.sheetId, { charts: sheet.charts.filter((one) => one !== chart) })
}

/** Texts as Google words them, its own slip of the pen included. */
function checkedSpec(book: Book, spec: ChartSpec | undefined): ChartSpec {
  if (!spec) throw new InvalidArgument('no chart spec')
  const { basicChart, pieChart } = spec
  if (!basicChart && !pieChart)
    throw new InvalidArgument(
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    )
  if (basicChart && !basicChart.domains?.length && !basicChart.series?.length) throw new InternalError()
  if (basicChart) checkAxes(basicChart)
  checkSources(book, spec)
  return withNewerNames(spec)
}

/** "It is an error to specify an axis that isn't a valid minor axis for the chart's type"; its wording is not known. */
function checkAxes({ chartType, series = [] }: BasicChartSpec): void {
  const fitting = chartType === 'BAR' ? ['BOTTOM_AXIS'] : ['LEFT_AXIS', 'RIGHT_AXIS']
  for (const { targetAxis } of series)
    if (targetAxis !== undefined && !fitting.includes(targetAxis))
      throw new NotEmulatedError(`a ${chartType} chart with a series on ${targetAxis}, which Google refuses,`)
}

function placed(book: Book, wanted: ChartPosition | undefined): { sheet: SheetRecord; position: ChartPosition } {
  if (wanted?.newSheet || wanted?.sheetId !== undefined) throw new NotEmulatedError('a chart on a tab of its own')
  const { anchorCell, ...rest } = wanted?.overlayPosition ?? {}
  if (!anchorCell)
    throw new InvalidArgument(
      'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    )
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = anchorCell
  const sheet = book.sheets.get(String(sheetId))
  if (!sheet) throw new InvalidArgument(`No sheet with id: ${sheetId}`)
  checkCorner('row', rowIndex, sheet.gridProperties.rowCount)
  checkCorner('column', columnIndex, sheet.gridProperties.columnCount)
  const corner = { sheetId, ...(rowIndex > 0 && { rowIndex }), ...(columnIndex > 0 && { columnIndex }) }
  return {
    sheet,
    position: { overlayPosition: { anchorCell: corner, widthPixels: WIDTH, heightPixels: HEIGHT, ...rest } },
  }
}
