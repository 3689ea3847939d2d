// Limits that strike as faults, for both kinds of account (developers.google.com/apps-script/guides/services/quotas,
// developers.google.com/workspace/sheets/api/limits).
import type { LocalGoogle } from '../../src/local/index'
import { execute } from '../../src/local/runtime/execute'
import { findScript } from '../../src/local/runtime/script-folder'
import { type ServiceGlobals, scriptGlobals } from '../../src/local/runtime/script-globals'
import { GoogleObject, handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'
import { spendQuota, usedOf } from '../../src/local/state/quota'
import { openBoxWith, scriptFolder } from '../support/box'

const SOURCE = `
  function many(times, work) {
    for (var n = 0; n < times; n++) work(n)
    return n
  }
  function documents(times) { return many(times, function (n) { DocumentApp.create('Daftar ' + n) }) }
  function reads(times, pauseMs) {
    var id = SpreadsheetApp.getActiveSpreadsheet().getId()
    return many(times, function () {
      Sheets.Spreadsheets.Values.get(id, 'Sheet1!A1')
      if (pauseMs) Utilities.sleep(pauseMs)
    })
  }
  function writes(times) {
    var id = SpreadsheetApp.getActiveSpreadsheet().getId()
    return many(times, function () {
      Sheets.Spreadsheets.Values.update({ values: [[1]] }, id, 'Sheet1!A1', { valueInputOption: 'RAW' })
    })
  }
  function mixed() { reads(60); writes(60) }
  function caught() {
    try { reads(61) } catch (error) { return [error.name, error.message, error.details.code] }
  }`

/** One call of a service that a quota counts. */
const USES: Readonly<Record<string, (google: ServiceGlobals) => () => unknown>> = {
  documents:
    ({ DocumentApp }) =>
    () =>
      DocumentApp.create('Daftar'),
  spreadsheets:
    ({ SpreadsheetApp }) =>
    () =>
      SpreadsheetApp.create('Buku'),
  conversions: ({ DocumentApp }) => {
    const document = DocumentApp.create('Daftar')
    return () => document.getAs('application/pdf')
  },
  properties:
    ({ PropertiesService }) =>
    () =>
      PropertiesService.getScriptProperties().setProperty('a', '1'),
}

describe('What may be done so often a day', () => {
  it.each([
    ['documents', 'consumer', 250],
    ['documents', 'workspace', 1500],
    ['spreadsheets', 'consumer', 250],
    ['spreadsheets', 'workspace', 3200],
    ['conversions', 'consumer', 2000],
    ['conversions', 'workspace', 4000],
    ['properties', 'consumer', 50_000],
    ['properties', 'workspace', 500_000],
  ] as const)('%s of a %s account: %i', (name, account, most) => {
    const world = openWorld()
    world.store.collection<string>('settings').set('accountType', account)
    spendQuota(world, name, most - 1)
    const use = USES[name]?.(scriptGlobals(world, undefined))
    use?.()
    expect(() => use?.()).toThrow(`Service invoked too many times for one day: ${name}.`)
    expect(usedOf(world, name)).toBe(most)
    world.setClock(new Date(world.now().getTime() + 24 * 60 * 60 * 1000))
    use?.()
    expect(usedOf(world, name)).toBe(1)
  })

  it('ends with the call that would go past it, and what was done before stays', () => {
    const box = openBoxWith(SOURCE)
    box.call('documents', 150)
    expect(() => box.call('documents', 101)).toThrow('Service invoked too many times for one day: documents.')
    expect(box.files().filter(({ name }) => name.startsWith('Daftar'))).toHaveLength(250)
  })
})

describe('Requests of the Sheets API', () => {
  const tooMany = (kind: string, method: string) =>
    `API call to sheets.spreadsheets.values.${method} failed with error: Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'`

  it('are 60 reads and 60 writes a minute, counted apart', () => {
    const box = openBoxWith(SOURCE)
    expect(() => box.call('mixed')).not.toThrow()
    expect(() => openBoxWith(SOURCE).call('reads', 61)).toThrow(tooMany('Read', 'get'))
    expect(() => openBoxWith(SOURCE).call('writes', 61)).toThrow(tooMany('Write', 'update'))
  })

  it('are answered as the API answers, with status 429', () => {
    const [name, message, code] = openBoxWith(SOURCE).call('caught') as [string, string, number]
    expect([name, code]).toEqual(['GoogleJsonResponseException', 429])
    expect(message).toContain(tooMany('Read', 'get'))
  })

  it('go on when the execution’s own time has passed the minute', () => {
    expect(openBoxWith(SOURCE).call('reads', 130, 1000)).toBe(130)
  })

  it('of executions begun at one instant count as if one had followed the other', () => {
    const calls = (box: LocalGoogle, executions: number, reads: number, pauseMs: number) => {
      for (let n = 0; n < executions; n++) box.call('reads', reads, pauseMs)
    }
    // 100 executions of 5 reads, 9 seconds each: about 35 reads a minute.
    expect(() => calls(openBoxWith(SOURCE), 100, 5, 1500)).not.toThrow()
    // Three of 25 reads, 8 seconds each: 75 in a minute.
    expect(() => calls(openBoxWith(SOURCE), 3, 25, 0)).toThrow(tooMany('Read', 'get'))
  })
})

describe('A conversion', () => {
  it('is counted by whichever member makes it', () => {
    const world = openWorld()
    const { DocumentApp, DriveApp } = scriptGlobals(world, undefined)
    const document = DocumentApp.create('Daftar')
    document.saveAndClose()
    const file = DriveApp.getFileById(document.getId())
    file.getBlob()
    file.getAs('application/pdf')
    DocumentApp.openById(document.getId()).getBlob()
    expect(usedOf(world, 'conversions')).toBe(3)
    DriveApp.createFile('a.txt', 'a').getBlob()
    expect(usedOf(world, 'conversions')).toBe(3)
  })
})

class Slow extends GoogleObject {
  readonly googleName = 'Sheets.Slow'

  read(ms: number): void {
    this.world.store.collection<number>('slow').set('ms', ms)
    this.world.meter.charge({ ms })
  }
}

describe('A request of the Sheets API', () => {
  it('may take three minutes, and is undone when it takes longer', () => {
    const world = openWorld()
    const slow = handOut(new Slow(world))
    slow.read(170_000)
    expect(() => slow.read(180_000)).toThrow(
      'API call to sheets.slow.read failed with error: Deadline expired before operation could complete.',
    )
    expect(world.store.collection<number>('slow').get('ms')).toBe(170_000)
  })
})

describe('The trigger of an opened sheet', () => {
  it('may run for thirty seconds', () => {
    const world = openWorld()
    const script = findScript(scriptFolder('function onOpen() { Utilities.sleep(31000); Session.getScriptTimeZone() }'))
    const run = (trigger: string) => execute(world, script, { functionName: 'onOpen', trigger, args: () => [] }).record
    expect(run('editor')?.status).toBe('COMPLETED')
    expect(run('open')).toMatchObject({ status: 'TIMED_OUT', error: 'Exception: Exceeded maximum execution time' })
  })
})

describe('Executions side by side', () => {
  it('are at most thirty', () => {
    const box = openBoxWith('function work() { Session.getScriptTimeZone() }')
    const refused: unknown[] = []
    const begin = (beside: number): void => {
      box.faults.interleave(0, () => {
        if (beside < 29) begin(beside + 1)
        else
          try {
            box.call('work')
          } catch (error) {
            refused.push((error as Error).message)
          }
      })
      box.call('work')
    }
    begin(0)
    const words = 'There are too many scripts running simultaneously for this Google user account.'
    expect(refused).toEqual([words])
    const [first, ...others] = box.executions()
    expect(first).toMatchObject({ status: 'FAILED', error: `Exception: ${words}` })
    expect(others.map(({ status }) => status)).toEqual(Array(30).fill('COMPLETED'))
  })
})
