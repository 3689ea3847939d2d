// Mails that no decision brings: overdue work, refusals, the published list, problems.
import { listPublished } from '../../../src/core/notices/list-published'
import { overdueNotices } from '../../../src/core/notices/overdue'
import { problemNotices } from '../../../src/core/notices/problems'
import { refusedMail } from '../../../src/core/notices/refused'
import { renderMail } from '../../../src/core/notices/render-mail'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, DINKES, LEAD, SERVICE, task } from '../../support/cases'
import { links } from '../../support/mail-links'
import { configuration } from '../../support/office'

const ADMIN = 'admin.register@contoh.pontianak.go.id'
const today = day('2026-11-19')
const render = (job: Parameters<typeof renderMail>[0]) => renderMail(job, links, configuration)

describe('When work has become late', () => {
  const late = [
    { task: task(2, undefined, { daysLate: 2 }), subject: 'Usulan November' },
    {
      task: task(4, undefined, { caseNumber: 'PPID-2026-0002', dueOn: day('2026-11-18'), daysLate: 1 }),
      subject: 'Usulan Oktober',
    },
    { task: task(3, 'DINKES', { daysLate: 2 }), subject: 'Usulan November' },
  ]
  const mails = overdueNotices(late, configuration, today)

  it('tells each officer of their own work and the administrator of all', () => {
    expect(mails.map(({ to }) => to)).toEqual([[LEAD], [DINKES], [ADMIN]])
  })

  it('lists it with the form to fill in', () => {
    const [toLead] = mails.map(render)
    expect(toLead?.subject).toBe('2 tugas melewati tenggat')
    expect(toLead?.text).toBe(`Yth. Bapak/Ibu,

Tugas berikut melewati tenggatnya. Selesaikan sesegera mungkin; pemberitahuan ini hanya dikirim sekali untuk setiap tugas.

1. PPID-2026-0001 Usulan November
   Langkah 2: Rapat Tim PPID Utama: terlambat 2 hari kerja (tenggat Selasa, 17 November 2026)
   Isi Formulir 2: https://forms.contoh/MEETING?caseNumber=PPID-2026-0001
2. PPID-2026-0002 Usulan Oktober
   Langkah 4: Penerimaan hasil uji: terlambat 1 hari kerja (tenggat Rabu, 18 November 2026)
   Isi Formulir 4: https://forms.contoh/RECEIPT?caseNumber=PPID-2026-0002

Buka register: https://sheet.contoh/register

PPID Utama Kota Pontianak
Surel ini dikirim otomatis oleh register PPID.
`)
  })

  it('lists everything to the administrator, without forms', () => {
    const toAdmin = mails.map(render)[2]
    expect(toAdmin?.subject).toBe('3 tugas baru melewati tenggat')
    expect(toAdmin?.text).toContain('Langkah 3: Uji konsekuensi (DINKES): terlambat 2 hari kerja')
    expect(toAdmin?.text).not.toContain('forms.contoh')
  })

  it('tells the administrator alone of work without an officer', () => {
    const orphan = [{ task: task(3, 'DLH', { daysLate: 1 }), subject: 'Usulan November' }]
    expect(overdueNotices(orphan, configuration, today).map(({ to }) => to)).toEqual([[ADMIN]])
  })

  it('is silent when nothing is late', () => {
    expect(overdueNotices([], configuration, today)).toEqual([])
  })
})

describe('When a submission is refused', () => {
  const raw = {
    form: 'TEST',
    responseId: 'r-7',
    submittedAt: moment('2026-11-19T10:00:00'),
    sender: DINKES,
    answers: { ifDisclosed: 'Isi yang rahasia' },
  } as const
  const rejections = [
    { code: 'GROUND_MISSING', question: 'grounds' },
    { code: 'ALREADY_DONE', details: { case: CASE, status: 'TESTING', item: `${CASE}/01`, itemStatus: 'OPEN' } },
  ] as const

  it('is one job for the outbox, the same for the same submission', () => {
    const job = refusedMail(raw, rejections, configuration)
    expect(job).toMatchObject({
      key: 'MAIL/REFUSED/TEST:r-7:2026-11-19T10:00:00',
      kind: 'MAIL',
      caseNumber: '',
      payload: { to: [DINKES], cc: [] },
    })
    expect(JSON.stringify(job)).not.toContain('rahasia')
  })

  it('tells the sender what to mend and links to the form filled in again', () => {
    const mail = render(refusedMail(raw, rejections, configuration).payload)
    expect(mail.subject).toBe('Kiriman belum dapat diterima: 3. Uji Konsekuensi')
    expect(mail.text).toBe(`Yth. Bapak/Ibu,

Kiriman pada formulir "3. Uji Konsekuensi" belum dapat diterima, dan tidak ada yang berubah pada register. Penjelasannya:

1. Dasar Pasal 17: Pengecualian harus mempunyai dasar. Pilih paling sedikit satu alasan Pasal 17 UU 14/2008.
2. Butir PPID-2026-0001/01 berstatus "Terbuka"; langkah ini sudah dikerjakan. Tidak ada yang perlu dikirim lagi.

Bila perlu dikirim lagi, tautan berikut membuka formulir dengan jawaban Anda yang sudah terisi. Jangan teruskan tautan ini: jawaban Anda ada di dalamnya.

Buka formulir yang sudah terisi: https://forms.contoh/TEST/r-7

PPID Utama Kota Pontianak
Surel ini dikirim otomatis oleh register PPID.
`)
  })

  it('goes to the administrator, without the answers, when the form gave no address', () => {
    const { payload } = refusedMail({ ...raw, sender: '' }, [{ code: 'SENDER_UNVERIFIED' }], configuration)
    expect(payload.to).toEqual([ADMIN])
    expect(render(payload).text).not.toContain('forms.contoh')
  })
})

describe('When the list is published', () => {
  it('tells PPID Utama and the service officer where it is', () => {
    const [job] = listPublished(configuration, moment('2026-11-19T17:20:00'))
    expect(job?.to).toEqual([LEAD, SERVICE])
    const mail = job && render(job)
    expect(mail?.subject).toBe('Daftar Informasi yang Dikecualikan per 19 November 2026')
    expect(mail?.text).toContain('Buka PDF: https://drive.contoh/dik.pdf\n\nBuka dokumen: https://docs.contoh/dik\n')
  })
})

describe('When something needs the administrator', () => {
  const cells = [{ cell: "'Hari Libur'!A12", code: 'DAY_INVALID', value: '31/02/2026' }] as const
  const stuck = [{ key: 'DOCUMENT/DRAFT_LIST', error: 'PLACEHOLDER_UNRESOLVED: nomor_suratt' }]

  it('names the cells and the work that keeps failing', () => {
    const [job] = problemNotices(cells, stuck, configuration, today)
    expect(job?.to).toEqual([ADMIN])
    const text = job ? render(job).text : ''
    expect(text).toContain(`1. 'Hari Libur'!A12 ("31/02/2026"): bukan tanggal; isi dengan tanggal, contoh 17/08/2026`)
    expect(text).toContain('1. DOCUMENT/DRAFT_LIST: PLACEHOLDER_UNRESOLVED: nomor_suratt')
  })

  it('stays short however many there are', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...cells[0], cell: `OPD!A${index + 2}` }))
    const [job] = problemNotices(many, [{ key: 'k', error: 'x'.repeat(10_000) }], configuration, today)
    expect(JSON.stringify(job).length).toBeLessThan(10_000)
    expect(job && render(job).text).toContain('Dan 470 lainnya; lihat tab Sistem dan Antrean.')
  })

  it('reaches PPID Utama where nobody keeps the register', () => {
    const officers = configuration.officers.filter((officer) => officer.role !== 'ADMIN')
    expect(problemNotices(cells, [], { ...configuration, officers }, today)[0]?.to).toEqual([LEAD])
  })
})
