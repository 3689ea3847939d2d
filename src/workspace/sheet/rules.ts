// Colours and dropdowns of the tabs: what stands out at a glance, and which words a cell of the configuration may hold.
import { columnIndex } from '../../core/register/columns'
import type { Tab } from '../../core/register/tabs'
import { caseStatusLabels, finishedWord, itemStatusLabels, roleLabels, taskStatusLabels } from '../../core/text/labels'
import { choiceWords, holidayKindLabels, jobStatusLabels, standingLabels, tabTitles } from '../../core/text/sheet'

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule
type Validation = GoogleAppsScript.Sheets.Schema.DataValidationRule
type Color = GoogleAppsScript.Sheets.Schema.Color

export const COLORS = {
  /** Overdue, failed. */
  alarm: { red: 0.98, green: 0.84, blue: 0.82 },
  /** Finished, open to the public. */
  calm: { red: 0.85, green: 0.94, blue: 0.85 },
  /** Exempt. */
  notice: { red: 1, green: 0.95, blue: 0.8 },
  header: { red: 0.13, green: 0.29, blue: 0.45 },
  /** The line above a table within a tab. */
  heading: { red: 0.87, green: 0.91, blue: 0.95 },
} as const satisfies Record<string, Color>

interface ColorRule {
  readonly column: string
  /** A condition type of the Sheets API that needs no formula: formulas would depend on the locale. */
  readonly condition: 'NOT_BLANK' | 'TEXT_EQ' | 'TEXT_STARTS_WITH'
  readonly value?: string
  readonly color: Color
}

const RULES: Partial<Record<Tab, readonly ColorRule[]>> = {
  CASES: [
    { column: 'late', condition: 'NOT_BLANK', color: COLORS.alarm },
    { column: 'status', condition: 'TEXT_STARTS_WITH', value: finishedWord, color: COLORS.calm },
    { column: 'status', condition: 'TEXT_EQ', value: caseStatusLabels.STOPPED, color: COLORS.notice },
  ],
  TASKS: [
    { column: 'late', condition: 'NOT_BLANK', color: COLORS.alarm },
    { column: 'status', condition: 'TEXT_EQ', value: taskStatusLabels.DONE, color: COLORS.calm },
  ],
  ITEMS: [
    { column: 'status', condition: 'TEXT_EQ', value: itemStatusLabels.EXEMPT, color: COLORS.notice },
    { column: 'status', condition: 'TEXT_EQ', value: itemStatusLabels.PARTLY_EXEMPT, color: COLORS.notice },
    { column: 'status', condition: 'TEXT_EQ', value: itemStatusLabels.OPEN, color: COLORS.calm },
  ],
  OUTBOX: [
    { column: 'status', condition: 'TEXT_EQ', value: jobStatusLabels.DEAD, color: COLORS.alarm },
    { column: 'status', condition: 'TEXT_EQ', value: jobStatusLabels.DONE, color: COLORS.calm },
  ],
  SYSTEM: [{ column: 'note', condition: 'NOT_BLANK', color: COLORS.alarm }],
}

export function rulesFor(tab: Tab): readonly ColorRule[] {
  return RULES[tab] ?? []
}

/** The rule over its whole column, below the header and however far the tab grows. */
export function conditionalFormat(tab: Tab, sheetId: number, rule: ColorRule): Rule {
  const column = columnIndex(tab, rule.column)
  return {
    ranges: [{ sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 }],
    booleanRule: {
      condition: { type: rule.condition, ...(rule.value ? { values: [{ userEnteredValue: rule.value }] } : {}) },
      format: { backgroundColorStyle: { rgbColor: rule.color } },
    },
  }
}

const oneOf = (words: readonly string[]): Validation => ({
  condition: { type: 'ONE_OF_LIST', values: words.map((word) => ({ userEnteredValue: word })) },
  showCustomUi: true,
  strict: true,
})
const AGENCY_CODES: Validation = {
  condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `='${tabTitles.AGENCIES}'!$A$2:$A` }] },
  showCustomUi: true,
  strict: true,
}
const REAL_DATE: Validation = { condition: { type: 'DATE_IS_VALID' }, strict: true }

/** Dropdowns and checks by tab and column. */
export const VALIDATIONS: Partial<Record<Tab, Readonly<Record<string, Validation>>>> = {
  OFFICERS: {
    role: oneOf(Object.values(roleLabels)),
    agency: AGENCY_CODES,
    standing: oneOf(Object.values(standingLabels)),
    from: REAL_DATE,
    until: REAL_DATE,
  },
  AGENCIES: { daysPerWeek: oneOf(['5', '6']), active: oneOf([choiceWords.yes, choiceWords.no]) },
  HOLIDAYS: { day: REAL_DATE, kind: oneOf(Object.values(holidayKindLabels)) },
}
