// Data validation and checkboxes.
// https://developers.google.com/apps-script/reference/spreadsheet/data-validation
// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
// https://developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes
import { google } from '../support/on-google'
import { aSpreadsheet } from './spreadsheet-app-sample'

describe('A DataValidationBuilder', () => {
  it('begins with nothing required and everything allowed', () => {
    const { SpreadsheetApp } = google()
    const builder = SpreadsheetApp.newDataValidation()
    expect([
      builder.getAllowInvalid(),
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
    ]).toEqual([true, null, [], null])
  })

  it('keeps what it is told, and so does the rule it builds', () => {
    const { SpreadsheetApp } = google()
    const builder = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9)
    const rule = builder.setAllowInvalid(false).setHelpText('1 sampai 9').build()
    builder.setHelpText('berubah')
    expect([
      rule.getAllowInvalid(),
      rule.getCriteriaType().toString(),
      rule.getCriteriaValues(),
      rule.getHelpText(),
    ]).toEqual([false, 'NUMBER_BETWEEN', [1, 9], '1 sampai 9'])
    expect(rule.copy().setHelpText('lain').build().getHelpText()).toBe('lain')
    expect(builder.copy().getHelpText()).toBe('berubah')
  })

  it('has a method for each kind of criterion', () => {
    const { SpreadsheetApp } = google()
    const day = new Date('2026-11-09T00:00:00Z')
    const of = () => SpreadsheetApp.newDataValidation()
    const builders = [
      of().requireCheckbox(),
      of().requireDate(),
      of().requireDateAfter(day),
      of().requireDateBefore(day),
      of().requireDateBetween(day, day),
      of().requireDateEqualTo(day),
      of().requireDateNotBetween(day, day),
      of().requireDateOnOrAfter(day),
      of().requireDateOnOrBefore(day),
      of().requireFormulaSatisfied('=A1>0'),
      of().requireNumberBetween(1, 2),
      of().requireNumberEqualTo(1),
      of().requireNumberGreaterThan(1),
      of().requireNumberGreaterThanOrEqualTo(1),
      of().requireNumberLessThan(1),
      of().requireNumberLessThanOrEqualTo(1),
      of().requireNumberNotBetween(1, 2),
      of().requireNumberNotEqualTo(1),
      of().requireTextContains('a'),
      of().requireTextDoesNotContain('a'),
      of().requireTextEqualTo('a'),
      of().requireTextIsEmail(),
      of().requireTextIsUrl(),
      of().requireValueInList(['a', 'b']),
    ]
    expect(builders.map((builder) => builder.build().getCriteriaType().toString())).toEqual([
      'CHECKBOX',
      'DATE_IS_VALID_DATE',
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_NOT_BETWEEN',
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'CUSTOM_FORMULA',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_DOES_NOT_CONTAIN',
      'TEXT_EQUAL_TO',
      'TEXT_IS_VALID_EMAIL',
      'TEXT_IS_VALID_URL',
      'VALUE_IN_LIST',
    ])
  })

  it('takes a criterion with its values', () => {
    const { SpreadsheetApp } = google()
    const { NUMBER_EQUAL_TO } = SpreadsheetApp.DataValidationCriteria
    const rule = SpreadsheetApp.newDataValidation().withCriteria(NUMBER_EQUAL_TO, [7]).build()
    expect([rule.getCriteriaType().toString(), rule.getCriteriaValues()]).toEqual(['NUMBER_EQUAL_TO', [7]])
  })

  it('takes neither a text for a number nor a text for a date', () => {
    const { SpreadsheetApp } = google()
    expect(() => SpreadsheetApp.newDataValidation().requireDateAfter('=A1' as never)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    )
  })
})

describe('The data validation of a Range', () => {
  it('is set, read and cleared', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const range = sheet.getRange('A1:B1')
    expect([range.getDataValidation(), range.getDataValidations()]).toEqual([null, [[null, null]]])
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak'], false).build()
    const rule = range.setDataValidation(list).getDataValidation()
    expect([rule?.getCriteriaType().toString(), rule?.getCriteriaValues(), rule?.getAllowInvalid()]).toEqual([
      'VALUE_IN_LIST',
      [['Ya', 'Tidak'], false],
      true,
    ])
    const number = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(3).build()
    const [rules = []] = range.setDataValidations([[null, number]]).getDataValidations()
    expect(rules.map((one) => one?.getCriteriaValues() ?? null)).toEqual([null, [3]])
    expect(range.clearDataValidations().getDataValidations()).toEqual([[null, null]])
  })

  it('may take its list from other cells', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    sheet.getRange('D1:D2').setValues([['Ya'], ['Tidak']])
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false)
    const cell = sheet.getRange('A1').setDataValidation(rule.build())
    const [source, showDropdown] = cell.getDataValidation()?.getCriteriaValues() ?? []
    expect([source.getA1Notation(), showDropdown]).toEqual(['D1:D2', true])
    expect(cell.setValue('Ya').getValue()).toBe('Ya')
    expect(() => cell.setValue('Mungkin')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    )
  })

  it('keeps the days it is given', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const day = SpreadsheetApp.newDataValidation()
      .requireDateAfter(new Date(2026, 10, 9))
      .build()
      .getCriteriaValues()[0]
    const rule = SpreadsheetApp.newDataValidation().requireDateAfter(day).build()
    const [kept] = sheet.getRange('A1').setDataValidation(rule).getDataValidation()?.getCriteriaValues() ?? []
    expect(Math.abs(kept.getTime() - day.getTime())).toBeLessThan(24 * 60 * 60 * 1000)
  })

  it('refuses what a strict list does not have', () => {
    const { sheet, SpreadsheetApp } = aSpreadsheet()
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false).build()
    sheet.getRange('B3').setDataValidation(rule)
    expect(() => sheet.getRange('B3').setValue('Mungkin')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Ya, Tidak.',
    )
    expect(sheet.getRange('B3').setValue('Ya').getValue()).toBe('Ya')
  })
})

describe('Checkboxes', () => {
  it('are inserted unchecked, checked, unchecked and removed', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:A2').insertCheckboxes()
    expect([range.getValues(), range.isChecked()]).toEqual([[[false], [false]], false])
    expect(range.getDataValidation()?.getCriteriaType().toString()).toBe('CHECKBOX')
    expect([range.check().getValues(), range.isChecked()]).toEqual([[[true], [true]], true])
    sheet.getRange('A1').uncheck()
    expect([range.isChecked(), sheet.getRange('A1').isChecked()]).toEqual([null, false])
    expect(range.removeCheckboxes().getValues()).toEqual([[''], ['']])
    expect([range.getDataValidation(), range.isChecked()]).toEqual([null, null])
  })

  it('may stand for other values', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1').insertCheckboxes('Ya', 'Tidak')
    expect(range.getDataValidation()?.getCriteriaValues()).toEqual(['Ya', 'Tidak'])
    expect([range.getValue(), range.check().getValue(), range.uncheck().getValue()]).toEqual(['Tidak', 'Ya', 'Tidak'])
    expect(sheet.getRange('B1').insertCheckboxes('Selesai').getValue()).toBe('')
  })

  it('leave cells without one alone', () => {
    const { sheet } = aSpreadsheet()
    const range = sheet.getRange('A1:B1').setValues([['teks', '']])
    expect(range.check().uncheck().getValues()).toEqual([['teks', '']])
  })
})
