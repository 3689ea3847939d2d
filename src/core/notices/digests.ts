// The digests of one morning while they are filled: a list of lines by person and kind, and the mails they become.
import type { TaskKey } from '../case/case'
import { normalisedAddress } from '../sop/address'
import type { Configuration, Officer } from '../sop/configuration'
import { isWorkingDay } from '../time/calendar'
import type { Day } from '../time/day'
import type { DigestLine, DigestList, MailJob } from './mail-job'

export const DIGEST_KINDS = ['due', 'moved', 'escalated', 'vacant', 'others'] as const
export type DigestKind = (typeof DIGEST_KINDS)[number]

/** More than these are not read in a mail; the tab Tugas shows them all. Together they fit a cell (50,000 characters). */
const LISTED: Readonly<Record<DigestKind, number>> = { due: 50, moved: 20, others: 20, escalated: 20, vacant: 20 }

/** Lines by the key of their task: a person may have thousands. */
type Lists = Record<DigestKind, Map<TaskKey, DigestLine>>

interface Person {
  readonly address: string
  readonly lists: Lists
}

export class Digests {
  private readonly people = new Map<string, Person>()

  /** `served` have had their digest of today: what is new to them waits for the next one. */
  constructor(
    private readonly configuration: Configuration,
    private readonly today: Day,
    private readonly served: ReadonlySet<string>,
  ) {}

  /** Puts the line into the digests of those who can be written to today; false when that is nobody. */
  tell(kind: DigestKind, line: DigestLine, officers: readonly Officer[]): boolean {
    const readers = officers.filter((officer) => this.isReader(officer))
    for (const officer of readers) {
      const { lists } = this.personOf(officer)
      // Whoever holds two posts is told of a task once, and what is news is no old story as well.
      const isOldNews = kind === 'others' && (lists.due.has(line.key) || lists.moved.has(line.key))
      if (!isOldNews && !lists[kind].has(line.key)) lists[kind].set(line.key, line)
    }
    return readers.length > 0
  }

  /** Who works today and has not had a digest yet. */
  isReader({ email, agency }: Officer): boolean {
    const works = isWorkingDay(this.configuration.calendarOf(agency), this.today)
    return works && !this.served.has(normalisedAddress(email))
  }

  /** The most urgent person first, should the day's quota not suffice. Nothing where there is no news. */
  mails(): MailJob[] {
    return [...this.people.values()]
      .filter(({ lists }) => isNews(lists))
      .sort((one, other) => urgency(other.lists) - urgency(one.lists))
      .map(({ address, lists }) => ({
        kind: 'DIGEST',
        day: this.today,
        due: listOf('due', lists),
        moved: listOf('moved', lists),
        others: listOf('others', lists),
        escalated: listOf('escalated', lists),
        vacant: listOf('vacant', lists),
        to: [address],
        cc: [],
      }))
  }

  private personOf({ email }: Officer): Person {
    const address = normalisedAddress(email)
    const known = this.people.get(address)
    const lists = { due: new Map(), moved: new Map(), others: new Map(), escalated: new Map(), vacant: new Map() }
    const person = known ?? { address: email.trim(), lists }
    if (!known) this.people.set(address, person)
    return person
  }
}

function isNews({ due, moved, escalated, vacant }: Lists): boolean {
  return due.size + moved.size + escalated.size + vacant.size > 0
}

function listOf(kind: DigestKind, lists: Lists): DigestList {
  const lines = [...lists[kind].values()].sort(mostUrgentFirst)
  const late = lines.filter(({ level = 0 }) => level > 0).length
  return { lines: lines.slice(0, LISTED[kind]), count: lines.length, late }
}

function mostUrgentFirst(one: DigestLine, other: DigestLine): number {
  const byLevel = (other.level ?? FAR) - (one.level ?? FAR)
  return byLevel || (one.key < other.key ? -1 : Number(one.key > other.key))
}

/** Work without a due day, or paused, comes last. */
const FAR = -1_000_000

function urgency({ due, escalated }: Lists): number {
  return [...due.values(), ...escalated.values()].reduce((most, { level = FAR }) => Math.max(most, level), FAR)
}
