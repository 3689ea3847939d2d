// Which documents follow which events.
import type { CaseFile } from '../../../src/core/case/case'
import type { CaseCommand } from '../../../src/core/case/commands'
import { decide } from '../../../src/core/case/decide'
import type { CaseEvent } from '../../../src/core/case/events'
import { jobKey } from '../../../src/core/documents/job'
import { plannedDocuments } from '../../../src/core/documents/planned'
import { day } from '../../../src/core/time/day'
import {
  caseFile,
  decideMeeting,
  draft,
  exemptAnswers,
  item,
  meeting,
  receiveResults,
  recordTest,
  submitDraft,
  task,
} from '../../support/cases'
import { play } from '../../support/given'
import { contextAt } from '../../support/office'

/** The keys of what is planned when this command is decided. */
function planned(before: CaseFile | undefined, command: CaseCommand): string[] {
  const context = contextAt('2026-11-18T10:00:00')
  const outcome = decide(command, before, context)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejections))
  return plannedDocuments(before, play(outcome.value, context, before), outcome.value).map(jobKey)
}

describe('After step 1', () => {
  it('the draft list is written', () => {
    expect(planned(undefined, submitDraft({ items: [draft('DINKES', 'Rekam medis')] }))).toEqual([
      'DRAFT_LIST:PPID-2026-0001:1.1',
    ])
  })

  it('a nil report needs none', () => {
    expect(planned(undefined, submitDraft({ nil: true }))).toEqual([])
  })

  it('a corrected draft is the next round', () => {
    const returned = caseFile(
      'COLLECTING',
      [item(1, 'DINKES', 'NEEDS_CORRECTION')],
      [
        task(1, undefined, { status: 'DONE' }),
        task(1, undefined, { round: 2 }),
        task(2, undefined, { status: 'DONE' }),
      ],
    )
    expect(
      planned(returned, submitDraft({ caseNumber: 'PPID-2026-0001', items: [draft('DINKES', 'Informasi 1')] })),
    ).toEqual(['DRAFT_LIST:PPID-2026-0001:1.2'])
  })
})

describe('After step 2', () => {
  const discussed = caseFile(
    'DISCUSSING',
    [item(1, 'DINKES', 'PROPOSED'), item(2, 'DISDIKBUD', 'PROPOSED')],
    [task(1, undefined, { status: 'DONE' }), task(2)],
  )

  it('the draft list is written as forwarded', () => {
    expect(planned(discussed, decideMeeting())).toEqual(['DRAFT_LIST:PPID-2026-0001:2.1'])
  })

  it('neither a return nor a stop writes one', () => {
    expect(planned(discussed, decideMeeting({ decision: 'RETURN', reason: 'Uraian kurang' }))).toEqual([])
    expect(planned(discussed, decideMeeting({ decision: 'STOP', reason: 'Bukan kewenangan' }))).toEqual([])
  })
})

describe('After step 3', () => {
  const testing = caseFile(
    'TESTING',
    [item(1, 'DINKES', 'FORWARDED'), item(2, 'DINKES', 'FORWARDED'), item(3, 'DISDIKBUD', 'FORWARDED')],
    [task(3, 'DINKES'), task(3, 'DISDIKBUD')],
  )

  it('a unit with items still to test has no sheet yet', () => {
    expect(planned(testing, recordTest(1, exemptAnswers))).toEqual([])
  })

  it('each unit has a sheet of its own when it is done', () => {
    expect(planned(testing, recordTest(3))).toEqual(['TEST_SHEET:PPID-2026-0001:3-DISDIKBUD.1'])
  })

  it('a sheet is written again when an incomplete item is tested after the unit was done', () => {
    const done = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'FORWARDED'), item(3, 'DISDIKBUD', 'INCOMPLETE')],
      [task(3, 'DINKES'), task(3, 'DISDIKBUD', { status: 'DONE' })],
    )
    expect(planned(done, recordTest(3))).toEqual(['TEST_SHEET:PPID-2026-0001:3-DISDIKBUD.1'])
  })
})

describe('After step 4', () => {
  const received = caseFile('RECEIVING', [item(1, 'DINKES', 'OPEN')], [task(4)])

  it('the list of results and its letter are written', () => {
    expect(planned(received, receiveResults())).toEqual([
      'RESULT_LIST:PPID-2026-0001:4.1',
      'COVER_LETTER:PPID-2026-0001:4.1',
    ])
  })

  it('returned results write none', () => {
    const command = receiveResults({ decision: 'RETURN', returnedItems: ['PPID-2026-0001/01'], reason: 'Kurang dasar' })
    expect(planned(received, command)).toEqual([])
  })
})

describe('After step 5', () => {
  it("the case's list is written", () => {
    const adopting = caseFile('ADOPTING', [item(1, 'DINKES', 'EXEMPT')], [task(5)])
    const guideline = { receivedOn: day('2026-11-18') }
    expect(planned(adopting, { type: 'AdoptGuideline', caseNumber: 'PPID-2026-0001', guideline, note: '' })).toEqual([
      'CASE_LIST:PPID-2026-0001:5.1',
    ])
  })
})

describe('Other events', () => {
  it('call for no document', () => {
    const events: readonly CaseEvent[] = [
      { type: 'TaskOverdue', key: 'PPID-2026-0001#2.1', daysLate: 1 },
      { type: 'DraftReturned', items: [], reason: '', meeting },
    ]
    const file = caseFile('DISCUSSING', [])
    expect(plannedDocuments(file, file, events)).toEqual([])
  })
})
