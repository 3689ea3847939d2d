// The charts of the tab Ringkasan, each in the row its table keeps free: made once, mended where they are not as they should be.
import { columnsOf } from '../../core/register/columns'
import { TABLES } from '../../core/register/summary-places'
import { chartTitles } from '../../core/text/summary'
import { sheetIdOf } from './sheet-ids'

type Request = GoogleAppsScript.Sheets.Schema.Request
type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData
type Name = keyof typeof TABLES

/** Chosen by us, as the tabs' are: a chart is known again whatever its title or place. */
const CHART_IDS: Readonly<Record<Name, number>> = { steps: 2001, pace: 2002, grounds: 2003 }
/** Columns of the table that are drawn, counted from 0, and in what colour of the sheet's theme. */
const SERIES: Readonly<Record<Name, readonly (readonly [column: number, color: string])[]>> = {
  steps: [
    [1, 'ACCENT1'],
    [2, 'ACCENT2'],
  ],
  pace: [[2, 'ACCENT4']],
  grounds: [[1, 'ACCENT3']],
}
/** Of the row kept free, in pixels: ten bars need more room than five. */
export const CHART_HEIGHT: Readonly<Record<Name, number>> = { steps: 240, pace: 210, grounds: 300 }
const MARGIN = 4

/** Nothing where every chart is there and shows its table; charts that others made are left alone. */
export function chartRequests(present: readonly EmbeddedChart[]): Request[] {
  return (Object.keys(TABLES) as Name[]).flatMap((name): Request[] => {
    const chartId = CHART_IDS[name]
    const [spec, position] = [specOf(name), positionOf(name)]
    const chart = present.find((one) => one.chartId === chartId)
    if (!chart) return [{ addChart: { chart: { chartId, spec, position } } }]
    if (drawnBy(chart.spec) === drawnBy(spec)) return []
    const moved = { objectId: chartId, newPosition: position, fields: '*' }
    return [{ updateChartSpec: { chartId, spec } }, { updateEmbeddedObjectPosition: moved }]
  })
}

/** Lying bars: names of steps stand beside them in full, on a phone too. */
function specOf(name: Name): ChartSpec {
  const series = SERIES[name]
  return {
    title: chartTitles[name],
    altText: chartTitles[name],
    titleTextFormat: { fontSize: 11 },
    basicChart: {
      chartType: 'BAR',
      legendPosition: series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: 1,
      domains: [{ domain: source(name, 0) }],
      series: series.map(([column, themeColor]) => ({
        series: source(name, column),
        targetAxis: 'BOTTOM_AXIS',
        colorStyle: { themeColor },
      })),
    },
  }
}

/** One column of the table, its heading included. */
function source(name: Name, column: number): ChartData {
  const { heading, last } = TABLES[name]
  const columns = { startColumnIndex: column, endColumnIndex: column + 1 }
  const range = { sheetId: sheetIdOf('SUMMARY'), startRowIndex: heading - 1, endRowIndex: last, ...columns }
  return { sourceRange: { sources: [range] } }
}

function positionOf(name: Name): GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition {
  const width = columnsOf('SUMMARY').reduce((sum, column) => sum + column.width, 0)
  return {
    overlayPosition: {
      anchorCell: { sheetId: sheetIdOf('SUMMARY'), rowIndex: TABLES[name].chart - 1, columnIndex: 0 },
      offsetXPixels: MARGIN,
      offsetYPixels: MARGIN,
      widthPixels: width - 2 * MARGIN,
      heightPixels: CHART_HEIGHT[name] - 2 * MARGIN,
    },
  }
}

/** What a chart is about: its title and its cells. Google adds much of its own to the rest, and people may restyle it. */
function drawnBy({ title, basicChart }: ChartSpec = {}): string {
  const data = [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
  ]
  const ranges = data.flatMap((each) => each?.sourceRange?.sources ?? [])
  const cells = ranges.map((range) => [range.startRowIndex, range.endRowIndex, range.startColumnIndex ?? 0].join())
  return [title, ...cells].join(';')
}
