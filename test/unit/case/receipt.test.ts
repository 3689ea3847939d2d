// Forms 4 and 5: the results are handed over or returned to the units, and become the guideline.
import type { AdoptGuideline } from '../../../src/core/case/commands'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, caseFile, handover, item, LEAD, receiveResults, task } from '../../support/cases'
import { given } from '../../support/given'
import { contextAt } from '../../support/office'

const result = { participants: '', testedAt: moment('2026-11-20T10:00:00') }
const tested = caseFile(
  'RECEIVING',
  [
    item(1, 'DINKES', 'EXEMPT', { test: { ...result } as never }),
    item(2, 'DLH', 'OPEN', { test: { ...result } as never }),
    item(3, 'DLH', 'DROPPED'),
  ],
  [
    task(3, 'DINKES', { status: 'DONE' }),
    task(3, 'DLH', { status: 'DONE' }),
    task(4, undefined, { dueOn: day('2026-11-23') }),
  ],
)
const at = contextAt('2026-11-24T09:00:00', LEAD)

describe('When PPID Utama accepts the results', () => {
  it('hands them to the service officer', () => {
    const decision = given(tested).when(receiveResults(), at)
    decision.thenEvents(
      { type: 'ResultsAccepted', handover },
      { type: 'TaskFinished', key: `${CASE}#4.1`, daysLate: 1, daysTaken: 6 },
      {
        type: 'TaskOpened',
        task: task(5, undefined, {
          receivedAt: moment('2026-11-24T09:00:00'),
          countedFrom: day('2026-11-25'),
          dueOn: day('2026-11-25'),
          count: [{ day: day('2026-11-25'), number: 1 }],
        }),
      },
    )
    expect(decision.after().case).toMatchObject({ status: 'ADOPTING', handover })
  })

  it('refuses to accept and return at once', () => {
    given(tested)
      .when(receiveResults({ returnedItems: [`${CASE}/01`] }), at)
      .thenRefused({ code: 'RETURNED_WITH_ACCEPT' })
  })
})

describe('When PPID Utama returns items', () => {
  const returning = receiveResults({ decision: 'RETURN', returnedItems: [`${CASE}/02`], reason: 'Dasar keliru' })

  it('opens the next round of the units concerned', () => {
    given(tested)
      .when(returning, at)
      .thenHappens('ResultsReturned', `TaskFinished ${CASE}#4.1`, `TaskOpened ${CASE}#3-DLH.2`)
  })

  it('clears the old results of these items alone', () => {
    const after = given(tested).when(returning, at).after()
    expect(after.case.status).toBe('TESTING')
    expect(after.items[0]?.status).toBe('EXEMPT')
    expect(after.items[1]).toEqual({ ...item(2, 'DLH', 'FORWARDED'), round: 2, reason: 'Dasar keliru' })
    expect(after.tasks[3]).toMatchObject({ round: 2, dueOn: '2026-12-01', folder: 'folder-1' })
  })

  it.each([
    ['without items and reason', {}, [{ code: 'RETURNED_ITEMS_MISSING' }, { code: 'REASON_MISSING' }]],
    ['without a reason', { returnedItems: [`${CASE}/01`] }, [{ code: 'REASON_MISSING' }]],
    [
      'of an item that was not tested',
      { returnedItems: [`${CASE}/03`], reason: 'Uji lagi' },
      [{ code: 'WRONG_STEP', details: { case: CASE, status: 'RECEIVING', item: `${CASE}/03`, itemStatus: 'DROPPED' } }],
    ],
    [
      'of unknown items',
      { returnedItems: [`${CASE}/08`, 'PPID-2025-0004/01'], reason: 'Uji lagi' },
      [
        { code: 'ITEM_UNKNOWN', details: { item: `${CASE}/08` } },
        { code: 'ITEM_OF_OTHER_CASE', details: { item: 'PPID-2025-0004/01', case: CASE } },
      ],
    ],
  ] as const)('refuses a return %s', (_, answers, rejections) => {
    given(tested)
      .when(receiveResults({ decision: 'RETURN', ...answers }), at)
      .thenRefused(...rejections)
  })
})

describe('When the case is not at step 4', () => {
  it.each([
    ['DISCUSSING', 'WRONG_STEP'],
    ['TESTING', 'WRONG_STEP'],
    ['ADOPTING', 'ALREADY_DONE'],
    ['ADOPTED', 'CASE_CLOSED'],
  ] as const)('refuses a case that is %s: %s', (status, code) => {
    given(caseFile(status, []))
      .when(receiveResults(), at)
      .thenRefused({ code, details: { case: CASE, status } })
  })
})

describe('When the results become the guideline', () => {
  const adopt: AdoptGuideline = {
    type: 'AdoptGuideline',
    caseNumber: CASE,
    guideline: { receivedOn: day('2026-11-25') },
    note: '',
  }

  it('closes the case', () => {
    const decision = given(caseFile('ADOPTING', tested.items, [task(5, undefined, { dueOn: day('2026-11-25') })])).when(
      adopt,
      contextAt('2026-11-25T15:00:00'),
    )
    decision.thenEvents(
      { type: 'GuidelineAdopted', guideline: { receivedOn: day('2026-11-25') }, note: '' },
      { type: 'TaskFinished', key: `${CASE}#5.1`, daysLate: 0, daysTaken: 7 },
    )
    expect(decision.after().case).toMatchObject({ status: 'ADOPTED', guideline: { receivedOn: '2026-11-25' } })
    expect(decision.after().items.map((one) => one.status)).toEqual(['EXEMPT', 'OPEN', 'DROPPED'])
  })

  it.each([
    ['RECEIVING', 'WRONG_STEP'],
    ['ADOPTED', 'CASE_CLOSED'],
    ['NIL', 'CASE_CLOSED'],
  ] as const)('refuses a case that is %s: %s', (status, code) => {
    given(caseFile(status, []))
      .when(adopt)
      .thenRefused({ code, details: { case: CASE, status } })
  })
})
