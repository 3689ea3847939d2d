// Data validation as SpreadsheetApp speaks of it, and as the API keeps it
// (developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria).
import { NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, googleEnum } from '../../state/google-object'
import { columnLetters, quoteName } from './a1'
import type { Range } from './range'
import { rangeArea } from './range-place'
import type { DataValidationRule } from './schema/cells'
import { instantOfSerial, serialOfDay, serialOfInstant, wallTime } from './serial'
import type { Sheet } from './sheet'

/** SpreadsheetApp's name of each condition → the API's. */
const CONDITIONS = {
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  CHECKBOX: 'BOOLEAN',
} as const
type CriteriaName = keyof typeof CONDITIONS

export const CRITERIA = googleEnum('DataValidationCriteria', Object.keys(CONDITIONS) as CriteriaName[])
export type Criteria = GoogleEnumMember<CriteriaName>

/** Values are what the script gave: numbers, dates, texts; a list or a Range is followed by whether it drops down. */
export interface ValidationSettings {
  readonly type: Criteria | null
  readonly values: readonly unknown[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

export const NOTHING_REQUIRED: ValidationSettings = { type: null, values: [], allowInvalid: true, helpText: null }

/** Dates are kept as days of `timeZone`. */
export function ruleOf(settings: ValidationSettings, timeZone: string): DataValidationRule {
  const { type, values, allowInvalid, helpText } = settings
  if (!type) throw new NotEmulatedError('a data validation without criteria')
  const [first, showDropdown = true] = values
  const listed = type.name() === 'VALUE_IN_LIST' || type.name() === 'VALUE_IN_RANGE'
  const texts = type.name() === 'VALUE_IN_LIST' ? (first as unknown[]) : listed ? [first] : values
  return {
    condition: {
      type: CONDITIONS[type.name()],
      values: texts.map((value) => ({ userEnteredValue: textOf(value, timeZone) })),
    },
    strict: !allowInvalid,
    ...(helpText !== null && { inputMessage: helpText }),
    ...(listed ? { showCustomUi: showDropdown === true } : { showCustomUi: true }),
  }
}

function textOf(value: unknown, timeZone: string): string {
  if (value instanceof Date) {
    const { year, month, day } = wallTime(serialOfInstant(value, timeZone))
    return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  }
  return typeof value === 'object' && value !== null ? formulaOfRange(value as Range) : String(value)
}

function formulaOfRange(range: Range): string {
  const { top, bottom, left, right } = rangeArea(range)
  const corner = (column: number, row: number) => `$${columnLetters(column)}$${row + 1}`
  return `=${quoteName(range.getSheet().getName())}!${corner(left, top)}:${corner(right - 1, bottom - 1)}`
}

/** @param sheet of the cell with the rule */
export function settingsOf(rule: DataValidationRule, sheet: Sheet, timeZone: string): ValidationSettings {
  const { condition, strict = false, inputMessage = null, showCustomUi = false } = rule
  const name = (Object.keys(CONDITIONS) as CriteriaName[]).find((one) => CONDITIONS[one] === condition?.type)
  if (!name) throw new NotEmulatedError(`a data validation of type ${condition?.type}`)
  const texts = (condition?.values ?? []).map((value) => value.userEnteredValue ?? '')
  return {
    type: CRITERIA[name],
    values: valuesOf(name, texts, sheet, timeZone).concat(/^VALUE_IN/.test(name) ? [showCustomUi] : []),
    allowInvalid: !strict,
    helpText: inputMessage,
  }
}

function valuesOf(name: CriteriaName, texts: readonly string[], sheet: Sheet, timeZone: string): unknown[] {
  if (name === 'VALUE_IN_LIST') return [texts]
  if (name === 'VALUE_IN_RANGE') return [sheet.getRange((texts[0] ?? '').replace(/^=/, '').replaceAll('$', ''))]
  if (name.startsWith('NUMBER_')) return texts.map((text) => (Number.isNaN(Number(text)) ? text : Number(text)))
  if (name.startsWith('DATE_')) return texts.map((text) => dateOf(text, timeZone) ?? text)
  return [...texts]
}

function dateOf(text: string, timeZone: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const serial = serialOfDay(Number(year), Number(month), Number(day))
  return year === undefined || serial === undefined ? undefined : instantOfSerial(serial, timeZone)
}
