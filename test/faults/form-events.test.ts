// Form events that come twice, blank or never, and mails and documents that fail: the outcome is the same in the end.
import { cell, enter, openDocument } from '../support/administrator'
import { CASE, forms, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const fresh = prepared(() => openOffice('with sweeps'))
const HISTORY = ['Waktu', 'Nomor berkas', 'Peristiwa', 'Rincian', 'Oleh'] as const

/** All that does not differ from copy to copy by the IDs Drive gives. */
function outcomeOf(office: RunningOffice): unknown {
  return [
    office.column('Register', 'Status'),
    office.column('Register', 'Diajukan pada'),
    office.records('Butir'),
    office.tasks(),
    HISTORY.map((title) => office.column('Riwayat', title)),
    office.records('Karantina').length,
    office.google.mail.map(({ to, subject }) => `${to} ${subject}`),
    office.paths(),
  ]
}

const DRAFT = [['DINKES', 'Rekam medis pasien']] as const

describe('A form event', () => {
  it.each(['twice', 'blank', 'never'] as const)('that comes %s changes nothing in the outcome', (event) => {
    const [once, other] = (['once', event] as const).map((delivery) => {
      const office = fresh()
      office.submitDraft(DRAFT, {}, { event: delivery })
      office.advanceTo('2026-11-09T08:45')
      return outcomeOf(office)
    })
    expect(other).toEqual(once)
  })

  it('that comes after the sweep has taken the submission in changes nothing more', () => {
    const [once, other] = (['once', { lateMs: 25 * 60_000 }] as const).map((delivery) => {
      const office = fresh()
      office.submitDraft(DRAFT, {}, { event: delivery })
      office.advanceTo('2026-11-09T08:45')
      return office
    })
    const late = other?.google
      .executions()
      .filter(({ faults }) => faults.includes('the form event came 1500000 ms late'))
    expect(late).toMatchObject([{ functionName: 'terimaKiriman', status: 'COMPLETED', writes: 0 }])
    expect(other && outcomeOf(other)).toEqual(once && outcomeOf(once))
  })

  it('of an edited response does not come: the forms let nobody edit one', () => {
    const office = fresh()
    const id = office.submitDraft(DRAFT)
    const edit = (): void => office.google.edit(forms[1], id, { Perihal: 'Lain' }, people.service)
    expect(edit).toThrow('Editing form responses is disabled.')
    expect(office.column('Register', 'Perihal')).toEqual(['Data pasien dan pegawai'])
  })

  it.each(['twice', 'blank', 'never'] as const)('of a refused submission that comes %s is refused once', (event) => {
    const office = fresh()
    office.receiveResults(replies.receipt('2026-11-09'), { event })
    office.advanceTo('2026-11-09T08:45')
    expect(office.records('Karantina')).toHaveLength(1)
    expect(office.mailsTo(people.lead)).toHaveLength(1)
  })
})

const OVERRUN = 'There are too many LockService operations against the same script.'

describe('A lock that is not given', () => {
  it.each<[string, (office: RunningOffice) => void]>([
    ['for too long', ({ google }) => google.faults.loseLock('always')],
    ['because Google is overrun', ({ google }) => google.faults.fail('Lock.tryLock', 'always', OVERRUN)],
    ['back with an error', ({ google }) => google.faults.fail('Lock.releaseLock', 1, OVERRUN)],
  ])('%s leaves the submission to a sweep', (_, spoil) => {
    const [sound, spoilt] = [() => {}, spoil].map((plan) => {
      const office = fresh()
      plan(office)
      office.submitDraft(DRAFT)
      office.google.faults.clear()
      office.advanceTo('2026-11-09T08:45')
      return outcomeOf(office)
    })
    expect(spoilt).toEqual(sound)
  })
})

describe('A mail', () => {
  it('that fails twice is sent once, later', () => {
    const office = fresh()
    office.google.faults.fail('MailApp.sendEmail', 2, 'Service invoked too many times for one day: email.')
    office.submitDraft(DRAFT)
    expect(office.google.mail).toEqual([])
    expect(office.column('Register', 'Status')).toEqual(['Menunggu rapat Tim PPID Utama'])
    office.advanceTo('2026-11-09T12:00')
    expect(office.google.mail.map(({ to }) => to).sort()).toEqual([people.service, people.lead].sort())
    expect(office.column('Antrean', 'Status').every((status) => status === 'Selesai')).toBe(true)
  })

  it('for which the quota is used up goes out on the next day', () => {
    const office = fresh()
    const mail = office.google.globals.MailApp
    while (mail.getRemainingDailyQuota() > 1) mail.sendEmail(people.stranger, 'Lain', 'Surel lain dari akun ini')
    office.submitDraft(DRAFT)
    office.submitDraft([['DINKES', 'Hasil visum']])
    const ofOffice = (): number => office.google.mail.filter(({ to }) => to !== people.stranger).length
    expect(ofOffice()).toBe(1)
    office.stopSweeps()
    office.advanceTo('2026-11-10T20:00')
    // The four that waited, and the digest of the day both meetings are due.
    expect(ofOffice()).toBe(5)
    expect(new Set(office.google.mail.map(({ to, subject }) => to + subject)).size).toBe(6)
  })
})

describe('A document template with a placeholder nobody fills', () => {
  it('is refused and shown, while the register goes on; mended, the document appears', () => {
    const office = fresh()
    const template = openDocument(office, 'Templat 1 dan 2 – Draf Daftar')
    template.getBody().appendParagraph('Dicetak oleh {{nama_pencetak}}')
    template.saveAndClose()
    office.submitDraft(DRAFT)
    expect(office.column('Register', 'Status')).toEqual(['Menunggu rapat Tim PPID Utama'])
    expect(office.mailsTo(people.lead)).toHaveLength(1)
    const stuck = office.records('Antrean').filter((job) => job.Status !== 'Selesai')
    expect(stuck).toEqual([expect.objectContaining({ Jenis: 'Dokumen', 'Nomor berkas': CASE })])
    expect(stuck[0]?.['Kendala terakhir']).toContain('nama_pencetak')
    expect(office.paths().filter((path) => path.includes('Draf Daftar PPID'))).toEqual([])

    office.stopSweeps()
    office.advanceTo('2026-11-10T08:30')
    const told = office.mailsTo(people.admin).filter(({ body }) => body.includes('nama_pencetak'))
    expect(told).toHaveLength(1)

    const mended = openDocument(office, 'Templat 1 dan 2 – Draf Daftar')
    mended.getBody().replaceText('Dicetak oleh .*', 'Dicetak oleh kantor')
    mended.saveAndClose()
    office.google.call('sapuan')
    office.advanceTo('2026-11-10T20:00')
    expect(office.paths('2026').filter((path) => path.includes('Draf Daftar'))).toHaveLength(2)
    expect(office.records('Antrean').filter((job) => job.Status !== 'Selesai')).toEqual([])
  })
})

describe('A deadline beyond the last holiday that is known', () => {
  it('is left open with its reason, and work goes on', () => {
    const office = openOffice()
    office.google.sheet('Hari Libur').forEach((row, index) => {
      if (row[0]?.endsWith('2027')) cell(office, 'Hari Libur', `A${index + 1}:D${index + 1}`).clearContent()
    })
    enter(office, 'Langkah SOP', 'E4', 60)
    office.submitDraft(DRAFT)
    office.holdMeeting('Teruskan ke OPD')
    const [task = {}] = office.records('Tugas').slice(-1)
    expect(task).not.toHaveProperty('Tenggat')
    expect(task['Cara menghitung tenggat']).toContain('kalender belum lengkap')
    expect(office.mailsTo(people.dinkes)).toHaveLength(1)
    expect(office.failures()).toEqual([])
  })
})
