// Which mails a change calls for, and to whom they go.
import type { CaseFile } from '../../../src/core/case/case'
import type { CaseCommand } from '../../../src/core/case/commands'
import { decide } from '../../../src/core/case/decide'
import type { MailJob } from '../../../src/core/notices/mail-job'
import { noticesOf } from '../../../src/core/notices/notices'
import { day } from '../../../src/core/time/day'
import {
  CASE,
  caseFile,
  DINKES,
  DISDIKBUD,
  decideMeeting,
  draft,
  item,
  LEAD,
  receiveResults,
  recordTest,
  SERVICE,
  submitDraft,
  task,
} from '../../support/cases'
import { play } from '../../support/given'
import { configuration, contextAt } from '../../support/office'

const ADMIN = 'admin.register@contoh.pontianak.go.id'

/** The mails that follow when this sender gives this command. */
function mailsOf(file: CaseFile | undefined, command: CaseCommand, by: string, at = '2026-11-16T10:00:00') {
  const context = contextAt(at, by)
  const outcome = decide(command, file, context)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejections))
  const after = play(outcome.value, context, file)
  return noticesOf(file, after, outcome.value, { configuration, at: context.at, by })
}

const told = (mails: readonly MailJob[]) => mails.map(({ kind, to }) => [kind, ...to])
const oneOf = <K extends MailJob['kind']>(mails: readonly MailJob[], kind: K) =>
  mails.find((mail): mail is Extract<MailJob, { kind: K }> => mail.kind === kind)

const testing = caseFile(
  'TESTING',
  [item(1, 'DINKES', 'FORWARDED'), item(2, 'DISDIKBUD', 'FORWARDED')],
  [task(3, 'DINKES', { folder: 'f-dinkes' }), task(3, 'DISDIKBUD', { folder: 'f-disdikbud' })],
)
const proposed = caseFile('DISCUSSING', [item(1, 'DINKES', 'PROPOSED'), item(2, 'DISDIKBUD', 'PROPOSED')], [task(2)])

describe('When a draft opens a case', () => {
  const mails = mailsOf(undefined, submitDraft({ items: [draft('DINKES', 'Rekam medis')] }), SERVICE)

  it('asks PPID Utama to discuss it and gives the sender a receipt', () => {
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', LEAD],
      ['RECEIPT', SERVICE],
    ])
  })

  it('tells the facts of the task, and of the items no more than number and title', () => {
    expect(mails[0]).toEqual({
      kind: 'TASK_ASSIGNED',
      case: { number: CASE, subject: 'Usulan November' },
      step: 2,
      round: 1,
      receivedAt: '2026-11-16T10:00:00',
      countedFrom: '2026-11-16',
      dueOn: '2026-11-17',
      explanation: 'Sel 17 Nov 2026',
      folder: 'folder-1',
      items: [{ number: `${CASE}/01`, title: 'Rekam medis' }],
      itemCount: 1,
      isAddition: false,
      to: [LEAD],
      cc: [],
    })
    expect(JSON.stringify(mails)).not.toContain('Uraian')
  })

  it('survives the outbox, which keeps it as JSON', () => {
    expect(JSON.parse(JSON.stringify(mails))).toStrictEqual(mails)
  })

  it('lists the first thirty items of a long draft and counts the others', () => {
    const items = Array.from({ length: 100 }, (_, index) => draft('DINKES', `Judul ${index + 1}`))
    const long = oneOf(mailsOf(undefined, submitDraft({ items }), SERVICE), 'TASK_ASSIGNED')
    expect(long?.items).toHaveLength(30)
    expect(long?.itemCount).toBe(100)
  })
})

describe('When the meeting forwards the items', () => {
  it('gives each unit its own items', () => {
    const mails = mailsOf(proposed, decideMeeting(), LEAD)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', DINKES],
      ['TASK_ASSIGNED', DISDIKBUD],
      ['RECEIPT', LEAD],
    ])
    expect(mails[0]).toMatchObject({
      agency: 'DINKES',
      folder: 'folder-1',
      items: [{ number: `${CASE}/01`, title: 'Informasi 1' }],
    })
    expect(mails[1]).toMatchObject({
      agency: 'DISDIKBUD',
      folder: 'folder-2',
      items: [{ number: `${CASE}/02`, title: 'Informasi 2' }],
    })
  })

  it('tells whoever stands in that day, with a copy to the principal', () => {
    const [first] = mailsOf(proposed, decideMeeting(), LEAD, '2026-11-13T10:00:00')
    expect(first?.to).toEqual(['plh.dinkes@contoh.pontianak.go.id'])
    expect(first?.cc).toEqual([DINKES])
  })

  it('tells the administrator of a unit without an officer', () => {
    const file = caseFile('DISCUSSING', [item(1, 'DLH', 'PROPOSED')], [task(2)])
    const mails = mailsOf(file, decideMeeting(), LEAD)
    expect(told(mails)).toEqual([
      ['NO_OFFICER', ADMIN],
      ['RECEIPT', LEAD],
    ])
    expect(mails[0]).toMatchObject({ step: 3, agency: 'DLH' })
  })

  it('tells a unit at work only of the items added', () => {
    const file = caseFile(
      'TESTING',
      [...testing.items, item(3, 'DINKES', 'PROPOSED')],
      [...testing.tasks, task(2, undefined, { round: 2 })],
    )
    const mails = mailsOf(file, decideMeeting(), LEAD)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', DINKES],
      ['RECEIPT', LEAD],
    ])
    expect(mails[0]).toMatchObject({
      isAddition: true,
      explanation: '',
      folder: 'f-dinkes',
      items: [{ number: `${CASE}/03`, title: 'Informasi 3' }],
    })
  })
})

describe('When items are added before the meeting', () => {
  it('tells PPID Utama of them alone', () => {
    const added = submitDraft({ caseNumber: CASE, items: [draft('DLH', 'Titik sampel')] })
    const mails = mailsOf(proposed, added, SERVICE)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', LEAD],
      ['RECEIPT', SERVICE],
    ])
    expect(mails[0]).toMatchObject({ step: 2, isAddition: true, items: [{ number: `${CASE}/03` }] })
  })
})

describe('When work comes back', () => {
  it('gives the service officer the reason of the meeting', () => {
    const mails = mailsOf(proposed, decideMeeting({ decision: 'RETURN', reason: 'Uraian kabur' }), LEAD)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', SERVICE],
      ['RECEIPT', LEAD],
    ])
    expect(mails[0]).toMatchObject({ step: 1, reason: 'Uraian kabur', itemCount: 2 })
  })

  it('gives the unit the reason of PPID Utama', () => {
    const file = caseFile('RECEIVING', [item(1, 'DINKES', 'OPEN'), item(2, 'DISDIKBUD', 'OPEN')], [task(4)])
    const command = receiveResults({ decision: 'RETURN', returnedItems: [`${CASE}/02`], reason: 'Uji lagi' })
    const mails = mailsOf(file, command, LEAD)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', DISDIKBUD],
      ['RECEIPT', LEAD],
    ])
    expect(mails[0]).toMatchObject({ step: 3, reason: 'Uji lagi', items: [{ number: `${CASE}/02` }] })
  })
})

describe('When a result is recorded', () => {
  it('tells the unit how much remains', () => {
    const file = caseFile('TESTING', [...testing.items, item(3, 'DINKES', 'FORWARDED')], testing.tasks)
    const mails = mailsOf(file, recordTest(1), DINKES)
    expect(told(mails)).toEqual([['RECEIPT', DINKES]])
    expect(mails[0]).toMatchObject({ of: 'TESTED', remaining: 1, item: { number: `${CASE}/01` }, next: [] })
  })

  it('never tells the outcome', () => {
    const mails = mailsOf(
      testing,
      recordTest(1, { outcome: 'EXEMPT', ifDisclosed: 'Akibat', ifClosed: 'Guna' }),
      DINKES,
    )
    expect(JSON.stringify(mails)).not.toMatch(/EXEMPT|Akibat|Guna/)
  })

  it('tells the service officer of an item that is incomplete', () => {
    const mails = mailsOf(testing, recordTest(1, { outcome: 'INCOMPLETE' }), DINKES)
    expect(told(mails)).toEqual([
      ['RECEIPT', DINKES],
      ['ITEM_INCOMPLETE', SERVICE],
    ])
  })

  it('asks PPID Utama for the next step after the last result', () => {
    const last = caseFile('TESTING', [item(1, 'DINKES', 'FORWARDED'), item(2, 'DLH', 'OPEN')], [task(3, 'DINKES')])
    const mails = mailsOf(last, recordTest(1), DINKES)
    expect(told(mails)).toEqual([
      ['TASK_ASSIGNED', LEAD],
      ['RECEIPT', DINKES],
    ])
    expect(oneOf(mails, 'RECEIPT')?.next).toEqual([{ step: 4, dueOn: '2026-11-17' }])
  })
})

describe('When a case ends', () => {
  it('tells everyone at work that it was stopped, with the reason', () => {
    const file = caseFile(
      'TESTING',
      [...testing.items, item(3, 'DLH', 'PROPOSED')],
      [...testing.tasks, task(2, undefined, { round: 2 })],
    )
    const mails = mailsOf(file, decideMeeting({ decision: 'STOP', reason: 'Digabung' }), LEAD)
    expect(told(mails)).toEqual([
      ['RECEIPT', LEAD],
      ['CASE_STOPPED', SERVICE, DINKES, DISDIKBUD],
    ])
    expect(mails[1]).toMatchObject({ reason: 'Digabung' })
  })

  it('tells PPID Utama of a nil report', () => {
    expect(told(mailsOf(undefined, submitDraft({ nil: true }), SERVICE))).toEqual([
      ['RECEIPT', SERVICE],
      ['NIL_REPORTED', LEAD],
    ])
  })

  it('tells PPID Utama that the results are the guideline', () => {
    const file = caseFile('ADOPTING', [item(1, 'DINKES', 'OPEN')], [task(5)])
    const adopt = {
      type: 'AdoptGuideline',
      caseNumber: CASE,
      guideline: { receivedOn: day('2026-11-16') },
      note: '',
    } as const
    expect(told(mailsOf(file, adopt, SERVICE))).toEqual([
      ['RECEIPT', SERVICE],
      ['CASE_ADOPTED', LEAD],
    ])
  })
})
