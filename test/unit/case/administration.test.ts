// Form 6 on one task: pauses, their end, extensions and items in the wrong house, with deadlines counted by hand.
import type { ExtendTask, PauseTask, ReassignItems, ResumeTask } from '../../../src/core/case/commands'
import { day } from '../../../src/core/time/day'
import { CASE, caseFile, item, task } from '../../support/cases'
import { given } from '../../support/given'
import { contextAt } from '../../support/office'

const KEY = `${CASE}#3-DINKES.1`
/** Received on Monday 16 November, due on Monday the 23rd. */
const atTest = task(3, 'DINKES', { dueOn: day('2026-11-23') })
const testing = caseFile(
  'TESTING',
  [item(1, 'DINKES', 'FORWARDED'), item(2, 'DINKES', 'FORWARDED'), item(3, 'DINKES', 'EXEMPT')],
  [atTest],
)
const pause = (until: string): PauseTask => ({ type: 'PauseTask', taskKey: KEY, until: day(until), reason: 'Cuti' })
const resume: ResumeTask = { type: 'ResumeTask', taskKey: KEY, reason: '' }
const extend = (days: number): ExtendTask => ({ type: 'ExtendTask', taskKey: KEY, days, reason: 'Banyak berkas' })
const reassign = (...items: string[]): ReassignItems => ({
  type: 'ReassignItems',
  taskKey: KEY,
  items,
  agency: 'DLH',
  reason: 'Dikuasai DLH',
})
const onTuesday = contextAt('2026-11-17T10:00:00')

describe('A pause', () => {
  it('of Tuesday to Thursday moves the deadline by three working days', () => {
    const decision = given(testing).when(pause('2026-11-19'), onTuesday)
    decision.thenHappens(`TaskPaused ${KEY}`)
    // Counted: Friday 20, Monday 23, 24, 25, 26.
    expect(decision.after().tasks[0]).toMatchObject({
      dueOn: '2026-11-26',
      pauses: [{ from: '2026-11-17', until: '2026-11-19' }],
    })
  })

  it('that ends on its second day gives back the rest', () => {
    const paused = given(testing).when(pause('2026-11-19'), onTuesday).after()
    const resumed = given(paused).when(resume, contextAt('2026-11-18T09:00:00')).after()
    expect(resumed.tasks[0]).toMatchObject({
      dueOn: '2026-11-24',
      pauses: [{ from: '2026-11-17', until: '2026-11-17' }],
    })
  })

  it('that ends on its first day has never been', () => {
    const paused = given(testing).when(pause('2026-11-19'), onTuesday).after()
    expect(given(paused).when(resume, onTuesday).after().tasks[0]).toMatchObject({ dueOn: '2026-11-23', pauses: [] })
  })

  it('that ends after hours lasts that day too: nobody can work on it any more', () => {
    const paused = given(testing).when(pause('2026-11-19'), onTuesday).after()
    const resumed = given(paused).when(resume, contextAt('2026-11-18T17:00:00')).after()
    // Tuesday and Wednesday were lost.
    expect(resumed.tasks[0]).toMatchObject({
      dueOn: '2026-11-25',
      pauses: [{ from: '2026-11-17', until: '2026-11-18' }],
    })
  })

  it('does not save work whose last office hour is over', () => {
    given(testing)
      .when(pause('2026-11-25'), contextAt('2026-11-23T16:30:00'))
      .thenRefused({ code: 'TASK_PAST_DUE', details: { task: KEY, due: '2026-11-23' } })
  })

  it('is refused beyond the limit, into the past, twice, and once the deadline is over', () => {
    const details = { task: KEY }
    // 17 November to 1 December are eleven working days.
    given(testing)
      .when(pause('2026-12-01'), onTuesday)
      .thenRefused({ code: 'PAUSE_TOO_LONG', details: { ...details, days: '11', max: '10' } })
    given(testing)
      .when(pause('2026-11-16'), onTuesday)
      .thenRefused({ code: 'PAUSE_ENDED', details: { ...details, value: '2026-11-16' } })
    const paused = given(testing).when(pause('2026-11-19'), onTuesday).after()
    given(paused)
      .when(pause('2026-11-20'), contextAt('2026-11-18T09:00:00'))
      .thenRefused({ code: 'TASK_PAUSED', details: { ...details, until: '2026-11-19' } })
    given(testing)
      .when(pause('2026-11-30'), contextAt('2026-11-24T09:00:00'))
      .thenRefused({ code: 'TASK_PAST_DUE', details: { ...details, due: '2026-11-23' } })
    given(testing).when(resume, onTuesday).thenRefused({ code: 'TASK_NOT_PAUSED', details })
  })
})

describe('An extension', () => {
  it('adds working days and takes back the flag of what is in time again', () => {
    const late = caseFile('TESTING', testing.items, [
      { ...atTest, daysLate: 1, told: { level: 1, on: day('2026-11-24') } },
    ])
    const { tasks } = given(late).when(extend(3), contextAt('2026-11-24T09:00:00')).after()
    expect(tasks[0]).toMatchObject({ dueOn: '2026-11-26', extension: 3, daysLate: 0, told: {} })
  })

  it('is refused when all of them together pass the limit', () => {
    const extended = given(testing).when(extend(4), onTuesday).after()
    given(extended)
      .when(extend(2), onTuesday)
      .thenRefused({ code: 'EXTENSION_TOO_LONG', details: { task: KEY, days: '6', max: '5' } })
  })
})

describe('Items in the wrong house', () => {
  it('leave the unit, which has something tested, and end its work', () => {
    const decision = given(testing).when(reassign(), onTuesday)
    decision.thenHappens('ItemsReassigned', `TaskOpened ${CASE}#3-DLH.1`, 'UnitFinished DINKES', `TaskFinished ${KEY}`)
    const { items, tasks } = decision.after()
    expect(items.map(({ agency, status }) => `${agency} ${status}`)).toEqual([
      'DLH FORWARDED',
      'DLH FORWARDED',
      'DINKES EXEMPT',
    ])
    // Tuesday's receipt gives five working days from Wednesday on.
    expect(tasks[1]).toMatchObject({ agency: 'DLH', dueOn: '2026-11-24', folder: 'folder-1' })
  })

  it('join the work of a unit that tests already', () => {
    const both = caseFile('TESTING', [...testing.items, item(4, 'DLH', 'FORWARDED')], [atTest, task(3, 'DLH')])
    given(both)
      .when(reassign(`${CASE}/02`), onTuesday)
      .thenHappens('ItemsReassigned')
  })

  it('are refused where they are tested, of another case, or where nothing is to be moved', () => {
    given(testing)
      .when(reassign(`${CASE}/03`), onTuesday)
      .thenRefused({
        code: 'ALREADY_DONE',
        details: { case: CASE, status: 'TESTING', item: `${CASE}/03`, itemStatus: 'EXEMPT' },
      })
    given(testing)
      .when({ ...reassign(), agency: 'DINKES' }, onTuesday)
      .thenRefused({ code: 'AGENCY_UNCHANGED', details: { agency: 'DINKES' } })
    given(caseFile('DISCUSSING', [], [task(2)]))
      .when({ ...reassign(), taskKey: `${CASE}#2.1` }, onTuesday)
      .thenRefused({ code: 'TASK_NOT_A_TEST', details: { task: `${CASE}#2.1` } })
  })
})

describe('A task that is not open', () => {
  it('is neither paused nor extended', () => {
    const done = caseFile('TESTING', testing.items, [{ ...atTest, status: 'DONE' }])
    given(done)
      .when(extend(1), onTuesday)
      .thenRefused({ code: 'TASK_NOT_OPEN', details: { task: KEY } })
    given(testing)
      .when({ ...extend(1), taskKey: `${CASE}#3-DLH.1` }, onTuesday)
      .thenRefused({ code: 'TASK_UNKNOWN', details: { task: `${CASE}#3-DLH.1` } })
  })
})
