// How numbers and dates are shown: https://developers.google.com/workspace/sheets/api/guides/formats
import { google } from '../support/on-google'

/** What a cell with this number and this format shows, in a spreadsheet of this locale. */
function shown(locale: string, value: number, numberFormat: object | undefined, options: object = {}) {
  const { Spreadsheets } = google().Sheets
  const id = Spreadsheets.create({ properties: { title: 'Register', locale } }).spreadsheetId ?? ''
  const cell = { userEnteredValue: { numberValue: value }, userEnteredFormat: { numberFormat } }
  const updateCells = { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: '*' }
  Spreadsheets.batchUpdate({ requests: [{ updateCells }] }, id)
  return Spreadsheets.Values.get(id, 'A1', options).values?.[0]?.[0]
}

const date = (pattern: string) => ({ type: 'DATE', pattern })
const dateTime = (pattern: string) => ({ type: 'DATE_TIME', pattern })
const number = (pattern: string) => ({ type: 'NUMBER', pattern })

// 46335 is Monday, 9 November 2026; .604 of a day and a little is 14:30:05.
const MOMENT = 46335 + (14 * 3600 + 30 * 60 + 5) / 86400

describe('A number in en_US', () => {
  it.each([
    [1234.5, number('0'), '1235'],
    [1234.5, number('0.00'), '1234.50'],
    [1234567.891, number('#,##0'), '1,234,568'],
    [1234567.891, number('#,##0.00'), '1,234,567.89'],
    [0.256, { type: 'PERCENT', pattern: '0.0%' }, '25.6%'],
    [0.256, { type: 'PERCENT' }, '25.60%'],
    [1.005, number('0.00'), '1.01'],
    [-5, number('#,##0;(#,##0)'), '(5)'],
    [0, number('0;-0;"nihil"'), 'nihil'],
    [7, number('000'), '007'],
    [7, number('0" hari"'), '7 hari'],
    [0.5, number('#.##'), '.5'],
    [1500000, number('#,##0.0,,"jt"'), '1.5jt'],
    [12345, { type: 'SCIENTIFIC', pattern: '0.00E+00' }, '1.23E+04'],
    [1200, { type: 'CURRENCY' }, '$1,200.00'],
    [42, { type: 'TEXT', pattern: '@' }, '42'],
    [1 / 3, undefined, '0.3333333333'],
    [0.1 + 0.2, undefined, '0.3'],
    [1234567, undefined, '1234567'],
    [6171011234567890, undefined, '6.17101E+15'],
  ])('%p as %j is %s', (value, format, text) => {
    expect(shown('en_US', value, format)).toBe(text)
  })
})

describe('A date in en_US', () => {
  it.each([
    [date('yyyy-mm-dd'), '2026-11-09'],
    [date('dd/mm/yyyy'), '09/11/2026'],
    [date('ddd, d mmm yyyy'), 'Mon, 9 Nov 2026'],
    [date('dddd, d mmmm yyyy'), 'Monday, 9 November 2026'],
    [{ type: 'DATE' }, '11/9/2026'],
    [{ type: 'DATE_TIME' }, '11/9/2026 14:30:05'],
    [{ type: 'TIME' }, '2:30:05 PM'],
    [dateTime('yyyy-mm-dd hh:mm'), '2026-11-09 14:30'],
    [dateTime('d/m/yy h:mm am/pm'), '9/11/26 2:30 PM'],
    [{ type: 'TIME', pattern: '[h]:mm' }, '1112054:30'],
    [{ type: 'TIME', pattern: 'mm:ss.000' }, '30:05.000'],
  ])('as %j is %s', (format, text) => {
    expect(shown('en_US', MOMENT, format)).toBe(text)
  })
})

describe('In id_ID', () => {
  it.each([
    [1234567.891, number('#,##0.00'), '1.234.567,89'],
    [0.256, { type: 'PERCENT', pattern: '0.0%' }, '25,6%'],
    [1200, { type: 'CURRENCY' }, 'Rp1.200,00'],
    [0.5, undefined, '0,5'],
  ])('the number %p as %j is %s', (value, format, text) => {
    expect(shown('id_ID', value, format)).toBe(text)
  })

  it.each([
    [46335, date('ddd, d mmm yyyy'), 'Sen, 9 Nov 2026'],
    [46335, date('dddd, d mmmm yyyy'), 'Senin, 9 November 2026'],
    [46251, date('ddd, d mmm yyyy'), 'Sen, 17 Agu 2026'],
    [46143, date('dddd, d mmmm yyyy'), 'Jumat, 1 Mei 2026'],
    [46335, { type: 'DATE' }, '09/11/2026'],
    [46335, date('yyyy-mm-dd'), '2026-11-09'],
  ])('the date %p as %j is %s', (value, format, text) => {
    expect(shown('id_ID', value, format)).toBe(text)
  })
})

describe('An unformatted read', () => {
  it('answers a date as its serial number, or as shown when asked', () => {
    const options = { valueRenderOption: 'UNFORMATTED_VALUE' }
    expect(shown('en_US', 46335, date('yyyy-mm-dd'), options)).toBe(46335)
    expect(shown('en_US', 46335, date('yyyy-mm-dd'), { ...options, dateTimeRenderOption: 'FORMATTED_STRING' })).toBe(
      '2026-11-09',
    )
    expect(shown('en_US', 0.5, number('0%'), { ...options, dateTimeRenderOption: 'FORMATTED_STRING' })).toBe(0.5)
  })
})
