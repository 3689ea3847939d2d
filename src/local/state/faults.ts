// Holds the faults a test or a trainer planned: where the next execution dies, and which members fail.
import { ExecutionKilled, GoogleException } from './errors'

export interface Faults {
  /** The next execution makes `calls` service calls; the one after them, and every later one, throws. */
  killAfter(calls: number): void
  /** The next `times` calls of `member` throw Google's error with `message`, and do nothing. */
  fail(member: string, times: number, message: string): void
  clear(): void
}

export interface FaultGate extends Faults {
  /** Told before every service call; throws what was planned for it. Only a call of an execution can be its last. */
  beforeCall(member: string, inExecution?: boolean): void
  /** Told when an execution ends: a plan to kill is for one execution. */
  afterExecution(): void
}

export function openFaults(): FaultGate {
  let callsLeft: number | undefined
  const failures = new Map<string, { times: number; message: string }>()
  return {
    killAfter: (calls) => {
      callsLeft = calls
    },
    fail: (member, times, message) => void failures.set(member, { times, message }),
    clear: () => {
      callsLeft = undefined
      failures.clear()
    },
    beforeCall: (member, inExecution = true) => {
      if (inExecution && callsLeft !== undefined && callsLeft-- <= 0)
        throw new ExecutionKilled(`killed before ${member}, as planned`)
      const failure = failures.get(member)
      if (!failure || failure.times <= 0) return
      failure.times -= 1
      throw new GoogleException(failure.message)
    },
    afterExecution: () => {
      callsLeft = undefined
    },
  }
}
