// What the office can change without a programmer: settings, officers, units, calendar, steps and grounds, as read from the sheet.
import type { Calendar } from '../time/calendar'
import type { Day } from '../time/day'
import type { Agency } from './agencies'
import type { Ground } from './grounds'
import type { AgencyCode, Role } from './roles'
import type { Step, StepNumber } from './steps'

export interface Settings {
  /** Lines of the letterhead, the largest first: city, unit, address. */
  readonly letterhead: readonly string[]
  /** Where documents are signed, e.g. "Pontianak". */
  readonly place: string
  /** Whoever signs new documents; never a constant (the SOP's own signer has changed since). */
  readonly signer: { readonly position: string; readonly name: string; readonly rank: string; readonly nip: string }
  /** Pattern of a suggested letter number, e.g. "B/500.12/…/DISKOMINFO/2026"; the register clerk replaces it. */
  readonly letterNumberPattern: string
  readonly listTitle: string
  /** Minutes after midnight. */
  readonly closesAt: number
  readonly firstDay: Calendar['firstDay']
  /** Codes of units that work six days a week. */
  readonly sixDayAgencies: readonly AgencyCode[]
  /** Sent with every mail as the name of the sender. */
  readonly senderName: string
  readonly reminders: ReminderRules
  /** Working days by which one task may be paused in all, and extended in all. */
  readonly mostPaused: number
  readonly mostExtended: number
}

/** When officers are reminded of a task, in working days of the unit that must act. */
export interface ReminderRules {
  /** So many days before the due day; none where empty. */
  readonly before: readonly number[]
  readonly onDueDay: boolean
  /** The first reminder after the due day comes so many days late, the next ones every so many days. */
  readonly firstLate: number
  readonly everyLate: number
  /** The superior is told when work is so many days late. */
  readonly escalateLate: number
}

export interface Officer {
  readonly email: string
  readonly role: Role
  /** For UNIT_PPID, and for a SUPERVISOR who heads one unit. */
  readonly agency?: AgencyCode
  readonly position: string
  /** Plh. acts for a short absence, Plt. for a vacancy, a.n. signs for somebody who stays in office. */
  readonly standing: Standing
  readonly from?: Day
  readonly until?: Day
  /** Number of the letter that appoints a Plh. or Plt. */
  readonly letter?: string
}

export type Standing = 'DEFINITIVE' | 'PLH' | 'PLT' | 'ON_BEHALF'

/** A cell of a configuration tab that cannot be used as it stands; the rest of the tab is used. */
export interface ConfigurationProblem {
  /** For example "'Hari Libur'!A12". */
  readonly cell: string
  readonly code:
    | 'DAY_INVALID'
    | 'DAY_REPEATED'
    | 'ROW_UNREADABLE' // of the register, changed by hand
    | 'DAYS_REVERSED' // ends before it begins
    | 'YEAR_INCOMPLETE' // too few national holidays to count on
    | 'YEAR_MISSING' // the calendar of the next year is wanted
    | 'STANDIN_OVERLAPS' // two Plh. or Plt. for one post on one day
    | 'STANDIN_UNDATED'
    | 'ROLE_UNKNOWN'
    | 'AGENCY_UNKNOWN'
    | 'AGENCY_REPEATED'
    | 'CODE_INVALID' // numbers of tasks are made of it
    | 'EMAIL_INVALID'
    | 'NUMBER_INVALID'
    | 'VALUE_MISSING'
    | 'VALUE_UNKNOWN'
  readonly value: string
}

export interface Configuration {
  readonly settings: Settings
  readonly officers: readonly Officer[]
  readonly agencies: readonly Agency[]
  readonly steps: readonly Step[]
  readonly grounds: readonly Ground[]
  readonly problems: readonly ConfigurationProblem[]
  /** The calendar of a unit; of the lead's office without one. */
  calendarOf(agency?: AgencyCode): Calendar
}

export function stepOf(configuration: Pick<Configuration, 'steps'>, number: StepNumber): Step {
  const step = configuration.steps.find((candidate) => candidate.number === number)
  if (!step) throw new Error(`the SOP has no step ${number}`)
  return step
}
