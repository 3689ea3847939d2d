// The figures of a year: ordered on form 6, or by January itself; written once, told once, with numbers and nothing else.
import { openDocument } from '../support/administrator'
import type { Replies } from '../support/officer-answers'
import { adopted } from '../support/offices-on-the-road'
import { pdfPages } from '../support/pdf-text'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const FORM = '6. Tindakan Administrator'
const PDF = 'Angka tahunan/Angka Tahunan PPID 2026.pdf'

function order(office: RunningOffice, year: string, more: { by?: string; event?: 'twice' } = {}): void {
  const answers = { Tindakan: 'Buat angka tahunan', ...(year ? { 'Tahun laporan': year } : {}) }
  office.google.submit(FORM, answers, more.by ?? people.admin, more.event)
}

/** The words of the PDF, however they are broken into lines. */
async function words(office: RunningOffice): Promise<string> {
  const file = office.google.files().find(({ path }) => path.endsWith(PDF))
  if (!file) throw new Error('no figures')
  const pages = await pdfPages(await office.google.export(file.id, 'application/pdf'))
  return pages.join(' ').replace(/\s+/g, ' ')
}

const reportMails = (office: RunningOffice) =>
  office.google.mail.filter(({ subject }) => subject.startsWith('Angka tahunan'))
const orders = (office: RunningOffice) =>
  office.records('Riwayat').filter(({ Peristiwa }) => Peristiwa === 'Angka tahunan diminta')

/** One case adopted, one handed over New Year; the clock stands on Thursday 31 December. */
const atYearsEnd = prepared(() => {
  const office = adopted()
  office.advanceTo('2026-12-29T09:00')
  office.submitDraft([['DINKES', 'Hasil visum']])
  const meeting: Replies = { 'Nomor berkas': 'PPID-2026-0002' }
  office.holdMeeting('Teruskan ke OPD', meeting)
  office.advanceTo('2026-12-31T20:00')
  return office
})

describe('When the administrator orders the figures of the running year', () => {
  const ordered = prepared(() => {
    const office = adopted()
    office.advanceTo('2026-11-12T09:00')
    order(office, '2026')
    return office
  })

  it('there is one document with its PDF, and a mail that leads to both', () => {
    const office = ordered()
    expect(office.paths('Angka tahunan/')).toEqual(['Angka Tahunan PPID 2026', 'Angka Tahunan PPID 2026.pdf'])
    const [mail, ...more] = reportMails(office)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: people.admin, subject: 'Angka tahunan PPID 2026' })
    const files = office.google.files().filter(({ path }) => path.includes('/Angka tahunan/'))
    for (const { id } of files) expect(mail?.body).toContain(id)
    expect(mail?.body).toContain('31 Maret 2027')
  })

  it('they are what happened, up to today', async () => {
    const text = await words(ordered())
    expect(text).toContain('Keadaan tanggal 12 November 2026')
    expect(text).toMatch(/Berkas dibuka .* 1 Berkas dijadikan pedoman .* 1 Berkas dihentikan .* 0/)
    expect(text).toMatch(/1 Dinas Kesehatan 2 1 0 1 1 \(100%\)/)
    expect(text).toMatch(/Jumlah 3 1 1 1 2 \(100%\)/)
    expect(text).toMatch(/h Mengungkap rahasia pribadi 2 i /)
    expect(text).toMatch(/3\. Uji konsekuensi 2 2 \(100%\) 0 \d/)
    expect(text).not.toMatch(/Rekam medis|penilaian kompetensi|puskesmas|@|\{\{|TERBATAS/)
  })

  it('the history holds the order, and no case has changed', () => {
    const office = ordered()
    expect(orders(office)).toEqual([
      expect.objectContaining({ Rincian: 'Tahun 2026', Oleh: people.admin, 'Kode kiriman': expect.anything() }),
    ])
    expect(office.records('Register').map(({ 'Perubahan terakhir': at }) => at)).toEqual(['11/11/2026 15:00'])
    expect(office.failures()).toEqual([])
  })

  it('PPID Utama, the service officer and the administrators can read them, and no unit', () => {
    const { google } = ordered()
    const folder = google.globals.DriveApp.getFoldersByName('Angka tahunan').next()
    const viewers = folder.getViewers().map((user) => user.getEmail())
    expect(viewers).toEqual(expect.arrayContaining([people.lead, people.service]))
    expect(viewers).not.toContain(people.dinkes)
  })

  it('again, the new document takes the place of the earlier one, and is told of again', async () => {
    const office = ordered()
    office.submitDraft([['DINKES', 'Hasil visum']])
    order(office, '2026')
    expect(office.paths('Angka tahunan/')).toEqual(['Angka Tahunan PPID 2026', 'Angka Tahunan PPID 2026.pdf'])
    expect(await words(office)).toMatch(/Berkas dibuka .* 2 Berkas dijadikan/)
    expect(reportMails(office)).toHaveLength(2)
  })

  it('an event that comes twice orders once', () => {
    const office = adopted()
    order(office, '2026', { event: 'twice' })
    office.google.call('sapuan')
    expect(orders(office)).toHaveLength(1)
    expect(reportMails(office)).toHaveLength(1)
  })

  it('the mail waits for a document that cannot be written yet', () => {
    const office = adopted()
    office.google.faults.fail('Drive.Files.copy', 1, 'Service error: Drive')
    order(office, '2026')
    expect(reportMails(office)).toEqual([])
    office.google.faults.clear()
    office.advanceTo('2026-11-11T16:00')
    office.google.call('sapuan')
    expect(reportMails(office)).toHaveLength(1)
  })
})

describe('When the order cannot be taken', () => {
  it.each([
    ['2019', 'Tahun "2019" tidak dapat dipakai. Tulis satu tahun dengan empat angka, dari 2020 sampai 2026.'],
    ['2027', 'Tahun "2027" tidak dapat dipakai. Tulis satu tahun dengan empat angka, dari 2020 sampai 2026.'],
    ['', 'Tahun laporan: Pertanyaan ini belum dijawab. Isi jawabannya.'],
  ])('for the year "%s", the sender is told what to mend', (year, sentence) => {
    const office = openOffice()
    order(office, year)
    expect(office.google.mail.at(-1)?.body).toContain(sentence)
    expect(office.records('Karantina')).toHaveLength(1)
    expect(office.paths('Angka tahunan')).toEqual([])
  })

  it('from an officer who is no administrator, nothing is ordered', () => {
    const office = openOffice()
    order(office, '2026', { by: people.lead })
    expect(office.records('Karantina')).toHaveLength(1)
    expect(orders(office)).toEqual([])
  })
})

describe('When the year has ended', () => {
  it('its figures come by themselves on the first working evening of January, and once', async () => {
    const office = atYearsEnd()
    office.advanceTo('2027-01-03T20:00')
    expect(reportMails(office)).toEqual([])
    office.advanceTo('2027-01-04T20:00')
    expect(reportMails(office).map(({ to }) => to.split(',').sort())).toEqual([
      [people.admin, people.lead, people.service].sort(),
    ])
    const text = await words(office)
    expect(text).toContain('Keadaan tanggal 31 Desember 2026')
    expect(text).toMatch(
      /Berkas dibuka .* 2 Berkas dijadikan pedoman .* 1 .* Berkas masih berjalan .* 1 Butir diusulkan/,
    )
    office.advanceTo('2027-01-08T20:00')
    expect(reportMails(office)).toHaveLength(1)
    expect(orders(office)).toHaveLength(1)
    expect(office.failures()).toEqual([])
  })

  it('nothing comes for a year without a case', () => {
    const office = openOffice()
    office.advanceTo('2027-01-05T20:00')
    expect(reportMails(office)).toEqual([])
    expect(office.paths('Angka tahunan')).toEqual([])
  })

  it('nothing comes after January', () => {
    const office = openOffice()
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    office.advanceTo('2026-12-31T20:00')
    const script = office.google.globals.ScriptApp
    for (const trigger of script.getProjectTriggers())
      if (trigger.getHandlerFunction() === 'petang') script.deleteTrigger(trigger)
    office.advanceTo('2027-02-01T17:00')
    office.google.call('petang')
    expect(reportMails(office)).toEqual([])
  })
})

describe('An office of an older version', () => {
  it('gets the template and the page of form 6 by being repaired', () => {
    const office = openOffice()
    const { google } = office
    const template = google.files().find(({ name }) => name.startsWith('Templat Tahunan'))
    google.globals.DriveApp.getFileById(template?.id ?? '').setTrashed(true)
    const form = google.globals.FormApp.openById(google.forms().find(({ title }) => title === FORM)?.id ?? '')
    const added = form.getItems().filter((item) => ['Buat angka tahunan', 'Tahun laporan'].includes(item.getTitle()))
    expect(added).toHaveLength(2)
    // The action that leads to the page goes first.
    const actions = form
      .getItems()
      .find((item) => item.getTitle() === 'Tindakan')
      ?.asMultipleChoiceItem()
    actions?.setChoices(actions.getChoices().filter((choice) => choice.getValue() !== 'Buat angka tahunan'))
    for (const item of added.reverse()) form.deleteItem(item)
    const report = google.call('pasang')
    expect(report).toContain('Templat dokumen dibuat: 1.')
    expect(report).toContain(`Formulir diperbaiki: ${FORM}.`)
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    order(office, '2026')
    expect(reportMails(office)).toHaveLength(1)
    expect(openDocument(office, 'Angka Tahunan PPID 2026').getBody().getText()).not.toContain('{{')
  })
})
