// What a script puts off by promises and async functions (ramblings.mcpher.com/gassnippets2/promises-and-async-class-constructors-in-apps-script/).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openBoxWith, scriptFolder } from '../support/box'

const ROOT = join(__dirname, '../..')

describe('What a script puts off', () => {
  const source = `
    async function wait() { console.log('one'); await null; console.log(Session.getEffectiveUser().getEmail()); return 3 }
    function later() { Promise.resolve().then(function () { PropertiesService.getScriptProperties().setProperty('a', '1') }); return 'now' }
    async function fail() { await null; throw new TypeError('too late') }
    function forget() { Promise.reject(new Error('nobody looks')); return 'on' }
    function handOn() { return Promise.resolve('x').then(Logger.log).then(function () { console.log('after'); return 'done' }) }
    function breakOff() { later(); throw new Error('now') }
    async function never() { await new Promise(function () {}); console.log('never') }`

  it('comes about before its execution ends, and counts as part of it', () => {
    const box = openBoxWith(source)
    expect(box.call('wait')).toBe(3)
    expect(box.call('later')).toBe('now')
    expect(box.globals.PropertiesService.getScriptProperties().getProperty('a')).toBe('1')
    expect(box.executions().map(({ log, writes }) => [log, writes])).toEqual([
      [['DEBUG one', 'DEBUG admin.ppid@contoh.pontianak.go.id'], 0],
      [[], 1],
    ])
  })

  it('fails the execution when an async function fails', () => {
    const box = openBoxWith(source)
    expect(() => box.call('fail')).toThrow('too late')
    expect(box.executions()).toMatchObject([{ status: 'FAILED', error: 'TypeError: too late' }])
  })

  it('comes about in services handed on as reactions, and when the function itself fails', () => {
    const box = openBoxWith(source)
    expect(box.call('handOn')).toBe('done')
    expect(box.executions()[0]?.log).toEqual(['INFO x', 'DEBUG after'])
    expect(() => box.call('breakOff')).toThrow('now')
    expect(box.globals.PropertiesService.getScriptProperties().getProperty('a')).toBe('1')
    expect(box.executions()[1]).toMatchObject({ status: 'FAILED', writes: 1 })
  })

  it('is left undone when nothing can ever settle it', () => {
    const box = openBoxWith(source)
    expect(box.call('never')).toBeUndefined()
    expect(box.executions()).toMatchObject([{ status: 'COMPLETED', log: [] }])
  })

  it.each([
    ['by the box alone: the box goes on, and its own failures end it as ever', '', 1, 'on\n'],
    [
      'by a listener of the process too: that one decides',
      `process.on('unhandledRejection', ({ message }) => console.log(message))`,
      0,
      'nobody looks\non\nof the box itself\n',
    ],
  ])('that fails where nobody looks is heard %s', (_, listening, expected, told) => {
    const program = `
      const { openLocalGoogle } = await import(${JSON.stringify(join(ROOT, 'build/local/index.mjs'))})
      ${listening}
      const box = openLocalGoogle({ script: ${JSON.stringify(scriptFolder(source))} })
      box.call('forget')
      await new Promise((resolve) => setImmediate(resolve))
      console.log(box.call('later') && 'on')
      Promise.reject(new Error('of the box itself'))`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([expected, told])
    if (expected === 1) expect(stderr).toContain('of the box itself')
  })
})
