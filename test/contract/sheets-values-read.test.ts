// Sheets.Spreadsheets.Values read: A1 notation, trimming, rendering.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
// https://developers.google.com/workspace/sheets/api/guides/concepts#cell
// https://developers.google.com/workspace/sheets/api/guides/values
import { messageOf } from '../support/message-of'
import { office } from './sheets-values-sample'

describe('Values.get', () => {
  it('leaves out empty rows and cells at the end, and keeps those in between', () => {
    const { id, Values, raw } = office()
    raw('A1', [['a', '', 'c', ''], [], ['d'], ['', ''], ['']])
    expect(Values.get(id, 'Sheet1!A1:E10')).toEqual({
      range: 'Sheet1!A1:E10',
      majorDimension: 'ROWS',
      values: [['a', '', 'c'], [], ['d']],
    })
  })

  it('has no values when there are none', () => {
    const { id, Values } = office()
    expect(Values.get(id, 'Sheet1!B2:C3')).toEqual({ range: 'Sheet1!B2:C3', majorDimension: 'ROWS' })
  })

  it('answers columns when asked, each without its empty end', () => {
    const { id, Values, raw } = office()
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
    ['C3', 'Sheet1!C3'],
    ['B2:A1', 'Sheet1!A1:B2'],
    ['sheet1!$A$1:$B$2', 'Sheet1!A1:B2'],
    ['Y999:AC2000', 'Sheet1!Y999:Z1000'],
  ])('understands %s and echoes it in full', (range, echoed) => {
    const { id, Values } = office()
    expect(Values.get(id, range).range).toBe(echoed)
  })

  it.each(['Hilang!A1', 'Hilang', 'A1:B2:C3', 'A0', '!A1', "'Sheet1!A1"])('cannot parse %s', (range) => {
    const { id, Values } = office()
    expect(messageOf(() => Values.get(id, range))).toBe(
      `API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: ${range}`,
    )
  })

  it('refuses a range that begins outside the grid', () => {
    const { id, Values } = office()
    expect(messageOf(() => Values.get(id, 'Sheet1!A1001:B1002'))).toBe(
      'API call to sheets.spreadsheets.values.get failed with error: Range (Sheet1!A1001:B1002) exceeds grid limits. Max rows: 1000, max columns: 26',
    )
  })

  it('does not find a spreadsheet that is not there', () => {
    const { Values } = office()
    expect(messageOf(() => Values.get('nowhere', 'A1'))).toBe(
      'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.',
    )
  })

  it('reads a named range by its name', () => {
    const { id, Spreadsheets, Values, raw } = office()
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
    const { world, id, Values, raw } = office()
    raw('A1', [
      ['a', 1],
      ['b', 2],
    ])
    raw("'Daftar Dikecualikan'!B2", [['x']])
    world.meter.reset()
    expect(Values.batchGet(id, { ranges: ["'Daftar Dikecualikan'!B:B", 'Sheet1!A1:A', 'Sheet1!B1:B'] })).toEqual({
      spreadsheetId: id,
      valueRanges: [
        { range: "'Daftar Dikecualikan'!B1:B1000", majorDimension: 'ROWS', values: [[], ['x']] },
        { range: 'Sheet1!A1:A1000', majorDimension: 'ROWS', values: [['a'], ['b']] },
        { range: 'Sheet1!B1:B1000', majorDimension: 'ROWS', values: [['1'], ['2']] },
      ],
    })
    expect(world.meter.calls().map((call) => call.member)).toEqual(['Sheets.Spreadsheets.Values.batchGet'])
  })

  it('refuses an option it does not have', () => {
    const { id, Values } = office()
    const strange = { ranges: [], fields: 'valueRanges.values' }
    expect(messageOf(() => Values.batchGet(id, strange))).toContain('is not emulated')
    expect(messageOf(() => Values.batchGet(id, { ranges: ['A1'], valueRenderOption: 'PRETTY' }))).toContain(
      'Invalid value at \'valueRenderOption\', "PRETTY"',
    )
  })
})
