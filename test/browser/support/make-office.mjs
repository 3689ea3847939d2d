// Plays part of an office's life without its pages, in the data file given: node make-office.mjs PART FILE.
import { openLocalGoogle } from '../../../build/local/index.mjs'

const [part, store] = process.argv.slice(2)
const DOMAIN = 'contoh.pontianak.go.id'
const [service, lead, dinkes, bkpsdm] = ['pejabat.bidang', 'ppid.utama', 'ppid.dinkes', 'ppid.bkpsdm'].map(
  (name) => `${name}@${DOMAIN}`,
)
const google = openLocalGoogle({
  store,
  now: new Date('2026-11-09T08:00:00+07:00'),
  account: 'workspace',
})

const forms = {
  draft: '1. Pengumpulan Informasi yang Akan Dikecualikan',
  meeting: '2. Rapat Tim PPID Utama',
  test: '3. Uji Konsekuensi',
  receipt: '4. Penerimaan Hasil Uji',
  guideline: '5. Pedoman',
}
const day = () => new Date(google.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
const until = (text) => google.advanceTo(new Date(`2026-11-${text}:00+07:00`))

function propose(subject, items) {
  const pages = items.map(([agency, title], index) => ({
    [`Butir ${index + 1} – OPD yang menguasai`]: agency,
    [`Butir ${index + 1} – Judul informasi`]: title,
    [`Butir ${index + 1} – Uraian informasi`]: `Uraian lengkap tentang ${title.toLowerCase()}`,
  }))
  google.submit(forms.draft, Object.assign({ Perihal: subject }, ...pages), service)
}

function meet(number) {
  const answers = { 'Keputusan rapat': 'Teruskan ke OPD', 'Tanggal rapat': day(), 'Peserta rapat': 'Tim PPID Utama' }
  google.submit(forms.meeting, { 'Nomor berkas': number, ...answers }, lead)
}

function test(item, by) {
  const answers = {
    'Saat pengujian': 'Sebelum ada permohonan',
    'Hasil uji': 'Dikecualikan seluruhnya',
    'Dasar Pasal 17': ['h.2'],
    'Konsekuensi bila dibuka': 'Rahasia pribadi orang yang dilayani terungkap',
    'Manfaat bila ditutup': 'Rahasia pribadi orang yang dilayani terlindungi',
    'Jenis jangka waktu': 'Melekat pada orangnya',
    'Peserta pengujian': 'Tim penguji OPD',
  }
  google.submit(forms.test, { 'Nomor butir': item, ...answers }, by)
}

function receive(number) {
  const letter = { 'Nomor surat penyampaian': 'B/500.12/7/DISKOMINFO/2026', 'Tanggal surat': day() }
  google.submit(forms.receipt, { 'Nomor berkas': number, Keputusan: 'Terima dan sampaikan', ...letter }, lead)
}

function adopt(number) {
  const statement = 'Dijadikan pedoman untuk tidak diinformasikan ke publik'
  google.submit(forms.guideline, { 'Nomor berkas': number, 'Tanggal diterima': day(), Pernyataan: statement }, service)
}

/** One case finished and published, one late with a unit, one before its meeting, and a refusal. */
function atWork() {
  propose('Data pasien dan pegawai', [
    ['DINKES', 'Rekam medis pasien puskesmas'],
    ['BKPSDM', 'Hasil penilaian kompetensi pegawai'],
  ])
  meet('PPID-2026-0001')
  test('PPID-2026-0001/01', dinkes)
  test('PPID-2026-0001/02', bkpsdm)
  receive('PPID-2026-0001')
  adopt('PPID-2026-0001')
  propose('Pengaduan layanan kesehatan', [['DINKES', 'Identitas pelapor pengaduan layanan kesehatan']])
  until('10T09:00')
  propose('Data kepegawaian', [
    ['BKPSDM', 'Hasil tes kesehatan calon pegawai'],
    ['BKPSDM', 'Identitas pegawai yang mengajukan izin perceraian'],
  ])
  meet('PPID-2026-0003')
  google.submit(
    forms.meeting,
    { 'Nomor berkas': 'PPID-2026-0003', 'Keputusan rapat': 'Hentikan', 'Tanggal rapat': day(), 'Peserta rapat': 'Tim' },
    bkpsdm,
  )
  until('11T08:10')
}

/** As a set-up leaves it that dies between two forms. */
function cutShort() {
  google.faults.killAfter(1500)
  try {
    google.call('pasang')
  } catch {
    const count = google.forms().length
    if (count === 0 || count === 6) throw new Error(`died with ${count} forms: not between two`)
    return
  }
  throw new Error('the set-up came to its end')
}

/** A form that is closed, and one that is nobody's to answer. */
function otherForms() {
  const { FormApp, Drive } = google.globals
  const closed = FormApp.create('Survei kepuasan 2025', true)
  closed.setTitle('Survei kepuasan 2025').setAcceptingResponses(false)
  closed.setCustomClosedFormMessage('Survei ini sudah ditutup. Terima kasih.')
  Drive.Permissions.create({ type: 'domain', role: 'reader', view: 'published', domain: DOMAIN }, closed.getId())
  FormApp.create('Catatan pengelola', true).setTitle('Catatan pengelola')
}

/** More rows than a page ever holds at once; each says which it is. */
function longTab() {
  const book = google.globals.SpreadsheetApp.getActiveSpreadsheet()
  for (const [title, length] of [
    ['Tab panjang', 2000],
    ['Tab sedang', 190],
  ]) {
    const tab = book.insertSheet(title)
    const rows = Array.from({ length }, (_, index) => [`Baris ${index + 1}`, index + 1])
    if (length > tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), length - tab.getMaxRows())
    tab.getRange(1, 1, length, 2).setValues(rows)
  }
}

/** Two mails of a conversation, each longer than a screen and a sheet of paper, with what is to be done at its end. */
function longMail() {
  const { MailApp, SpreadsheetApp } = google.globals
  const sentence = 'memuat keterangan yang cukup panjang sehingga pada layar telepon terbagi menjadi beberapa baris.'
  const paragraphs = Array.from({ length: 60 }, (_, index) => `<p>Alinea ${index + 1} ${sentence}</p>`).join('')
  const link = `<p><a href="${SpreadsheetApp.getActiveSpreadsheet().getUrl()}">Buka register</a></p>`
  for (const subject of ['Surat panjang', 'Re: Surat panjang'])
    MailApp.sendEmail({
      to: lead,
      subject,
      body: 'teks',
      htmlBody: `<div>${paragraphs}${link}<p>Akhir surat.</p></div>`,
    })
}

if (part === 'cut-short') cutShort()
if (part === 'not-shared') google.call('pasang')
if (part === 'long-tab') longTab()
if (part === 'long-mail') longMail()
if (part === 'at-work') {
  atWork()
  otherForms()
}
google.close()
