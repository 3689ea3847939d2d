// What an account may use in a day on Google, and what each act of the officers takes of it: no day is planned too full.
import type { ProposedCase } from '../proposals/proposal'

export type Account = 'consumer' | 'workspace'

interface Load {
  /** Trigger time. */
  readonly seconds: number
  readonly mails: number
  readonly documents: number
}

/** developers.google.com/apps-script/guides/services/quotas */
const DAILY: Readonly<Record<Account, Load>> = {
  consumer: { seconds: 90 * 60, mails: 100, documents: 250 },
  workspace: { seconds: 6 * 60 * 60, mails: 1500, documents: 1500 },
}

/** Sweeps, reminders and the city's list need the rest; and a quota's 24 hours need not begin at midnight. */
const PLANNED_PART = 0.85

/** As the box's model of Google's latencies has it, and as the SOP makes mails and documents. */
const COLLECTING: Load = { seconds: 32, mails: 2, documents: 1 }
const MEETING: Load = { seconds: 22, mails: 1, documents: 1 }
const MEETING_PER_UNIT: Load = { seconds: 5, mails: 1, documents: 0 }
const TESTING: Load = { seconds: 8, mails: 1, documents: 0 }
const TESTING_PER_UNIT: Load = { seconds: 8, mails: 1, documents: 1 }
const CLOSING: Load = { seconds: 54, mails: 5, documents: 3 }

export interface CaseDays {
  readonly collected: string
  readonly met: string
  /** By unit. */
  readonly tested: ReadonlyMap<string, string>
  readonly closed: string
}

/** Counts what is planned for each day. */
export class DayBook {
  private readonly planned = new Map<string, Load>()

  constructor(private readonly account: Account) {}

  /** A day that holds nothing yet takes any case: else a case too large for a day would never be played. */
  hasRoomFor(ofCase: ProposedCase, days: CaseDays): boolean {
    return [...loadsOf(ofCase, days)].every(([day, load]) => {
      const before = this.planned.get(day)
      return !before || fits(sum(before, load), DAILY[this.account])
    })
  }

  enter(ofCase: ProposedCase, days: CaseDays): void {
    for (const [day, load] of loadsOf(ofCase, days)) this.planned.set(day, sum(this.planned.get(day) ?? NOTHING, load))
  }
}

const NOTHING: Load = { seconds: 0, mails: 0, documents: 0 }

function loadsOf(ofCase: ProposedCase, days: CaseDays): Map<string, Load> {
  const loads = new Map<string, Load>()
  const add = (day: string, load: Load) => loads.set(day, sum(loads.get(day) ?? NOTHING, load))
  add(days.collected, COLLECTING)
  add(days.met, MEETING)
  for (const day of days.tested.values()) {
    add(days.met, MEETING_PER_UNIT)
    add(day, TESTING_PER_UNIT)
  }
  for (const { agency } of ofCase.items) add(days.tested.get(agency) ?? days.met, TESTING)
  add(days.closed, CLOSING)
  return loads
}

function sum(one: Load, other: Load): Load {
  return {
    seconds: one.seconds + other.seconds,
    mails: one.mails + other.mails,
    documents: one.documents + other.documents,
  }
}

function fits(load: Load, daily: Load): boolean {
  return (
    load.seconds <= daily.seconds * PLANNED_PART &&
    load.mails <= daily.mails * PLANNED_PART &&
    load.documents <= daily.documents * PLANNED_PART
  )
}
