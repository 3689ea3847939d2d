// Sheets.Spreadsheets.Values read: A1 notation, trimming, rendering.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
// https://developers.google.com/workspace/sheets/api/guides/concepts#cell
// https://developers.google.com/workspace/sheets/api/guides/values
import { errorOf, register } from './sheets-register'

describe('Values.get', () => {
  it('leaves out empty rows and cells at the end, and keeps those in between', () => {
    const { id, Values, raw } = register()
    raw('A1', [['a', '', 'c', ''], [], ['d'], ['', ''], ['']])
    expect(Values.get(id, 'Sheet1!A1:E10')).toEqual({
      range: 'Sheet1!A1:E10',
      majorDimension: 'ROWS',
      values: [['a', '', 'c'], [], ['d']],
    })
  })

  it('has no values when there are none', () => {
    const { id, Values } = register()
    expect(Values.get(id, 'Sheet1!B2:C3')).toEqual({ range: 'Sheet1!B2:C3', majorDimension: 'ROWS' })
  })

  it('answers columns when asked, each without its empty end', () => {
    const { id, Values, raw } = register()
    raw('A1', [['a', '', 'c'], ['d']])
    expect(Values.get(id, 'A1:D5', { majorDimension: 'COLUMNS' }).values).toEqual([['a', 'd'], [], ['c']])
  })

  it.each([
    ["'Daftar Dikecualikan'!A2:F", "'Daftar Dikecualikan'!A2:F1000"],
    ["'Daftar Dikecualikan'", "'Daftar Dikecualikan'!A1:Z1000"],
    ['Daftar Dikecualikan!A:A', "'Daftar Dikecualikan'!A1:A1000"],
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ['A5:B', 'Sheet1!A5:B1000'],
    ['2:3', 'Sheet1!A2:Z3'],
    ['Sheet1!R2C1:R3C26', 'Sheet1!A2:Z3'],
    ['C3', 'Sheet1!C3'],
    ['B2:A1', 'Sheet1!A1:B2'],
    ['sheet1!$A$1:$B$2', 'Sheet1!A1:B2'],
    ['Y999:AC2000', 'Sheet1!Y999:Z1000'],
  ])('understands %s and echoes it in full', (range, echoed) => {
    const { id, Values } = register()
    expect(Values.get(id, range).range).toBe(echoed)
  })

  it.each(['Hilang!A1', 'Hilang', 'A1:B2:C3', 'A0', '!A1', "'Sheet1!A1"])('cannot parse %s', (range) => {
    const { id, Values } = register()
    expect(errorOf(() => Values.get(id, range))).toBe(`Unable to parse range: ${range}`)
  })

  it('refuses a range that begins outside the grid', () => {
    const { id, Values } = register()
    expect(errorOf(() => Values.get(id, 'Sheet1!A1001:B1002'))).toBe(
      'Range (Sheet1!A1001:B1002) exceeds grid limits. Max rows: 1000, max columns: 26',
    )
  })

  it('does not find a spreadsheet that is not there', () => {
    const { Values } = register()
    expect(errorOf(() => Values.get('nowhere', 'A1'))).toBe('Requested entity was not found.')
  })

  it('reads a named range by its name', () => {
    const { id, Spreadsheets, Values, raw } = register()
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }
    Spreadsheets.batchUpdate({ requests: [{ addNamedRange: { namedRange: { name: 'Kepala', range } } }] }, id)
    raw('A1', [['Nomor', 'OPD', 'Judul']])
    expect(Values.get(id, 'kepala')).toEqual({
      range: 'Sheet1!A1:B1',
      majorDimension: 'ROWS',
      values: [['Nomor', 'OPD']],
    })
  })
})

describe('Values.batchGet', () => {
  it('reads several ranges in one call, in the order asked', () => {
    const { id, Values, raw } = register()
    raw('A1', [
      ['a', 1],
      ['b', 2],
    ])
    raw("'Daftar Dikecualikan'!B2", [['x']])
    expect(Values.batchGet(id, { ranges: ["'Daftar Dikecualikan'!B:B", 'Sheet1!A1:A', 'Sheet1!B1:B'] })).toEqual({
      spreadsheetId: id,
      valueRanges: [
        { range: "'Daftar Dikecualikan'!B1:B1000", majorDimension: 'ROWS', values: [[], ['x']] },
        { range: 'Sheet1!A1:A1000', majorDimension: 'ROWS', values: [['a'], ['b']] },
        { range: 'Sheet1!B1:B1000', majorDimension: 'ROWS', values: [['1'], ['2']] },
      ],
    })
  })

  it('answers only the members its mask names', () => {
    const { id, Values } = register([['a']])
    expect(Values.batchGet(id, { ranges: ['A1'], fields: 'valueRanges.values' } as never)).toEqual({
      valueRanges: [{ values: [['a']] }],
    })
  })

  it('refuses an option it does not have', () => {
    const { id, Values } = register()
    expect(errorOf(() => Values.batchGet(id, { ranges: ['A1'], valueRenderOption: 'PRETTY' }))).toBe(
      `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"`,
    )
    expect(errorOf(() => Values.batchGet(id, { range: 'A1' } as never))).toContain('Unknown name "range"')
  })
})

describe('A name that must be quoted', () => {
  it('has its quotes doubled, and may hold anything', () => {
    const { id, ask, raw, Values } = register()
    ask({ addSheet: { properties: { title: "Ma'ruf & 'kawan'!" } } }, { addSheet: { properties: { title: 'A1' } } })
    raw("'Ma''ruf & ''kawan''!'!B2", [['x']])
    expect(Values.get(id, "'Ma''ruf & ''kawan''!'!B2")).toEqual({
      range: "'Ma''ruf & ''kawan''!'!B2",
      majorDimension: 'ROWS',
      values: [['x']],
    })
    expect(Values.get(id, "'A1'").range).toBe("'A1'!A1:Z1000")
  })
})
