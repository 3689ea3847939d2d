// Sheets.Spreadsheets.batchUpdate: all requests or none, typed cells, field masks, limits.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSpreadsheetFile, displayedTab, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function office(options?: Parameters<typeof openWorld>[0]) {
  const world = openWorld(options)
  const id = createSpreadsheetFile(world, 'Register')
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  return { world, id, Spreadsheets }
}

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } })
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } })
const write = (rowIndex: number, ...values: object[]) => ({
  updateCells: { start: { sheetId: 0, rowIndex, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' },
})

function refusal(work: () => unknown): { name: string; message: string } {
  try {
    work()
  } catch (error) {
    const { name, message } = error as Error
    return { name, message }
  }
  return { name: '', message: 'nothing was refused' }
}

describe('When one of several requests is invalid', () => {
  it('applies none of them, and says which one and why', () => {
    const { world, id, Spreadsheets } = office()
    const requests = [
      write(0, text('PPID-2026-0001')),
      { ...write(0), updateCells: { start: { sheetId: 7 }, rows: [], fields: '*' } },
    ]
    expect(refusal(() => Spreadsheets.batchUpdate({ requests }, id))).toEqual({
      name: 'GoogleJsonResponseException',
      message:
        'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateCells: No grid with id: 7',
    })
    expect(displayedTab(world, id, 'Sheet1')).toEqual([])
  })

  it('reads what stood there before, and after that what the next batch writes', () => {
    const { id, Spreadsheets } = office()
    const values = () => Spreadsheets.Values.get(id, 'Sheet1!A1:B').values
    const request = (rowIndex: number, words: string) => ({ requests: [write(rowIndex, text(words))] })
    Spreadsheets.batchUpdate(request(1, 'kedua'), id)
    const invalid = { updateCells: { start: { sheetId: 7 }, rows: [], fields: '*' } }
    const fails = { requests: [write(1), write(4, text('kelima')), invalid] }
    expect(refusal(() => Spreadsheets.batchUpdate(fails, id)).message).toContain('requests[2]')
    expect(values()).toEqual([[], ['kedua']])
    Spreadsheets.batchUpdate(request(3, 'keempat'), id)
    expect(values()).toEqual([[], ['kedua'], [], ['keempat']])
    Spreadsheets.batchUpdate({ requests: [write(3, {})] }, id)
    expect(values()).toEqual([[], ['kedua']])
  })

  it('leaves nothing of it in the data file either', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
    const store = join(folder, 'google.db')
    const { world, id, Spreadsheets } = office({ store })
    Spreadsheets.batchUpdate({ requests: [write(0, text('before'))] }, id)
    const requests = [
      write(0, text('after')),
      { addSheet: { properties: { title: 'Riwayat' } } },
      { addSheet: { properties: { title: 'Riwayat' } } },
    ]
    expect(refusal(() => Spreadsheets.batchUpdate({ requests }, id)).message).toContain(
      'Invalid requests[2].addSheet: A sheet with the name "Riwayat" already exists. Please enter another name.',
    )
    world.store.close()
    const reopened = openWorld({ store })
    expect(displayedTab(reopened, id, 'Sheet1')).toEqual([['before']])
    expect(displayedTab(reopened, id, 'Riwayat')).toBeUndefined()
    reopened.store.close()
    rmSync(folder, { recursive: true })
  })
})

describe('updateCells', () => {
  it('keeps a text a text, whatever it looks like', () => {
    const { id, Spreadsheets } = office()
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
    const { id, Spreadsheets } = office()
    const formula = { userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id/a","Buka")' } }
    const bool = { userEnteredValue: { boolValue: true } }
    Spreadsheets.batchUpdate({ requests: [write(0, number(46335), bool, formula)] }, id)
    expect(Spreadsheets.Values.get(id, 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      [46335, true, 'Buka'],
    ])
  })

  it('clears a masked field the body lacks, and leaves an unmasked one', () => {
    const { id, Spreadsheets } = office()
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
    const { world, id, Spreadsheets } = office()
    Spreadsheets.batchUpdate({ requests: [write(0, text('a'), text('b')), write(1, text('c'), text('d'))] }, id)
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }
    const rows = [{ values: [text('baru')] }]
    Spreadsheets.batchUpdate({ requests: [{ updateCells: { range, rows, fields: 'userEnteredValue' } }] }, id)
    expect(displayedTab(world, id, 'Sheet1')).toEqual([['baru']])
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
    const { id, Spreadsheets } = office()
    expect(refusal(() => Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)).message).toBe(
      `API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].updateCells: ${message}`,
    )
  })
})

describe('repeatCell', () => {
  it('writes the same into every cell, as far as the grid goes', () => {
    const { world, id, Spreadsheets } = office()
    const range = { sheetId: 0, startRowIndex: 998, endRowIndex: 1005, startColumnIndex: 25, endColumnIndex: 30 }
    Spreadsheets.batchUpdate({ requests: [{ repeatCell: { range, cell: text('x'), fields: 'userEnteredValue' } }] }, id)
    const tab = displayedTab(world, id, 'Sheet1')
    expect(tab?.length).toBe(1000)
    expect(tab?.[998]?.[25]).toBe('x')
    expect(tab?.[999]?.[25]).toBe('x')
    expect(tab?.[997]?.[25]).toBe('')
  })

  it('refuses a range that begins outside the grid, naming it', () => {
    const { id, Spreadsheets } = office()
    const range = { sheetId: 0, startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }
    expect(
      refusal(() => Spreadsheets.batchUpdate({ requests: [{ repeatCell: { range, cell: {}, fields: '*' } }] }, id))
        .message,
    ).toContain(
      'Invalid requests[0].repeatCell: Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26',
    )
  })
})

describe('appendCells', () => {
  it('adds after the last row with data, and lets the grid grow', () => {
    const { world, id, Spreadsheets } = office()
    const append = (rows: object[]) =>
      Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }] }, id)
    append([{ values: [text('satu')] }])
    append([{ values: [text('dua')] }, { values: [text('tiga')] }])
    expect(displayedTab(world, id, 'Sheet1')).toEqual([['satu'], ['dua'], ['tiga']])
    append(Array.from({ length: 1000 }, () => ({ values: [text('lagi')] })))
    expect(Spreadsheets.get(id).sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 1003, columnCount: 26 })
  })

  it('does not take a formatted empty cell for data', () => {
    const { world, id, Spreadsheets } = office()
    const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } }
    const requests = [
      { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
      { appendCells: { sheetId: 0, rows: [{ values: [number(46335)] }], fields: 'userEnteredValue' } },
    ]
    Spreadsheets.batchUpdate({ requests }, id)
    expect(displayedTab(world, id, 'Sheet1')).toEqual([['2026-11-09']])
  })
})

describe('A request', () => {
  it('is answered in its own place: replies are empty for those that have none', () => {
    const { id, Spreadsheets } = office()
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
              index: 1,
              sheetType: 'GRID',
              gridProperties: { rowCount: 1000, columnCount: 26 },
            },
          },
        },
      ],
    })
  })

  it('of a kind the box does not have is named, and nothing of the batch is applied', () => {
    const { world, id, Spreadsheets } = office()
    const requests = [write(0, text('a')), { findReplace: { find: 'a' } }] as never
    expect(refusal(() => Spreadsheets.batchUpdate({ requests }, id))).toEqual({
      name: 'NotEmulatedError',
      message: 'Sheets.Spreadsheets.batchUpdate request findReplace is not emulated',
    })
    expect(displayedTab(world, id, 'Sheet1')).toEqual([])
  })

  it('must say what it asks, and ask one thing', () => {
    const { id, Spreadsheets } = office()
    const two = { addSheet: {}, deleteSheet: { sheetId: 0 } }
    expect(refusal(() => Spreadsheets.batchUpdate({ requests: [] }, id)).message).toContain(
      'Must specify at least one request.',
    )
    expect(refusal(() => Spreadsheets.batchUpdate({ requests: [{}] }, id)).message).toContain(
      'Invalid requests[0]: No request set.',
    )
    expect(refusal(() => Spreadsheets.batchUpdate({ requests: [two] }, id)).message).toContain(
      "oneof field 'kind' is already set",
    )
  })

  it('for a spreadsheet that does not exist finds no entity', () => {
    const { Spreadsheets } = office()
    expect(refusal(() => Spreadsheets.batchUpdate({ requests: [write(0)] }, 'no-such-id')).message).toBe(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.',
    )
  })
})
