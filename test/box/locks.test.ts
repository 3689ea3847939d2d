// Locks between executions (developers.google.com/apps-script/reference/lock/lock): freed at the end, waited for, refused.
import { openBoxWith } from '../support/box'

const SOURCE = `
  function take(kind) { LockService[kind]().waitLock(1); return had(kind) }
  function had(kind) { return LockService[kind]().hasLock() }
  function attempt(timeout) {
    var start = Date.now()
    return [LockService.getScriptLock().tryLock(timeout), Date.now() - start]
  }
  function insist() { LockService.getScriptLock().waitLock(5000) }
  function keep() {
    LockService.getScriptLock().waitLock(1000)
    Utilities.sleep(2000)
    Utilities.sleep(2000)
  }
  function other(timeout) { console.log(attempt(timeout).join()) }`

describe('A lock', () => {
  it.each(['getScriptLock', 'getUserLock', 'getDocumentLock'])('of %s not released is free at the end', (kind) => {
    const box = openBoxWith(SOURCE)
    expect([box.call('take', kind), box.call('had', kind)]).toEqual([true, false])
    expect(box.call('take', kind)).toBe(true)
  })

  it('taken at once costs its call alone', () => {
    expect(openBoxWith(SOURCE).call('attempt', 30_000)).toEqual([true, 201])
  })

  it('that another keeps is not given after the wait, and waitLock says so', () => {
    const box = openBoxWith(SOURCE)
    box.faults.loseLock('always')
    expect(box.call('attempt', 3000)).toEqual([false, 3201])
    expect(box.call('attempt', 0)).toEqual([false, 201])
    expect(() => box.call('insist')).toThrow('Lock timeout: another process was holding the lock for too long.')
  })

  it('that another execution holds is given when that one ends, or not at all when patience ends first', () => {
    const heard = (timeout: number) => {
      const box = openBoxWith(SOURCE)
      box.faults.interleave(3, () => void box.call('other', timeout))
      box.call('keep')
      return box.executions().find(({ functionName }) => functionName === 'other')?.log
    }
    expect(heard(30_000)?.[0]).toMatch(/^DEBUG true,\d{4}$/)
    expect(heard(100)?.[0]).toMatch(/^DEBUG false,\d{3}$/)
  })
})
