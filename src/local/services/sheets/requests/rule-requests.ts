// Requests about conditional formats: add, update, delete by their place in the tab's list.
import { NotEmulatedError } from '../../../state/errors'
import { InvalidArgument } from '../api-error'
import { areaOf } from '../area'
import type { Book, SheetRecord } from '../book'
import { withNewerNames } from '../cell-format'
import type { Response, UpdateConditionalFormatRule } from '../schema/requests'
import type { ConditionalFormatRule } from '../schema/spreadsheets'
import { changeTab, sheetWith } from '../tabs'
import { checkFormatCondition } from '../validation-rule'

interface Indexed {
  readonly rule?: ConditionalFormatRule | undefined
  readonly index?: number | undefined
}

export function addConditionalFormatRule(book: Book, { rule, index = 0 }: Indexed): void {
  const checked = checkRule(book, rule)
  const sheet = sheetWith(book, checked.ranges?.[0]?.sheetId)
  const rules = sheet.conditionalFormats
  if (index < 0 || index > rules.length) throw noRuleAt(sheet, index)
  setRules(book, sheet, [...rules.slice(0, index), checked, ...rules.slice(index)])
}

export function updateConditionalFormatRule(book: Book, request: UpdateConditionalFormatRule): Response {
  const { rule, index = 0, newIndex, sheetId } = request
  const sheet = sheetWith(book, rule ? rule.ranges?.[0]?.sheetId : sheetId)
  const oldRule = sheet.conditionalFormats[index]
  if (!oldRule) throw noRuleAt(sheet, index)
  const others = sheet.conditionalFormats.filter((_, place) => place !== index)
  if (rule) {
    const newRule = checkRule(book, rule)
    setRules(book, sheet, [...others.slice(0, index), newRule, ...others.slice(index)])
    return { updateConditionalFormatRule: { oldRule, oldIndex: index, newRule, newIndex: index } }
  }
  if (newIndex === undefined) throw new InvalidArgument('Either rule or newIndex must be specified.')
  if (newIndex < 0 || newIndex > others.length) throw noRuleAt(sheet, newIndex)
  setRules(book, sheet, [...others.slice(0, newIndex), oldRule, ...others.slice(newIndex)])
  return { updateConditionalFormatRule: { oldRule, oldIndex: index, newRule: oldRule, newIndex } }
}

export function deleteConditionalFormatRule(
  book: Book,
  { index = 0, sheetId }: { readonly index?: number | undefined; readonly sheetId?: number | undefined },
): Response {
  const sheet = sheetWith(book, sheetId)
  const rule = sheet.conditionalFormats[index]
  if (!rule) throw noRuleAt(sheet, index)
  setRules(
    book,
    sheet,
    sheet.conditionalFormats.filter((_, place) => place !== index),
  )
  return { deleteConditionalFormatRule: { rule } }
}

function setRules(book: Book, sheet: SheetRecord, conditionalFormats: readonly ConditionalFormatRule[]): void {
  changeTab(book, sheet.sheetId, { conditionalFormats })
}

function noRuleAt(sheet: SheetRecord, index: number): InvalidArgument {
  return new InvalidArgument(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`)
}

function checkRule(book: Book, rule: ConditionalFormatRule | undefined): ConditionalFormatRule {
  const ranges = rule?.ranges ?? []
  if (ranges.length === 0) throw new InvalidArgument('A conditional format rule must have at least one range.')
  if (new Set(ranges.map((range) => range.sheetId ?? 0)).size > 1)
    throw new InvalidArgument('All ranges of a conditional format rule must be on the same sheet.')
  for (const range of ranges) areaOf(book, range)
  if (rule?.gradientRule) throw new NotEmulatedError('ConditionalFormatRule.gradientRule')
  if (!rule?.booleanRule) throw new InvalidArgument('No rule type specified.')
  checkFormatCondition(rule.booleanRule.condition)
  return withNewerNames(rule)
}
