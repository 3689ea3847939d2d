// Mails word for word: plain text and HTML of the same content, and hostile text that stays text.
import fc from 'fast-check'
import type { TaskAssigned } from '../../../src/core/notices/mail-job'
import { renderMail } from '../../../src/core/notices/render-mail'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { CASE, DINKES, SERVICE } from '../../support/cases'
import { links } from '../../support/mail-links'
import { configuration } from '../../support/office'

const assigned: TaskAssigned = {
  kind: 'TASK_ASSIGNED',
  case: { number: CASE, subject: 'Usulan November' },
  step: 3,
  agency: 'DINKES',
  round: 2,
  receivedAt: moment('2026-11-20T16:30:00'),
  countedFrom: day('2026-11-23'),
  dueOn: day('2026-11-30'),
  explanation: 'Sel 24, Rab 25, Kam 26, Jum 27 → Sen 30 Nov 2026; dilewati: Sab 28–Min 29 (akhir pekan)',
  folder: 'f-dinkes',
  items: [
    { number: `${CASE}/01`, title: 'Rekam medis' },
    { number: `${CASE}/04`, title: 'Daftar obat' },
  ],
  itemCount: 2,
  isAddition: false,
  reason: 'Dasar belum tepat.\nPeriksa Pasal 17 huruf h.',
}
const render = (facts: Partial<TaskAssigned> = {}) =>
  renderMail({ ...assigned, ...facts, to: [DINKES], cc: [] }, links, configuration)

describe('The mail that gives work to a unit', () => {
  it('has the step and the day in its subject', () => {
    expect(render().subject).toBe('[PPID-2026-0001] Uji konsekuensi ulang: tenggat Senin, 30 November 2026')
    const { reason: _, ...first } = assigned
    const mail = renderMail({ ...first, to: [DINKES], cc: [] }, links, configuration)
    expect(mail.subject).toBe('[PPID-2026-0001] Uji konsekuensi: tenggat Senin, 30 November 2026')
  })

  it('reads as follows in plain text', () => {
    expect(render().text).toBe(`Yth. PPID Pendukung Dinas Kesehatan,

Hasil uji butir di bawah ini dikembalikan oleh PPID Utama. Lakukan uji konsekuensi sekali lagi, lalu kirim hasilnya melalui Formulir 3, satu kiriman untuk setiap butir.

Alasan:

  Dasar belum tepat.
  Periksa Pasal 17 huruf h.

Nomor berkas: PPID-2026-0001
Perihal: Usulan November
Langkah: 3. Uji konsekuensi, putaran 2
Diterima: Jumat, 20 November 2026 pukul 16.30 WIB, dihitung sebagai Senin, 23 November 2026
Tenggat: Senin, 30 November 2026 pukul 16.00 WIB
Cara menghitung tenggat: Sel 24, Rab 25, Kam 26, Jum 27 → Sen 30 Nov 2026; dilewati: Sab 28–Min 29 (akhir pekan)
Kelengkapan: File informasi dan dokumentasi
Keluaran: Daftar informasi dan dokumentasi yang akan dikecualikan

Butir informasi:

1. PPID-2026-0001/01 Rekam medis
   Isi Formulir 3: https://forms.contoh/TEST?itemNumber=PPID-2026-0001%2F01
2. PPID-2026-0001/04 Daftar obat
   Isi Formulir 3: https://forms.contoh/TEST?itemNumber=PPID-2026-0001%2F04

Buka folder: https://drive.contoh/f-dinkes

PPID Utama Kota Pontianak
Surel ini dikirim otomatis oleh register PPID.
`)
  })

  it('says so where the deadline cannot be counted yet', () => {
    const { dueOn: _, ...undated } = assigned
    const mail = renderMail({ ...undated, to: [DINKES], cc: [] }, links, configuration)
    expect(mail.subject).toBe('[PPID-2026-0001] Uji konsekuensi ulang')
    expect(mail.text).toContain(
      'Tenggat: kalender belum lengkap: tenggat dihitung setelah hari libur tahun berikutnya diisi pada tab Hari Libur\n',
    )
  })
})

describe('The mail that returns a draft', () => {
  const mail = render({ step: 1, items: assigned.items.slice(0, 1), itemCount: 41, folder: 'f-berkas' })

  it('has one form, with the case and its subject filled in', () => {
    expect(mail.subject).toBe('[PPID-2026-0001] Perbaikan draf usulan: tenggat Senin, 30 November 2026')
    expect(mail.text).toContain(`1. PPID-2026-0001/01 Rekam medis

Dan 40 butir lainnya; lihat tab Butir pada register.

Isi Formulir 1: https://forms.contoh/COLLECTION?caseNumber=PPID-2026-0001&subject=Usulan+November

Buka folder: https://drive.contoh/f-berkas
`)
  })
})

describe('A receipt', () => {
  it('reads as follows in plain text and HTML', () => {
    const mail = renderMail(
      {
        kind: 'RECEIPT',
        of: 'DRAFT_CONTINUED',
        at: moment('2026-11-16T10:00:00'),
        case: { number: CASE, subject: 'Usulan November' },
        itemCount: 2,
        otherCount: 1,
        remaining: 0,
        next: [{ step: 2, dueOn: day('2026-11-17') }],
        to: [SERVICE],
        cc: [],
      },
      links,
      configuration,
    )
    expect(mail.subject).toBe('[PPID-2026-0001] Tanda terima')
    expect(mail.text).toBe(`Yth. Bapak/Ibu,

Kiriman Anda untuk berkas PPID-2026-0001 diterima: 2 butir baru dan 1 butir diperbaiki.

Nomor berkas: PPID-2026-0001
Perihal: Usulan November
Diterima: Senin, 16 November 2026 pukul 10.00 WIB

Langkah berikutnya:

1. Langkah 2: Rapat Tim PPID Utama, tenggat Selasa, 17 November 2026

Buka register: https://sheet.contoh/register

PPID Utama Kota Pontianak
Surel ini dikirim otomatis oleh register PPID.
`)
    expect(withoutStyles(mail.html)).toBe(
      '<div><p>Yth. Bapak/Ibu,</p>' +
        '<p>Kiriman Anda untuk berkas PPID-2026-0001 diterima: 2 butir baru dan 1 butir diperbaiki.</p>' +
        '<div><p><span>Nomor berkas</span><br>PPID-2026-0001</p>' +
        '<p><span>Perihal</span><br>Usulan November</p>' +
        '<p><span>Diterima</span><br>Senin, 16 November 2026 pukul 10.00 WIB</p></div>' +
        '<p>Langkah berikutnya:</p>' +
        '<ol><li>Langkah 2: Rapat Tim PPID Utama, tenggat Selasa, 17 November 2026</li></ol>' +
        '<p><a href="https://sheet.contoh/register">Buka register</a></p>' +
        '<hr><p>PPID Utama Kota Pontianak<br>Surel ini dikirim otomatis oleh register PPID.</p></div>',
    )
  })
})

describe('Hostile text', () => {
  const script = '<script>alert("x")</script> & <img src=x onerror=y>'

  it('stays text in HTML', () => {
    const { html } = render({ case: { number: CASE, subject: script }, reason: script })
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;img src=x onerror=y&gt;')
  })

  it('cannot add a line to the facts or to the subject', () => {
    const mail = render({ case: { number: `${CASE}\r\nBcc: luar@contoh.id`, subject: 'Usulan\nTenggat: kapan saja' } })
    expect(mail.subject).toBe(
      '[PPID-2026-0001 Bcc: luar@contoh.id] Uji konsekuensi ulang: tenggat Senin, 30 November 2026',
    )
    expect(mail.text).toContain('Perihal: Usulan Tenggat: kapan saja\n')
  })

  it('loses the marks that reverse the reading direction, and control characters', () => {
    const mail = render({ items: [{ number: `${CASE}/01`, title: 'Data \u202egnp.exe\u202c \u0007\u200bakhir' }] })
    expect(mail.text).toContain('1. PPID-2026-0001/01 Data gnp.exe akhir\n')
    expect(mail.html).toContain('PPID-2026-0001/01 Data gnp.exe akhir<br>')
  })

  it('keeps a formula as it was typed', () => {
    expect(render({ reason: '=HYPERLINK("http://x";"y")' }).text).toContain('  =HYPERLINK("http://x";"y")\n')
  })

  it('never makes a subject longer than 200 characters or of several lines', () => {
    const text = fc.string({ maxLength: 400, unit: 'binary' })
    fc.assert(
      fc.property(text, text, (subject, title) => {
        const mail = render({
          case: { number: subject, subject },
          items: [{ number: `${CASE}/01`, title }],
          reason: title,
        })
        expect(mail.subject.length).toBeLessThanOrEqual(200)
        expect(mail.subject).not.toMatch(/[\r\n]/)
        expect(
          mail.html.replace(/<\/?(?:div|p|a|ol|li|br|span|blockquote|hr)(?: (?:style|href)="[^"<>]*")*>/g, ''),
        ).not.toMatch(/[<>]/)
      }),
    )
  })
})

function withoutStyles(html: string): string {
  return html.replace(/ style="[^"]*"/g, '')
}
