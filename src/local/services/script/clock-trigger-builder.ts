// Builds clock triggers (developers.google.com/apps-script/reference/script/clock-trigger-builder).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { instantAt, isZone } from '../../state/zone'
import { mismatch } from '../base/mismatch'
import { type CalendarSchedule, dayOf, type Schedule } from './schedule'
import { Trigger } from './trigger'
import { addTrigger } from './trigger-records'

const MINUTE_MS = 60_000
const MINUTES = [1, 5, 10, 15, 30]
const HOURS = [1, 2, 4, 6, 8, 12]

/** What the script asked for so far; a time of day, a weekday and a zone may come before or after the rhythm. */
interface Wish {
  readonly every?: { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks'; readonly count: number }
  readonly at?: number
  readonly hour?: number
  readonly minute?: number
  readonly weekday?: number
  readonly zone?: string
}

export class ClockTriggerBuilder extends GoogleObject {
  readonly googleName = 'ClockTriggerBuilder'
  private wish: Wish = {}

  constructor(
    world: World,
    private readonly handler: string,
  ) {
    super(world)
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n))
      throw new GoogleException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      )
    return this.#rhythm('minutes', n)
  }

  everyHours(n: number): this {
    if (!HOURS.includes(n))
      throw new GoogleException(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      )
    return this.#rhythm('hours', n)
  }

  everyDays(n: number): this {
    return this.#rhythm('days', whole(n, 'everyDays', 1, 366))
  }

  everyWeeks(n: number): this {
    return this.#rhythm('weeks', whole(n, 'everyWeeks', 1, 53))
  }

  after(durationMilliseconds: number): this {
    if (!(durationMilliseconds >= 0)) throw mismatch('ClockTriggerBuilder.after', [durationMilliseconds])
    return this.#add({ at: this.world.now().getTime() + durationMilliseconds })
  }

  at(date: Date): this {
    if (!(date instanceof Date)) throw mismatch('ClockTriggerBuilder.at', [date])
    return this.#add({ at: date.getTime() })
  }

  /** Near midnight of a day, in the zone of the script; Google promises a quarter of an hour either way. */
  atDate(year: number, month: number, day: number): this {
    return this.#add({ at: instantAt(this.world.timeZone, Date.UTC(year, month - 1, day)) })
  }

  atHour(hour: number): this {
    return this.#add({ hour: whole(hour, 'atHour', 0, 23) })
  }

  nearMinute(minute: number): this {
    return this.#add({ minute: whole(minute, 'nearMinute', 0, 59) })
  }

  onWeekDay(day: GoogleEnumMember): this {
    return this.#add({ weekday: day.ordinal() })
  }

  onMonthDay(_day: number): this {
    throw new NotEmulatedError('ClockTriggerBuilder.onMonthDay')
  }

  inTimezone(timezone: string): this {
    if (!isZone(timezone)) throw new GoogleException('Invalid argument: timezone')
    return this.#add({ zone: timezone })
  }

  create(): Trigger {
    const schedule = scheduleOf(this.wish, this.world)
    return new Trigger(
      this.world,
      addTrigger(this.world, { handler: this.handler, source: 'CLOCK', eventType: 'CLOCK', schedule }),
    )
  }

  #rhythm(unit: 'minutes' | 'hours' | 'days' | 'weeks', count: number): this {
    return this.#add({ every: { unit, count } })
  }

  #add(wish: Wish): this {
    this.wish = { ...this.wish, ...wish }
    return this
  }
}

function whole(value: number, member: string, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new GoogleException(
      `The value you passed to ${member} was invalid. It must be between ${least} and ${most} inclusive.`,
    )
  return value
}

/** A combination Google's pages do not describe is refused, rather than given a meaning of our own. */
function scheduleOf(wish: Wish, world: World): Schedule {
  const now = world.now().getTime()
  const timeOfDay = wish.hour !== undefined || wish.minute !== undefined || wish.weekday !== undefined
  if (wish.at !== undefined && !wish.every && !timeOfDay) return { kind: 'once', at: Math.max(wish.at, now + 1) }
  const unit = wish.every?.unit
  if (wish.at === undefined && !timeOfDay && (unit === 'minutes' || unit === 'hours')) {
    const everyMs = (wish.every?.count ?? 1) * (unit === 'hours' ? 60 : 1) * MINUTE_MS
    return { kind: 'interval', everyMs, from: now }
  }
  if (wish.at === undefined && unit !== 'minutes' && unit !== 'hours') return onCalendar(wish, world, now)
  throw new NotEmulatedError('ClockTriggerBuilder.create with this combination of times')
}

function onCalendar(wish: Wish, world: World, now: number): CalendarSchedule {
  const { every, hour, minute, weekday } = wish
  const zone = wish.zone ?? world.timeZone
  const daily = every?.unit === 'days' && weekday === undefined
  const weekly = weekday !== undefined && every?.unit !== 'days'
  const lonelyMinute = minute !== undefined && hour === undefined
  if ((!daily && !weekly) || lonelyMinute)
    throw new NotEmulatedError('ClockTriggerBuilder.create with this combination of times')
  return {
    kind: daily ? 'days' : 'weeks',
    every: every?.count ?? 1,
    zone,
    firstDay: dayOf(zone, now),
    ...(weekday !== undefined && { weekday }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
  }
}
