// Sheets.Spreadsheets.Values written: entering, appending, clearing.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
// https://developers.google.com/workspace/sheets/api/guides/concepts#cell
// https://developers.google.com/workspace/sheets/api/guides/values
import { errorOf, register } from './sheets-register'

describe('Values.update', () => {
  it('stores RAW values as they are', () => {
    const { id, Values, raw } = register()
    expect(raw('Sheet1!A1', [['=1+1', '6171011234567890', '2026-11-09', 12.5, true]])).toEqual({
      spreadsheetId: id,
      updatedRange: 'Sheet1!A1:E1',
      updatedRows: 1,
      updatedColumns: 5,
      updatedCells: 5,
    })
    expect(Values.get(id, 'A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      ['=1+1', '6171011234567890', '2026-11-09', 12.5, true],
    ])
  })

  it('leaves a cell alone for null and empties it for an empty text', () => {
    const { id, Values, raw } = register()
    raw('A1', [['a', 'b', 'c']])
    raw('A1', [[null, '', 'z']])
    expect(Values.get(id, 'A1:C1').values).toEqual([['a', '', 'z']])
  })

  it('takes columns as well as rows', () => {
    const { id, Values } = register()
    const body = { majorDimension: 'COLUMNS', values: [['a', 'b'], ['c']] }
    Values.update(body, id, 'B2', { valueInputOption: 'RAW' })
    expect(Values.get(id, 'A1:C3').values).toEqual([[], ['', 'a', 'c'], ['', 'b']])
  })

  it('does not write outside the range it was given', () => {
    const { raw } = register()
    expect(errorOf(() => raw('Sheet1!A1:B1', [['a', 'b', 'c']]))).toContain(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    )
    expect(errorOf(() => raw('Sheet1!A1:B2', [['a'], ['b'], ['c']]))).toContain('but tried writing to row [3]')
    expect(errorOf(() => raw('Sheet1!A1000', [['a'], ['b']]))).toContain('but tried writing to row [1001]')
  })

  it('needs to be told how to take the input', () => {
    const { id, Values } = register()
    expect(errorOf(() => Values.update({ values: [['a']] }, id, 'A1'))).toBe(
      "'valueInputOption' is required but not specified",
    )
  })

  it('answers what now stands there when asked', () => {
    const { id, Values } = register()
    const options = { valueInputOption: 'USER_ENTERED', includeValuesInResponse: true }
    expect(Values.update({ values: [['1,5']] }, id, 'A1', options).updatedData).toEqual({
      range: 'Sheet1!A1',
      majorDimension: 'ROWS',
      values: [['1,5']],
    })
  })
})

describe('A value entered as a person types it', () => {
  it.each([
    ['12', 12, '12'],
    ['-1,234.50', -1234.5, '-1,234.50'],
    ['50%', 0.5, '50%'],
    ['$1,200', 1200, '$1,200'],
    ['1e3', 1000, '1.00E+03'],
    ['6171011234567891', 6171011234567890, '6.17101E+15'],
    ['0812', 812, '812'],
    ['+62812', 62812, '62812'],
    ['+62 812', '#ERROR!', '#ERROR!'],
    ['true', true, 'TRUE'],
    ["'=1+1", '=1+1', '=1+1'],
    ["'0812", '0812', '0812'],
    ['2026-11-09', 46335, '2026-11-09'],
    ['11/9/2026', 46335, '11/9/2026'],
    ['Nov 9, 2026', 46335, 'Nov 9, 2026'],
    ['2026-11-09 08:30', 46335.354166666664, '2026-11-09 08:30:00'],
    ['25:30:00', 1.0625, '25:30:00'],
    ['Nov 2026', 46327, 'Nov 2026'],
    ['13/9/2026', '13/9/2026', '13/9/2026'],
    ['PPID-2026-0001', 'PPID-2026-0001', 'PPID-2026-0001'],
    ['1.5.2', '1.5.2', '1.5.2'],
  ])('in en_US, %s is %p and shows as %s', (text, value, shown) => {
    const { id, Values, typed } = register()
    typed('A1', [[text]])
    expect(Values.get(id, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[value]])
    expect(Values.get(id, 'A1').values).toEqual([[shown]])
  })

  it.each([
    ['1.234,5', 1234.5, '1.234,50'],
    ['1.5', '1.5', '1.5'],
    ['12,5%', 0.125, '12,50%'],
    ['Rp1.000', 1000, 'Rp1.000'],
    ['9/11/2026', 46335, '09/11/2026'],
    ['9 November 2026', 46335, '9 Nov 2026'],
    ['17 Agustus 2026', 46251, '17 Agu 2026'],
    ['2026-11-09', 46335, '2026-11-09'],
  ])('in id_ID, %s is %p and shows as %s', (text, value, shown) => {
    const { id, Spreadsheets, Values, typed } = register()
    const change = { properties: { locale: 'id_ID' }, fields: 'locale' }
    Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: change }] }, id)
    typed('A1', [[text]])
    expect(Values.get(id, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[value]])
    expect(Values.get(id, 'A1').values).toEqual([[shown]])
  })

  it.each([
    ['en_US', '5-Jan', '5-Jan'],
    ['en_US', '5 January', '5 Jan'],
    ['en_US', 'Jan 5', 'Jan 5'],
    ['id_ID', '5-Mei', '5-Mei'],
    ['id_ID', '17 Agustus', '17 Agu'],
  ])('in %s, %s is a day of the year under way and shows as %s', (locale, text, shown) => {
    const { id, Spreadsheets, Values, typed } = register()
    const change = { properties: { locale }, fields: 'locale' }
    Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: change }] }, id)
    typed('A1', [[text]])
    expect(Values.get(id, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[expect.any(Number)]])
    expect(Values.get(id, 'A1').values).toEqual([[shown]])
  })

  it.each(['32-Jan', 'Jan 32', '5-Mei', '30 Feb'])('in en_US, %s is no day', (text) => {
    const { id, Values, typed } = register()
    typed('A1', [[text]])
    expect(Values.get(id, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[text]])
  })

  it('stays text in a cell formatted as plain text', () => {
    const { id, Spreadsheets, Values, typed } = register()
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } }
    const repeatCell = { range: { sheetId: 0, endColumnIndex: 1 }, cell, fields: 'userEnteredFormat.numberFormat' }
    Spreadsheets.batchUpdate({ requests: [{ repeatCell }] }, id)
    typed('A1', [['0812'], ['6171011234567890']])
    expect(Values.get(id, 'A1:A2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      ['0812'],
      ['6171011234567890'],
    ])
  })
})

describe('Values.batchUpdate', () => {
  it('writes several ranges or none', () => {
    const { id, tab, Values } = register()
    const data = [
      { range: 'Sheet1!A1:B1', values: [['a', 'b']] },
      { range: "'Daftar Dikecualikan'!A1", values: [['c']] },
    ]
    const done = Values.batchUpdate({ valueInputOption: 'RAW', data }, id)
    expect([done.totalUpdatedRows, done.totalUpdatedColumns, done.totalUpdatedCells, done.totalUpdatedSheets]).toEqual([
      2, 3, 3, 2,
    ])
    const bad = [
      { range: 'Sheet1!A2', values: [['x']] },
      { range: 'Hilang!A1', values: [['y']] },
    ]
    expect(errorOf(() => Values.batchUpdate({ valueInputOption: 'RAW', data: bad }, id))).toBe(
      'Invalid data[1]: Unable to parse range: Hilang!A1',
    )
    expect(tab()).toEqual([['a', 'b']])
  })
})

describe('Values.append', () => {
  it('adds below the table in the range, from its first column', () => {
    const { id, tab, Values, raw } = register()
    raw('B2', [
      ['Nomor', 'OPD'],
      ['1', 'DLH'],
    ])
    const done = Values.append({ values: [['2', 'DPMTK']] }, id, 'Sheet1', { valueInputOption: 'RAW' })
    expect(done).toEqual({
      spreadsheetId: id,
      tableRange: 'Sheet1!B2:C3',
      updates: {
        spreadsheetId: id,
        updatedRange: 'Sheet1!B4:C4',
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
      },
    })
    expect(tab()[3]).toEqual(['', '2', 'DPMTK'])
  })

  it('begins at the corner of a range without a table', () => {
    const { id, Values } = register()
    const done = Values.append({ values: [['x']] }, id, 'Sheet1!C5:D9', { valueInputOption: 'RAW' })
    expect([done.tableRange, done.updates?.updatedRange]).toEqual([undefined, 'Sheet1!C5'])
  })

  it('pushes rows down when told to insert them', () => {
    const { id, tab, Values, raw } = register()
    raw('A1', [['a'], ['b'], [], ['catatan kaki']])
    const options = { valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS' }
    Values.append({ values: [['c'], ['d']] }, id, 'A1:A2', options)
    expect(tab()).toEqual([['a'], ['b'], ['c'], ['d'], [], ['catatan kaki']])
  })
})

describe('Values.append finds the last table its range touches', () => {
  // The example of the guide, https://developers.google.com/workspace/sheets/api/guides/values#append_values
  const example = [['x', 'y', 'z'], ['x', 'y', 'z'], [], ['', 'x', 'y'], ['', '', 'y', 'z'], ['', 'x', 'y', 'z']]

  it.each([
    ['Sheet1', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['B4', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['C5:D5', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['B2:D4', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A3:G10', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A1', 'Sheet1!A1:C2', 'Sheet1!A3'],
    ['E4', undefined, 'Sheet1!E4'],
    ['A4', undefined, 'Sheet1!A4'],
  ])('%s: after %p, at %s', (range, tableRange, updatedRange) => {
    const { id, Values } = register(example)
    const done = Values.append({ values: [['baru']] }, id, range, { valueInputOption: 'RAW' })
    expect(done.tableRange).toEqual(tableRange)
    expect(done.updates?.updatedRange).toBe(updatedRange)
  })

  it('lets the grid grow by the rows and columns that are missing', () => {
    const { id, Values, Spreadsheets } = register()
    Values.append({ values: [['a', 'b'], ['c']] }, id, 'Sheet1!Z1000', { valueInputOption: 'RAW' })
    expect(Spreadsheets.get(id).sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 1001, columnCount: 27 })
  })
})

describe('A body the API cannot read', () => {
  it.each([
    [{ values: ['a', 'b'] }, `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`],
    [{ rows: [['a']] }, `Invalid JSON payload received. Unknown name "rows" at 'data': Cannot find field.`],
    [
      { values: [['a']], majorDimension: 'DIAGONAL' },
      `Invalid value at 'data.major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONAL"`,
    ],
    [{ values: [['a']], range: 'Sheet1!A2' }, "Request range[Sheet1!A1] does not match value's range[Sheet1!A2]"],
    [
      { values: [['x'.repeat(50_001)]] },
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%#', (body, message) => {
    const { id, Values } = register()
    expect(errorOf(() => Values.update(body as never, id, 'Sheet1!A1', { valueInputOption: 'RAW' }))).toContain(message)
  })

  it('has lists where values should be', () => {
    const { raw } = register()
    expect(errorOf(() => raw('A1', [['a'], [['b']]]))).toContain('Invalid values[1][0]: list_value {')
  })

  it('is told apart from one with options it does not know', () => {
    const { id, Values } = register()
    const update = (options: object) => errorOf(() => Values.update({ values: [['a']] }, id, 'A1', options))
    expect(update({ valueInputOption: 'TYPED' })).toBe(
      `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "TYPED"`,
    )
    expect(update({ valueInputOption: 'RAW', input: 'RAW' })).toContain(
      'Unknown name "input": Cannot bind query parameter.',
    )
  })
})

describe('Values.clear', () => {
  it('clears values and keeps formats and notes', () => {
    const { id, tab, Spreadsheets, Values } = register()
    const cell = { userEnteredValue: { numberValue: 1 }, note: 'n', userEnteredFormat: { textFormat: { bold: true } } }
    const updateCells = { start: { sheetId: 0 }, rows: [{ values: [cell, cell] }], fields: '*' }
    Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)
    expect(Values.clear({}, id, 'Sheet1!A1:A')).toEqual({ spreadsheetId: id, clearedRange: 'Sheet1!A1:A1000' })
    expect(tab()).toEqual([['', '1']])
    const kept = Spreadsheets.get(id, { ranges: ['A1'], fields: 'sheets.data.rowData.values(note,userEnteredFormat)' })
    expect(kept.sheets?.[0]?.data?.[0]?.rowData).toEqual([
      { values: [{ userEnteredFormat: { textFormat: { bold: true } }, note: 'n' }] },
    ])
    expect(Values.batchClear({ ranges: ['B1', "'Daftar Dikecualikan'!A:B"] }, id).clearedRanges).toEqual([
      'Sheet1!B1',
      "'Daftar Dikecualikan'!A1:B1000",
    ])
    expect(tab()).toEqual([])
  })
})
