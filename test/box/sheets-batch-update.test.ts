// Spreadsheets.batchUpdate as only the box can show it: what is not emulated, and what stands in the data file.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSpreadsheetFile, displayedTab, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { messageOf } from '../support/message-of'

function office(options?: Parameters<typeof openWorld>[0]) {
  const world = openWorld(options)
  const id = createSpreadsheetFile(world, 'Register')
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  return { world, id, Spreadsheets }
}

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } })
const write = (rowIndex: number, ...values: object[]) => ({
  updateCells: { start: { sheetId: 0, rowIndex, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' },
})

describe('When one of several requests is invalid', () => {
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
    expect(messageOf(() => Spreadsheets.batchUpdate({ requests }, id))).toContain(
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

describe('What the box does not have', () => {
  it.each([
    [{ findReplace: { find: 'a' } }, 'Sheets.Spreadsheets.batchUpdate request findReplace is not emulated'],
    [
      { updateCells: { start: {}, rows: [{ values: [{ pivotTable: {} }] }], fields: '*' } },
      'Sheets CellData.pivotTable is not emulated',
    ],
    [
      { addConditionalFormatRule: { rule: { ranges: [{}], gradientRule: {} } } },
      'Sheets ConditionalFormatRule.gradientRule is not emulated',
    ],
    [
      { setBasicFilter: { filter: { range: {}, criteria: { 0: { hiddenValues: ['a'] } } } } },
      'a basic filter with criteria or an order is not emulated',
    ],
    [
      { updateCells: { start: {}, rows: [{ values: [{}] }], fields: 'textFormatRuns' } },
      'Sheets CellData.textFormatRuns is not emulated',
    ],
    [
      {
        addChart: {
          chart: { spec: { basicChart: { chartType: 'BAR', series: [{ targetAxis: 'LEFT_AXIS' }] } } },
        },
      },
      'a BAR chart with a series on LEFT_AXIS, which Google refuses, is not emulated',
    ],
    [
      { addChart: { chart: { spec: { pieChart: {} }, position: { newSheet: true } } } },
      'a chart on a tab of its own is not emulated',
    ],
  ])('%# is named, and nothing of the batch is applied', (request, message) => {
    const { world, id, Spreadsheets } = office()
    const requests = [write(0, text('a')), request] as never
    expect(messageOf(() => Spreadsheets.batchUpdate({ requests }, id))).toBe(message)
    expect(displayedTab(world, id, 'Sheet1')).toEqual([])
  })
})

describe('A tab with a chart', () => {
  it('is not copied, and the tab it draws from is not deleted', () => {
    const { id, Spreadsheets } = office()
    const column = (index: number) => ({
      sourceRange: { sources: [{ sheetId: 7, startColumnIndex: index, endColumnIndex: index + 1 }] },
    })
    const spec = { pieChart: { domain: column(0), series: column(1) } }
    const position = { overlayPosition: { anchorCell: { sheetId: 0 } } }
    const refused = (request: object) => messageOf(() => Spreadsheets.batchUpdate({ requests: [request] }, id))
    const addSheet = { properties: { sheetId: 7, title: 'Angka' } }
    Spreadsheets.batchUpdate({ requests: [{ addSheet }, { addChart: { chart: { spec, position } } }] }, id)
    expect(refused({ duplicateSheet: { sourceSheetId: 0 } })).toBe('copying a sheet with charts is not emulated')
    expect(refused({ deleteSheet: { sheetId: 7 } })).toBe(
      'deleting a sheet whose cells a chart of another draws is not emulated',
    )
    const endless = { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }
    expect(refused({ deleteDimension: { range: endless } })).toBe('deleting all that a pie chart draws is not emulated')
  })
})

describe('A locale the box does not have', () => {
  it('is refused by name', () => {
    const world = openWorld()
    const id = createSpreadsheetFile(world, 'Register')
    const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
    const change = { properties: { locale: 'ja_JP' }, fields: 'locale' }
    expect(() => Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: change }] }, id)).toThrow(
      'the spreadsheet locale ja_JP is not emulated',
    )
  })
})
