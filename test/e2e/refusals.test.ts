// Refused submissions: nothing changes but the quarantine, and one mail tells the sender what to mend, form filled in.
import { CASE, type Form, forms, type Replies, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const CASE_QUESTION = 'Nomor berkas (kosongkan untuk berkas baru)'
const DAY = '2026-11-09'

const atMeeting = prepared(() => {
  const office = openOffice()
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['BKPSDM', 'Hasil penilaian kompetensi'],
  ])
  return office
})

const atTests = prepared(() => {
  const office = atMeeting()
  office.holdMeeting('Teruskan ke OPD')
  office.recordTest(`${CASE}/01`, people.dinkes)
  return office
})

const atReceipt = prepared(() => {
  const office = atTests()
  office.recordTest(`${CASE}/02`, people.bkpsdm)
  return office
})

/** The office takes bare codes too, but the form offers labels, and its page can fill in nothing that it does not offer. */
const ANSWERED_BY_CODE = /OPD yang menguasai$|^Dasar Pasal 17$/

const REGISTER = ['Register', 'Butir', 'Tugas', 'Riwayat', 'Daftar Dikecualikan'] as const

/** Sends the form and expects all that a refusal must and must not do. */
function expectRefusal(office: RunningOffice, form: Form, answers: Replies, by: string, reason: RegExp): void {
  const before = REGISTER.map((tab) => office.google.sheet(tab))
  const paths = office.paths()
  const mails = office.google.mail.length
  const responseId = office.send(form, answers, by)
  expect(REGISTER.map((tab) => office.google.sheet(tab))).toEqual(before)
  expect(office.paths()).toEqual(paths)

  const quarantine = office.records('Karantina')
  expect(quarantine).toHaveLength(1)
  const [row = {}] = quarantine
  expect(row).toMatchObject({ Formulir: forms[form], Pengirim: by, 'Kode tanggapan formulir': responseId })
  expect(row['Alasan ditolak']).toMatch(reason)
  expect(JSON.stringify(row)).not.toContain('rahasia')

  const sent = office.google.mail.slice(mails)
  expect(sent.map(({ to, cc }) => ({ to, cc }))).toEqual([{ to: by, cc: '' }])
  expect(sent[0]?.body.replace(/\s+/g, ' ')).toMatch(reason)
  expect(sent[0]?.body).not.toContain('Uraian rahasia')
  const given = Object.fromEntries(
    Object.entries(answers).filter(([title, answer]) => answer.length > 0 && !ANSWERED_BY_CODE.test(title)),
  )
  expect(office.openLinks(sent[0])).toEqual([{ form: forms[form], answers: given }])
  expect(office.failures()).toEqual([])
}

const draft = replies.draft([['DINKES', 'Hasil visum']])
const meeting = (decision: string, more: Replies = {}): Replies => ({ ...replies.meeting(DAY, decision), ...more })
const test2 = (more: Replies): Replies => ({ 'Nomor butir': `${CASE}/02`, ...replies.exempt, ...more })

describe('The first form', () => {
  const table = ['DINKES\tHasil visum\tIsi rahasia', 'DINKEZ\tResep obat\tIsi rahasia', 'DINKES\t\tIsi rahasia'].join(
    '\n',
  )
  it.each<[string, Replies, RegExp]>([
    ['nothing at all', {}, /tidak memuat jawaban/],
    ['no item', { Perihal: 'Data pasien' }, /Belum ada butir yang diajukan/],
    ['an unknown case', { ...draft, [CASE_QUESTION]: 'PPID-2026-0099' }, /PPID-2026-0099 tidak ada dalam register/],
    ['a number that is none', { ...draft, [CASE_QUESTION]: 'berkas dua' }, /"berkas dua" tidak dapat dibaca/],
    ['a nil report with items', { ...draft, Catatan: 'NIHIL' }, /NIHIL tetapi ada butir/],
    ['an item without a description', { ...draft, 'Butir 1 – Uraian informasi': '' }, /belum lengkap|belum dijawab/],
    [
      'an item of the case once more',
      { ...replies.draft([['DINKES', 'REKAM MEDIS  pasien']]), [CASE_QUESTION]: CASE },
      /sudah ada dalam berkas ini sebagai PPID-2026-0001\/01/,
    ],
    ['a day to come', { ...draft, 'Tanggal mulai pengumpulan': '2026-11-10' }, /10 November 2026 belum terjadi/],
    [
      'a pasted table with bad rows',
      { Perihal: 'Data pasien', 'Butir dalam tabel': table },
      /[Bb]aris 2.*OPD[\s\S]*[Bb]aris 3.*[Jj]udul/,
    ],
  ])('refuses %s', (_, answers, reason) => expectRefusal(atMeeting(), 1, answers, people.service, reason))
})

describe('The second form', () => {
  it.each<[string, Replies, RegExp]>([
    ['a return without a reason', meeting('Kembalikan untuk diperbaiki'), /Alasan belum diisi/],
    ['a stop without a reason', meeting('Hentikan'), /Alasan belum diisi/],
    [
      'a dropped item without a reason',
      meeting('Teruskan ke OPD', { 'Butir yang tidak diteruskan': '02' }),
      /Alasan belum diisi/,
    ],
    [
      'dropping every item',
      meeting('Teruskan ke OPD', { 'Butir yang tidak diteruskan': '01, 02', Alasan: 'Terbuka' }),
      /Semua butir tidak diteruskan/,
    ],
    [
      'an item of another case',
      meeting('Teruskan ke OPD', { 'Butir yang tidak diteruskan': 'PPID-2026-0002/01', Alasan: 'Terbuka' }),
      /PPID-2026-0002\/01/,
    ],
    [
      'a meeting to come',
      meeting('Teruskan ke OPD', { 'Tanggal rapat': '2026-11-20' }),
      /20 November 2026 belum terjadi/,
    ],
    ['an unknown case', meeting('Teruskan ke OPD', { 'Nomor berkas': 'PPID-2026-0007' }), /PPID-2026-0007 tidak ada/],
  ])('refuses %s', (_, answers, reason) => expectRefusal(atMeeting(), 2, answers, people.lead, reason))

  it('refuses a case whose meeting is over', () =>
    expectRefusal(
      atTests(),
      2,
      meeting('Teruskan ke OPD'),
      people.lead,
      /sudah dikerjakan|tidak dapat diterima sekarang/,
    ))
})

describe('The third form', () => {
  it.each<[string, Replies, RegExp]>([
    ['an unknown item', { 'Nomor butir': `${CASE}/09` }, /Butir PPID-2026-0001\/09 tidak ada/],
    ['an item tested before', { 'Nomor butir': `${CASE}/01` }, /PPID-2026-0001\/01/],
    ['an exclusion without a ground', { 'Dasar Pasal 17': [] }, /Pengecualian harus mempunyai dasar/],
    ['ground j without another law', { 'Dasar Pasal 17': ['h.2', 'j'] }, /huruf j harus disertai undang-undang lain/],
    [
      'ground j with the same law',
      { 'Dasar Pasal 17': ['j'], 'Undang-undang lain dan pasalnya': 'UU 14/2008 Pasal 17' },
      /huruf j harus disertai/,
    ],
    ['no consequence', { 'Konsekuensi bila dibuka': '' }, /Konsekuensi belum diuraikan/],
    ['equal consequences', { 'Manfaat bila ditutup': 'Rahasia pribadi pasien terungkap' }, /berbunyi sama/],
    [
      'a partial exclusion without its parts',
      { 'Hasil uji': 'Dikecualikan sebagian' },
      /menyebut bagian yang dikecualikan/,
    ],
    ['no period', { 'Jenis jangka waktu': '' }, /Jangka waktu pengecualian belum diisi/],
    ['years without a number', { 'Jenis jangka waktu': 'Jumlah tahun' }, /Jangka waktu pengecualian belum diisi/],
    [
      'a period nobody can compute',
      { 'Jenis jangka waktu': 'Sampai peristiwa', 'Berakhir bila': 'selama masih berlaku' },
      /harus dapat dihitung atau diperiksa/,
    ],
    [
      'a period that is over',
      { 'Jenis jangka waktu': 'Sampai tanggal', 'Berakhir pada tanggal': '2026-11-01' },
      /sudah berakhir pada 1 November 2026/,
    ],
    [
      'a personal period without a personal ground',
      { 'Dasar Pasal 17': ['b'] },
      /hanya berlaku untuk Pasal 17 huruf g dan h/,
    ],
    ['an open item with a ground', { ...replies.open, 'Dasar Pasal 17': ['h.2'] }, /terbuka tidak memerlukan dasar/],
  ])('refuses %s', (_, more, reason) => {
    const by = more['Nomor butir'] ? people.dinkes : people.bkpsdm
    expectRefusal(atTests(), 3, test2(more), by, reason)
  })
})

describe('The fourth and fifth form', () => {
  const returning = {
    ...replies.receipt(DAY),
    Keputusan: 'Kembalikan ke OPD',
    'Nomor surat penyampaian': '',
    'Tanggal surat': '',
  }
  it.each<[string, Replies, RegExp]>([
    ['a return without items', { ...returning, Alasan: 'Kurang tepat' }, /Butir yang dikembalikan belum disebut/],
    ['a return without a reason', { ...returning, 'Butir yang dikembalikan': '01' }, /Alasan belum diisi/],
    [
      'accepting and returning at once',
      { ...replies.receipt(DAY), 'Butir yang dikembalikan': '01' },
      /tidak dapat disertai butir yang dikembalikan/,
    ],
  ])('refuses %s', (_, answers, reason) => expectRefusal(atReceipt(), 4, answers, people.lead, reason))

  it('refuses results before every item is tested', () =>
    expectRefusal(atTests(), 4, replies.receipt(DAY), people.lead, /tidak dapat diterima sekarang/))

  it('refuses a guideline before the results are received', () =>
    expectRefusal(atTests(), 5, replies.guideline(DAY), people.service, /tidak dapat diterima sekarang/))
})
