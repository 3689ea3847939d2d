// Runs one execution of a global function of the script, in a context of its own, as on Google.
import gas from 'gas-local'
import { LocalError } from '../state/errors'
import type { FaultGate } from '../state/faults'
import { toScript } from '../state/google-object'
import type { Execution, World } from '../state/world'
import { type ExecutionRecord, keepExecution } from './execution-records'
import type { ScriptFolder } from './script-folder'
import { scriptGlobals } from './script-globals'
import { openContext } from './script-realm'

export interface Request {
  readonly functionName: string
  /** What starts it: "editor", "clock" or "form submit". */
  readonly trigger: string
  /** Made once the execution has begun, of the box's own values. */
  readonly args: () => readonly unknown[]
}

export interface Outcome {
  readonly record: ExecutionRecord
  readonly result?: unknown
  readonly error?: unknown
}

/**
 * Never throws what the script throws: that is the outcome. A killed execution counts as killed even when the script
 * caught the error, since on Google it would not have lived to do so.
 */
export function execute(world: World, script: ScriptFolder | undefined, request: Request): Outcome {
  const execution = begin(world, request)
  let ended: { result?: unknown; error?: unknown }
  try {
    ended = { result: callScript(world, execution, script, request) }
  } catch (error) {
    ended = { error }
  } finally {
    world.execution = undefined
    ;(world.faults as FaultGate).afterExecution()
  }
  if (execution.killed) ended = { error: execution.killed }
  const record = recordOf(execution, 'error' in ended ? { error: ended.error } : {})
  keepExecution(world, record)
  return { ...ended, record }
}

function begin(world: World, { functionName, trigger }: Request): Execution {
  if (world.execution) throw new Error(`${world.execution.functionName} is still running`)
  const execution: Execution = {
    id: world.newId(),
    functionName,
    trigger,
    startedAt: world.now(),
    elapsedMs: 0,
    calls: 0,
    log: [],
  }
  world.execution = execution
  return execution
}

function callScript(
  world: World,
  execution: Execution,
  script: ScriptFolder | undefined,
  { functionName, args }: Request,
): unknown {
  if (!script) throw notFound(functionName)
  const { global, realm, provided } = openContext(world, scriptGlobals(world, script))
  execution.realm = realm
  const context = gas.require(script.folder, global)
  const target = Object.hasOwn(context, functionName) && !provided.has(functionName) && context[functionName]
  if (typeof target !== 'function') throw notFound(functionName)
  return target(...args().map((value) => toScript(value, realm)))
}

/** Google's wording, in its list of executions. */
function notFound(functionName: string): LocalError {
  return new LocalError('ERR_UNKNOWN_FUNCTION', `Script function not found: ${functionName}`)
}

function recordOf(execution: Execution, failure: { error?: unknown }): ExecutionRecord {
  const { id, functionName, trigger, startedAt, elapsedMs, calls = 0, log } = execution
  const base = { id, functionName, trigger, startedAt, modelledMs: Math.round(elapsedMs), calls }
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
