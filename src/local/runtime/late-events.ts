// Form events that Google delivers late: kept until the clock reaches them.
import type { World } from '../state/world'

export interface LateEvent {
  readonly id: string
  readonly formId: string
  readonly responseId: string
  /** Milliseconds since 1970. */
  readonly dueAt: number
  readonly lateMs: number
}

export function keepLate(world: World, formId: string, responseId: string, lateMs: number): void {
  const id = world.newId()
  events(world).set(id, { id, formId, responseId, dueAt: world.now().getTime() + lateMs, lateMs })
}

/** The first event due by `until`, which is then no longer kept. */
export function takeLate(world: World, until: number): LateEvent | undefined {
  const [first] = events(world)
    .values()
    .filter(({ dueAt }) => dueAt <= until)
    .sort((a, b) => a.dueAt - b.dueAt)
  if (first) events(world).delete(first.id)
  return first
}

function events(world: World) {
  return world.store.collection<LateEvent>('late form events')
}
