// The cells a chart draws: where they may lie, and how they and the chart move with inserted and deleted rows and columns.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts#ChartSourceRange
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import { areaOf } from './area'
import type { Book } from './book'
import { rangesOf } from './chart-ranges'
import type { GridCoordinate } from './schema/cells'
import type { BasicChartSpec, ChartData, ChartPosition, ChartSpec, EmbeddedChart } from './schema/charts'
import { type Shift, shiftIndex, shiftRanges } from './shift'

/** "Exactly one dimension must have a length of 1", the same one in every domain and series: observed of the API. */
export function checkSources(book: Book, spec: ChartSpec): void {
  const areas = rangesOf(spec).map((range) => areaOf(book, range))
  const columns = areas.every(({ left, right }) => right - left === 1)
  const rows = areas.every(({ top, bottom }) => bottom - top === 1)
  if (!columns && !rows)
    throw new InvalidArgument('ChartSourceRange ranges require all rows or all columns to have length of 1')
}

/** Charts of the tab `owner` after rows or columns of the tab `shifted` were inserted or deleted. */
export function shiftCharts(
  charts: readonly EmbeddedChart[],
  owner: number,
  shifted: number,
  shift: Shift,
): readonly EmbeddedChart[] {
  return charts.map((chart) => ({
    ...chart,
    ...(chart.spec && { spec: shiftSpec(chart.spec, shifted, shift) }),
    ...(chart.position && owner === shifted && { position: shiftPosition(chart.position, shift) }),
  }))
}

function shiftSpec(spec: ChartSpec, sheetId: number, shift: Shift): ChartSpec {
  const { basicChart, pieChart } = spec
  if (basicChart) return { ...spec, basicChart: shiftBasic(basicChart, sheetId, shift) }
  if (!pieChart) return spec
  const [domain, series] = [pieChart.domain, pieChart.series].map((data) => shiftData(data, sheetId, shift))
  if ((pieChart.domain && !domain) || (pieChart.series && !series))
    throw new NotEmulatedError('deleting all that a pie chart draws')
  return { ...spec, pieChart: { ...pieChart, ...(domain && { domain }), ...(series && { series }) } }
}

/** Observed of the API: a series whose cells are deleted leaves the chart, which stays. */
function shiftBasic(chart: BasicChartSpec, sheetId: number, shift: Shift): BasicChartSpec {
  const domains = chart.domains?.flatMap((one) => {
    const domain = shiftData(one.domain, sheetId, shift)
    return one.domain && !domain ? [] : [{ ...one, ...(domain && { domain }) }]
  })
  const series = chart.series?.flatMap((one) => {
    const shifted = shiftData(one.series, sheetId, shift)
    return one.series && !shifted ? [] : [{ ...one, ...(shifted && { series: shifted }) }]
  })
  return { ...chart, ...(domains && { domains }), ...(series && { series }) }
}

/** Undefined when all its cells are gone. */
function shiftData(data: ChartData | undefined, sheetId: number, shift: Shift): ChartData | undefined {
  const sources = data?.sourceRange?.sources
  if (!sources) return data
  const moved = sources.flatMap((range) => ((range.sheetId ?? 0) === sheetId ? shiftRanges([range], shift) : [range]))
  return moved.length > 0 ? { ...data, sourceRange: { sources: moved } } : undefined
}

function shiftPosition(position: ChartPosition, shift: Shift): ChartPosition {
  const { anchorCell, ...rest } = position.overlayPosition ?? {}
  return anchorCell
    ? { ...position, overlayPosition: { anchorCell: shiftCorner(anchorCell, shift), ...rest } }
    : position
}

function shiftCorner(corner: GridCoordinate, shift: Shift): GridCoordinate {
  const member = shift.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex'
  const index = shiftIndex(corner[member] ?? 0, shift)
  const { [member]: _, ...other } = corner
  return index > 0 ? { ...other, [member]: index } : other
}
