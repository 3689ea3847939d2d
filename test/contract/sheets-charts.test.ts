// Charts of a sheet: bars, columns, lines and pies are kept with their specification and place.
// https://developers.google.com/workspace/sheets/api/samples/charts
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
import { range, register } from './sheets-register'

const source = (left: number) => ({ sourceRange: { sources: [range(0, 5, left, left + 1)] } })
const columns = {
  title: 'Tugas per bulan',
  basicChart: {
    chartType: 'COLUMN',
    legendPosition: 'BOTTOM_LEGEND',
    axis: [{ position: 'BOTTOM_AXIS', title: 'Bulan' }],
    domains: [{ domain: source(0) }],
    series: [{ series: source(1), targetAxis: 'LEFT_AXIS' }],
    headerCount: 1,
  },
}
const at = (rowIndex: number, columnIndex: number) => ({
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex } },
})

describe('A chart', () => {
  it('is kept as it was given, at its cell, 600 by 371 pixels unless told', () => {
    const { ask, sheet } = register()
    const [reply] = ask({ addChart: { chart: { spec: columns, position: at(2, 4) } } })
    const { chartId, spec, position } = reply?.addChart?.chart ?? {}
    expect(chartId).toEqual(expect.any(Number))
    expect(spec).toEqual(columns)
    expect(position).toEqual({
      overlayPosition: {
        anchorCell: { sheetId: 0, rowIndex: 2, columnIndex: 4 },
        widthPixels: 600,
        heightPixels: 371,
      },
    })
    expect(sheet('sheets.charts')?.charts?.[0]?.chartId).toBe(chartId)
  })

  it('takes another specification, moves, and is deleted', () => {
    const { ask, sheet, refused } = register()
    const [reply] = ask({ addChart: { chart: { spec: columns, position: at(0, 0) } } })
    const chartId = reply?.addChart?.chart?.chartId
    const pie = { pieChart: { domain: source(0), series: source(1), legendPosition: 'RIGHT_LEGEND' } }
    ask({ updateChartSpec: { chartId, spec: pie } })
    expect(sheet()?.charts?.[0]?.spec).toEqual(pie)
    const newPosition = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 9 }, widthPixels: 300 } }
    const [moved] = ask({
      updateEmbeddedObjectPosition: { objectId: chartId, newPosition, fields: 'anchorCell,widthPixels' },
    })
    expect(moved?.updateEmbeddedObjectPosition?.position).toEqual({
      overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 9 }, widthPixels: 300, heightPixels: 371 },
    })
    ask({ deleteEmbeddedObject: { objectId: chartId } })
    expect(sheet()?.charts).toBeUndefined()
    expect(refused({ deleteEmbeddedObject: { objectId: 77 } })).toBe(
      'Invalid requests[0].deleteEmbeddedObject: No embedded object with id: 77',
    )
    expect(refused({ updateChartSpec: { chartId: 77, spec: pie } })).toBe(
      'Invalid requests[0].updateChartSpec: No chart with id: 77',
    )
  })

  it.each([
    [{ position: at(0, 0) }, 'Invalid requests[0].addChart: no chart spec'],
    [
      { spec: { title: 'x' }, position: at(0, 0) },
      'Invalid requests[0].addChart: One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    ],
    [
      { spec: columns },
      'Invalid requests[0].addChart: One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    ],
    [{ spec: { basicChart: { chartType: 'BAR' } }, position: at(0, 0) }, 'Internal error encountered.'],
    [
      { spec: { pieChart: { legendPosition: 'NONE' } }, position: at(0, 0) },
      `Invalid value at 'requests[0].add_chart.chart.spec.pie_chart.legend_position' (type.googleapis.com/google.apps.sheets.v4.PieChartSpec.PieChartLegendPosition), "NONE"`,
    ],
  ])('refuses %#', (chart, message) => {
    expect(register().refused({ addChart: { chart } })).toBe(message)
  })
})
