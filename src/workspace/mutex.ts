// One execution at a time over the register: the script lock, which Google frees when an execution ends.
import type { Mutex } from '../core/office/ports'

/** Submissions take a second or two each; thirty seconds lets a queue of them pass. */
const WAIT_MS = 30_000

export class ScriptMutex implements Mutex {
  alone<T>(work: () => T): { readonly value: T } | undefined {
    const lock = LockService.getScriptLock()
    if (!isAcquired(lock, WAIT_MS)) return undefined
    try {
      return { value: work() }
    } finally {
      lock.releaseLock()
    }
  }
}

/** `tryLock` itself throws when Google is overrun with lock operations: then the lock was not acquired. */
export function isAcquired(lock: GoogleAppsScript.Lock.Lock, waitMs: number): boolean {
  try {
    return lock.tryLock(waitMs)
  } catch {
    return false
  }
}
