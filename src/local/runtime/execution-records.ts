// The history of executions: what ran, why, how long by the model, and how it ended.
import type { Collection } from '../state/store'
import type { World } from '../state/world'

export interface ExecutionRecord {
  readonly id: string
  readonly functionName: string
  /** What started it: "editor", "clock", "form submit", "open" or "menu". */
  readonly trigger: string
  /** Whom it ran for when that was not the owner: who opened the sheet, or chose from its menu. */
  readonly user?: string
  readonly startedAt: Date
  readonly modelledMs: number
  /** Number of service calls. */
  readonly calls: number
  /** Number of service calls that changed anything. */
  readonly writes: number
  /** The calls by member, what took longest first; milliseconds are modelled. */
  readonly spent: readonly { readonly member: string; readonly calls: number; readonly ms: number }[]
  /** Planned faults that struck it, as a person reads them. */
  readonly faults: readonly string[]
  /** NOT_STARTED is no status of Google's, where such an event leaves no trace: a planned fault kept it from coming. */
  readonly status: 'COMPLETED' | 'FAILED' | 'KILLED' | 'TIMED_OUT' | 'NOT_STARTED'
  /** "Name: message" of what ended it. */
  readonly error?: string
  readonly log: readonly string[]
}

type Stored = Omit<ExecutionRecord, 'startedAt'> & { readonly startedAt: string }

/** Google shows seven days of executions; the box keeps the latest of these, whenever they were. */
const KEPT = 500

export function keepExecution(world: World, record: ExecutionRecord): void {
  const settings = world.store.collection<number>('settings')
  const count = (settings.get('executions') ?? 0) + 1
  world.store.transaction(() => {
    settings.set('executions', count)
    stored(world).set(String(count), { ...record, startedAt: record.startedAt.toISOString() })
    stored(world).delete(String(count - KEPT))
  })
}

interface Made {
  readonly version: number
  /** By number of the execution, oldest first. */
  readonly records: Map<string, ExecutionRecord>
  /** The number of the last of them. */
  readonly latest: number
}

const made = new WeakMap<Collection<Stored>, Made>()

/** Oldest first. */
export function executionRecords(world: World): ExecutionRecord[] {
  return [...recordsByNumber(world).values()]
}

/** Each with where its end came among everything the box keeps. */
export function placedExecutions(world: World): { readonly record: ExecutionRecord; readonly place: number }[] {
  const all = stored(world)
  return Array.from(recordsByNumber(world), ([key, record]) => ({ record, place: all.place(key) ?? 0 }))
}

/** They are looked at after every execution: only what changed since the last time is made anew. */
function recordsByNumber(world: World): Made['records'] {
  const all = stored(world)
  const known = made.get(all)
  const now = (known && carriedOn(all, known)) ?? madeAnew(all)
  made.set(all, now)
  return now.records
}

function madeAnew(all: Collection<Stored>): Made {
  const records = new Map(all.entries().map(([key, kept]) => [key, recordFrom(kept)]))
  return { version: all.version, records, latest: Number([...records.keys()].at(-1) ?? 0) }
}

/** Undefined when an older record came back, as after an undo: it would stand in the wrong place. */
function carriedOn(all: Collection<Stored>, { version, records, ...known }: Made): Made | undefined {
  const changed = all.changedSince(version)
  if (!changed) return undefined
  let { latest } = known
  for (const key of changed) {
    records.delete(key)
    const kept = all.get(key)
    if (!kept) continue
    if (Number(key) < latest) return undefined
    records.set(key, recordFrom(kept))
    latest = Number(key)
  }
  return { version: all.version, records, latest }
}

function recordFrom(kept: Stored): ExecutionRecord {
  return {
    ...kept,
    writes: kept.writes ?? 0,
    spent: kept.spent ?? [],
    faults: kept.faults ?? [],
    startedAt: new Date(kept.startedAt),
  }
}

function stored(world: World) {
  return world.store.collection<Stored>('executions')
}
