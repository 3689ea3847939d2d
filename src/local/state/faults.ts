// Holds the faults a test or a trainer planned: where the next execution dies or is interrupted, and which members fail.
import { apiFailure, isAdvanced } from './api-failure'
import { GoogleException } from './errors'
import { seededChance } from './seeded-chance'

/** How often: so many times, always, or by a chance (0 to 1) that comes out alike in every run with the same seed. */
export type Times = number | 'always' | { readonly chance: number; readonly seed?: number }

/** Where an execution stands when somebody looks at it. */
export interface Standing {
  /** Service calls made so far. */
  readonly calls: number
  /** The call made last, such as "MailApp.sendEmail"; '' before the first. */
  readonly member: string
}

export interface Faults {
  /** The next execution makes `calls` service calls; the one after them, and every later one, throws. */
  killAfter(calls: number): void
  /**
   * Calls of `member` ("MailApp.sendEmail", "Drive.*", "*") throw Google's error with `message`, as often as told; those of
   * an advanced service in its own manner ("API call to … failed with error: …", with a code that fits). They do nothing, or, where the moment is "after", they have done their work, and only the answer is lost.
   */
  fail(member: string, times: Times, message: string, moment?: 'before' | 'after'): void
  /** Another script of Google's holds every lock: `tryLock` waits in vain, and `waitLock` throws. */
  loseLock(times: Times): void
  /**
   * The next execution stands still after `calls` service calls, as if one of them took long, until `meanwhile` is done
   * (or it ends, if it makes no more). An execution in `meanwhile` that needs a lock the other holds waits for it: it
   * goes on once the lock is free or its patience is over, and `call()` then gives undefined in `meanwhile`.
   */
  interleave(calls: number, meanwhile: () => void): void
  /**
   * Whenever the next execution has changed something, `look` sees the world as if it had been killed there: it may
   * move the clock, run and submit what it likes. All of that is undone, and the execution goes on.
   */
  whatIfKilled(look: (standing: Standing) => void): void
  clear(): void
}

/** What is planned for one execution. */
export interface ExecutionPlan {
  readonly killAfter?: number
  /** Taken out once done. */
  interleave?: { readonly calls: number; readonly meanwhile: () => void }
  readonly look?: (standing: Standing) => void
}

export interface FaultGate extends Faults {
  /** The plan for the execution that begins now. */
  takePlan(): ExecutionPlan
  /** Told around every service call; throws what was planned for it. */
  strike(member: string, moment: 'before' | 'after'): void
  losesLock(): boolean
}

interface Failure {
  readonly member: string
  readonly moment: 'before' | 'after'
  readonly message: string
  readonly strikes: () => boolean
}

export function openFaults(): FaultGate {
  let plan: ExecutionPlan = {}
  let failures: Failure[] = []
  let lostLocks: (() => boolean) | undefined
  return {
    killAfter: (calls) => {
      plan = { ...plan, killAfter: calls }
    },
    fail: (member, times, message, moment = 'before') => {
      const others = failures.filter((other) => other.member !== member || other.moment !== moment)
      failures = [...others, { member, moment, message, strikes: striking(times) }]
    },
    loseLock: (times) => {
      lostLocks = striking(times)
    },
    interleave: (calls, meanwhile) => {
      plan = { ...plan, interleave: { calls, meanwhile } }
    },
    whatIfKilled: (look) => {
      plan = { ...plan, look }
    },
    clear: () => {
      plan = {}
      failures = []
      lostLocks = undefined
    },
    takePlan: () => {
      const taken = plan
      plan = {}
      return taken
    },
    strike: (member, moment) => {
      const struck = failures.find((one) => one.moment === moment && concerns(one.member, member) && one.strikes())
      if (struck) throw isAdvanced(member) ? apiFailure(member, struck.message) : new GoogleException(struck.message)
    },
    losesLock: () => lostLocks?.() ?? false,
  }
}

function concerns(planned: string, member: string): boolean {
  return planned.endsWith('*') ? member.startsWith(planned.slice(0, -1)) : planned === member
}

function striking(times: Times): () => boolean {
  if (times === 'always') return () => true
  if (typeof times === 'number') {
    let left = times
    return () => left-- > 0
  }
  const next = seededChance(times.seed ?? 1)
  return () => next() < times.chance
}
