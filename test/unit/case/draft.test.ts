// Form 1: opening a case, reporting nil, correcting a returned draft, adding items to an open case.
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, caseFile, draft, FOLDERS, item, submitDraft, task } from '../../support/cases'
import { given } from '../../support/given'
import { contextAt } from '../../support/office'

const twoItems = [draft('DINKES', 'Hasil tes kesehatan'), draft('DISDIKBUD', 'Soal ujian')]

describe('When a draft is submitted without a case number', () => {
  it('opens a case with its items and hands it to PPID Utama', () => {
    given()
      .when(submitDraft({ items: twoItems, note: 'Bahan rapat' }))
      .thenEvents(
        {
          type: 'CaseOpened',
          number: CASE,
          subject: 'Usulan November',
          startedOn: day('2026-11-16'),
          note: 'Bahan rapat',
          folders: FOLDERS,
        },
        {
          type: 'TaskOpened',
          task: {
            key: `${CASE}#1.1`,
            caseNumber: CASE,
            step: 1,
            round: 1,
            receivedAt: moment('2026-11-16T08:00:00'),
            countedFrom: day('2026-11-17'),
            term: 1,
            extension: 0,
            pauses: [],
            dueOn: day('2026-11-17'),
            count: [{ day: day('2026-11-17'), number: 1 }],
            status: 'OPEN',
            daysLate: 0,
            told: {},
          },
        },
        {
          type: 'ItemsProposed',
          items: [
            { ...draft('DINKES', 'Hasil tes kesehatan'), number: `${CASE}/01`, status: 'PROPOSED', round: 0 },
            { ...draft('DISDIKBUD', 'Soal ujian'), number: `${CASE}/02`, status: 'PROPOSED', round: 0 },
          ],
        },
        { type: 'TaskFinished', key: `${CASE}#1.1`, daysLate: 0, daysTaken: 0 },
        {
          type: 'TaskOpened',
          task: {
            key: `${CASE}#2.1`,
            caseNumber: CASE,
            step: 2,
            round: 1,
            receivedAt: moment('2026-11-16T10:00:00'),
            countedFrom: day('2026-11-17'),
            term: 1,
            extension: 0,
            pauses: [],
            told: {},
            dueOn: day('2026-11-17'),
            count: [{ day: day('2026-11-17'), number: 1 }],
            status: 'OPEN',
            daysLate: 0,
          },
        },
      )
  })

  it('waits for the meeting afterwards', () => {
    const after = given()
      .when(submitDraft({ items: twoItems }))
      .after()
    expect(after.case).toEqual({
      number: CASE,
      subject: 'Usulan November',
      collectionStartedOn: '2026-11-16',
      openedAt: '2026-11-16T10:00:00',
      openedBy: 'bidang.pelayanan@contoh.pontianak.go.id',
      note: '',
      folders: FOLDERS,
      status: 'DISCUSSING',
    })
    expect(after.tasks.map(({ key, status, finishedAt }) => [key, status, finishedAt])).toEqual([
      [`${CASE}#1.1`, 'DONE', '2026-11-16T10:00:00'],
      [`${CASE}#2.1`, 'OPEN', undefined],
    ])
  })

  it('records how late a draft comes whose collection began a week before', () => {
    // Begun Mon 9 Nov, due Tue 10 Nov; submitted Mon 16 Nov: Wed, Thu, Fri and Mon are four working days late.
    const after = given()
      .when(submitDraft({ items: twoItems, startedOn: day('2026-11-09') }))
      .after()
    expect(after.tasks[0]).toMatchObject({ dueOn: '2026-11-10', status: 'DONE', daysLate: 4 })
  })

  it('takes the moment of submission for the start of collection where none is given', () => {
    const after = given()
      .when(submitDraft({ items: twoItems, startedOn: undefined }))
      .after()
    expect(after.case.collectionStartedOn).toBe('2026-11-16')
    expect(after.tasks[0]?.receivedAt).toBe('2026-11-16T10:00:00')
  })

  it('never receives work after it was done', () => {
    const after = given()
      .when(submitDraft({ items: twoItems }), contextAt('2026-11-16T07:10:00'))
      .after()
    expect(after.tasks[0]?.receivedAt).toBe('2026-11-16T07:10:00')
  })

  it('refuses a draft without items', () => {
    given().when(submitDraft()).thenRefused({ code: 'NOTHING_SUBMITTED' })
  })

  it('refuses an item named twice, whatever its spaces and capitals', () => {
    given()
      .when(submitDraft({ items: [draft('DINKES', 'Hasil tes'), draft('DINKES', ' HASIL  tes ')] }))
      .thenRefused({ code: 'ITEM_REPEATED', details: { title: ' HASIL  tes ', agency: 'DINKES' } })
  })

  it('takes the same title from two units as two items', () => {
    const after = given()
      .when(submitDraft({ items: [draft('DINKES', 'Data pegawai'), draft('DLH', 'Data pegawai')] }))
      .after()
    expect(after.items.map((one) => one.number)).toEqual([`${CASE}/01`, `${CASE}/02`])
  })

  it('refuses an item without its unit, title or description', () => {
    given()
      .when(submitDraft({ items: [draft('', 'Data'), draft('DINKES', 'Rekam medis', { description: ' ' })] }))
      .thenRefused(
        { code: 'ANSWER_MISSING', details: { column: 'agency', title: 'Data' } },
        { code: 'ANSWER_MISSING', details: { column: 'description', title: 'Rekam medis' } },
      )
  })
})

describe('When there is nothing to exempt', () => {
  it('closes the new case as nil', () => {
    const after = given()
      .when(submitDraft({ nil: true, note: 'NIHIL' }))
      .after()
    expect(after.case.status).toBe('NIL')
    expect(after.items).toEqual([])
    expect(after.tasks.map(({ key, status }) => [key, status])).toEqual([[`${CASE}#1.1`, 'DONE']])
  })

  it('tells what happens in order', () => {
    given()
      .when(submitDraft({ nil: true }))
      .thenHappens('CaseOpened', `TaskOpened ${CASE}#1.1`, 'NilReported', `TaskFinished ${CASE}#1.1`)
  })

  it('refuses nil together with items', () => {
    given()
      .when(submitDraft({ nil: true, items: twoItems }))
      .thenRefused({ code: 'NIL_WITH_ITEMS' })
  })

  it('closes a returned draft of which nothing remains', () => {
    const returned = caseFile('COLLECTING', [item(1, 'DINKES', 'NEEDS_CORRECTION')], [task(1, undefined, { round: 2 })])
    const decision = given(returned).when(submitDraft({ caseNumber: CASE, nil: true }))
    decision.thenHappens('NilReported', `TaskFinished ${CASE}#1.2`)
    expect(decision.after().case.status).toBe('NIL')
    expect(decision.after().items[0]?.status).toBe('STOPPED')
  })

  it('leaves it to the meeting to end a draft under discussion', () => {
    given(caseFile('DISCUSSING', [item(1, 'DINKES', 'PROPOSED')], [task(2)]))
      .when(submitDraft({ caseNumber: CASE, nil: true }))
      .thenRefused({ code: 'WRONG_STEP', details: { case: CASE, status: 'DISCUSSING', advice: 'STOP_AT_MEETING' } })
  })
})

describe('When a returned draft comes back', () => {
  const returned = caseFile(
    'COLLECTING',
    [
      item(1, 'DINKES', 'NEEDS_CORRECTION', { source: 'Berkas lama', link: 'https://contoh.id/1', reason: 'Kabur' }),
      item(2, 'DINKES', 'NEEDS_CORRECTION'),
    ],
    [
      task(1, undefined, { status: 'DONE' }),
      task(2, undefined, { status: 'DONE' }),
      task(1, undefined, { round: 2, dueOn: day('2026-11-17') }),
    ],
  )
  const resubmission = submitDraft({
    caseNumber: CASE,
    subject: 'Usulan November (perbaikan)',
    items: [
      { agency: 'DINKES', title: ' informasi  1', description: 'Uraian yang jelas', source: '', form: '', link: '' },
      draft('DLH', 'Titik sampel'),
    ],
  })

  it('corrects the item of the same title, adds the others and opens the next meeting', () => {
    given(returned)
      .when(resubmission, contextAt('2026-11-18T09:00:00'))
      .thenEvents(
        {
          type: 'ItemCorrected',
          number: `${CASE}/01`,
          draft: {
            agency: 'DINKES',
            title: 'Informasi 1',
            description: 'Uraian yang jelas',
            source: 'Berkas lama',
            form: 'Cetak',
            link: 'https://contoh.id/1',
          },
        },
        {
          type: 'ItemsProposed',
          items: [{ ...draft('DLH', 'Titik sampel'), number: `${CASE}/03`, status: 'PROPOSED', round: 0 }],
        },
        { type: 'DraftResubmitted', subject: 'Usulan November (perbaikan)', note: '' },
        { type: 'TaskFinished', key: `${CASE}#1.2`, daysLate: 1, daysTaken: 2 },
        {
          type: 'TaskOpened',
          task: task(2, undefined, {
            round: 2,
            receivedAt: moment('2026-11-18T09:00:00'),
            countedFrom: day('2026-11-19'),
            dueOn: day('2026-11-19'),
            count: [{ day: day('2026-11-19'), number: 1 }],
          }),
        },
      )
  })

  it('proposes every item again, also those not mentioned', () => {
    const after = given(returned).when(resubmission).after()
    expect(after.case.status).toBe('DISCUSSING')
    expect(after.case.subject).toBe('Usulan November (perbaikan)')
    expect(after.items.map(({ number, status, description }) => [number, status, description])).toEqual([
      [`${CASE}/01`, 'PROPOSED', 'Uraian yang jelas'],
      [`${CASE}/02`, 'PROPOSED', 'Uraian Informasi 2'],
      [`${CASE}/03`, 'PROPOSED', 'Uraian Titik sampel'],
    ])
  })

  it('is refused without any item', () => {
    given(returned)
      .when(submitDraft({ caseNumber: CASE }))
      .thenRefused({ code: 'NOTHING_SUBMITTED' })
  })

  it('mends items returned while others are under test, which goes on', () => {
    const testing = caseFile(
      'TESTING',
      [item(1, 'DINKES', 'FORWARDED'), item(2, 'DLH', 'NEEDS_CORRECTION')],
      [task(3, 'DINKES'), task(2, undefined, { status: 'DONE' }), task(1, undefined, { round: 2 })],
    )
    const decision = given(testing).when(
      submitDraft({ caseNumber: CASE, subject: '', items: [draft('DLH', 'Informasi 2')] }),
    )
    decision.thenHappens('ItemCorrected', 'DraftResubmitted', `TaskFinished ${CASE}#1.2`, `TaskOpened ${CASE}#2.2`)
    expect(decision.after().case).toMatchObject({ status: 'TESTING', subject: 'Usulan November' })
    expect(decision.after().items[1]?.status).toBe('PROPOSED')
  })
})
