// Sheets.Spreadsheets.batchUpdate: all requests or none, typed cells, field masks, limits.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import { errorOf, number, register, text, write } from './sheets-register'

describe('When one of several requests is invalid', () => {
  it('applies none of them, and says which one and why', () => {
    const { id, tab, Spreadsheets } = register()
    const requests = [
      write(0, text('PPID-2026-0001')),
      { ...write(0), updateCells: { start: { sheetId: 7 }, rows: [], fields: '*' } },
    ]
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests }, id))).toBe(
      'Invalid requests[1].updateCells: No grid with id: 7',
    )
    expect(tab()).toEqual([])
  })

  it('reads what stood there before, and after that what the next batch writes', () => {
    const { id, Spreadsheets } = register()
    const values = () => Spreadsheets.Values.get(id, 'Sheet1!A1:B').values
    const request = (rowIndex: number, words: string) => ({ requests: [write(rowIndex, text(words))] })
    Spreadsheets.batchUpdate(request(1, 'kedua'), id)
    const invalid = { updateCells: { start: { sheetId: 7 }, rows: [], fields: '*' } }
    const fails = { requests: [write(1), write(4, text('kelima')), invalid] }
    expect(errorOf(() => Spreadsheets.batchUpdate(fails, id))).toContain('requests[2]')
    expect(values()).toEqual([[], ['kedua']])
    Spreadsheets.batchUpdate(request(3, 'keempat'), id)
    expect(values()).toEqual([[], ['kedua'], [], ['keempat']])
    Spreadsheets.batchUpdate({ requests: [write(3, {})] }, id)
    expect(values()).toEqual([[], ['kedua']])
  })
})

describe('updateCells', () => {
  it('keeps a text a text, whatever it looks like', () => {
    const { id, Spreadsheets } = register()
    Spreadsheets.batchUpdate(
      { requests: [write(0, text('=1+1'), text('6171011234567890'), text('+628123456789'), text('08'), text('TRUE'))] },
      id,
    )
    expect(Spreadsheets.Values.get(id, 'Sheet1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      ['=1+1', '6171011234567890', '+628123456789', '08', 'TRUE'],
    ])
    expect(Spreadsheets.Values.get(id, 'A1', { valueRenderOption: 'FORMULA' }).values).toEqual([['=1+1']])
  })

  it('writes numbers, booleans and formulas as such', () => {
    const { id, Spreadsheets } = register()
    const formula = { userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id/a","Buka")' } }
    const bool = { userEnteredValue: { boolValue: true } }
    Spreadsheets.batchUpdate({ requests: [write(0, number(46335), bool, formula)] }, id)
    expect(Spreadsheets.Values.get(id, 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      [46335, true, 'Buka'],
    ])
  })

  it('clears a masked field the body lacks, and leaves an unmasked one', () => {
    const { id, Spreadsheets } = register()
    const cell = { ...text('isi'), note: 'catatan', userEnteredFormat: { textFormat: { bold: true, fontSize: 12 } } }
    const at = { sheetId: 0, rowIndex: 0, columnIndex: 0 }
    const put = (values: object[], fields: string) =>
      Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: at, rows: [{ values }], fields } }] }, id)
    const read = () =>
      Spreadsheets.get(id, { fields: 'sheets.data.rowData.values(userEnteredValue,note,userEnteredFormat)' })
        .sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]
    put([cell], '*')
    put([{}], 'note,userEnteredFormat.textFormat.bold')
    expect(read()).toEqual({
      userEnteredValue: { stringValue: 'isi' },
      userEnteredFormat: { textFormat: { fontSize: 12 } },
    })
    put([{ userEnteredFormat: { textFormat: { italic: true } } }], 'userEnteredFormat')
    expect(read()?.userEnteredFormat).toEqual({ textFormat: { italic: true } })
  })

  it('clears the cells of a range that its rows do not reach', () => {
    const { id, tab, Spreadsheets } = register()
    Spreadsheets.batchUpdate({ requests: [write(0, text('a'), text('b')), write(1, text('c'), text('d'))] }, id)
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }
    const rows = [{ values: [text('baru')] }]
    Spreadsheets.batchUpdate({ requests: [{ updateCells: { range, rows, fields: 'userEnteredValue' } }] }, id)
    expect(tab()).toEqual([['baru']])
  })

  it.each([
    [{ start: { rowIndex: 1000 }, fields: '*' }, 'GridCoordinate.rowIndex[1000] is after last row in grid[999]'],
    [{ start: { columnIndex: 26 }, fields: '*' }, 'GridCoordinate.columnIndex[26] is after last column in grid[25]'],
    [
      { start: { rowIndex: 999 }, rows: [{ values: [] }, { values: [] }], fields: '*' },
      'Attempting to write row: 1000, beyond the last requested row of: 999',
    ],
    [
      { start: { columnIndex: 25 }, rows: [{ values: [{}, {}] }], fields: '*' },
      'Attempting to write column: 26, beyond the last requested column of: 25',
    ],
    [
      { range: { startRowIndex: 1000 }, fields: '*' },
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [{ start: {} }, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"],
    [
      { start: {}, rows: [{ values: [text('x'.repeat(50_001))] }], fields: '*' },
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('refuses %#', (updateCells, message) => {
    const { id, Spreadsheets } = register()
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id))).toBe(
      `Invalid requests[0].updateCells: ${message}`,
    )
  })
})

describe('repeatCell', () => {
  it('writes the same into every cell, as far as the grid goes', () => {
    const { id, tab: shown, Spreadsheets } = register()
    const range = { sheetId: 0, startRowIndex: 998, endRowIndex: 1005, startColumnIndex: 25, endColumnIndex: 30 }
    Spreadsheets.batchUpdate({ requests: [{ repeatCell: { range, cell: text('x'), fields: 'userEnteredValue' } }] }, id)
    const tab = shown()
    expect(tab).toHaveLength(1000)
    expect([tab[997]?.[25], tab[998]?.[25], tab[999]?.[25]]).toEqual([undefined, 'x', 'x'])
  })

  it('refuses a range that begins outside the grid, naming it', () => {
    const { id, Spreadsheets } = register()
    const range = { sheetId: 0, startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }
    expect(
      errorOf(() => Spreadsheets.batchUpdate({ requests: [{ repeatCell: { range, cell: {}, fields: '*' } }] }, id)),
    ).toContain(
      'Invalid requests[0].repeatCell: Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26',
    )
  })
})

describe('appendCells', () => {
  it('adds after the last row with data, and lets the grid grow', () => {
    const { id, tab, Spreadsheets } = register()
    const append = (rows: object[]) =>
      Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }] }, id)
    append([{ values: [text('satu')] }])
    append([{ values: [text('dua')] }, { values: [text('tiga')] }])
    expect(tab()).toEqual([['satu'], ['dua'], ['tiga']])
    append(Array.from({ length: 1000 }, () => ({ values: [text('lagi')] })))
    expect(Spreadsheets.get(id).sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 1003, columnCount: 26 })
  })

  it('does not take a formatted empty cell for data', () => {
    const { id, tab, Spreadsheets } = register()
    const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } }
    const requests = [
      { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
      { appendCells: { sheetId: 0, rows: [{ values: [number(46335)] }], fields: 'userEnteredValue' } },
    ]
    Spreadsheets.batchUpdate({ requests }, id)
    expect(tab()).toEqual([['2026-11-09']])
  })
})

describe('A request', () => {
  it('is answered in its own place: replies are empty for those that have none', () => {
    const { id, Spreadsheets } = register()
    const requests = [write(0, text('a')), { addSheet: { properties: { title: 'Butir', sheetId: 5 } } }]
    expect(Spreadsheets.batchUpdate({ requests }, id)).toEqual({
      spreadsheetId: id,
      replies: [
        {},
        {
          addSheet: {
            properties: {
              sheetId: 5,
              title: 'Butir',
              index: 2,
              sheetType: 'GRID',
              gridProperties: { rowCount: 1000, columnCount: 26 },
            },
          },
        },
      ],
    })
  })

  it('of a kind or with a member that does not exist is refused before any is applied', () => {
    const { tab, refused } = register()
    expect(refused(write(0, text('a')), { frobnicate: {} } as never)).toBe(
      `Invalid JSON payload received. Unknown name "frobnicate" at 'requests[1]': Cannot find field.`,
    )
    expect(refused(write(0, text('a')), { addSheet: { title: 'Butir' } } as never)).toBe(
      `Invalid JSON payload received. Unknown name "title" at 'requests[1].add_sheet': Cannot find field.`,
    )
    expect(refused({ mergeCells: { range: { startRowIndex: 'satu' } } } as never)).toBe(
      `Invalid value at 'requests[0].merge_cells.range.start_row_index' (TYPE_INT32), "satu"`,
    )
    expect(refused('repeatCell' as never)).toBe(
      `Invalid value at 'requests[0]' (type.googleapis.com/google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request), "repeatCell"`,
    )
    expect(tab()).toEqual([])
  })

  it('must say what it asks, and ask one thing', () => {
    const { id, Spreadsheets } = register()
    const two = { addSheet: {}, deleteSheet: { sheetId: 0 } }
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests: [] }, id))).toContain(
      'Must specify at least one request.',
    )
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests: [{}] }, id))).toContain(
      'Invalid requests[0]: No request set.',
    )
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests: [two] }, id))).toContain(
      "oneof field 'kind' is already set",
    )
  })

  it('for a spreadsheet that does not exist finds no entity', () => {
    const { Spreadsheets } = register()
    expect(errorOf(() => Spreadsheets.batchUpdate({ requests: [write(0)] }, 'no-such-id'))).toBe(
      'Requested entity was not found.',
    )
  })
})
