// Asks for the next year's holidays in time, like for a cell that must be mended.
import type { ConfigurationProblem } from '../sop/configuration'
import { tabTitles } from '../text/sheet'
import { monthOf, yearOf } from '../time/day'
import { dayOf } from '../time/moment'
import type { Desk } from './desk'

/** The joint decree for 2026 was signed in September 2025: from October on the next year can be entered. */
const ASKED_FROM_MONTH = 10

/** Everything on the configuration tabs that wants mending today. */
export function openProblems(desk: Desk): readonly ConfigurationProblem[] {
  return [...desk.configuration.problems, ...wantedYear(desk)]
}

function wantedYear({ configuration, now }: Desk): ConfigurationProblem[] {
  const today = dayOf(now)
  const known = yearOf(configuration.calendarOf().knownUntil)
  const wanted = yearOf(today) + (monthOf(today) >= ASKED_FROM_MONTH ? 1 : 0)
  if (known >= wanted) return []
  return [{ cell: `'${tabTitles.HOLIDAYS}'!A2`, code: 'YEAR_MISSING', value: String(wanted) }]
}
