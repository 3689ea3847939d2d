// The office's time: read here and nowhere else, always in the office's own zone.
import type { Clock } from '../core/office/ports'
import { type Moment, moment } from '../core/time/moment'

export const TIME_ZONE = 'Asia/Pontianak'

/** An execution may run six minutes; new work is begun only in the first four and a half. */
const BUDGET_MS = 270_000

export function momentFrom(date: GoogleAppsScript.Base.Date | Date): Moment {
  return moment(Utilities.formatDate(date as GoogleAppsScript.Base.Date, TIME_ZONE, "yyyy-MM-dd'T'HH:mm:ss"))
}

export class GoogleClock implements Clock {
  private readonly startedAt = Date.now()

  now(): Moment {
    return momentFrom(new Date())
  }

  isRunningOut(): boolean {
    return Date.now() - this.startedAt > BUDGET_MS
  }
}
