// Mails that no decision brings: refusals, the published list, the yearly figures, problems.
import { listPublished } from '../../../src/core/notices/list-published'
import { problemNotices } from '../../../src/core/notices/problems'
import { refusedMail } from '../../../src/core/notices/refused'
import { renderMail } from '../../../src/core/notices/render-mail'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, DINKES, LEAD, SERVICE } from '../../support/cases'
import { links } from '../../support/mail-links'
import { configuration } from '../../support/office'

const ADMIN = 'admin.register@contoh.pontianak.go.id'
const today = day('2026-11-19')
const render = (job: Parameters<typeof renderMail>[0]) => renderMail(job, links, configuration)

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

describe('When the figures of a year are written', () => {
  it('tells where they are, and by when they are wanted', () => {
    const orderedAt = moment('2027-01-04T17:20:00')
    const mail = render({ kind: 'REPORT_WRITTEN', year: 2026, orderedAt, to: [LEAD, SERVICE], cc: [] })
    expect(mail.subject).toBe('Angka tahunan PPID 2026')
    expect(mail.text).toContain('paling lambat 31 Maret 2027')
    expect(mail.text).toContain('Buka PDF: https://drive.contoh/2026.pdf\n\nBuka dokumen: https://docs.contoh/2026\n')
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
