// The straight road of one case through all five steps, with two units, as it stands in the register at the end.
import type { CaseFile } from '../../../src/core/case/case'
import type { CaseCommand } from '../../../src/core/case/commands'
import { day } from '../../../src/core/time/day'
import {
  CASE,
  DINKES,
  DISDIKBUD,
  decideMeeting,
  draft,
  exemptAnswers,
  LEAD,
  receiveResults,
  recordTest,
  SERVICE,
  submitDraft,
} from '../../support/cases'
import { given } from '../../support/given'
import { contextAt } from '../../support/office'

const adopt: CaseCommand = {
  type: 'AdoptGuideline',
  caseNumber: CASE,
  guideline: { receivedOn: day('2026-11-24') },
  note: '',
}

/** Moment, sender, command: the SOP as the five officers walk it. */
const road: readonly (readonly [string, string, CaseCommand])[] = [
  [
    '2026-11-13T09:00:00',
    SERVICE,
    submitDraft({
      items: [draft('DINKES', 'Rekam medis'), draft('DISDIKBUD', 'Soal ujian')],
      startedOn: day('2026-11-12'),
    }),
  ],
  ['2026-11-16T10:00:00', LEAD, decideMeeting()],
  ['2026-11-18T10:00:00', DINKES, recordTest(1, exemptAnswers)],
  ['2026-11-20T10:00:00', DISDIKBUD, recordTest(2)],
  ['2026-11-23T10:00:00', LEAD, receiveResults()],
  ['2026-11-24T10:00:00', SERVICE, adopt],
]

describe('A case that goes straight through the SOP', () => {
  const end = road.reduce<CaseFile | undefined>(
    (file, [at, by, command]) => given(file).when(command, contextAt(at, by)).after(),
    undefined,
  )

  it('is adopted, with a result for every item', () => {
    expect(end?.case.status).toBe('ADOPTED')
    expect(end?.items.map(({ number, status }) => [number, status])).toEqual([
      [`${CASE}/01`, 'EXEMPT'],
      [`${CASE}/02`, 'OPEN'],
    ])
  })

  it('leaves one finished task for each piece of work, every one in time', () => {
    expect(end?.tasks.map(({ key, dueOn, finishedBy, daysLate }) => [key, dueOn, finishedBy, daysLate])).toEqual([
      [`${CASE}#1.1`, '2026-11-13', SERVICE, 0],
      [`${CASE}#2.1`, '2026-11-16', LEAD, 0],
      [`${CASE}#3-DINKES.1`, '2026-11-23', DINKES, 0],
      [`${CASE}#3-DISDIKBUD.1`, '2026-11-21', DISDIKBUD, 0],
      [`${CASE}#4.1`, '2026-11-23', LEAD, 0],
      [`${CASE}#5.1`, '2026-11-24', SERVICE, 0],
    ])
    expect(end?.tasks.every((one) => one.status === 'DONE')).toBe(true)
  })
})
