// Formulas as only the box can show them: by its clock, and what it does not work out.
// https://support.google.com/docs/table/25273
import { createSpreadsheetFile, sheetsGlobals } from '../../src/local/services/sheets/globals'
import { readSpreadsheet } from '../../src/local/services/sheets/read-model'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { messageOf } from '../support/message-of'

function office(locale = 'en_US') {
  const world = openWorld()
  const id = createSpreadsheetFile(world, 'Register', { locale })
  const { Values } = handOut(sheetsGlobals(world).Sheets).Spreadsheets
  const typed = (range: string, values: unknown[][]) =>
    Values.update({ values }, id, range, { valueInputOption: 'USER_ENTERED' })
  return { world, id, Values, typed }
}

describe('TODAY and NOW', () => {
  it('follow the clock of the box, in the time zone of the spreadsheet', () => {
    const { world, id, Values, typed } = office()
    typed('A1', [['=TODAY()', '=NOW()', '=TODAY()+2', '=A1-DATE(2026,11,1)']])
    world.setClock(new Date('2026-11-09T23:30:00+07:00'))
    expect(Values.get(id, 'A1:D1').values).toEqual([['11/9/2026', '11/9/2026 23:30:00', '11/11/2026', '8']])
    world.setClock(new Date('2026-11-10T00:30:00+07:00'))
    expect(Values.get(id, 'A1:D1').values).toEqual([['11/10/2026', '11/10/2026 0:30:00', '11/12/2026', '9']])
  })
})

describe('What is not worked out is refused when it is written', () => {
  it.each([
    ['=QUERY(A1:B2,"select A")', 'the function QUERY is not emulated'],
    ['=ARRAYFORMULA(A1:A2*2)', 'the function ARRAYFORMULA is not emulated'],
    ['=IF(TRUE,importrange("x","y"))', 'the function IMPORTRANGE is not emulated'],
    ['=RAND()', 'the function RAND is not emulated'],
    ['={1,2}', 'a formula with an array in braces is not emulated'],
    ['=SUM(A1:A2*2)', 'a formula with an operator beside the range A1:A2 is not emulated'],
    ['=HYPERLINK(A1,"x")', 'the function HYPERLINK with anything but plain texts is not emulated'],
    ['=FILTER(A1:A2,B1:B2,C1:C2)', 'the function FILTER with more than one condition is not emulated'],
  ])('%s', (formula, message) => {
    const { typed } = office()
    expect(messageOf(() => typed('D1', [[formula]]))).toBe(message)
  })

  it('a formula that comes to several cells when it is read', () => {
    const { id, Values, typed } = office()
    typed('A1', [[1, '=UNIQUE(A1:A5)']])
    expect(messageOf(() => Values.get(id, 'B1'))).toBe('the array the formula =UNIQUE(A1:A5) comes to is not emulated')
  })

  it('in id_ID also what reads or writes words of the locale', () => {
    const { typed } = office('id_ID')
    expect(messageOf(() => typed('A1', [['=TEXT(B1;"d mmmm")']]))).toBe('the function TEXT is not emulated')
  })
})

describe('A formula of a large tab', () => {
  it('is worked out again from the rows that changed', () => {
    const { id, Values, typed } = office()
    const rows = Array.from({ length: 5000 }, (_, index) => [index % 2 ? 'Selesai' : 'Rapat', 1])
    Values.append({ values: rows }, id, 'A1', { valueInputOption: 'RAW' })
    typed('D1', [['=COUNTIF(A1:A,"Selesai")', '=SUM(B:B)']])
    expect(Values.get(id, 'D1:E1').values).toEqual([['2500', '5000']])
    Values.update({ values: [['Selesai', 11]] }, id, 'A1', { valueInputOption: 'RAW' })
    expect(Values.get(id, 'D1:E1').values).toEqual([['2501', '5010']])
  })
})

describe('The read model', () => {
  it('shows what formulas come to', () => {
    const { world, id, typed } = office()
    typed('A1', [[2, '=A1*2', '=1/0']])
    const [row] = readSpreadsheet(world, id).sheets[0]?.rows ?? []
    expect(row?.map((cell) => [cell?.value, cell?.formatted])).toEqual([
      [2, '2'],
      [4, '4'],
      ['#DIV/0!', '#DIV/0!'],
    ])
  })
})
