// The bodies of the Sheets API that describe charts (…/reference/rest/v4/spreadsheets/charts).
import type { Color, ColorStyle, GridCoordinate, GridRange } from './cells'

type Opt<T> = { readonly [K in keyof T]?: T[K] | undefined }

export type ChartData = Opt<{
  sourceRange: Opt<{ sources: GridRange[] }>
  aggregateType: string
  groupRule: object
  columnReference: object
}>

export type BasicChartSpec = Opt<{
  /** BAR, LINE, AREA, COLUMN, SCATTER, COMBO or STEPPED_AREA. */
  chartType: string
  legendPosition: string
  axis: Opt<{ position: string; title: string; format: object; titleTextPosition: object; viewWindowOptions: object }>[]
  domains: Opt<{ domain: ChartData; reversed: boolean }>[]
  series: Opt<{
    series: ChartData
    targetAxis: string
    type: string
    color: Color
    colorStyle: ColorStyle
    dataLabel: object
    lineStyle: object
    pointStyle: object
    styleOverrides: object[]
  }>[]
  headerCount: number
  threeDimensional: boolean
  interpolateNulls: boolean
  stackedType: string
  lineSmoothing: boolean
  compareMode: string
  totalDataLabel: object
}>

type PieChartSpec = Opt<{
  legendPosition: string
  domain: ChartData
  series: ChartData
  threeDimensional: boolean
  pieHole: number
}>

export type ChartSpec = Opt<{
  title: string
  subtitle: string
  altText: string
  titleTextFormat: object
  titleTextPosition: object
  subtitleTextFormat: object
  subtitleTextPosition: object
  fontName: string
  maximized: boolean
  backgroundColor: Color
  backgroundColorStyle: ColorStyle
  hiddenDimensionStrategy: string
  basicChart: BasicChartSpec
  pieChart: PieChartSpec
}>

export type ChartPosition = Opt<{
  sheetId: number
  newSheet: boolean
  overlayPosition: Opt<{
    anchorCell: GridCoordinate
    offsetXPixels: number
    offsetYPixels: number
    widthPixels: number
    heightPixels: number
  }>
}>

export type EmbeddedChart = Opt<{
  chartId: number
  spec: ChartSpec
  position: ChartPosition
  border: Opt<{ color: Color; colorStyle: ColorStyle }>
}>
