// Sheets.Spreadsheets.create and get, and a spreadsheet as a file of Drive.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
// https://developers.google.com/workspace/sheets/api/guides/field-masks
import { createSpreadsheetFile, displayedTab, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { readSpreadsheet } from '../../src/local/services/sheets/read-model'
import { addFile, fileKind, fileOf, fileUrl, MIME } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { messageOf } from '../support/message-of'

function office() {
  const world = openWorld()
  const { Spreadsheets } = handOut(sheetsGlobals(world).Sheets)
  return { world, Spreadsheets }
}

describe('Spreadsheets.create', () => {
  it('refuses what it would have to leave out', () => {
    const { Spreadsheets } = office()
    expect(messageOf(() => Spreadsheets.create({ properties: { autoRecalc: 'HOUR' } }))).toBe(
      'Sheets.Spreadsheets.create with autoRecalc is not emulated',
    )
    const themed = { properties: { spreadsheetTheme: {} } }
    expect(messageOf(() => Spreadsheets.create(themed as never))).toBe(
      'Sheets.Spreadsheets.create with spreadsheetTheme is not emulated',
    )
  })
})

describe('A spreadsheet as a Drive file', () => {
  it('has an address, can be begun empty, and is copied with all it holds', () => {
    const { world, Spreadsheets } = office()
    const id = createSpreadsheetFile(world, 'Register')
    Spreadsheets.Values.update({ values: [['a', 1]] }, id, 'A1', { valueInputOption: 'RAW' })
    expect(fileUrl(fileOf(world, id))).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`)

    const copy = addFile(world, { name: 'Salinan', mimeType: MIME.spreadsheet })
    fileKind(MIME.spreadsheet)?.copy(world, id, copy.id)
    Spreadsheets.Values.update({ values: [['b']] }, id, 'A1', { valueInputOption: 'RAW' })
    expect(displayedTab(world, copy.id, 'Sheet1')).toEqual([['a', '1']])
    expect(displayedTab(world, id, 'Sheet1')).toEqual([['b', '1']])

    const fresh = addFile(world, { name: 'Kosong', mimeType: MIME.spreadsheet })
    fileKind(MIME.spreadsheet)?.create?.(world, fresh.id)
    expect(Spreadsheets.get(fresh.id).properties?.title).toBe('Kosong')
  })

  it('is modified when its cells change', () => {
    const { world, Spreadsheets } = office()
    const id = createSpreadsheetFile(world, 'Register')
    world.setClock(new Date('2026-11-10T09:00:00+07:00'))
    Spreadsheets.Values.update({ values: [['a']] }, id, 'A1', { valueInputOption: 'RAW' })
    expect(fileOf(world, id).modifiedTime).toBe('2026-11-10T02:00:00.000Z')
  })
})

describe('The read model', () => {
  it('tells everything a page or an export needs of each tab', () => {
    const { world, Spreadsheets } = office()
    const id = createSpreadsheetFile(world, 'Register', { locale: 'id_ID' })
    const values = [
      {
        userEnteredValue: { numberValue: 46335 },
        userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'ddd, d mmm yyyy' }, textFormat: { bold: true } },
        note: 'tanggal terima',
      },
      {},
      { userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id/f","Folder")' } },
    ]
    const requests = [
      { updateCells: { start: { sheetId: 0, rowIndex: 1 }, rows: [{ values }], fields: '*' } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, title: 'Register', gridProperties: { frozenRowCount: 1 } },
          fields: 'title,gridProperties.frozenRowCount',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 150 },
          fields: 'pixelSize',
        },
      },
    ]
    Spreadsheets.batchUpdate({ requests }, id)
    const model = readSpreadsheet(world, id)
    expect([model.title, model.locale, model.timeZone]).toEqual(['Register', 'id_ID', 'Asia/Pontianak'])
    expect(model.sheets).toEqual([
      {
        title: 'Register',
        sheetId: 0,
        hidden: false,
        frozenRows: 1,
        frozenColumns: 0,
        columnWidths: [150, 100, 100],
        hiddenColumns: [],
        merges: [],
        conditionalFormats: [],
        charts: [],
        rows: [
          [],
          [
            {
              value: 46335,
              formatted: 'Sen, 9 Nov 2026',
              format: { numberFormat: { type: 'DATE', pattern: 'ddd, d mmm yyyy' }, textFormat: { bold: true } },
              note: 'tanggal terima',
            },
            null,
            { value: 'Folder', formatted: 'Folder', link: 'https://contoh.id/f' },
          ],
        ],
      },
    ])
  })

  it('shows what conditional formats add, the first rule before the others', () => {
    const { world, Spreadsheets } = office()
    const id = createSpreadsheetFile(world, 'Register')
    const red = { rgbColor: { red: 1 } }
    const green = { rgbColor: { green: 1 } }
    const addRule = (index: number, type: string, value: string | undefined, backgroundColorStyle: object) => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [{ sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
          booleanRule: {
            condition: { type, ...(value !== undefined && { values: [{ userEnteredValue: value }] }) },
            format: { backgroundColorStyle },
          },
        },
      },
    })
    Spreadsheets.Values.update({ values: [['Status'], ['Selesai'], ['Terlambat'], [12]] }, id, 'A1', {
      valueInputOption: 'RAW',
    })
    const requests = [
      addRule(0, 'TEXT_STARTS_WITH', 'selesai', green),
      addRule(1, 'NUMBER_GREATER', '12', green),
      addRule(2, 'NOT_BLANK', undefined, red),
    ]
    Spreadsheets.batchUpdate({ requests }, id)
    const [sheet] = readSpreadsheet(world, id).sheets
    expect(sheet?.rows.map((row) => row[0]?.format?.backgroundColorStyle)).toEqual([undefined, green, red, red])
  })

  it('knows the link of a text', () => {
    const { world, Spreadsheets } = office()
    const id = createSpreadsheetFile(world, 'Register')
    const textFormat = { link: { uri: 'https://contoh.id/berkas' } }
    const cell = { userEnteredValue: { stringValue: 'Berkas' }, userEnteredFormat: { textFormat } }
    const updateCells = { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: '*' }
    Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)
    expect(readSpreadsheet(world, id).sheets[0]?.rows[0]?.[0]?.link).toBe('https://contoh.id/berkas')
  })
})
