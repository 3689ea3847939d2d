// Planned faults of the box: deaths, errors, lost locks, odd form events, executions side by side, and what is told of them.
import type { LocalGoogle } from '../../src/local/index'
import { openBox, openBoxWith, scriptFolder, temporaryFolder } from '../support/box'

const BY = 'opd.kominfo@contoh.pontianak.go.id'
const KEEP = `
  var properties = PropertiesService.getScriptProperties()
  function keep(name, value) { properties.setProperty(name, String(value)) }
  function kept() { return properties.getProperties() }`

const faultsOf = (box: LocalGoogle): (readonly string[])[] => box.executions().map(({ faults }) => faults)

describe('A member planned to fail', () => {
  const source = `
    function send() {
      var failed = 0
      for (var turn = 0; turn < 20; turn++)
        try { MailApp.sendEmail('${BY}', 'Hal ' + turn, 'Isi') } catch (error) { failed++ }
      return failed
    }`

  it('fails always, or as often as told, and the list of executions tells of each', () => {
    const box = openBoxWith(source)
    box.faults.fail('MailApp.sendEmail', 'always', 'Service error')
    expect(box.call('send')).toBe(20)
    box.faults.clear()
    box.faults.fail('MailApp.sendEmail', 2, 'Empty response')
    expect(box.call('send')).toBe(2)
    expect(faultsOf(box)[0]).toHaveLength(20)
    expect(faultsOf(box)[1]).toEqual(Array(2).fill('MailApp.sendEmail failed: Empty response'))
  })

  it('by chance fails at the same calls in every run with the same seed, and at others with another', () => {
    const subjects = (seed: number): string[] => {
      const box = openBoxWith(source)
      box.faults.fail('MailApp.*', { chance: 0.5, seed }, 'Service error')
      box.call('send')
      return box.mail.map(({ subject }) => subject)
    }
    const first = subjects(7)
    expect(first.length).toBeGreaterThan(3)
    expect(first.length).toBeLessThan(17)
    expect(subjects(7)).toEqual(first)
    expect(subjects(8)).not.toEqual(first)
  })

  it('fails as its service does: an advanced one in the manner of the API behind it', () => {
    const box = openBoxWith(`
      function read() {
        try { Drive.Files.list() } catch (error) { return [error.name, error.message, error.details.code] }
      }`)
    const said = (message: string) => {
      box.faults.fail('Drive.*', 1, message)
      return box.call('read')
    }
    const name = 'GoogleJsonResponseException'
    const words = (message: string) => `API call to drive.files.list failed with error: ${message}`
    expect(said('Service error')).toEqual([name, words('Service error'), 500])
    expect(said('User rate limit exceeded.')).toEqual([name, words('User rate limit exceeded.'), 429])
    expect(said('The service is currently unavailable.')).toEqual([
      name,
      words('The service is currently unavailable.'),
      503,
    ])
  })

  it('after its work has done it all the same', () => {
    const box = openBoxWith(source)
    box.faults.fail('MailApp.sendEmail', 1, 'Service error', 'after')
    expect(box.call('send')).toBe(1)
    expect(box.mail).toHaveLength(20)
    expect(faultsOf(box)).toEqual([['MailApp.sendEmail failed after doing its work: Service error']])
  })
})

describe('A lost lock', () => {
  const source = `
    function take() {
      var start = Date.now()
      var lock = LockService.getScriptLock()
      return [lock.tryLock(5000), lock.hasLock(), Date.now() - start >= 5000]
    }
    function demand() { LockService.getScriptLock().waitLock(10) }`

  it('is waited for in vain, or to the end of patience', () => {
    const box = openBoxWith(source)
    box.faults.loseLock(2)
    expect(box.call('take')).toEqual([false, false, true])
    expect(() => box.call('demand')).toThrow('Lock timeout: another process was holding the lock for too long.')
    expect(box.call('take')).toEqual([true, true, false])
    expect(faultsOf(box)).toEqual([['script lock not given'], ['script lock not given'], []])
  })
})

describe('A form event', () => {
  const source = `
    function make() {
      var form = FormApp.create('Surat', true).setTitle('Surat').setAllowResponseEdits(true)
      form.addTextItem().setTitle('Perihal')
      ScriptApp.newTrigger('received').forForm(form).onFormSubmit().create()
    }
    function received(event) {
      var response = event.response
      console.log(response ? response.getItemResponses()[0].getResponse() : 'blank')
    }`
  const open = (): LocalGoogle => {
    const box = openBoxWith(source)
    box.call('make')
    return box
  }
  const events = (box: LocalGoogle): (readonly string[])[] =>
    box
      .executions()
      .slice(1)
      .map(({ log, faults }) => [...log, ...faults])

  it('may come a second time, blank, or never', () => {
    const box = open()
    box.submit('Surat', { Perihal: 'A' }, BY, 'twice')
    box.submit('Surat', { Perihal: 'B' }, BY, 'blank')
    box.submit('Surat', { Perihal: 'C' }, BY, 'never')
    expect(events(box)).toEqual([
      ['DEBUG A'],
      ['DEBUG A', 'the form event came a second time'],
      ['DEBUG blank', 'the form event came blank'],
      ['the form event never came'],
    ])
    const never = { functionName: 'received', trigger: 'form submit', status: 'NOT_STARTED', calls: 0, writes: 0 }
    expect(box.executions().at(-1)).toMatchObject(never)
  })

  it('may come late, after others', () => {
    const box = open()
    box.submit('Surat', { Perihal: 'A' }, BY, { lateMs: 90_000 })
    box.submit('Surat', { Perihal: 'B' }, BY, { lateMs: 0 })
    box.submit('Surat', { Perihal: 'C' }, BY)
    box.advanceTo(new Date(box.now().getTime() + 89_999))
    expect(events(box)).toEqual([['DEBUG C'], ['DEBUG B', 'the form event came 0 ms late']])
    box.advanceTo(new Date(box.now().getTime() + 1))
    expect(events(box).at(-1)).toEqual(['DEBUG A', 'the form event came 90000 ms late'])
    const [, late, last] = box.executions().slice(1)
    expect((last?.startedAt.getTime() ?? 0) - (late?.startedAt.getTime() ?? 0)).toBe(90_000)
  })

  it('comes again when the respondent edits his response', () => {
    const box = open()
    const id = box.submit('Surat', { Perihal: 'A' }, BY)
    box.edit('Surat', id, { Perihal: 'A, diperbaiki' }, BY)
    expect(events(box)).toEqual([['DEBUG A'], ['DEBUG A, diperbaiki']])
  })
})

describe('What is kept of an execution', () => {
  it('counts the calls that changed something, and stays when the box is opened again', () => {
    const script = scriptFolder(`${KEEP}
      function work() { keep('a', 1); kept(); keep('b', 2); Utilities.getUuid(); MailApp.sendEmail('${BY}', 'Hal', 'Isi') }`)
    const store = `${temporaryFolder()}/box.db`
    const box = openBox({ script, store })
    box.faults.killAfter(6)
    box.call('work')
    box.faults.killAfter(3)
    expect(() => box.call('work')).toThrow('killed')
    const told = [
      { status: 'COMPLETED', calls: 6, writes: 3, faults: [] },
      { status: 'KILLED', calls: 3, writes: 1, faults: ['killed after call 3'] },
    ]
    expect(box.executions()).toMatchObject(told)
    box.close()
    expect(openBox({ script, store }).executions()).toMatchObject(told)
  })
})

describe('An execution interrupted by another', () => {
  const source = `${KEEP}
    function work(name, calls) {
      for (var call = 1; call <= calls; call++) keep('last', name + call)
      return properties.getProperty('last')
    }
    function alone(name, patience, heldMs) {
      var seen = [Math.random(), Date.now()]
      keep(name + ' began', Date.now())
      var lock = LockService.getScriptLock()
      var isMine = lock.tryLock(patience)
      console.log(name, isMine)
      keep(name + ' has it', isMine && Date.now())
      keep(name + ' random', seen[0] + ' ' + Math.random())
      Utilities.sleep(heldMs)
      lock.releaseLock()
      keep(name + ' freed it', Date.now())
      return isMine
    }`
  const number = (box: LocalGoogle, name: string): number => Number((box.call('kept') as Record<string, string>)[name])

  it('stands still, sees what the other wrote, and goes on no earlier than the other ended', () => {
    const box = openBoxWith(source)
    const seen: unknown[] = []
    box.faults.interleave(4, () => seen.push(box.call('work', 'B', 2)))
    expect(box.call('work', 'A', 3)).toBe('B2')
    expect(seen).toEqual(['B2'])
    const [inner, outer] = box.executions()
    expect([inner?.log, outer?.log]).toEqual([[], []])
    const end = (record: typeof inner): number => (record?.startedAt.getTime() ?? 0) + (record?.modelledMs ?? 0)
    expect(inner?.startedAt.getTime()).toBeGreaterThan(outer?.startedAt.getTime() ?? 0)
    expect(end(outer)).toBeGreaterThan(end(inner))
    expect(outer?.faults[0]).toMatch(/^stood still after call 4 for \d+ ms$/)
  })

  it('keeps the other waiting for its lock, which goes on where it stood once the lock is free', () => {
    const box = openBoxWith(source)
    const given: unknown[] = []
    box.faults.interleave(4, () => given.push(box.call('alone', 'B', 30_000, 0)))
    expect(box.call('alone', 'A', 30_000, 5_000)).toBe(true)
    expect(given).toEqual([undefined])
    expect(number(box, 'B has it')).toBeGreaterThan(number(box, 'A has it') + 5_000)
    expect(number(box, 'B began')).toBeLessThan(number(box, 'A has it') + 1_000)
    const [other, own] = box.executions()
    expect([other?.log, own?.log]).toEqual([['DEBUG B true'], ['DEBUG A true']])
    expect(other).toMatchObject({ status: 'COMPLETED', functionName: 'alone', writes: 4 })
    expect(other?.faults).toEqual([expect.stringMatching(/^waited \d+ ms for the script lock$/)])
  })

  it('keeps the other waiting in vain when its patience is shorter', () => {
    const box = openBoxWith(source)
    box.faults.interleave(4, () => box.call('alone', 'B', 2_000, 0))
    expect(box.call('alone', 'A', 30_000, 5_000)).toBe(true)
    expect((box.call('kept') as Record<string, string>)['B has it']).toBe('false')
    const waited = number(box, 'B freed it') - number(box, 'B began')
    expect(waited).toBeGreaterThanOrEqual(2_000)
    expect(waited).toBeLessThan(3_000)
  })

  it('refuses at once another that has no patience', () => {
    const box = openBoxWith(source)
    const given: unknown[] = []
    box.faults.interleave(4, () => given.push(box.call('alone', 'B', 0, 0)))
    box.call('alone', 'A', 30_000, 5_000)
    expect(given).toEqual([false])
  })

  it('frees its lock when it dies, and lets the other go on', () => {
    const box = openBoxWith(source)
    box.faults.interleave(4, () => box.call('alone', 'B', 30_000, 0))
    box.faults.killAfter(5)
    expect(() => box.call('alone', 'A', 30_000, 5_000)).toThrow('killed')
    expect(box.executions().map(({ status, log }) => [status, log[0]])).toEqual([
      ['KILLED', 'DEBUG A true'],
      ['COMPLETED', 'DEBUG B true'],
    ])
  })

  it('that ends before it could be interrupted is followed by the other', () => {
    const box = openBoxWith(source)
    box.faults.interleave(100, () => box.call('work', 'B', 1))
    expect(box.call('work', 'A', 1)).toBe('A1')
    expect((box.call('kept') as Record<string, string>).last).toBe('B1')
  })
})

describe('Looking at what a death would lead to', () => {
  it('happens wherever something was changed, and changes nothing', () => {
    const box = openBoxWith(`${KEEP}
      function work() { for (var step = 1; step <= 3; step++) { keep('step', step); kept() } }
      function again() { keep('again', kept().step) }`)
    const seen: unknown[] = []
    box.faults.whatIfKilled(({ calls, member }) => {
      box.call('again')
      seen.push([calls, member, box.call('kept')])
    })
    box.call('work')
    expect(seen).toEqual([
      [0, '', { again: 'undefined' }],
      [2, 'Properties.setProperty', { step: '1', again: '1' }],
      [4, 'Properties.setProperty', { step: '2', again: '2' }],
      [6, 'Properties.setProperty', { step: '3', again: '3' }],
    ])
    expect(box.call('kept')).toEqual({ step: '3' })
    expect(box.executions().map(({ functionName }) => functionName)).toEqual(['work', 'kept'])
  })
})
