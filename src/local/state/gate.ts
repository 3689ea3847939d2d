// The gate every service call passes: what was planned for it, the limits, its own transaction, the meter, the tape.
import { ExecutionKilled, GoogleException } from './errors'
import type { ExecutionPlan, FaultGate } from './faults'
import { passDuration, passLimits } from './limits'
import { instantOf, isAnyReady, resumeWaiting, stageOf, standStill } from './side-by-side'
import { playBack, record } from './tape'
import { lookAhead } from './what-if'
import type { Execution, World } from './world'

/** An execution may take six minutes, for every kind of account (developers.google.com/apps-script/guides/services/quotas). */
const MAX_EXECUTION_MS = 6 * 60 * 1000

/** The simple trigger onOpen may take thirty seconds (developers.google.com/apps-script/guides/triggers#restrictions). */
const MAX_OPEN_MS = 30 * 1000

/** Thrown inside a call that has to wait for a lock: the execution is taken off the stage, and begun anew later. */
export class MustWait extends ExecutionKilled {}

/** Runs one service call. What it throws may be caught by the script, as one of its own errors. */
export function gated<R>(world: World, member: string, work: () => R): R {
  try {
    const { execution } = world
    const played = playBack(execution, member)
    if (!played) return live(world, execution, member, work)
    if ('error' in played) throw played.error
    return played.result as R
  } catch (error) {
    const realm = world.execution?.realm
    throw realm ? realm.error(error) : error
  }
}

function live<R>(world: World, execution: Execution | undefined, member: string, work: () => R): R {
  if (execution?.killed) throw execution.killed
  if (execution) beforeCall(world, execution, member)
  const logBefore = execution?.log.length ?? 0
  try {
    const result = attempt(world, execution, member, work)
    if (execution) record(execution, member, { result }, logBefore)
    return result
  } catch (error) {
    if (execution && !(error instanceof MustWait)) record(execution, member, { error }, logBefore)
    throw error
  }
}

/** What happens between two calls of an execution: others have their turn, somebody looks, it dies. */
function beforeCall(world: World, execution: Execution, member: string): void {
  const { plan } = execution
  if (plan) interrupt(world, execution, plan)
  if (stageOf(world).waiting.length > 0) letOthersGoOn(world, execution)
  if (plan?.killAfter === undefined || execution.calls < plan.killAfter) return
  execution.killed = new ExecutionKilled(`killed before ${member}, as planned`)
  execution.faults.push(`killed after call ${execution.calls}`)
  throw execution.killed
}

function interrupt(world: World, execution: Execution, plan: ExecutionPlan): void {
  if (plan.interleave && execution.calls >= plan.interleave.calls) {
    const { meanwhile } = plan.interleave
    delete plan.interleave
    const before = execution.elapsedMs
    standStill(world, execution, meanwhile)
    const stoodMs = Math.round(execution.elapsedMs - before)
    execution.faults.push(`stood still after call ${execution.calls} for ${stoodMs} ms`)
  }
  if (plan.look) lookAhead(world, execution, plan.look)
}

function letOthersGoOn(world: World, execution: Execution): void {
  const now = instantOf(execution)
  if (isAnyReady(world, now)) standStill(world, execution, () => resumeWaiting(world, now))
}

/** Limits and faults first, then the work in a transaction of its own, then the meter. */
function attempt<R>(world: World, execution: Execution | undefined, member: string, work: () => R): R {
  const faults = world.faults as FaultGate
  strike(faults, execution, member, 'before')
  passLimits(world, member)
  const call = world.meter.start(member)
  const before = world.store.changes
  let hasWritten = false
  let waits = false
  try {
    const result = world.store.transaction(() => {
      const done = work()
      passDuration(member, call.spent())
      return done
    })
    hasWritten = world.store.changes !== before
    strike(faults, execution, member, 'after')
    return result
  } catch (error) {
    waits = error instanceof MustWait
    throw error
  } finally {
    if (!waits) spend(execution, call.finish(), hasWritten, member)
  }
}

function strike(faults: FaultGate, execution: Execution | undefined, member: string, moment: 'before' | 'after'): void {
  try {
    faults.strike(member, moment)
  } catch (error) {
    const lost = moment === 'after' ? ' after doing its work' : ''
    execution?.faults.push(`${member} failed${lost}: ${(error as Error).message}`)
    throw error
  }
}

function spend(execution: Execution | undefined, ms: number, hasWritten: boolean, member: string): void {
  if (!execution) return
  execution.calls += 1
  execution.lastMember = member
  if (hasWritten) execution.writes += 1
  execution.elapsedMs += ms
  const spent = execution.spent.get(member)
  if (spent) {
    spent.calls += 1
    spent.ms += ms
  } else execution.spent.set(member, { calls: 1, ms })
  const most = execution.trigger === 'open' ? MAX_OPEN_MS : MAX_EXECUTION_MS
  if (execution.elapsedMs > most) execution.killed = new GoogleException('Exceeded maximum execution time')
}
