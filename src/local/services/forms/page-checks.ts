// What a form's page holds against answers before it sends them: only there, never when they arrive.
import type { Answer, Answers, FormRecord, ItemRecord, ValidationRecord } from './model'
import { isQuestion } from './model'
import { sectionsOf } from './sections'

export interface Problem {
  readonly itemId: number
  /** As the page shows it under the question. Google's own words, where the owner gave none, are a best guess. */
  readonly message: string
}

/** @param met indexes of the sections to check: one page, or all a respondent went through */
export function problemsWith(form: FormRecord, answers: Answers, met: readonly number[]): Problem[] {
  const sections = sectionsOf(form)
  return met
    .flatMap((index) => sections[index]?.items ?? [])
    .filter(isQuestion)
    .flatMap((item) => {
      const message = problemOf(item, answers[item.id])
      return message === undefined ? [] : [{ itemId: item.id, message }]
    })
}

function problemOf(item: ItemRecord, answer: Answer | undefined): string | undefined {
  const given = [answer ?? []].flat(2).filter((one) => one !== '')
  if (item.required && isIncomplete(item, answer, given)) return missing(item)
  if (given.length === 0) return undefined
  if (strangers(item, answer, given)) return 'Choose one of the options'
  const { validation } = item
  if (!validation || passes(validation, answer ?? '', given)) return undefined
  return validation.helpText || explanation(validation)
}

function isIncomplete(item: ItemRecord, answer: Answer | undefined, given: readonly string[]): boolean {
  if (!item.rows) return given.length === 0
  const rows = typeof answer === 'string' ? [] : (answer ?? [])
  return item.rows.some((_, index) => (rows[index]?.length ?? 0) === 0)
}

function missing(item: ItemRecord): string {
  if (item.type === 'GRID') return 'This question requires one response per row'
  if (item.type === 'CHECKBOX_GRID') return 'This question requires at least one response per row'
  return 'This is a required question'
}

function strangers(item: ItemRecord, answer: Answer | undefined, given: readonly string[]): boolean {
  if (item.columns) return given.some((one) => !item.columns?.includes(one))
  const { lower, upper } = bounds(item)
  if (upper !== undefined) return !/^\d+$/.test(String(answer)) || Number(answer) < lower || Number(answer) > upper
  if (item.choices.length === 0 || item.other) return false
  return given.some((one) => !item.choices.some((choice) => choice.value === one))
}

function bounds(item: ItemRecord): { lower: number; upper: number | undefined } {
  if (item.rating) return { lower: 1, upper: item.rating.levels }
  return { lower: item.scale?.lower ?? 0, upper: item.scale?.upper }
}

function passes({ rule, arguments: [a, b] }: ValidationRecord, answer: Answer, given: readonly string[]): boolean {
  const text = String(answer)
  const number = isNumber(text) ? Number(text) : Number.NaN
  const [low, high] = [Number(a), Number(b)]
  const verdicts: Readonly<Record<string, () => boolean>> = {
    requireNumber: () => !Number.isNaN(number),
    requireWholeNumber: () => Number.isInteger(number),
    requireNumberBetween: () => number >= low && number <= high,
    requireNumberNotBetween: () => number < low || number > high,
    requireNumberEqualTo: () => number === low,
    requireNumberNotEqualTo: () => !Number.isNaN(number) && number !== low,
    requireNumberGreaterThan: () => number > low,
    requireNumberGreaterThanOrEqualTo: () => number >= low,
    requireNumberLessThan: () => number < low,
    requireNumberLessThanOrEqualTo: () => number <= low,
    requireTextIsEmail: () => isAddress(text),
    requireTextIsUrl: () => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text),
    requireTextContainsPattern: () => finds(String(a), text),
    requireTextDoesNotContainPattern: () => !finds(String(a), text),
    requireTextMatchesPattern: () => finds(`^(?:${a})$`, text),
    requireTextDoesNotMatchPattern: () => !finds(`^(?:${a})$`, text),
    requireTextLengthGreaterThanOrEqualTo: () => text.length >= low,
    requireTextLengthLessThanOrEqualTo: () => text.length <= low,
    requireSelectAtLeast: () => given.length >= low,
    requireSelectAtMost: () => given.length <= low,
    requireSelectExactly: () => given.length === low,
    requireLimitOneResponsePerColumn: () => new Set(given).size === given.length,
  }
  return verdicts[rule]?.() ?? true
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)
}

function isNumber(text: string): boolean {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)
}

/** Google's patterns are RE2's; one that JavaScript cannot read stops nobody. */
function finds(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return true
  }
}

function explanation({ rule, arguments: [a, b] }: ValidationRecord): string {
  const words: Readonly<Record<string, string>> = {
    requireNumber: 'Must be a number',
    requireWholeNumber: 'Must be a whole number',
    requireNumberBetween: `Must be a number between ${a} and ${b}`,
    requireNumberNotBetween: `Must be a number less than ${a} or greater than ${b}`,
    requireNumberEqualTo: `Must be a number equal to ${a}`,
    requireNumberNotEqualTo: `Must be a number not equal to ${a}`,
    requireNumberGreaterThan: `Must be a number greater than ${a}`,
    requireNumberGreaterThanOrEqualTo: `Must be a number greater than or equal to ${a}`,
    requireNumberLessThan: `Must be a number less than ${a}`,
    requireNumberLessThanOrEqualTo: `Must be a number less than or equal to ${a}`,
    requireTextIsEmail: 'Must be a valid email address',
    requireTextIsUrl: 'Must be a valid URL',
    requireTextContainsPattern: `Must contain ${a}`,
    requireTextDoesNotContainPattern: `Must not contain ${a}`,
    requireTextMatchesPattern: `Must match ${a}`,
    requireTextDoesNotMatchPattern: `Must not match ${a}`,
    requireTextLengthGreaterThanOrEqualTo: `Must be at least ${a} characters`,
    requireTextLengthLessThanOrEqualTo: `Must be at most ${a} characters`,
    requireSelectAtLeast: `Must select at least ${a} options`,
    requireSelectAtMost: `Must select at most ${a} options`,
    requireSelectExactly: `Must select exactly ${a} options`,
    requireLimitOneResponsePerColumn: "Please don't select more than one response per column",
  }
  return words[rule] ?? 'Invalid answer'
}
