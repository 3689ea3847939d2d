// Requests about tabs, rows and columns.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets
import { errorOf, range, register } from './sheets-register'

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex })
const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex })

describe('A tab', () => {
  it('is renamed, frozen, coloured, hidden and moved as the mask says', () => {
    const { id, Spreadsheets, ask } = register()
    ask({ addSheet: { properties: { title: 'Tugas', sheetId: 9 } } })
    const gridProperties = { frozenRowCount: 1, frozenColumnCount: 2 }
    const tabColorStyle = { rgbColor: { red: 1 } }
    const properties = { sheetId: 9, title: 'Tugas OPD', index: 0, hidden: true, gridProperties, tabColorStyle }
    const fields = 'title,index,hidden,gridProperties(frozenRowCount,frozenColumnCount),tabColorStyle'
    ask({ updateSheetProperties: { properties, fields } })
    expect(Spreadsheets.get(id, { fields: 'sheets.properties' }).sheets?.[0]?.properties).toEqual({
      sheetId: 9,
      title: 'Tugas OPD',
      index: 0,
      sheetType: 'GRID',
      hidden: true,
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1, frozenColumnCount: 2 },
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    })
    ask({ updateSheetProperties: { properties: { sheetId: 9 }, fields: 'hidden,tabColor' } })
    const cleared = Spreadsheets.get(id, { fields: 'sheets.properties' }).sheets?.[0]?.properties
    expect([cleared?.hidden, cleared?.tabColorStyle]).toEqual([undefined, undefined])
  })

  it('gets a free number and a free title when it is given none', () => {
    const { id, Spreadsheets, ask } = register()
    ask({ addSheet: {} })
    const titles = Spreadsheets.get(id).sheets?.map((one) => one.properties?.title)
    const ids = Spreadsheets.get(id).sheets?.map((one) => one.properties?.sheetId)
    expect(titles).toEqual(['Sheet1', 'Daftar Dikecualikan', 'Sheet3'])
    expect(new Set(ids).size).toBe(3)
  })

  it('cannot share its title, be the last to go, or be the last to be seen', () => {
    const { refused, ask } = register()
    expect(refused({ addSheet: { properties: { title: 'SHEET1' } } })).toBe(
      'Invalid requests[0].addSheet: A sheet with the name "SHEET1" already exists. Please enter another name.',
    )
    ask({ deleteSheet: { sheetId: 12 } })
    expect(refused({ deleteSheet: { sheetId: 0 } })).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    )
    expect(refused({ deleteSheet: { sheetId: 77 } })).toBe('Invalid requests[0].deleteSheet: No sheet with id: 77')
    ask({ addSheet: { properties: { title: 'Sistem', sheetId: 3, hidden: true } } })
    expect(refused({ deleteSheet: { sheetId: 0 } })).toContain("You can't remove all the visible sheets in a document.")
    expect(
      refused({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }),
    ).toContain("You can't hide all the sheets in a document.")
  })

  it('is deleted with its cells', () => {
    const { ask, tab } = register()
    ask({ addSheet: { properties: { title: 'Lama', sheetId: 4 } } })
    const updateCells = {
      start: { sheetId: 4 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
      fields: '*',
    }
    ask({ updateCells })
    ask({ deleteSheet: { sheetId: 4 } }, { addSheet: { properties: { title: 'Baru', sheetId: 4 } } })
    expect(errorOf(() => tab('Lama'))).toBe('Unable to parse range: Lama')
    expect(tab('Baru')).toEqual([])
  })

  it('cannot push the spreadsheet past ten million cells', () => {
    const { refused } = register()
    expect(refused({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 384_000 } })).toBe(
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    )
  })

  it('loses what lies beyond a smaller size', () => {
    const { ask, tab, sheet } = register([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
    const properties = { sheetId: 0, gridProperties: { rowCount: 1, columnCount: 2 } }
    ask({ updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } })
    expect(tab()).toEqual([['a', 'b']])
    expect(sheet()?.properties?.gridProperties).toEqual({ rowCount: 1, columnCount: 2 })
  })
})

describe('Rows and columns', () => {
  it('are inserted, and everything below moves along', () => {
    const { ask, tab, sheet } = register([['a'], ['b']])
    const namedRange = { name: 'Isi', range: range(1, 2, 0, 1) }
    ask({ addNamedRange: { namedRange } }, { mergeCells: { range: range(1, 2, 0, 2), mergeType: 'MERGE_ALL' } })
    ask({ insertDimension: { range: rows(1, 3) } })
    expect(tab()).toEqual([['a'], [], [], ['b']])
    expect(sheet()?.merges).toEqual([range(3, 4, 0, 2)])
    expect(sheet()?.properties?.gridProperties?.rowCount).toBe(1002)
  })

  it('take the format of the row before, when asked', () => {
    const { ask, sheet } = register([['a'], ['b']])
    const cell = { userEnteredFormat: { textFormat: { bold: true } } }
    ask({ repeatCell: { range: range(0, 1, 0, 1), cell, fields: 'userEnteredFormat' } })
    ask({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } })
    expect(sheet('sheets.data.rowData.values.userEnteredFormat')?.data?.[0]?.rowData).toEqual([
      { values: [{ userEnteredFormat: { textFormat: { bold: true } } }] },
      { values: [{ userEnteredFormat: { textFormat: { bold: true } } }] },
      { values: [{}] },
    ])
  })

  it('are deleted, and everything below moves up', () => {
    const { ask, tab, refused } = register([
      ['a', '1', 'x'],
      ['b', '2', 'y'],
      ['c', '3', 'z'],
    ])
    ask({ deleteDimension: { range: rows(0, 2) } }, { deleteDimension: { range: columns(1, 2) } })
    expect(tab()).toEqual([['c', 'z']])
    expect(refused({ deleteDimension: { range: rows(990, 1200) } })).toBe(
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1199 but there are only 998 rows.",
    )
    expect(refused({ deleteDimension: { range: rows(0, 998) } })).toContain(
      'Sorry, it is not possible to delete all non-frozen rows.',
    )
  })

  it('have sizes and can be hidden', () => {
    const { ask, sheet } = register([['Nomor berkas', 'x']])
    const set = (startIndex: number, properties: object, fields: string) =>
      ask({ updateDimensionProperties: { range: columns(startIndex, startIndex + 1), properties, fields } })
    set(0, { pixelSize: 180 }, 'pixelSize')
    set(1, { hiddenByUser: true }, 'hiddenByUser')
    const metadata = sheet('sheets.data.columnMetadata')?.data?.[0]?.columnMetadata ?? []
    expect(metadata.slice(0, 3)).toEqual([
      { pixelSize: 180 },
      { pixelSize: 100, hiddenByUser: true },
      { pixelSize: 100 },
    ])
    ask({ autoResizeDimensions: { dimensions: columns(0, 1) } })
    expect(sheet('sheets.data.columnMetadata')?.data?.[0]?.columnMetadata?.[0]).toEqual({ pixelSize: 96 })
  })

  it('are sorted by columns: numbers, texts, blanks last', () => {
    const { ask, tab } = register([
      ['kepala', 'n'],
      ['b', 2],
      ['a', ''],
      ['c', 1],
      ['d', 'x'],
    ])
    ask({ sortRange: { range: range(1, 5, 0, 2), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] } })
    expect(tab()?.map((row) => row[0])).toEqual(['kepala', 'd', 'b', 'c', 'a'])
    ask({ sortRange: { range: range(1, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } })
    expect(tab()?.map((row) => row[0])).toEqual(['kepala', 'a', 'b', 'c', 'd'])
  })
})
