// Validations of answers and their builders (developers.google.com/apps-script/reference/forms/text-validation-builder).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import type { ValidationRecord } from './model'

/** A built validation; null inside when no rule was given, which clears an item's validation. */
abstract class Validation extends GoogleObject {
  readonly record: ValidationRecord | null

  constructor(world: World, record: ValidationRecord | null) {
    super(world)
    this.record = record
  }
}

export class TextValidation extends Validation {
  readonly googleName = 'TextValidation'
}

export class ParagraphTextValidation extends Validation {
  readonly googleName = 'ParagraphTextValidation'
}

export class CheckboxValidation extends Validation {
  readonly googleName = 'CheckboxValidation'
}

export class GridValidation extends Validation {
  readonly googleName = 'GridValidation'
}

export class CheckboxGridValidation extends Validation {
  readonly googleName = 'CheckboxGridValidation'
}

interface Draft {
  rule: Omit<ValidationRecord, 'helpText'> | undefined
  helpText: string
}

abstract class ValidationBuilder extends GoogleObject {
  readonly draft: Draft = { rule: undefined, helpText: '' }

  constructor(world: World) {
    super(world)
  }

  setHelpText(text: string): this {
    this.draft.helpText = text
    return this
  }
}

/** Keeps the last rule asked for: a question has one validation. */
function keep<B extends ValidationBuilder>(builder: B, rule: string, ...values: (string | number)[]): B {
  builder.draft.rule = { rule, arguments: values }
  return builder
}

function built({ draft }: ValidationBuilder): ValidationRecord | null {
  return draft.rule ? { ...draft.rule, helpText: draft.helpText } : null
}

abstract class PatternValidationBuilder extends ValidationBuilder {
  requireTextContainsPattern(pattern: string): this {
    return keep(this, 'requireTextContainsPattern', pattern)
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return keep(this, 'requireTextDoesNotContainPattern', pattern)
  }
  requireTextMatchesPattern(pattern: string): this {
    return keep(this, 'requireTextMatchesPattern', pattern)
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return keep(this, 'requireTextDoesNotMatchPattern', pattern)
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return keep(this, 'requireTextLengthGreaterThanOrEqualTo', number)
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return keep(this, 'requireTextLengthLessThanOrEqualTo', number)
  }
}

export class ParagraphTextValidationBuilder extends PatternValidationBuilder {
  readonly googleName = 'ParagraphTextValidationBuilder'

  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this.world, built(this))
  }
}

export class TextValidationBuilder extends PatternValidationBuilder {
  readonly googleName = 'TextValidationBuilder'

  build(): TextValidation {
    return new TextValidation(this.world, built(this))
  }
  requireNumber(): this {
    return keep(this, 'requireNumber')
  }
  requireWholeNumber(): this {
    return keep(this, 'requireWholeNumber')
  }
  requireNumberBetween(start: number, end: number): this {
    return keep(this, 'requireNumberBetween', start, end)
  }
  requireNumberNotBetween(start: number, end: number): this {
    return keep(this, 'requireNumberNotBetween', start, end)
  }
  requireNumberEqualTo(number: number): this {
    return keep(this, 'requireNumberEqualTo', number)
  }
  requireNumberNotEqualTo(number: number): this {
    return keep(this, 'requireNumberNotEqualTo', number)
  }
  requireNumberGreaterThan(number: number): this {
    return keep(this, 'requireNumberGreaterThan', number)
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return keep(this, 'requireNumberGreaterThanOrEqualTo', number)
  }
  requireNumberLessThan(number: number): this {
    return keep(this, 'requireNumberLessThan', number)
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return keep(this, 'requireNumberLessThanOrEqualTo', number)
  }
  requireTextIsEmail(): this {
    return keep(this, 'requireTextIsEmail')
  }
  requireTextIsUrl(): this {
    return keep(this, 'requireTextIsUrl')
  }
}

export class CheckboxValidationBuilder extends ValidationBuilder {
  readonly googleName = 'CheckboxValidationBuilder'

  build(): CheckboxValidation {
    return new CheckboxValidation(this.world, built(this))
  }
  requireSelectAtLeast(number: number): this {
    return keep(this, 'requireSelectAtLeast', number)
  }
  requireSelectAtMost(number: number): this {
    return keep(this, 'requireSelectAtMost', number)
  }
  requireSelectExactly(number: number): this {
    return keep(this, 'requireSelectExactly', number)
  }
}

export class GridValidationBuilder extends ValidationBuilder {
  readonly googleName = 'GridValidationBuilder'

  build(): GridValidation {
    return new GridValidation(this.world, built(this))
  }
  requireLimitOneResponsePerColumn(): this {
    return keep(this, 'requireLimitOneResponsePerColumn')
  }
}

export class CheckboxGridValidationBuilder extends ValidationBuilder {
  readonly googleName = 'CheckboxGridValidationBuilder'

  build(): CheckboxGridValidation {
    return new CheckboxGridValidation(this.world, built(this))
  }
  requireLimitOneResponsePerColumn(): this {
    return keep(this, 'requireLimitOneResponsePerColumn')
  }
}
