// A submission killed at any point is taken up by a sweep: same register, same folders and documents, no mail lost.
import { CASE, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const fresh = prepared(() => openOffice('with sweeps'))

const atReceipt = prepared(() => {
  const office = fresh()
  office.submitDraft([['DINKES', 'Rekam medis pasien']])
  office.holdMeeting('Teruskan ke OPD')
  office.recordTest(`${CASE}/01`, people.dinkes)
  return office
})

const REGISTER = ['Register', 'Butir', 'Tugas'] as const
/** Of Riwayat all but the code of the submission, which differs from copy to copy. */
const HISTORY = ['Waktu', 'Nomor berkas', 'Peristiwa', 'Rincian', 'Oleh'] as const
/** Drive IDs are given at random. */
const RANDOM = ['Kode folder', 'Folder berkas']

function registerOf(office: RunningOffice): unknown {
  const plain = REGISTER.map((tab) =>
    office.records(tab).map((record) => Object.entries(record).filter(([title]) => !RANDOM.includes(title))),
  )
  return [...plain, ...HISTORY.map((title) => office.column('Riwayat', title))]
}

const mailsOf = (office: RunningOffice): string[] =>
  office.google.mail.map(({ to, subject }) => `${to} ${subject}`).sort()

/** Calls that change nothing: a death before one is no other than a death after it. */
const READS = /\.(get|find|is|as|can|batchGet|list|formatDate|generateIds|openById)/
/** Calls that work on a document not yet finished, which is made anew as a whole. */
const DRAFTING = /^(Body|Paragraph|Range|Table|Text)/

/**
 * The numbers of calls after which the world is not as it was after the call before, and samples of those between.
 * With EVERY_CALL in the environment: each single call, which takes minutes.
 */
function momentsOf(calls: readonly string[]): number[] {
  const moves = (member: string): boolean => !READS.test(member) && !DRAFTING.test(member)
  return [...calls.keys()].filter(
    (index) => process.env.EVERY_CALL || index % 25 === 0 || moves(calls[index - 1] ?? ''),
  )
}

function expectSurvival(open: () => RunningOffice, submit: (office: RunningOffice) => void, until: string): void {
  const whole = open()
  whole.google.meter.reset()
  submit(whole)
  const calls = whole.google.meter.calls().map(({ member }) => member)
  whole.advanceTo(until)
  const expected = { register: registerOf(whole), paths: whole.paths(), mails: mailsOf(whole) }
  whole.google.close()

  for (const count of momentsOf(calls)) {
    const office = open()
    office.google.faults.killAfter(count)
    submit(office)
    expect(office.google.executions().at(-1)?.status).toBe('KILLED')
    office.advanceTo(until)
    const where = `after call ${count}, ${calls[count - 1]}`
    expect([where, registerOf(office)]).toEqual([where, expected.register])
    expect([where, office.paths()]).toEqual([where, expected.paths])
    const isSent = calls[count - 1] === 'MailApp.sendEmail'
    const mails = mailsOf(office)
    expect([where, [...new Set(mails)]]).toEqual([where, [...new Set(expected.mails)]])
    expect([where, mails.length]).toEqual([where, expected.mails.length + (isSent ? 1 : 0)])
    office.google.close()
  }
}

it('survives at every call that changes something: form 1', () => {
  expectSurvival(fresh, (office) => office.submitDraft([['DINKES', 'Rekam medis pasien']]), '2026-11-09T08:40')
})

it('survives at every call that changes something: form 4', () => {
  expectSurvival(atReceipt, (office) => office.receiveResults(replies.receipt('2026-11-09')), '2026-11-09T08:40')
})
