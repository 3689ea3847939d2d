// DataValidation and its builder (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder).
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import type { Range } from './range'
import { checkRule } from './validation-rule'
import { CRITERIA, type Criteria, NOTHING_REQUIRED, ruleOf, type ValidationSettings } from './validation-settings'

const kept = new WeakMap<object, ValidationSettings>()

/** What a rule or a builder says now. */
export function settingsBehind(holder: object): ValidationSettings {
  return kept.get(holder) ?? NOTHING_REQUIRED
}

/** A finished rule; it never changes. */
export class DataValidation extends GoogleObject {
  readonly googleName = 'DataValidation'

  constructor(world: World, settings: ValidationSettings) {
    super(world)
    kept.set(this, settings)
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.world, settingsBehind(this))
  }

  getAllowInvalid(): boolean {
    return settingsBehind(this).allowInvalid
  }

  getCriteriaType(): Criteria {
    return settingsBehind(this).type as Criteria
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of the values is any
  getCriteriaValues(): any[] {
    return [...settingsBehind(this).values]
  }

  /** null when there is none; Google's own types leave that out. */
  getHelpText(): string {
    return settingsBehind(this).helpText as string
  }
}

export class DataValidationBuilder extends GoogleObject {
  readonly googleName = 'DataValidationBuilder'

  constructor(world: World, settings: ValidationSettings = NOTHING_REQUIRED) {
    super(world)
    kept.set(this, settings)
  }

  build(): DataValidation {
    const settings = settingsBehind(this)
    checkRule(ruleOf(settings, this.world.timeZone))
    return new DataValidation(this.world, settings)
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.world, settingsBehind(this))
  }

  getAllowInvalid(): boolean {
    return settingsBehind(this).allowInvalid
  }

  /** null until something is required; Google's own types leave that out. */
  getCriteriaType(): Criteria {
    return settingsBehind(this).type as Criteria
  }

  // biome-ignore lint/suspicious/noExplicitAny: Google's own type of the values is any
  getCriteriaValues(): any[] {
    return [...settingsBehind(this).values]
  }

  getHelpText(): string | null {
    return settingsBehind(this).helpText
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    return change(this, { allowInvalid: allowInvalidData })
  }

  setHelpText(helpText: string): this {
    return change(this, { helpText })
  }

  withCriteria(criteria: GoogleEnumMember, args: unknown[]): this {
    return required(this, criteria.name() as keyof typeof CRITERIA, args)
  }

  requireCheckbox(): this
  requireCheckbox(checkedValue: unknown): this
  requireCheckbox(checkedValue: unknown, uncheckedValue: unknown): this
  requireCheckbox(...values: unknown[]): this {
    return required(this, 'CHECKBOX', values)
  }

  requireDate(): this {
    return required(this, 'DATE_IS_VALID_DATE', [])
  }

  requireDateAfter(date: Date): this {
    return required(this, 'DATE_AFTER', [date])
  }

  requireDateBefore(date: Date): this {
    return required(this, 'DATE_BEFORE', [date])
  }

  requireDateBetween(start: Date, end: Date): this {
    return required(this, 'DATE_BETWEEN', [start, end])
  }

  requireDateEqualTo(date: Date): this {
    return required(this, 'DATE_EQUAL_TO', [date])
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return required(this, 'DATE_NOT_BETWEEN', [start, end])
  }

  requireDateOnOrAfter(date: Date): this {
    return required(this, 'DATE_ON_OR_AFTER', [date])
  }

  requireDateOnOrBefore(date: Date): this {
    return required(this, 'DATE_ON_OR_BEFORE', [date])
  }

  requireFormulaSatisfied(formula: string): this {
    return required(this, 'CUSTOM_FORMULA', [formula])
  }

  requireNumberBetween(start: number, end: number): this {
    return required(this, 'NUMBER_BETWEEN', [start, end])
  }

  requireNumberEqualTo(number: number): this {
    return required(this, 'NUMBER_EQUAL_TO', [number])
  }

  requireNumberGreaterThan(number: number): this {
    return required(this, 'NUMBER_GREATER_THAN', [number])
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return required(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number])
  }

  requireNumberLessThan(number: number): this {
    return required(this, 'NUMBER_LESS_THAN', [number])
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return required(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number])
  }

  requireNumberNotBetween(start: number, end: number): this {
    return required(this, 'NUMBER_NOT_BETWEEN', [start, end])
  }

  requireNumberNotEqualTo(number: number): this {
    return required(this, 'NUMBER_NOT_EQUAL_TO', [number])
  }

  requireTextContains(text: string): this {
    return required(this, 'TEXT_CONTAINS', [text])
  }

  requireTextDoesNotContain(text: string): this {
    return required(this, 'TEXT_DOES_NOT_CONTAIN', [text])
  }

  requireTextEqualTo(text: string): this {
    return required(this, 'TEXT_EQUAL_TO', [text])
  }

  requireTextIsEmail(): this {
    return required(this, 'TEXT_IS_VALID_EMAIL', [])
  }

  requireTextIsUrl(): this {
    return required(this, 'TEXT_IS_VALID_URL', [])
  }

  requireValueInList(values: string[]): this
  requireValueInList(values: string[], showDropdown: boolean): this
  requireValueInList(values: string[], showDropdown = true): this {
    return required(this, 'VALUE_IN_LIST', [values, showDropdown])
  }

  requireValueInRange(range: Range): this
  requireValueInRange(range: Range, showDropdown: boolean): this
  requireValueInRange(range: Range, showDropdown = true): this {
    return required(this, 'VALUE_IN_RANGE', [range, showDropdown])
  }
}

function required<B extends object>(builder: B, criteria: keyof typeof CRITERIA, values: readonly unknown[]): B {
  return change(builder, { type: CRITERIA[criteria], values: [...values] })
}

function change<B extends object>(builder: B, settings: Partial<ValidationSettings>): B {
  kept.set(builder, { ...settingsBehind(builder), ...settings })
  return builder
}
