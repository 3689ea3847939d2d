// Records what an execution's calls answered, so that it can be begun anew and brought to the same point without effect.
import type { Execution } from './world'

/** One call: what it answered or threw, when it was done, and what it wrote into the log. */
interface Recorded {
  readonly member: string
  readonly answer: { readonly result: unknown } | { readonly error: unknown }
  readonly elapsedMs: number
  readonly log: readonly string[]
}

export interface Tape {
  readonly calls: Recorded[]
  /** How many of them the run under way has been given. */
  position: number
}

export function record(execution: Execution, member: string, answer: Recorded['answer'], logBefore: number): void {
  const { tape, elapsedMs, log } = execution
  if (!tape) return
  const kept = 'result' in answer ? { result: copyOf(answer.result) } : answer
  tape.calls.push({ member, answer: kept, elapsedMs, log: log.slice(logBefore) })
  tape.position = tape.calls.length
}

/** The answer of a call that was made before; undefined where the tape ends. */
export function playBack(execution: Execution | undefined, member: string): Recorded['answer'] | undefined {
  const tape = execution?.tape
  const next = tape?.calls[tape.position]
  if (!execution || !tape || !next) return undefined
  if (next.member !== member) throw new Error(`${execution.functionName} called ${next.member} before, now ${member}`)
  tape.position += 1
  execution.elapsedMs = next.elapsedMs
  execution.log.push(...next.log)
  return 'result' in next.answer ? { result: copyOf(next.answer.result) } : next.answer
}

/** Plain lists and records only: a script may change what it was given, and handles are the same for everyone. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]))
}
