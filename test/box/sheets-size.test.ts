// A register of tens of thousands of rows: one call to append, one to read, and a change touches only its rows.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#appendcellsrequest
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const ROWS = 20_000

function register() {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register')
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  const dated = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } }
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    values: [
      { userEnteredValue: { stringValue: `PPID-2026-${String(index + 1).padStart(5, '0')}` } },
      { userEnteredValue: { numberValue: 46335 }, userEnteredFormat: dated },
      { userEnteredValue: { stringValue: 'Menunggu rapat' } },
    ],
  }))
  const appendCells = { sheetId: 0, rows, fields: 'userEnteredValue,userEnteredFormat' }
  Spreadsheets.batchUpdate({ requests: [{ appendCells }] }, id)
  return { world, id, Spreadsheets }
}

describe('With 20,000 rows', () => {
  it('appends them in one call and reads a column in one call', () => {
    const { world, id, Spreadsheets } = register()
    world.meter.reset()
    const { valueRanges } = Spreadsheets.Values.batchGet(id, { ranges: ['Sheet1!A:A', 'Sheet1!B19999:C'] })
    expect(valueRanges?.[0]?.values?.length).toBe(ROWS)
    expect(valueRanges?.[0]?.values?.[ROWS - 1]).toEqual(['PPID-2026-20000'])
    expect(valueRanges?.[1]?.values).toEqual([
      ['2026-11-09', 'Menunggu rapat'],
      ['2026-11-09', 'Menunggu rapat'],
    ])
    const [call] = world.meter.calls()
    // 300 ms and 4.5 µs for each of the 20,004 cells
    expect(call?.modelledMs).toBeCloseTo(390.018, 3)
    expect(call?.bytes).toBeGreaterThan(300_000)
  })

  it('writes one record for a changed row, and one for each row appended', () => {
    const { world, id, Spreadsheets } = register()
    const written: string[] = []
    const rows = world.store.collection<unknown>(`cells/${id}/0`)
    const set = rows.set
    rows.set = (key, value) => {
      written.push(key)
      set.call(rows, key, value)
    }
    const cell = { userEnteredValue: { stringValue: 'Selesai' } }
    const requests = [
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 12_345, columnIndex: 2 },
          rows: [{ values: [cell] }],
          fields: 'userEnteredValue',
        },
      },
      { appendCells: { sheetId: 0, rows: [{ values: [cell] }, { values: [cell] }], fields: 'userEnteredValue' } },
    ]
    Spreadsheets.batchUpdate({ requests }, id)
    expect(written).toEqual(['12345', '20000', '20001'])
  })
})
