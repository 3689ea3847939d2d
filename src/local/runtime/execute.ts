// Runs one execution of a global function of the script, in a context of its own, as on Google.
import gas from 'gas-local'
import { saveOpenDocuments } from '../services/docs/model/home'
import { LocalError } from '../state/errors'
import type { FaultGate } from '../state/faults'
import { toScript } from '../state/google-object'
import { passSimultaneous } from '../state/limits'
import { seededChance, seedOf } from '../state/seeded-chance'
import { instantOf, leaveStage, resumeWaiting, stageOf } from '../state/side-by-side'
import type { Execution, World } from '../state/world'
import { evaluated } from './compiled-script'
import { type ExecutionRecord, keepExecution } from './execution-records'
import { settled } from './put-off'
import type { ScriptFolder } from './script-folder'
import { scriptGlobals } from './script-globals'
import { openContext } from './script-realm'

export interface Request {
  readonly functionName: string
  /** What starts it: "editor", "clock", "form submit", "open" or "menu". */
  readonly trigger: string
  /** Whom it runs for when that is not the owner: who opened the sheet, or chose from its menu. */
  readonly user?: string
  /** Made once the execution has begun, of the box's own values. */
  readonly args: () => readonly unknown[]
  /** What a planned fault did to the event that starts it, as a person reads it. */
  readonly faults?: readonly string[]
  /** Told when it has ended, which is later than `execute` returns when it has to wait for another's lock. */
  readonly ended?: (record: ExecutionRecord) => void
}

export interface Outcome {
  /** Missing while the execution waits for a lock that one standing still below it holds. */
  readonly record?: ExecutionRecord
  readonly result?: unknown
  readonly error?: unknown
}

/**
 * Never throws what the script throws: that is the outcome. A killed execution counts as killed even when the script
 * caught the error, since on Google it would not have lived to do so.
 */
export function execute(world: World, script: ScriptFolder | undefined, request: Request): Outcome {
  return run(world, script, request, begin(world, request))
}

function begin(world: World, { functionName, trigger, user, faults = [] }: Request): Execution {
  if (world.execution) throw new Error(`${world.execution.functionName} is still running`)
  return {
    id: world.newId(),
    functionName,
    trigger,
    ...(user !== undefined && { user }),
    startedAt: world.now(),
    elapsedMs: 0,
    calls: 0,
    writes: 0,
    spent: new Map(),
    faults: [...faults],
    plan: (world.faults as FaultGate).takePlan(),
    ...(stageOf(world).standing.length > 0 && { tape: { calls: [], position: 0 } }),
    log: [],
  }
}

function run(world: World, script: ScriptFolder | undefined, request: Request, execution: Execution): Outcome {
  let ended: { result?: unknown; error?: unknown }
  world.execution = execution
  try {
    ended = { result: callAndSave(world, execution, script, request) }
  } catch (error) {
    ended = { error }
  } finally {
    world.execution = undefined
    if (!execution.waitsFor) leaveStage(world, execution)
  }
  if (execution.waitsFor) return wait(world, script, request, execution)
  if (execution.killed) ended = { error: execution.killed }
  const record = recordOf(execution, 'error' in ended ? { error: ended.error } : {})
  keepExecution(world, record)
  request.ended?.(record)
  resumeWaiting(world, instantOf(execution))
  makeUp(execution)
  return { ...ended, record }
}

/** Begun anew with the same identity once its lock is free, and brought back to where it stood by its tape. */
function wait(world: World, script: ScriptFolder | undefined, request: Request, execution: Execution): Outcome {
  const { waitsFor } = execution
  if (!waitsFor) return {}
  execution.waitsFor = undefined
  const stage = stageOf(world)
  stage.latest = Math.max(stage.latest, instantOf(execution))
  const resume = () => {
    execution.killed = undefined
    execution.log = []
    execution.elapsedMs = 0
    if (execution.tape) execution.tape.position = 0
    run(world, script, request, execution)
  }
  stage.waiting.push({ execution, ...waitsFor, resume })
  return {}
}

/** It ended before it could be interrupted: what was to happen meanwhile happens now. */
function makeUp({ plan }: Execution): void {
  const left = plan?.interleave
  if (!plan || !left) return
  delete plan.interleave
  left.meanwhile()
}

/** Documents left open are saved when the script ends, unless it was killed (services/docs/model/home.ts). */
function callAndSave(world: World, execution: Execution, script: ScriptFolder | undefined, request: Request): unknown {
  try {
    return callScript(world, execution, script, request)
  } finally {
    if (!execution.killed && !execution.waitsFor) saveOpenDocuments(world)
  }
}

function callScript(
  world: World,
  execution: Execution,
  script: ScriptFolder | undefined,
  { functionName, args }: Request,
): unknown {
  const { standing, waiting } = stageOf(world)
  passSimultaneous(standing.length + waiting.length)
  if (!script) throw notFound(functionName)
  const { global, realm, isProvided, empty } = openContext(world, scriptGlobals(world, script))
  execution.realm = realm
  // Chance comes out alike when the same execution is begun anew, and in every run of the same box.
  Object.assign(global.Math as object, { random: seededChance(seedOf(execution.id)) })
  try {
    const context = gas.require(script.folder, global, { filter: (file) => evaluated(file, global) })
    const target = Object.hasOwn(context, functionName) && !isProvided(functionName) && context[functionName]
    if (typeof target !== 'function') throw notFound(functionName)
    return settled(global, () => target(...args().map((value) => toScript(value, realm))))
  } finally {
    empty()
  }
}

/** Google's wording, in its list of executions. */
function notFound(functionName: string): LocalError {
  return new LocalError('ERR_UNKNOWN_FUNCTION', `Script function not found: ${functionName}`)
}

function recordOf(execution: Execution, failure: { error?: unknown }): ExecutionRecord {
  const { id, functionName, trigger, user, startedAt, elapsedMs, calls, writes, spent, faults, log } = execution
  const base = {
    id,
    functionName,
    trigger,
    ...(user !== undefined && { user }),
    startedAt,
    modelledMs: Math.round(elapsedMs),
    calls,
    writes,
    spent: [...spent]
      .map(([member, { calls, ms }]) => ({ member, calls, ms: Math.round(ms) }))
      .sort((a, b) => b.ms - a.ms),
    faults,
  }
  if (!('error' in failure)) return { ...base, status: 'COMPLETED', log }
  const stack = (failure.error as Error | undefined)?.stack
  const error = errorText(failure.error)
  return { ...base, status: statusOf(execution), error, log: [...log, `ERROR ${stack ?? error}`] }
}

function statusOf({ killed }: Execution): ExecutionRecord['status'] {
  if (!killed) return 'FAILED'
  return (killed as { code?: unknown }).code === 'ERR_EXECUTION_KILLED' ? 'KILLED' : 'TIMED_OUT'
}

/** Errors of the script are of another realm than the box's, so they are told by their shape. */
function errorText(error: unknown): string {
  const { name, message } = Object(error) as { name?: unknown; message?: unknown }
  return typeof message === 'string' ? `${String(name)}: ${message}` : String(error)
}
