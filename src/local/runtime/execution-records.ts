// The history of executions: what ran, why, how long by the model, and how it ended.
import type { World } from '../state/world'

export interface ExecutionRecord {
  readonly id: string
  readonly functionName: string
  /** What started it: "editor", "clock" or "form submit". */
  readonly trigger: string
  readonly startedAt: Date
  readonly modelledMs: number
  /** Number of service calls. */
  readonly calls: number
  /** Number of service calls that changed anything. */
  readonly writes: number
  /** Planned faults that struck it, as a person reads them. */
  readonly faults: readonly string[]
  readonly status: 'COMPLETED' | 'FAILED' | 'KILLED' | 'TIMED_OUT'
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

/** Oldest first. */
export function executionRecords(world: World): ExecutionRecord[] {
  return stored(world)
    .values()
    .map((record) => ({
      ...record,
      writes: record.writes ?? 0,
      faults: record.faults ?? [],
      startedAt: new Date(record.startedAt),
    }))
}

function stored(world: World) {
  return world.store.collection<Stored>('executions')
}
