// Google failing now and then, before or after it did what was asked: the register, documents and folders come out alike.
import { CASE, replies } from '../support/officer-answers'
import { freshFile, openEmpty, people, type RunningOffice } from '../support/running-office'
import { inventoryOf } from './inventory'
import { differences, type Outcome, outcomeOf } from './outcome'
import { atGuideline, atLastTest, atMeeting, atReceipt, fresh, ITEMS, TODAY } from './stations'

type Scene = readonly [name: string, open: () => RunningOffice, act: (office: RunningOffice) => unknown]

const scenes: readonly Scene[] = [
  ['form 1', fresh, (office) => office.submitDraft(ITEMS)],
  ['form 2', atMeeting, (office) => office.holdMeeting('Teruskan ke OPD')],
  ['form 3', atLastTest, (office) => office.recordTest(`${CASE}/02`, people.bkpsdm)],
  ['form 4', atReceipt, (office) => office.receiveResults(replies.receipt(TODAY))],
  ['form 5', atGuideline, (office) => office.adopt()],
]
const SERVERS = ['Sheets.*', 'Drive.*', 'Docs.*', 'Document*', 'MailApp.*', 'Properties.*', 'Lock*', 'Form*', 'File.*']
const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again."

/** A mail that failed after it was sent cannot be told from one that was not: for each such failure one may be doubled. */
function outcomeBut(office: RunningOffice): Outcome {
  const { mails = [], ...outcome } = outcomeOf(office)
  let doubles = office.google
    .executions()
    .flatMap(({ faults }) => faults)
    .filter((fault) => fault.startsWith('MailApp.sendEmail failed after doing its work')).length
  const once = mails.filter((mail, index) => mails.indexOf(mail) === index || doubles-- <= 0)
  return { ...outcome, mails: once }
}

describe.each(scenes)('%s', (_, open, act) => {
  it.each(['before', 'after'] as const)('with errors %s the work is done', (moment) => {
    const play = (seed: number): Outcome => {
      const office = open()
      for (const [index, member] of SERVERS.entries())
        if (seed > 0) office.google.faults.fail(member, { chance: 0.04, seed: seed * 100 + index }, TRANSIENT, moment)
      act(office)
      office.advanceTo('2026-11-09T08:40')
      office.google.faults.clear()
      office.advanceTo('2026-11-09T10:00')
      return outcomeBut(office)
    }
    const expected = play(0)
    for (let seed = 1; seed <= (process.env.EVERY_CALL ? 25 : 1); seed++)
      expect([seed, differences(expected, play(seed))]).toEqual([seed, {}])
  })
})

describe('Set-up, run again whenever it failed,', () => {
  it.each(['before', 'after'] as const)('with errors %s the work is done makes one of each', (moment) => {
    const play = (seed: number): Outcome => {
      const google = openEmpty(freshFile())
      for (const [index, member] of [...SERVERS, 'TextItem.*', 'PageBreakItem.*', 'ListItem.*', 'Script*'].entries())
        if (seed > 0) google.faults.fail(member, { chance: 0.004, seed: seed * 100 + index }, TRANSIENT, moment)
      for (let turn = 0; turn < 8 && seed > 0; turn++) {
        try {
          google.call('pasang')
        } catch {
          // The administrator sees the error and runs it again.
        }
      }
      google.faults.clear()
      google.call('pasang')
      expect(google.call('pasang')).toContain('tidak ada yang diubah')
      const inventory = inventoryOf(google)
      google.close()
      return inventory
    }
    const expected = play(0)
    for (let seed = 1; seed <= (process.env.EVERY_CALL ? 12 : 1); seed++)
      expect([seed, differences(expected, play(seed))]).toEqual([seed, {}])
  })
})
