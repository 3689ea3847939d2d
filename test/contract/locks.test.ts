// LockService as one execution meets it (developers.google.com/apps-script/reference/lock/lock, …/lock/lock-service).
import { google } from '../support/on-google'

describe('A lock', () => {
  it('is not had until it is taken, and not after its release', () => {
    const lock = google().LockService.getScriptLock()
    expect(lock.hasLock()).toBe(false)
    expect(lock.tryLock(1000)).toBe(true)
    expect(lock.hasLock()).toBe(true)
    lock.releaseLock()
    expect(lock.hasLock()).toBe(false)
  })

  it('may be taken again by whoever has it, and one release frees it', () => {
    const lock = google().LockService.getScriptLock()
    lock.waitLock(1000)
    lock.waitLock(1000)
    expect(lock.tryLock(0)).toBe(true)
    lock.releaseLock()
    expect(lock.hasLock()).toBe(false)
  })

  it('that was never taken may be released', () => {
    const lock = google().LockService.getUserLock()
    lock.releaseLock()
    expect(lock.hasLock()).toBe(false)
  })

  it('of the script, the user and the document are three', () => {
    const { LockService } = google()
    LockService.getScriptLock().waitLock(1000)
    expect(LockService.getUserLock().hasLock()).toBe(false)
    expect(LockService.getDocumentLock().hasLock()).toBe(false)
    expect(LockService.getUserLock().tryLock(1000)).toBe(true)
    expect(LockService.getDocumentLock().tryLock(1000)).toBe(true)
    LockService.getScriptLock().releaseLock()
    LockService.getUserLock().releaseLock()
    LockService.getDocumentLock().releaseLock()
  })

  it('waits for a number of milliseconds', () => {
    const lock = google().LockService.getScriptLock()
    expect(() => lock.tryLock('1000' as unknown as number)).toThrow(
      "The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
    )
  })
})
