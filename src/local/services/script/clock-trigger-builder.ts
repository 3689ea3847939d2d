// Builds clock triggers (developers.google.com/apps-script/reference/script/clock-trigger-builder).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { isZone } from '../../state/zone'
import { scheduleOf, type Wish } from './clock-wish'
import { Trigger } from './trigger'
import { addTrigger } from './trigger-records'

const MINUTES = [1, 5, 10, 15, 30]
const HOURS = [1, 2, 4, 6, 8, 12]

export class ClockTriggerBuilder extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    create:
      'combinations the reference does not describe, such as an hour with everyMinutes, or everyWeeks without a weekday',
  }
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
    if (!(durationMilliseconds >= 0)) throw new GoogleException('Invalid argument: durationMilliseconds')
    return this.#add({ at: this.world.now().getTime() + durationMilliseconds })
  }

  at(date: Date): this {
    if (Number.isNaN(date.getTime())) throw new GoogleException('Invalid argument: date')
    return this.#add({ at: date.getTime() })
  }

  /** Near midnight of a day, unless an hour is told; Google promises a quarter of an hour either way. */
  atDate(year: number, month: number, day: number): this {
    whole(year, 'atDate', 1970, 9999)
    whole(month, 'atDate', 1, 12)
    return this.#add({ date: { year, month, day: whole(day, 'atDate', 1, 31) } })
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

  onMonthDay(day: number): this {
    return this.#add({ monthDay: whole(day, 'onMonthDay', 1, 31) })
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
