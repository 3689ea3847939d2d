// Sheets.Spreadsheets.create and get, and a spreadsheet as a file of Drive.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
// https://developers.google.com/workspace/sheets/api/guides/field-masks
import { google } from '../support/on-google'
import { errorOf } from './sheets-register'

describe('Spreadsheets.create', () => {
  it('makes a Drive file with the tabs, cells and properties given', () => {
    const { Spreadsheets } = google().Sheets
    const rowData = [{ values: [{ userEnteredValue: { stringValue: 'Nomor' } }] }]
    const made = Spreadsheets.create({
      properties: { title: 'Register PPID', locale: 'id_ID', timeZone: 'Asia/Pontianak' },
      sheets: [
        {
          properties: {
            title: 'Register',
            sheetId: 10,
            gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1 },
          },
        },
        { properties: { title: 'Butir' }, data: [{ startRow: 1, startColumn: 1, rowData }] },
      ],
    })
    const id = made.spreadsheetId ?? ''
    expect([made.properties?.title, made.properties?.locale, made.properties?.timeZone]).toEqual([
      'Register PPID',
      'id_ID',
      'Asia/Pontianak',
    ])
    expect(made.spreadsheetUrl).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`)
    expect(made.sheets?.[0]?.properties).toEqual({
      sheetId: 10,
      title: 'Register',
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1 },
    })
    expect(Spreadsheets.Values.get(id, 'Butir').values).toEqual([[], ['', 'Nomor']])
  })

  it('makes one tab of 1000 by 26 when it is told nothing', () => {
    const made = google().Sheets.Spreadsheets.create({})
    expect(made.properties?.title).toBe('Untitled spreadsheet')
    expect(made.sheets?.map((one) => one.properties?.title)).toEqual(['Sheet1'])
    expect(made.sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 })
  })

  it('refuses a member Google does not have', () => {
    expect(errorOf(() => google().Sheets.Spreadsheets.create({ title: 'x' } as never))).toBe(
      'Invalid JSON payload received. Unknown name "title": Cannot find field.',
    )
  })
})

describe('Spreadsheets.get', () => {
  it('answers only what the mask names', () => {
    const { Spreadsheets } = google().Sheets
    const id = Spreadsheets.create({ properties: { title: 'Register' } }).spreadsheetId ?? ''
    expect(Spreadsheets.get(id, { fields: 'properties.title,sheets(properties(sheetId,title))' })).toEqual({
      properties: { title: 'Register' },
      sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
    })
    const refused = ['sheets(', 'sheets.titel', 'sheet'].map((fields) =>
      errorOf(() => Spreadsheets.get(id, { fields })),
    )
    expect(refused).toEqual(refused.map(() => 'Request contains an invalid argument.'))
  })

  it('answers cells with what was entered, what is in force and what is shown', () => {
    const { Spreadsheets } = google().Sheets
    const id = Spreadsheets.create({ properties: { title: 'Register', locale: 'id_ID' } }).spreadsheetId ?? ''
    const numberFormat = { type: 'DATE', pattern: 'd mmm yyyy' }
    const cell = { userEnteredValue: { numberValue: 46251 }, userEnteredFormat: { numberFormat } }
    const link = { userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id";"Berkas")' } }
    const updateCells = { start: { sheetId: 0, rowIndex: 1 }, rows: [{ values: [cell, link] }], fields: '*' }
    Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)
    const fields = 'sheets.data(startRow,rowData.values(userEnteredValue,effectiveValue,formattedValue,hyperlink))'
    expect(Spreadsheets.get(id, { ranges: ['Sheet1!A2:B2'], fields }).sheets).toEqual([
      {
        data: [
          {
            startRow: 1,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { numberValue: 46251 },
                    effectiveValue: { numberValue: 46251 },
                    formattedValue: '17 Agu 2026',
                  },
                  {
                    userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id";"Berkas")' },
                    effectiveValue: { stringValue: 'Berkas' },
                    formattedValue: 'Berkas',
                    hyperlink: 'https://contoh.id',
                  },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  it('tells how a cell looks that nobody formatted, by what it holds', () => {
    const { Spreadsheets } = google().Sheets
    const id = Spreadsheets.create({ properties: { title: 'Register' } }).spreadsheetId ?? ''
    const values = [
      { userEnteredValue: { numberValue: 2500 } },
      { userEnteredValue: { stringValue: 'Berkas' } },
      { userEnteredValue: { boolValue: true } },
      { userEnteredValue: { formulaValue: '=HYPERLINK("https://contoh.id","Berkas")' } },
      { userEnteredValue: { numberValue: 1 }, userEnteredFormat: { horizontalAlignment: 'CENTER' } },
    ]
    const updateCells = { start: { sheetId: 0 }, rows: [{ values }], fields: '*' }
    Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)
    const fields = 'sheets.data.rowData.values.effectiveFormat(horizontalAlignment,hyperlinkDisplayType)'
    const row = Spreadsheets.get(id, { ranges: ['A1:E1'], fields }).sheets?.[0]?.data?.[0]?.rowData?.[0]
    expect(row?.values?.map(({ effectiveFormat }) => effectiveFormat)).toEqual([
      { horizontalAlignment: 'RIGHT', hyperlinkDisplayType: 'PLAIN_TEXT' },
      { horizontalAlignment: 'LEFT', hyperlinkDisplayType: 'PLAIN_TEXT' },
      { horizontalAlignment: 'CENTER', hyperlinkDisplayType: 'PLAIN_TEXT' },
      { horizontalAlignment: 'LEFT', hyperlinkDisplayType: 'LINKED' },
      { horizontalAlignment: 'CENTER', hyperlinkDisplayType: 'PLAIN_TEXT' },
    ])
  })

  it('has the standard theme, whose font it names with what stands in for it', () => {
    const { Spreadsheets } = google().Sheets
    const id = Spreadsheets.create({ properties: { title: 'Register' } }).spreadsheetId ?? ''
    const { properties } = Spreadsheets.get(id, { fields: 'properties(defaultFormat.textFormat,spreadsheetTheme)' })
    expect(properties?.defaultFormat?.textFormat?.fontFamily).toBe('arial,sans,sans-serif')
    const { primaryFontFamily, themeColors } = (properties?.spreadsheetTheme ?? {}) as {
      primaryFontFamily?: string
      themeColors?: object[]
    }
    expect(primaryFontFamily).toBe('Arial')
    expect(themeColors?.[0]).toEqual({ colorType: 'TEXT', color: { rgbColor: {} } })
  })

  it('leaves the cells out unless they are asked for', () => {
    const { Spreadsheets } = google().Sheets
    const grid = { gridProperties: { rowCount: 2, columnCount: 1 } }
    const id = Spreadsheets.create({ sheets: [{ properties: grid }] }).spreadsheetId ?? ''
    expect(Spreadsheets.get(id).sheets?.[0]?.data).toBeUndefined()
    expect(Spreadsheets.get(id, { includeGridData: true }).sheets?.[0]?.data).toEqual([
      { rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }], columnMetadata: [{ pixelSize: 100 }] },
    ])
  })

  it('finds the new spreadsheet in the answer of batchUpdate, when asked', () => {
    const { Spreadsheets } = google().Sheets
    const id = Spreadsheets.create({ properties: { title: 'Register' } }).spreadsheetId ?? ''
    const requests = [{ updateSpreadsheetProperties: { properties: { title: 'Baru' }, fields: 'title' } }]
    const done = Spreadsheets.batchUpdate({ requests, includeSpreadsheetInResponse: true }, id)
    expect(done.updatedSpreadsheet?.properties?.title).toBe('Baru')
    expect(Spreadsheets.get(id).properties?.title).toBe('Baru')
  })

  it('finds no spreadsheet where there is none, or another kind of file', () => {
    const { DriveApp, Sheets } = google()
    expect(errorOf(() => Sheets.Spreadsheets.get('no-such-id'))).toBe('Requested entity was not found.')
    const other = DriveApp.createFile('catatan.txt', 'isi').getId()
    expect(errorOf(() => Sheets.Spreadsheets.get(other))).toBe('This operation is not supported for this document')
  })
})
