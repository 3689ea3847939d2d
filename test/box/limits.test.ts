// Limits that strike as faults, for both kinds of account (developers.google.com/apps-script/guides/services/quotas,
// developers.google.com/workspace/sheets/api/limits).
import type { LocalGoogle } from '../../src/local/index'
import { type ServiceGlobals, scriptGlobals } from '../../src/local/runtime/script-globals'
import { passSimultaneous } from '../../src/local/state/limits'
import { openWorld } from '../../src/local/state/open-world'
import { spendQuota, usedOf } from '../../src/local/state/quota'
import { openBoxWith } from '../support/box'

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

describe('Executions side by side', () => {
  it('are at most thirty', () => {
    expect(() => passSimultaneous(29)).not.toThrow()
    expect(() => passSimultaneous(30)).toThrow(
      'There are too many scripts running simultaneously for this Google user account.',
    )
  })
})
