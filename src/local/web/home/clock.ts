// Moves the clock in slices, so that pages can show how far it is while triggers fire on the way.
import { advanceClock } from '../../runtime/fire-triggers'
import { triggerRecords } from '../../services/script/trigger-records'
import { instantAt, wallTime } from '../../state/zone'
import type { Desk } from '../desk'
import { breathe, type Report } from '../jobs'

const SLICE_MS = 15 * 60_000
const FARTHEST_MS = 400 * 86_400_000

/** Eight in the morning, `days` days from today, in the script's time zone. */
export function morningIn(desk: Desk, days: number): Date {
  const { world } = desk.box
  const { timeZone } = world
  const { year, month, day } = wallTime(timeZone, world.now().getTime())
  return new Date(instantAt(timeZone, Date.UTC(year, month - 1, day + days, 8)))
}

/** The next Monday to Friday; the box knows of no holidays. */
export function nextWeekdayMorning(desk: Desk): Date {
  for (let days = 1; ; days++) {
    const morning = morningIn(desk, days)
    if (weekdayOf(morning, desk.box.world.timeZone) % 6 !== 0) return morning
  }
}

/** 0 for a Sunday. */
function weekdayOf(instant: Date, timeZone: string): number {
  const { year, month, day } = wallTime(timeZone, instant.getTime())
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** What a visitor typed as a day (2026-11-09) and a time (08:00), if it is both, has not passed and is not too far off. */
export function typedInstant(desk: Desk, day: string, time: string): Date | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(`${day} ${time}`)
  if (!found) return undefined
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  const wall = new Date(Date.UTC(year, month - 1, date, hour, minute))
  // There is no 31 November, nor 25.99 o'clock.
  if (wall.toISOString().slice(0, 16) !== `${day}T${time}`) return undefined
  const instant = new Date(instantAt(desk.box.world.timeZone, wall.getTime()))
  const ahead = instant.getTime() - desk.box.world.now().getTime()
  return ahead >= 0 && ahead <= FARTHEST_MS ? instant : undefined
}

/** When the next time trigger is due, if any is. */
export function nextDue(desk: Desk): Date | undefined {
  const times = triggerRecords(desk.box.world)
    .values()
    .flatMap(({ nextAt }) => (nextAt === undefined ? [] : [nextAt]))
  return times.length ? new Date(Math.max(Math.min(...times), desk.box.world.now().getTime())) : undefined
}

/** How far it is is told in words by `line`; stopped, the clock stays where it is. */
export async function moveClock(
  desk: Desk,
  target: Date,
  { report, isStopped, line }: { report: Report; isStopped: () => boolean; line: (now: Date) => string },
): Promise<void> {
  const { world } = desk.box
  const began = world.now().getTime()
  while (world.now().getTime() < target.getTime() && !isStopped()) {
    const until = Math.min(target.getTime(), world.now().getTime() + SLICE_MS)
    advanceClock(desk.box, new Date(until))
    report(line(world.now()), (until - began) / (target.getTime() - began))
    await breathe()
  }
}
