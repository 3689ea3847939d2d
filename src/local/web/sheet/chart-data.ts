// The numbers of a tab's charts, read from the cells their specifications name.
import { type OpenTab, openTab } from '../../services/sheets/read-tab'
import type { GridRange } from '../../services/sheets/schema/cells'
import type { BasicChartSpec, ChartData, ChartSpec, EmbeddedChart } from '../../services/sheets/schema/charts'

type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie'

export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  readonly altText: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly stacked: boolean
  /** Its numbers are shares, and shown in percent. */
  readonly isShare: boolean
}

interface Series {
  readonly name: string
  /** One for each category; none where a cell holds no number. */
  readonly values: readonly (number | undefined)[]
}

/** More would be lines too thin to see; the table beside a chart says no more either. */
const MOST_POINTS = 200

const KINDS: Readonly<Record<string, ChartKind>> = { BAR: 'bar', LINE: 'line', AREA: 'area', STEPPED_AREA: 'area' }

export function chartsOf(tab: OpenTab): Chart[] {
  return tab.sheet.charts.map(({ spec = {} }: EmbeddedChart) => chartOf(tab, spec))
}

function chartOf(tab: OpenTab, spec: ChartSpec): Chart {
  const { title = '', altText = '', basicChart, pieChart } = spec
  if (pieChart) {
    const domain = cells(tab, pieChart.domain)
    const values = cells(tab, pieChart.series)
    const skipped = values.length > 0 && typeof values[0]?.value !== 'number' ? 1 : 0
    const [categories, series] = [domain.slice(skipped).map(({ text }) => text), values.slice(skipped).map(numberIn)]
    return {
      kind: 'pie',
      title,
      altText,
      categories,
      series: [{ name: title, values: series }],
      stacked: false,
      isShare: false,
    }
  }
  const kind = KINDS[basicChart?.chartType ?? ''] ?? 'column'
  const stacked = basicChart?.stackedType?.includes('STACKED') === true && !basicChart.stackedType.startsWith('NOT')
  return { kind, title, altText, stacked, ...basicData(tab, basicChart ?? {}) }
}

function basicData(tab: OpenTab, chart: BasicChartSpec): Pick<Chart, 'categories' | 'series' | 'isShare'> {
  const domain = cells(tab, chart.domains?.[0]?.domain)
  const all = (chart.series ?? []).map(({ series }) => cells(tab, series))
  // Google guesses the header where it is not told: a text above numbers.
  const isHeader = all.some(([first, second]) => typeof first?.value === 'string' && typeof second?.value === 'number')
  const headers = chart.headerCount ?? (isHeader ? 1 : 0)
  const shown = all.flatMap((values) => values.slice(headers)).filter(({ text }) => text !== '')
  return {
    isShare: shown.length > 0 && shown.every(({ text }) => text.endsWith('%')),
    categories: domain.slice(headers).map(({ text }) => text),
    series: all.map((values) => ({
      name: headers > 0 ? (values[0]?.text ?? '') : '',
      values: values.slice(headers).map(numberIn),
    })),
  }
}

interface Read {
  readonly text: string
  readonly value: string | number | boolean
}

function numberIn({ value }: Read): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function cells(tab: OpenTab, data: ChartData | undefined): Read[] {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => rangeCells(tab, range)).slice(0, MOST_POINTS)
}

/** Down a column, or along a row; open ends reach to the last cell with data. */
function rangeCells(tab: OpenTab, range: GridRange): Read[] {
  const { startRowIndex: top = 0, startColumnIndex: left = 0, sheetId = 0 } = range
  const source = sheetId === tab.sheet.sheetId ? tab : openTab(tab.book.world, tab.book.id, sheetId)
  if (!source) return []
  const bottom = Math.min(range.endRowIndex ?? source.dataRows, source.dataRows, top + MOST_POINTS)
  const right = Math.min(range.endColumnIndex ?? source.columnCount, source.columnCount)
  const read: Read[] = []
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      read.push({ text: source.text(row, column), value: source.value(row, column) })
  return read
}

/** As the numbers of the chart are written; nothing for what is none. */
export function numberText({ isShare }: Pick<Chart, 'isShare'>, value: number | undefined): string {
  if (value === undefined) return ''
  return value.toLocaleString('id-ID', isShare ? { style: 'percent' } : {})
}
