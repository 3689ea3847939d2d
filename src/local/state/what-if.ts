// Shows the world as if the execution under way were killed here, and undoes whatever is done in it.
import type { Standing } from './faults'
import { openFaults } from './faults'
import { openMeter } from './meter'
import { onEmptyStage } from './side-by-side'
import type { Execution, World } from './world'

const UNDONE = Symbol('undone')

/** Looks only where something has changed since the last look; a death between is no other. */
export function lookAhead(world: World, execution: Execution, look: (standing: Standing) => void): void {
  if (execution.lookedAt === execution.writes) return
  execution.lookedAt = execution.writes
  const { calls, lastMember = '' } = execution
  undone(world, () => {
    world.execution = undefined
    onEmptyStage(world, () => look({ calls, member: lastMember }))
  })
}

/** The store is rolled back; what is kept outside it, the meter and the planned faults, is put aside meanwhile. */
function undone(world: World, work: () => void): void {
  const shared = world as { -readonly [K in keyof World]: World[K] }
  const { execution, meter, faults } = world
  shared.meter = openMeter()
  shared.faults = openFaults()
  try {
    world.store.transaction(() => {
      work()
      throw UNDONE
    })
  } catch (error) {
    if (error !== UNDONE) throw error
  } finally {
    shared.execution = execution
    shared.meter = meter
    shared.faults = faults
  }
}
