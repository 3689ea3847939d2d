// Gives and frees locks: one execution holds one at a time, others wait for it or go without.
import type { FaultGate } from './faults'
import { MustWait } from './gate'
import { type LockKind, stageOf } from './side-by-side'
import type { Execution, World } from './world'

/** What a test holds outside any execution; it keeps no execution waiting. */
const heldOutside = new WeakMap<World, Set<LockKind>>()

/** True for whoever has the lock now, also when he had it before; false when patience came to its end. */
export function acquire(world: World, kind: LockKind, patienceMs: number): boolean {
  const { execution } = world
  if ((world.faults as FaultGate).losesLock()) {
    execution?.faults.push(`${kind} lock not given`)
    return inVain(world, patienceMs)
  }
  if (!execution) {
    outside(world).add(kind)
    return true
  }
  const stage = stageOf(world)
  const holder = stage.locks.get(kind)
  const { waited } = execution
  execution.waited = undefined
  if (waited) endWait(world, execution, kind, waited.until)
  if (waited?.inVain) return false
  if (!holder || holder === execution) {
    stage.locks.set(kind, execution)
    return true
  }
  if (waited || patienceMs === 0) return false
  // The one at the bottom cannot be taken off the stage: whoever waits above it goes on only after it.
  if (!execution.tape) return inVain(world, patienceMs)
  execution.waitsFor = { kind, since: world.now().getTime(), patienceMs }
  execution.killed = new MustWait(`waits for the ${kind} lock`)
  throw execution.killed
}

function endWait(world: World, execution: Execution, kind: LockKind, until: number): void {
  const ms = Math.max(0, until - world.now().getTime())
  world.meter.charge({ ms })
  execution.faults.push(`waited ${ms} ms for the ${kind} lock`)
}

function inVain(world: World, patienceMs: number): false {
  world.meter.charge({ ms: patienceMs })
  return false
}

export function holds(world: World, kind: LockKind): boolean {
  const { execution } = world
  return execution ? stageOf(world).locks.get(kind) === execution : outside(world).has(kind)
}

export function free(world: World, kind: LockKind): void {
  if (!world.execution) outside(world).delete(kind)
  else if (holds(world, kind)) stageOf(world).locks.delete(kind)
}

function outside(world: World): Set<LockKind> {
  const held = heldOutside.get(world) ?? new Set()
  heldOutside.set(world, held)
  return held
}
