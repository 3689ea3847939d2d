// One row of a configuration tab: its cells by column, and a way to name the cell that cannot be used.
import type { ConfigurationProblem } from '../sop/configuration'
import { shortDateText } from '../text/dates'
import { tabTitles } from '../text/sheet'
import { type Day, dayFromSerial, parseDay } from '../time/day'
import { columnIndex, columnsOf } from './columns'
import type { CellValue, Tab } from './tabs'

export class ConfigurationRow {
  constructor(
    private readonly tab: Tab,
    private readonly row: number,
    private readonly cells: readonly CellValue[],
    private readonly problems: ConfigurationProblem[],
  ) {}

  value(key: string): CellValue {
    return this.cells[columnIndex(this.tab, key)] ?? ''
  }

  text(key: string): string {
    return String(this.value(key)).trim()
  }

  /** A date cell, or a date typed as text; undefined for anything else. */
  day(key: string): Day | undefined {
    const value = this.value(key)
    return typeof value === 'number' ? dayFromSerial(value) : parseDay(value.toString())
  }

  isBlank(key: string): boolean {
    return this.text(key) === ''
  }

  /** As the sheet shows it: a date is no serial number. */
  private shown(key: string): string {
    const kind = columnsOf(this.tab).find((column) => column.key === key)?.kind
    const date = kind === 'day' ? this.day(key) : undefined
    return date ? shortDateText(date) : this.text(key)
  }

  complain(key: string, code: ConfigurationProblem['code']): void {
    const cell = `'${tabTitles[this.tab]}'!${columnLetter(columnIndex(this.tab, key))}${this.row}`
    this.problems.push({ cell, code, value: this.shown(key) })
  }
}

/** The rows of a tab that are not wholly empty; data begin in row 2. */
export function configurationRows(
  tab: Tab,
  values: readonly (readonly CellValue[])[],
  problems: ConfigurationProblem[],
): ConfigurationRow[] {
  return values
    .map((cells, index) => new ConfigurationRow(tab, index + 2, cells, problems))
    .filter((row) => columnsOf(tab).some((column) => !row.isBlank(column.key)))
}

/** 0 → "A", 26 → "AA". */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
