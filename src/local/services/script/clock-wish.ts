// What a script asks of a clock trigger, and the schedule that follows; a combination Google's pages do not describe is refused.
import { NotEmulatedError } from '../../state/errors'
import type { World } from '../../state/world'
import { instantAt } from '../../state/zone'
import { type CalendarSchedule, dayOf, type Schedule } from './schedule'

/** A time of day, a weekday and a zone may come before or after the rhythm. */
export interface Wish {
  readonly every?: { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks'; readonly count: number }
  readonly at?: number
  /** `month` is 1 to 12. */
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
  readonly hour?: number
  readonly minute?: number
  readonly weekday?: number
  readonly monthDay?: number
  readonly zone?: string
}

const MINUTE_MS = 60_000

export function scheduleOf(wish: Wish, world: World): Schedule {
  const schedule = onceAt(wish, world) ?? onDate(wish, world) ?? atInterval(wish, world) ?? onCalendar(wish, world)
  if (!schedule) throw new NotEmulatedError('ClockTriggerBuilder.create with this combination of times')
  return schedule
}

/** Whether the wish tells nothing but the named parts; a zone may always be told. */
function tellsOnly(wish: Wish, ...parts: (keyof Wish)[]): boolean {
  return Object.keys(wish).every((part) => part === 'zone' || parts.includes(part as keyof Wish))
}

/** An instant that has passed is due at once. */
function onceAt(wish: Wish, world: World): Schedule | undefined {
  if (wish.at === undefined || !tellsOnly(wish, 'at')) return undefined
  return { kind: 'once', at: Math.max(wish.at, world.now().getTime() + 1) }
}

function onDate(wish: Wish, world: World): Schedule | undefined {
  const { date, hour = 0, minute = 0 } = wish
  if (!date || !tellsOnly(wish, 'date', 'hour', 'minute')) return undefined
  const local = Date.UTC(date.year, date.month - 1, date.day, hour, minute)
  return { kind: 'once', at: instantAt(wish.zone ?? world.timeZone, local), near: true }
}

function atInterval(wish: Wish, world: World): Schedule | undefined {
  const { every } = wish
  if ((every?.unit !== 'minutes' && every?.unit !== 'hours') || !tellsOnly(wish, 'every')) return undefined
  const everyMs = every.count * (every.unit === 'hours' ? 60 : 1) * MINUTE_MS
  return { kind: 'interval', everyMs, from: world.now().getTime() }
}

function onCalendar(wish: Wish, world: World): CalendarSchedule | undefined {
  const { every, hour, minute, weekday, monthDay } = wish
  const zone = wish.zone ?? world.timeZone
  const kind = calendarKind(wish)
  if (!kind || (minute !== undefined && hour === undefined)) return undefined
  return {
    kind,
    every: every?.count ?? 1,
    zone,
    firstDay: dayOf(zone, world.now().getTime()),
    ...(weekday !== undefined && { weekday }),
    ...(monthDay !== undefined && { monthDay }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
  }
}

function calendarKind(wish: Wish): CalendarSchedule['kind'] | undefined {
  const { every, weekday, monthDay } = wish
  if (every?.unit === 'days' && tellsOnly(wish, 'every', 'hour', 'minute')) return 'days'
  const isWeekly = every === undefined || every.unit === 'weeks'
  if (weekday !== undefined && isWeekly && tellsOnly(wish, 'every', 'weekday', 'hour', 'minute')) return 'weeks'
  if (monthDay !== undefined && tellsOnly(wish, 'monthDay', 'hour', 'minute')) return 'months'
  return undefined
}
