// The limits the kernel's gate keeps, by member: how often a day, and how often a minute; each refuses in Google's words.
import { apiFailure } from './api-failure'
import { GoogleException } from './errors'
import type { Meter } from './meter'
import { type AccountType, accountType, spendQuota, usedOf } from './quota'
import type { Execution, World } from './world'

interface DailyLimit {
  /** The limit's name in the store, and in Google's text: of these only "properties" and "spreadsheets" were seen in reports. */
  readonly name: string
  readonly most: Readonly<Record<AccountType, number>>
  readonly members: ReadonlySet<string>
}

/**
 * Quotas of Apps Script's own services (developers.google.com/apps-script/guides/services/quotas). Advanced services count
 * against their API's quotas instead. Trigger runtime and mail recipients are no counts of calls: see runtime and mail.
 */
const DAILY: readonly DailyLimit[] = [
  { name: 'documents', most: { consumer: 250, workspace: 1500 }, members: new Set(['DocumentApp.create']) },
  {
    name: 'spreadsheets',
    most: { consumer: 250, workspace: 3200 },
    members: new Set(['SpreadsheetApp.create', 'Spreadsheet.copy']),
  },
  {
    name: 'properties',
    most: { consumer: 50_000, workspace: 500_000 },
    members: new Set(
      [
        'getProperty',
        'getProperties',
        'getKeys',
        'setProperty',
        'setProperties',
        'deleteProperty',
        'deleteAllProperties',
      ].map((member) => `Properties.${member}`),
    ),
  },
]

/** Counted where a file becomes another format, for several members do that. */
const CONVERSIONS = { name: 'conversions', most: { consumer: 2000, workspace: 4000 } } as const

/**
 * Requests of the Sheets API a minute (developers.google.com/workspace/sheets/api/limits), the same for every account.
 * A project may make 300, but one user 60 of them, and the script's triggers run for one user: the 300 are never reached.
 */
const PER_MINUTE = { of: 'per minute per user', most: 60 } as const
const MINUTE_MS = 60_000

/** How long one request of the Sheets API may take (the same page): there is no limit to its size beside this. */
const MAX_REQUEST_MS = 180_000
const SHEETS_READS = /^Sheets\.Spreadsheets\.(?:.*\.)?(?:get|batchGet|getByDataFilter|batchGetByDataFilter|search)$/

/** Executions of one user at the same time (developers.google.com/apps-script/guides/services/quotas). */
const MAX_SIMULTANEOUS = 30

/** Told before every service call; throws in Google's words what no longer may be called. A refused call counts no further. */
export function passLimits(world: World, member: string): void {
  for (const limit of DAILY) if (limit.members.has(member)) countDaily(world, limit)
  if (member.startsWith('Sheets.')) countRequest(world, member)
}

/** Told when a call has done its work; throws when Google had given it up by then, and what it did is undone. */
export function passDuration(member: string, ms: number): void {
  if (member.startsWith('Sheets.') && ms > MAX_REQUEST_MS)
    throw apiFailure(member, 'Deadline expired before operation could complete.')
}

/** Told before a file is made into another format. */
export function passConversion(world: World): void {
  countDaily(world, CONVERSIONS)
}

/** Told before an execution begins beside `running` others. */
export function passSimultaneous(running: number): void {
  if (running >= MAX_SIMULTANEOUS)
    throw new GoogleException('There are too many scripts running simultaneously for this Google user account.')
}

function countDaily(world: World, { name, most }: Omit<DailyLimit, 'members'>): void {
  if (usedOf(world, name) >= most[accountType(world)])
    throw new GoogleException(`Service invoked too many times for one day: ${name}.`)
  spendQuota(world, name, 1)
}

/** A minute that began with its first request, as the model's own time goes. */
interface Minute {
  readonly since: number
  readonly used: number
}

/**
 * The box's clock stands still between executions, so that a thousand submissions may begin at one instant. Their requests
 * are counted as if each execution had begun when the one before it ended, as the script's own lock makes them do; only
 * what one after another would ask in a minute is refused.
 */
interface TimeLine {
  end: number
  readonly shifts: WeakMap<Execution, number>
  readonly minutes: Map<string, Minute>
}

/** By meter: a look at what might happen, which is undone, has a meter of its own. */
const timeLines = new WeakMap<Meter, TimeLine>()

function countRequest(world: World, member: string): void {
  const line = timeLineOf(world)
  const now = instantOn(line, world)
  const kind = SHEETS_READS.test(member) ? 'Read' : 'Write'
  const key = `${kind} requests ${PER_MINUTE.of}`
  const known = line.minutes.get(key)
  const minute = known && now - known.since < MINUTE_MS ? known : { since: now, used: 0 }
  if (minute.used >= PER_MINUTE.most) throw tooManyRequests(member, kind, key)
  line.minutes.set(key, { ...minute, used: minute.used + 1 })
}

function timeLineOf({ meter }: World): TimeLine {
  let line = timeLines.get(meter)
  if (!line) {
    line = { end: 0, shifts: new WeakMap(), minutes: new Map() }
    timeLines.set(meter, line)
  }
  return line
}

function instantOn(line: TimeLine, { execution, now }: World): number {
  let instant = now().getTime()
  if (execution) {
    const shift = line.shifts.get(execution) ?? Math.max(0, line.end - instant)
    line.shifts.set(execution, shift)
    instant += shift
  }
  line.end = Math.max(line.end, instant)
  return instant
}

/** As the advanced service words what the REST API answers, with status 429. */
function tooManyRequests(member: string, kind: string, limit: string): GoogleException {
  const message = `Quota exceeded for quota metric '${kind} requests' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:${PROJECT_NUMBER}'.`
  return apiFailure(member, message)
}

/** The Google Cloud project behind the script: any number will do. */
const PROJECT_NUMBER = '100000000001'
