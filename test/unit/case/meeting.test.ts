// Form 2: the meeting forwards the proposed items, returns the draft, or stops the case.
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, caseFile, decideMeeting, item, meeting, task } from '../../support/cases'
import { given } from '../../support/given'
import { cityCalendar, contextAt } from '../../support/office'

const proposed = caseFile(
  'DISCUSSING',
  [item(1, 'DINKES', 'PROPOSED'), item(2, 'DISDIKBUD', 'PROPOSED'), item(3, 'DINKES', 'PROPOSED')],
  [task(1, undefined, { status: 'DONE' }), task(2)],
)

describe('When the meeting forwards the draft', () => {
  it('opens one test for each unit, each due on the calendar of that unit', () => {
    // Received Mon 21 Dec 2026: five-day units Wed 30 Dec; six-day units count Sat 26 Dec, hence Tue 29 Dec.
    const after = given(proposed).when(decideMeeting(), contextAt('2026-12-21T10:00:00')).after()
    expect(after.case.status).toBe('TESTING')
    expect(after.items.map(({ status, round }) => [status, round])).toEqual([
      ['FORWARDED', 1],
      ['FORWARDED', 1],
      ['FORWARDED', 1],
    ])
    expect(after.tasks.slice(2).map(({ key, dueOn, folder }) => [key, dueOn, folder])).toEqual([
      [`${CASE}#3-DINKES.1`, '2026-12-30', 'folder-1'],
      [`${CASE}#3-DISDIKBUD.1`, '2026-12-29', 'folder-2'],
    ])
  })

  it('drops items with a reason', () => {
    given(proposed)
      .when(decideMeeting({ droppedItems: [`${CASE}/03`, `${CASE}/02`, `${CASE}/02`], reason: 'Sudah terbuka' }))
      .thenEvents(
        { type: 'ItemsDropped', items: [`${CASE}/03`, `${CASE}/02`], reason: 'Sudah terbuka' },
        { type: 'ItemsForwarded', items: [`${CASE}/01`], meeting },
        { type: 'TaskFinished', key: `${CASE}#2.1`, daysLate: 0, daysTaken: 0 },
        {
          type: 'TaskOpened',
          task: task(3, 'DINKES', {
            receivedAt: moment('2026-11-16T10:00:00'),
            countedFrom: day('2026-11-17'),
            dueOn: day('2026-11-23'),
            count: [
              { day: day('2026-11-17'), number: 1 },
              { day: day('2026-11-18'), number: 2 },
              { day: day('2026-11-19'), number: 3 },
              { day: day('2026-11-20'), number: 4 },
              { day: day('2026-11-21'), skipped: 'WEEKEND' },
              { day: day('2026-11-22'), skipped: 'WEEKEND' },
              { day: day('2026-11-23'), number: 5 },
            ],
            folder: 'folder-1',
          }),
        },
      )
  })

  it('leaves the deadline open where the calendar ends', () => {
    const context = contextAt('2026-11-16T10:00:00')
    const shortCalendar = { ...cityCalendar, knownUntil: day('2026-11-18') }
    const configuration = { ...context.configuration, calendarOf: () => shortCalendar }
    const after = given(proposed)
      .when(decideMeeting(), { ...context, configuration })
      .after()
    expect(after.tasks[2]?.dueOn).toBeUndefined()
  })

  it.each([
    ['items dropped without a reason', { droppedItems: [`${CASE}/01`], reason: ' ' }, { code: 'REASON_MISSING' }],
    [
      'every item dropped',
      { droppedItems: [`${CASE}/01`, `${CASE}/02`, `${CASE}/03`], reason: 'Terbuka' },
      { code: 'NOTHING_FORWARDED' },
    ],
    [
      'an item the case does not have',
      { droppedItems: [`${CASE}/09`], reason: 'Terbuka' },
      { code: 'ITEM_UNKNOWN', details: { item: `${CASE}/09` } },
    ],
    [
      'an item of another case',
      { droppedItems: ['PPID-2026-0002/01'], reason: 'Terbuka' },
      { code: 'ITEM_OF_OTHER_CASE', details: { item: 'PPID-2026-0002/01', case: CASE } },
    ],
  ] as const)('refuses %s', (_, answers, rejection) => {
    given(proposed).when(decideMeeting(answers)).thenRefused(rejection)
  })
})

describe('When items were added during the test', () => {
  const testing = caseFile(
    'TESTING',
    [item(1, 'DINKES', 'FORWARDED'), item(2, 'DINKES', 'PROPOSED'), item(3, 'DLH', 'PROPOSED')],
    [task(2, undefined, { status: 'DONE' }), task(3, 'DINKES'), task(2, undefined, { round: 2 })],
  )

  it('joins an open test of the unit and opens one for the others', () => {
    given(testing)
      .when(decideMeeting())
      .thenHappens('ItemsForwarded', `TaskFinished ${CASE}#2.2`, `TaskOpened ${CASE}#3-DLH.1`)
  })

  it('opens a further round for a unit that has finished', () => {
    const done = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'OPEN'), item(2, 'DINKES', 'PROPOSED'), item(3, 'DLH', 'FORWARDED')],
      [task(3, 'DINKES', { status: 'DONE' }), task(3, 'DLH'), task(2)],
    )
    given(done)
      .when(decideMeeting())
      .thenHappens('ItemsForwarded', `TaskFinished ${CASE}#2.1`, `TaskOpened ${CASE}#3-DINKES.2`)
  })

  it('may drop all of them, and the tests go on', () => {
    const decision = given(testing).when(
      decideMeeting({ droppedItems: [`${CASE}/02`, `${CASE}/03`], reason: 'Terbuka' }),
    )
    decision.thenHappens('ItemsDropped', `TaskFinished ${CASE}#2.2`)
    expect(decision.after().case.status).toBe('TESTING')
  })

  it('ends the testing by dropping the last item without a result', () => {
    const tested = caseFile('TESTING', [item(1, 'DINKES', 'EXEMPT'), item(2, 'DLH', 'PROPOSED')], [task(2)])
    given(tested)
      .when(decideMeeting({ droppedItems: [`${CASE}/02`], reason: 'Terbuka' }))
      .thenHappens('ItemsDropped', `TaskFinished ${CASE}#2.1`, 'TestingFinished', `TaskOpened ${CASE}#4.1`)
  })

  it('returns only the added items', () => {
    const decision = given(testing).when(decideMeeting({ decision: 'RETURN', reason: 'Belum jelas' }))
    decision.thenHappens('DraftReturned', `TaskFinished ${CASE}#2.2`, `TaskOpened ${CASE}#1.1`)
    expect(decision.after().case.status).toBe('TESTING')
    expect(decision.after().items.map((one) => one.status)).toEqual([
      'FORWARDED',
      'NEEDS_CORRECTION',
      'NEEDS_CORRECTION',
    ])
  })

  it('refuses to drop an item that is already under test', () => {
    given(testing)
      .when(decideMeeting({ droppedItems: [`${CASE}/01`], reason: 'Terbuka' }))
      .thenRefused({
        code: 'ALREADY_DONE',
        details: { case: CASE, status: 'TESTING', item: `${CASE}/01`, itemStatus: 'FORWARDED' },
      })
  })
})

describe('When items returned during the test do not come back', () => {
  const correcting = task(1, undefined, { round: 2 })
  const testing = caseFile(
    'TESTING',
    [item(1, 'DINKES', 'FORWARDED'), item(2, 'DLH', 'NEEDS_CORRECTION'), item(3, 'DLH', 'NEEDS_CORRECTION')],
    [task(1, undefined, { status: 'DONE' }), task(3, 'DINKES'), correcting],
  )

  it('drops them, and nobody corrects them any more', () => {
    const decision = given(testing).when(
      decideMeeting({ droppedItems: [`${CASE}/02`, `${CASE}/03`], reason: 'Tidak diperbaiki' }),
    )
    decision.thenEvents(
      { type: 'ItemsDropped', items: [`${CASE}/02`, `${CASE}/03`], reason: 'Tidak diperbaiki' },
      { type: 'TaskCancelled', key: `${CASE}#1.2` },
    )
    expect(decision.after().items.map((one) => one.status)).toEqual(['FORWARDED', 'DROPPED', 'DROPPED'])
  })

  it('leaves the correction open while one of them is not dropped', () => {
    given(testing)
      .when(decideMeeting({ droppedItems: [`${CASE}/02`], reason: 'Tidak diperbaiki' }))
      .thenHappens('ItemsDropped')
  })

  it('ends the testing by dropping the last of them', () => {
    const tested = caseFile('TESTING', [item(1, 'DINKES', 'EXEMPT'), item(2, 'DLH', 'NEEDS_CORRECTION')], [correcting])
    const decision = given(tested).when(decideMeeting({ droppedItems: [`${CASE}/02`], reason: 'Tidak diperbaiki' }))
    decision.thenHappens('ItemsDropped', `TaskCancelled ${CASE}#1.2`, 'TestingFinished', `TaskOpened ${CASE}#4.1`)
    expect(decision.after().case.status).toBe('RECEIVING')
  })

  it('stops the case', () => {
    const decision = given(testing).when(decideMeeting({ decision: 'STOP', reason: 'Digabung' }))
    decision.thenHappens('CaseStopped', `TaskCancelled ${CASE}#3-DINKES.1`, `TaskCancelled ${CASE}#1.2`)
    expect(decision.after().items.map((one) => one.status)).toEqual(['STOPPED', 'STOPPED', 'STOPPED'])
  })

  it('refuses to drop them without a reason', () => {
    given(testing)
      .when(decideMeeting({ droppedItems: [`${CASE}/02`] }))
      .thenRefused({ code: 'REASON_MISSING' })
  })

  it.each([
    ['to forward', {}],
    ['to return', { decision: 'RETURN', reason: 'Belum jelas' }],
  ] as const)('refuses %s what was not submitted again', (_, answers) => {
    given(testing)
      .when(decideMeeting(answers))
      .thenRefused({ code: 'ALREADY_DONE', details: { case: CASE, status: 'TESTING' } })
  })
})

describe('When the meeting returns the draft', () => {
  it('asks the service officer to correct it', () => {
    given(proposed)
      .when(decideMeeting({ decision: 'RETURN', reason: 'Uraian kabur' }), contextAt('2026-11-18T16:00:00'))
      .thenEvents(
        {
          type: 'DraftReturned',
          items: [`${CASE}/01`, `${CASE}/02`, `${CASE}/03`],
          reason: 'Uraian kabur',
          meeting,
        },
        // Sent at closing time, it counts for Thursday the 19th.
        { type: 'TaskFinished', key: `${CASE}#2.1`, daysLate: 2, daysTaken: 3 },
        {
          type: 'TaskOpened',
          task: task(1, undefined, {
            round: 2,
            receivedAt: moment('2026-11-18T16:00:00'),
            countedFrom: day('2026-11-20'),
            dueOn: day('2026-11-20'),
            count: [{ day: day('2026-11-20'), number: 1 }],
          }),
        },
      )
  })

  it('keeps the reason with the case and its items', () => {
    const after = given(proposed)
      .when(decideMeeting({ decision: 'RETURN', reason: 'Uraian kabur' }))
      .after()
    expect(after.case).toMatchObject({ status: 'COLLECTING', reason: 'Uraian kabur' })
    expect(after.items.every(({ status, reason }) => status === 'NEEDS_CORRECTION' && reason === 'Uraian kabur')).toBe(
      true,
    )
  })

  it.each(['RETURN', 'STOP'] as const)('refuses %s with dropped items and without a reason', (decision) => {
    given(proposed)
      .when(decideMeeting({ decision, droppedItems: [`${CASE}/01`] }))
      .thenRefused({ code: 'DROPPED_WITHOUT_FORWARD' }, { code: 'REASON_MISSING' })
  })
})

describe('When the meeting stops the case', () => {
  it('closes it with everything that is open', () => {
    const testing = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'FORWARDED'), item(2, 'DINKES', 'EXEMPT'), item(3, 'DLH', 'PROPOSED')],
      [task(3, 'DINKES'), task(2, undefined, { round: 2 })],
    )
    const decision = given(testing).when(decideMeeting({ decision: 'STOP', reason: 'Digabung' }))
    decision.thenEvents(
      { type: 'CaseStopped', reason: 'Digabung', meeting },
      { type: 'TaskFinished', key: `${CASE}#2.2`, daysLate: 0, daysTaken: 0 },
      { type: 'TaskCancelled', key: `${CASE}#3-DINKES.1` },
    )
    const after = decision.after()
    expect(after.case).toMatchObject({ status: 'STOPPED', reason: 'Digabung', meeting })
    expect(after.items.map((one) => one.status)).toEqual(['STOPPED', 'EXEMPT', 'STOPPED'])
    expect(after.tasks.map((one) => one.status)).toEqual(['CANCELLED', 'DONE'])
  })
})

describe('When there is nothing to discuss', () => {
  it.each([
    ['COLLECTING', 'WRONG_STEP'],
    ['TESTING', 'ALREADY_DONE'],
    ['RECEIVING', 'ALREADY_DONE'],
    ['ADOPTING', 'ALREADY_DONE'],
    ['ADOPTED', 'CASE_CLOSED'],
    ['STOPPED', 'CASE_CLOSED'],
    ['NIL', 'CASE_CLOSED'],
  ] as const)('refuses a case that is %s: %s', (status, code) => {
    given(caseFile(status, [item(1, 'DINKES', 'OPEN')]))
      .when(decideMeeting())
      .thenRefused({ code, details: { case: CASE, status } })
  })

  it('refuses an unknown case', () => {
    given()
      .when(decideMeeting())
      .thenRefused({ code: 'CASE_UNKNOWN', details: { case: CASE } })
  })
})

describe('When too few folders were planned', () => {
  it('fails instead of opening a task without a folder', () => {
    const context = { ...contextAt('2026-11-16T10:00:00'), folderIds: ['folder-1'] }
    expect(() => given(proposed).when(decideMeeting(), context)).toThrow('FOLDER_IDS_EXHAUSTED')
  })
})
