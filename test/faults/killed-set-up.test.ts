// Set-up killed at any call and run again leaves one of each tab, folder, template, form, question and trigger.
import type { LocalGoogle } from '../../src/local/index'
import { freshFile, openEmpty } from '../support/running-office'
import { badDeaths, chosenBy, type Death } from './every-call'
import { inventoryOf } from './inventory'

const HANDLERS = [...Array(6).fill('terimaKiriman'), 'sapuan', 'pagi', 'petang']
const NOTHING_DONE = 'tidak ada yang diubah'

/** Run by the administrator, who is told of nothing left to do when he runs it once more. */
function runAgain(google: LocalGoogle): void {
  google.call('pasang')
}

it('is completed by running it again, and doubles nothing', () => {
  const google = openEmpty(freshFile())
  const isChosen = chosenBy({ other: 60 })
  const deaths: Death[] = []
  google.faults.whatIfKilled((standing) => {
    if (!isChosen(standing.member)) return
    runAgain(google)
    deaths.push({ ...standing, outcome: inventoryOf(google) })
  })
  google.call('pasang')
  const calls = google.executions().at(-1)?.calls
  const expected = inventoryOf(google)
  if (process.env.EVERY_CALL) console.info(`pasang: ${deaths.length} deaths in ${calls} calls`)
  expect(expected.triggers).toEqual(HANDLERS)
  expect(google.forms().map(({ title }) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.'])
  expect(badDeaths({ expected, deaths })).toEqual([])
  expect(google.call('pasang')).toContain(NOTHING_DONE)
})
