// Looking at what a death would lead to tells the truth: executions really killed at the same calls end alike.
import { CASE } from '../support/officer-answers'
import { people, type RunningOffice, reopen } from '../support/running-office'
import { deathsOf } from './every-call'
import { differences, outcomeOf } from './outcome'
import { AFTER_SWEEP, atLastTest, atMeeting } from './stations'

type Act = (office: RunningOffice) => string
const stopMeeting: Act = (office) => office.holdMeeting('Hentikan', { Alasan: 'Sudah diatur' })
const lastTest: Act = (office) => office.recordTest(`${CASE}/02`, people.bkpsdm)
const settle = (office: RunningOffice): void => office.advanceTo(AFTER_SWEEP)

const all: readonly [string, () => RunningOffice, Act, number][] = [
  ['form 2, stopped', atMeeting, stopMeeting, 6],
  ['form 3, the last item', atLastTest, lastTest, 4],
]

describe.each(process.env.EVERY_CALL ? all : all.slice(0, 1))('Deaths of %s', (_, open, act, each) => {
  it('end as those foreseen, at calls that change something and at those that do not', () => {
    const { deaths, calls } = deathsOf({ open, act, settle }, { drafting: 1, other: 1 })
    const sent = deaths.filter(({ member }) => member === 'MailApp.sendEmail')
    expect(sent.length).toBeGreaterThan(0)
    const sampled = [...Array(calls).keys()].filter((call) => call % each === 0)
    for (const after of [...sampled, ...deaths.map((death) => death.calls)]) {
      const office = open()
      office.google.faults.killAfter(after)
      act(office)
      expect(office.google.executions().at(-1)).toMatchObject({ status: 'KILLED', calls: after })
      settle(office)
      const foreseen = deaths.filter((death) => death.calls <= after).at(-1)
      const outcome = outcomeOf(office)
      expect([after, foreseen && differences(foreseen.outcome, outcome)]).toEqual([after, {}])
      office.google.close()
    }
  })
})

it('leaves the office, its clock, its calls and its faults as if nobody had looked', () => {
  const looked = atMeeting()
  const other = reopen(looked.file)
  looked.google.faults.whatIfKilled(() => {
    looked.google.faults.fail('MailApp.sendEmail', 'always', 'Service error')
    settle(looked)
  })
  const states = [looked, other].map((office) => {
    office.google.meter.reset()
    stopMeeting(office)
    const { google } = office
    return [google.now(), google.meter.calls(), google.executions().length, google.mail.map(({ body }) => body)]
  })
  expect(states[0]).toEqual(states[1])
  expect(differences(outcomeOf(other), outcomeOf(looked))).toEqual({})
})
