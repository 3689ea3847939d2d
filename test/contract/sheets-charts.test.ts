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

  it('moves by the fields of its place, among which the place itself is none', () => {
    const { ask, refused } = register()
    const [reply] = ask({ addChart: { chart: { spec: columns, position: at(0, 0) } } })
    const objectId = reply?.addChart?.chart?.chartId
    const update = { objectId, newPosition: at(3, 3), fields: 'overlayPosition' }
    expect(refused({ updateEmbeddedObjectPosition: update })).toBe(
      'Invalid requests[0].updateEmbeddedObjectPosition: Invalid field: overlay_position',
    )
  })

  it('names the colours of its series twice, as Google does everywhere', () => {
    const { ask } = register()
    const series = [{ series: source(1), color: { blue: 1 } }]
    const spec = { basicChart: { chartType: 'BAR', domains: [{ domain: source(0) }], series } }
    const [reply] = ask({ addChart: { chart: { spec, position: at(0, 0) } } })
    expect(reply?.addChart?.chart?.spec?.basicChart?.series).toEqual([
      { series: source(1), color: { blue: 1 }, colorStyle: { rgbColor: { blue: 1 } } },
    ])
  })

  it('follows its cells, and loses a series whose column is deleted', () => {
    const { ask, sheet } = register()
    const spec = {
      basicChart: {
        chartType: 'COLUMN',
        domains: [{ domain: source(0) }],
        series: [{ series: source(1) }, { series: source(2) }],
      },
    }
    ask({ addChart: { chart: { spec, position: at(8, 4) } } })
    const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 }
    ask({ deleteDimension: { range: rows } })
    ask({ deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } })
    const { spec: left, position } = sheet()?.charts?.[0] ?? {}
    const cells = (column: number) => ({ sourceRange: { sources: [range(0, 3, column, column + 1)] } })
    expect(left?.basicChart?.domains).toEqual([{ domain: cells(0) }])
    expect(left?.basicChart?.series).toEqual([{ series: cells(1) }])
    expect(position?.overlayPosition?.anchorCell).toEqual({ sheetId: 0, rowIndex: 6, columnIndex: 3 })
    ask({ insertDimension: { range: rows } })
    expect(sheet()?.charts?.[0]?.position?.overlayPosition?.anchorCell?.rowIndex).toBe(8)
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
      {
        spec: { pieChart: { domain: source(0), series: { sourceRange: { sources: [range(0, 5, 1, 3)] } } } },
        position: at(0, 0),
      },
      'Invalid requests[0].addChart: ChartSourceRange ranges require all rows or all columns to have length of 1',
    ],
    [
      { spec: columns, position: at(1000, 0) },
      'Invalid requests[0].addChart: GridCoordinate.rowIndex[1000] is after last row in grid[999]',
    ],
    [
      {
        spec: { pieChart: { domain: source(0), series: { sourceRange: { sources: [{ sheetId: 99 }] } } } },
        position: at(0, 0),
      },
      'Invalid requests[0].addChart: No grid with id: 99',
    ],
    [
      { spec: { pieChart: { legendPosition: 'NONE' } }, position: at(0, 0) },
      `Invalid value at 'requests[0].add_chart.chart.spec.pie_chart.legend_position' (type.googleapis.com/google.apps.sheets.v4.PieChartSpec.PieChartLegendPosition), "NONE"`,
    ],
  ])('refuses %#', (chart, message) => {
    expect(register().refused({ addChart: { chart } })).toBe(message)
  })
})
