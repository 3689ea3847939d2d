// Form 3: a unit records the result of the test of one item.
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, caseFile, DINKES, exemptAnswers, item, recordTest, task } from '../../support/cases'
import { given } from '../../support/given'
import { contextAt } from '../../support/office'

const testing = caseFile(
  'TESTING',
  [item(1, 'DINKES', 'FORWARDED'), item(2, 'DINKES', 'FORWARDED'), item(3, 'DLH', 'FORWARDED')],
  [task(3, 'DINKES', { dueOn: day('2026-11-23') }), task(3, 'DLH', { dueOn: day('2026-11-23') })],
)
const at = contextAt('2026-11-20T10:00:00', DINKES)

describe('When a result is recorded', () => {
  it('keeps the answers with the tester, the moment and the computed end', () => {
    given(testing)
      .when(recordTest(1, exemptAnswers), at)
      .thenEvents({
        type: 'ItemTested',
        number: `${CASE}/01`,
        result: {
          occasion: 'BEFORE_REQUEST',
          outcome: 'EXEMPT',
          grounds: ['h.4'],
          otherStatute: '',
          ifDisclosed: 'Mengungkap hasil evaluasi kemampuan seseorang',
          ifClosed: 'Melindungi rahasia pribadi pegawai',
          publicInterest: '',
          exemptParts: '',
          period: { kind: 'YEARS', years: 5, until: day('2031-11-20') },
          participants: 'Tim PPID Pendukung',
          link: '',
          note: '',
          testedAt: moment('2026-11-20T10:00:00'),
          testedBy: DINKES,
        },
      })
  })

  it.each([
    { kind: 'UNTIL_DATE', until: day('2028-12-31') },
    { kind: 'UNTIL_EVENT', event: 'Pemenang diumumkan' },
    { kind: 'PERSON_BOUND' },
  ] as const)('keeps a period of the kind $kind as it is', (period) => {
    const after = given(testing)
      .when(recordTest(1, { ...exemptAnswers, period }), at)
      .after()
    expect(after.items[0]?.test?.period).toEqual(period)
  })

  it.each(['EXEMPT', 'PARTLY_EXEMPT', 'OPEN', 'INCOMPLETE'] as const)('puts the item into %s', (outcome) => {
    const after = given(testing).when(recordTest(1, { outcome }), at).after()
    expect(after.items[0]?.status).toBe(outcome)
    expect(after.case.status).toBe('TESTING')
  })
})

describe('When the last item of a unit has a result', () => {
  const oneLeft = caseFile(
    'TESTING',
    [item(1, 'DINKES', 'INCOMPLETE'), item(2, 'DINKES', 'FORWARDED'), item(3, 'DLH', 'FORWARDED')],
    testing.tasks,
  )

  it('finishes the work of that unit alone', () => {
    given(oneLeft)
      .when(recordTest(2), contextAt('2026-11-25T10:00:00', DINKES))
      .thenHappens('ItemTested', 'UnitFinished DINKES', `TaskFinished ${CASE}#3-DINKES.1`)
  })

  it('keeps how late the unit was', () => {
    // Due Mon 23 Nov, finished Wed 25 Nov.
    const after = given(oneLeft).when(recordTest(2), contextAt('2026-11-25T10:00:00', DINKES)).after()
    expect(after.tasks[0]).toMatchObject({
      status: 'DONE',
      daysLate: 2,
      finishedAt: '2026-11-25T10:00:00',
      finishedBy: DINKES,
    })
  })

  it('lets the unit complete an incomplete item while others are under test', () => {
    const waiting = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'INCOMPLETE'), item(2, 'DLH', 'FORWARDED')],
      [task(3, 'DINKES', { status: 'DONE' }), task(3, 'DLH')],
    )
    given(waiting).when(recordTest(1, exemptAnswers), at).thenHappens('ItemTested')
  })
})

describe('When the last item of the case has a result', () => {
  const last = caseFile(
    'TESTING',
    [item(1, 'DINKES', 'EXEMPT'), item(2, 'DLH', 'DROPPED'), item(3, 'DINKES', 'FORWARDED')],
    [task(3, 'DINKES')],
  )

  it('hands the results to PPID Utama', () => {
    const decision = given(last).when(recordTest(3), at)
    decision.thenHappens(
      'ItemTested',
      'UnitFinished DINKES',
      `TaskFinished ${CASE}#3-DINKES.1`,
      'TestingFinished',
      `TaskOpened ${CASE}#4.1`,
    )
    expect(decision.after().case.status).toBe('RECEIVING')
    // Received Fri 20 Nov 2026, one working day.
    expect(decision.after().tasks[1]?.dueOn).toBe('2026-11-23')
  })

  it.each(['PROPOSED', 'NEEDS_CORRECTION'] as const)('waits for an item that is still %s', (status) => {
    const waiting = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'FORWARDED'), item(2, 'DLH', status)],
      [task(3, 'DINKES'), task(2)],
    )
    given(waiting)
      .when(recordTest(1), at)
      .thenHappens('ItemTested', 'UnitFinished DINKES', `TaskFinished ${CASE}#3-DINKES.1`)
  })
})

describe('When the item cannot be tested', () => {
  it.each([
    ['TESTING', 'EXEMPT', 'ALREADY_DONE'],
    ['TESTING', 'OPEN', 'ALREADY_DONE'],
    ['RECEIVING', 'INCOMPLETE', 'ALREADY_DONE'],
    ['TESTING', 'PROPOSED', 'WRONG_STEP'],
    ['DISCUSSING', 'PROPOSED', 'WRONG_STEP'],
    ['COLLECTING', 'NEEDS_CORRECTION', 'WRONG_STEP'],
    ['TESTING', 'DROPPED', 'WRONG_STEP'],
  ] as const)('refuses: case %s, item %s, %s', (status, itemStatus, code) => {
    given(caseFile(status, [item(1, 'DINKES', itemStatus)]))
      .when(recordTest(1), at)
      .thenRefused({ code, details: { case: CASE, status, item: `${CASE}/01`, itemStatus } })
  })

  it('refuses any item of a closed case', () => {
    given(caseFile('STOPPED', [item(1, 'DINKES', 'STOPPED')]))
      .when(recordTest(1), at)
      .thenRefused({ code: 'CASE_CLOSED', details: { case: CASE, status: 'STOPPED' } })
  })

  it.each([
    ['of a known case', testing],
    ['of an unknown case', undefined],
  ])('refuses an unknown item %s', (_, file) => {
    given(file)
      .when(recordTest(9), at)
      .thenRefused({ code: 'ITEM_UNKNOWN', details: { item: `${CASE}/09` } })
  })
})
