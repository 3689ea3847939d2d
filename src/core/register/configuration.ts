// Reads the configuration tabs: what is usable is used, and each cell that is not is named by its address.
import type { Configuration, ConfigurationProblem } from '../sop/configuration'
import { lastColumn } from './columns'
import { calendarFrom } from './configuration-calendar'
import { agenciesFrom, groundsFrom, stepsFrom } from './configuration-lists'
import { officersFrom } from './configuration-people'
import { type ConfigurationRow, configurationRows } from './configuration-row'
import { settingsFrom } from './configuration-settings'
import type { CellValue, RangeRequest } from './tabs'

const CONFIGURATION_TABS = ['SETTINGS', 'OFFICERS', 'AGENCIES', 'HOLIDAYS', 'STEPS', 'GROUNDS'] as const
type ConfigurationTab = (typeof CONFIGURATION_TABS)[number]

export function configurationRanges(): RangeRequest[] {
  return CONFIGURATION_TABS.map((tab) => ({ tab, fromRow: 2, fromColumn: 0, toColumn: lastColumn(tab) }))
}

/** `values` as read for `configurationRanges()`. Never throws: an empty tab falls back to the SOP's own table. */
export function configurationFrom(values: readonly CellValue[][][]): Configuration {
  const problems: ConfigurationProblem[] = []
  const rows = Object.fromEntries(
    CONFIGURATION_TABS.map((tab, index) => [tab, configurationRows(tab, values[index] ?? [], problems)]),
  ) as Record<ConfigurationTab, ConfigurationRow[]>
  const { agencies, sixDayAgencies } = agenciesFrom(rows.AGENCIES)
  const settings = settingsFrom(rows.SETTINGS, sixDayAgencies)
  const calendar = calendarFrom(rows.HOLIDAYS, settings)
  return {
    settings,
    officers: officersFrom(rows.OFFICERS, agencies),
    agencies,
    steps: stepsFrom(rows.STEPS),
    grounds: groundsFrom(rows.GROUNDS),
    problems,
    calendarOf: (agency) => ({ ...calendar, daysPerWeek: agency && sixDayAgencies.includes(agency) ? 6 : 5 }),
  }
}
