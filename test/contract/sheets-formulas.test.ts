// Formulas of a spreadsheet: kept, shown, worked out, and what an error says.
// https://support.google.com/docs/table/25273
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#errorvalue
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
import { register } from './sheets-register'

const UNFORMATTED = { valueRenderOption: 'UNFORMATTED_VALUE' }

describe('A formula', () => {
  it('is worked out, and shown as a formula when asked', () => {
    const { id, Values, typed } = register()
    typed('A1', [[1.23, '=A1', '=A1+2*3', '="x"&A1', '=A1>1', '=SUM(A1:C1)']])
    expect(Values.get(id, 'A1:F1', { valueRenderOption: 'FORMULA' }).values).toEqual([
      [1.23, '=A1', '=A1+2*3', '="x"&A1', '=A1>1', '=SUM(A1:C1)'],
    ])
    expect(Values.get(id, 'A1:F1', UNFORMATTED).values).toEqual([[1.23, 1.23, 7.23, 'x1.23', true, 9.69]])
    expect(Values.get(id, 'A1:F1').values).toEqual([['1.23', '1.23', '7.23', 'x1.23', 'TRUE', '9.69']])
  })

  it.each([
    ['=COUNTIF(A1:A,"Selesai")', 2],
    ['=COUNTA(A:A)', 3],
    ['=SUMIF(A1:A3,"Selesai",B1:B3)', 40],
    ['=IFERROR(1/0,"nihil")', 'nihil'],
    ['=IFERROR(1/0)', ''],
    ['=VLOOKUP("Rapat",A1:B3,2,FALSE)', 20],
    ['=INDEX(B1:B3,MATCH(30,B1:B3,0))', 30],
    ['=AVERAGE(B1:B3)', 20],
    ['=IF(SUM(B1:B3)>50,"banyak","sedikit")', 'banyak'],
    ['=ROUND(10/3,2)', 3.33],
    ['=TEXTJOIN(", ",TRUE,A1:A3)', 'Selesai, Rapat, Selesai'],
    ['=SUMPRODUCT((A1:A3="Selesai")*B1:B3)', 40],
    ['=NETWORKDAYS(DATE(2026,11,9),DATE(2026,11,20))', 10],
    ['=UPPER(LEFT(A1,3))', 'SEL'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=\'Daftar Dikecualikan\'!A1&"!"', 'dua!'],
    ['=$B$1+B2', 30],
    ['=ROWS(A1:A)', 1000],
  ])('%s comes to %p', (formula, value) => {
    const { id, Values, raw, typed } = register()
    raw('A1', [
      ['Selesai', 10],
      ['Rapat', 20],
      ['Selesai', 30],
    ])
    raw("'Daftar Dikecualikan'!A1", [['dua']])
    typed('F5', [[formula]])
    const [[seen] = ['']] = Values.get(id, 'F5', UNFORMATTED).values ?? []
    expect(seen).toBe(value)
  })

  it('follows the cells it names', () => {
    const { id, Values, raw, typed } = register()
    typed('C1', [['=SUM(A1:A)'], ['=C1*2']])
    expect(Values.get(id, 'C1:C2').values).toEqual([['0'], ['0']])
    raw('A1', [[1], [2]])
    expect(Values.get(id, 'C1:C2').values).toEqual([['3'], ['6']])
    Values.clear({}, id, 'A1')
    expect(Values.get(id, 'C1:C2').values).toEqual([['2'], ['4']])
  })

  it('that names an empty cell shows nothing', () => {
    const { id, Values, typed } = register()
    typed('A1', [['=B1', '', 'x']])
    expect(Values.get(id, 'A1:C1', UNFORMATTED).values).toEqual([['', '', 'x']])
  })

  it('answers its error as the cell shows it', () => {
    const { id, Spreadsheets, Values, typed } = register()
    typed('A1', [['=1/0', '=NA()', '="a"+1', '=Hilang!A1', '=TIDAKADA(1)', '=SQRT(-1)', '=SUM(']])
    const shown = ['#DIV/0!', '#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#ERROR!']
    expect(Values.get(id, 'A1:G1').values).toEqual([shown])
    const [cell] =
      Spreadsheets.get(id, { ranges: ['A1'], fields: 'sheets.data.rowData.values(userEnteredValue,effectiveValue)' })
        .sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? []
    expect(cell?.userEnteredValue).toEqual({ formulaValue: '=1/0' })
    expect(cell?.effectiveValue?.errorValue?.type).toBe('DIVIDE_BY_ZERO')
  })

  it('that goes in a circle refers to nothing', () => {
    const { id, Values, typed } = register()
    typed('A1', [['=B1', '=A1']])
    expect(Values.get(id, 'A1:B1').values).toEqual([['#REF!', '#REF!']])
  })

  it('takes over the number format of the cell it names', () => {
    const { id, Values, typed } = register()
    typed('A1', [['2026-11-09', '=A1', '=A1+7', '=B1-A1', '=DATE(2026,1,2)']])
    expect(Values.get(id, 'B1:E1').values).toEqual([['2026-11-09', '2026-11-16', '0', '1/2/2026']])
  })

  it('may name a range by its name', () => {
    const { id, ask, Values, raw, typed } = register()
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }
    ask({ addNamedRange: { namedRange: { name: 'Jumlah', range } } })
    raw('A1', [[2], [3]])
    typed('C1', [['=SUM(Jumlah)']])
    expect(Values.get(id, 'C1').values).toEqual([['5']])
  })

  it('moves its references with inserted and deleted rows', () => {
    const { id, ask, Values, raw, typed } = register()
    raw('A1', [[1], [2], [3]])
    typed('C5', [['=SUM(A1:A3)', '=A3', '=$A$2']])
    ask({ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } })
    expect(Values.get(id, 'C7:E7', { valueRenderOption: 'FORMULA' }).values).toEqual([['=SUM(A1:A5)', '=A5', '=$A$4']])
    ask({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } })
    expect(Values.get(id, 'C6:E6', { valueRenderOption: 'FORMULA' }).values).toEqual([['=SUM(A1:A4)', '=A4', '=#REF!']])
    expect(Values.get(id, 'C6:E6').values).toEqual([['4', '3', '#REF!']])
  })

  it('counts on through the cells of a range it is repeated in', () => {
    const { id, ask, Values } = register()
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }
    const cell = { userEnteredValue: { formulaValue: '=A1' } }
    ask({ repeatCell: { range, cell, fields: 'userEnteredValue' } })
    expect(Values.get(id, 'B2:C3', { valueRenderOption: 'FORMULA' }).values).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ])
  })

  it('shows the label of a link', () => {
    const { id, Values, typed } = register()
    typed('A1', [['=HYPERLINK("https://contoh.id/x?a=1", "Buka ""berkas""")'], ['=hyperlink("https://contoh.id")']])
    expect(Values.get(id, 'A1:A2').values).toEqual([['Buka "berkas"'], ['https://contoh.id']])
  })

  it('in en_US may part its arguments by semicolons, and is kept with commas', () => {
    const { id, Values, typed } = register()
    typed('A1', [['=SUM(1;2)']])
    expect(Values.get(id, 'A1', { valueRenderOption: 'FORMULA' }).values).toEqual([['=SUM(1,2)']])
  })
})

describe('In id_ID', () => {
  it('a formula is written with semicolons and decimal commas', () => {
    const { id, ask, Values, typed } = register()
    ask({ updateSpreadsheetProperties: { properties: { locale: 'id_ID' }, fields: 'locale' } })
    typed('A1', [['1,5', '=A1+0,25', '=SUM(A1;2)', '="butir "&A2'], [3]])
    expect(Values.get(id, 'B1:D1', { valueRenderOption: 'FORMULA' }).values).toEqual([
      ['=A1+0,25', '=SUM(A1;2)', '="butir "&A2'],
    ])
    expect(Values.get(id, 'B1:D1').values).toEqual([['1,75', '3,5', 'butir 3']])
    expect(Values.get(id, 'B1:C1', UNFORMATTED).values).toEqual([[1.75, 3.5]])
  })
})
