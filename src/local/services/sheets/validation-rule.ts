// Data validation rules: which are well formed, and what a cell with one accepts.
import { NotEmulatedError } from '../../state/errors'
import { InvalidArgument } from './api-error'
import type { BooleanCondition, DataValidationRule } from './schema/cells'

/** How many values each type of condition takes. */
const VALUES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ONE_OF_LIST: [1, 500],
  ONE_OF_RANGE: [1, 1],
  BOOLEAN: [0, 2],
  NUMBER_GREATER: [1, 1],
  NUMBER_GREATER_THAN_EQ: [1, 1],
  NUMBER_LESS: [1, 1],
  NUMBER_LESS_THAN_EQ: [1, 1],
  NUMBER_EQ: [1, 1],
  NUMBER_NOT_EQ: [1, 1],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  TEXT_CONTAINS: [1, 1],
  TEXT_NOT_CONTAINS: [1, 1],
  TEXT_EQ: [1, 1],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_EQ: [1, 1],
  DATE_BEFORE: [1, 1],
  DATE_AFTER: [1, 1],
  DATE_ON_OR_BEFORE: [1, 1],
  DATE_ON_OR_AFTER: [1, 1],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  CUSTOM_FORMULA: [1, 1],
}

/** Conditions that only colour cells may have. */
const FORMAT_ONLY: typeof VALUES = {
  TEXT_STARTS_WITH: [1, 1],
  TEXT_ENDS_WITH: [1, 1],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
}

/** The rule, if the API would take it. */
export function checkRule(rule: DataValidationRule): DataValidationRule {
  checkCondition(rule.condition, VALUES)
  return rule
}

export function checkFormatCondition(condition: BooleanCondition | undefined): void {
  const { ONE_OF_LIST: _list, ONE_OF_RANGE: _range, BOOLEAN: _boolean, DATE_IS_VALID: _date, ...shared } = VALUES
  checkCondition(condition, { ...shared, ...FORMAT_ONLY })
}

function checkCondition(condition: BooleanCondition | undefined, allowed: typeof VALUES): void {
  const type = condition?.type
  if (!type) throw new InvalidArgument('A condition type must be specified.')
  const limits = allowed[type]
  if (!limits) {
    if (VALUES[type] ?? FORMAT_ONLY[type]) throw new InvalidArgument(`Invalid condition type: ${type}`)
    throw new NotEmulatedError(`the condition ${type}`)
  }
  const values = condition?.values ?? []
  if (values.length < limits[0] || values.length > limits[1])
    throw new InvalidArgument(
      `Condition type '${type}' requires ${limits[0] === limits[1] ? `exactly ${limits[0]}` : `at least ${limits[0]}`} ConditionValue${limits[0] === 1 ? '' : 's'}, but ${values.length} values were supplied.`,
    )
  if (values.some((value) => value.relativeDate))
    throw new NotEmulatedError(`the condition ${type} with a relative date`)
}
