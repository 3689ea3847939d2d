// An office of one case as the officers meet it through Google in a box: answers by the book, or as a test wants it.
import type { Answers, Google, ReceivedMail } from '../../../src/rehearsal/google'

const LEAD = 'ppid.utama@contoh.pontianak.go.id'
const SERVICE = 'pejabat.bidang@contoh.pontianak.go.id'
const UNIT = 'ppid.dinkes@contoh.pontianak.go.id'
const CASE = 'PPID-2026-0001'
const TITLES = [
  '1. Pengumpulan Informasi yang Akan Dikecualikan',
  '2. Rapat Tim PPID Utama',
  '3. Uji Konsekuensi',
  '4. Penerimaan Hasil Uji',
  '5. Pedoman',
]

export interface Submitted {
  readonly form: string
  readonly answers: Answers
  readonly by: string
}

export interface FakeOptions {
  /** Form title → reason for which the office refuses what is sent to it. */
  readonly refuses?: Readonly<Record<string, string>>
  /** Mails wait until the clock has moved. */
  readonly isSlow?: boolean
  readonly isSilent?: boolean
}

export class FakeGoogle implements Google {
  readonly submitted: Submitted[] = []
  readonly mail: ReceivedMail[] = []
  readonly globals = { SpreadsheetApp: { getActiveSpreadsheet: () => ({ getId: () => 'register' }) } }
  isClosed = false
  private readonly waiting: ReceivedMail[] = []
  private readonly refusals: string[] = []

  constructor(
    private instant: Date,
    private readonly options: FakeOptions = {},
  ) {}

  call(): string {
    return 'Laporan pemasangan'
  }

  now(): Date {
    return this.instant
  }

  advanceTo(instant: Date): void {
    this.instant = instant
    this.mail.push(...this.waiting.splice(0))
  }

  forms() {
    return TITLES.map((title, index) => ({ id: `form-${index + 1}`, title }))
  }

  submit(idOrTitle: string, answers: Record<string, string | string[]>, by: string): string {
    const form = this.forms().find(({ title }) => title === idOrTitle)?.id ?? idOrTitle
    this.submitted.push({ form, answers, by })
    const refusal = this.options.refuses?.[form]
    if (refusal) this.refusals.push(refusal)
    else this.invite(form)
    return `tanggapan-${this.submitted.length}`
  }

  prefilled(url: string): { form: string; answers: Answers } {
    const [, form = '', number = ''] = /forms\/d\/e\/(form-\d)\/viewform\?entry\.1=([^&]*)/.exec(url) ?? []
    return { form, answers: { [form === 'form-3' ? 'Nomor butir' : 'Nomor berkas']: decodeURIComponent(number) } }
  }

  sheet(tab: string): string[][] {
    return TABS[tab]?.(this.refusals) ?? [['Judul']]
  }

  executions() {
    return []
  }

  files() {
    return [
      {
        id: 'dok-1',
        name: 'Draf Daftar',
        path: 'My Drive/2026/Draf Daftar',
        mimeType: 'application/vnd.google-apps.document',
      },
    ]
  }

  async export(_fileId: string, mimeType: string): Promise<Uint8Array> {
    return new TextEncoder().encode(mimeType)
  }

  close(): void {
    this.isClosed = true
  }

  private invite(form: string): void {
    if (this.options.isSilent) return
    const next: Readonly<Record<string, readonly [string, string, string]>> = {
      'form-1': [LEAD, 'form-2', CASE],
      'form-2': [UNIT, 'form-3', `${CASE}/01`],
      'form-3': [LEAD, 'form-4', CASE],
      'form-4': [SERVICE, 'form-5', CASE],
    }
    const [to, nextForm, number] = next[form] ?? []
    if (!to) return
    const link = `https://docs.google.com/forms/d/e/${nextForm}/viewform?entry.1=${encodeURIComponent(number ?? '')}`
    const body = `Folder: https://drive.google.com/drive/folders/abc\nIsi formulir: ${link}.\n`
    const mail = { to, cc: '', subject: 'Tugas baru', body, attachments: [], sentAt: this.instant }
    ;(this.options.isSlow ? this.waiting : this.mail).push(mail)
  }
}

const TABS: Readonly<Record<string, (refusals: readonly string[]) => string[][]>> = {
  Petugas: () => [
    ['Alamat surel', 'Peran', 'OPD'],
    [SERVICE, 'Pejabat Bidang Pelayanan Informasi dan Dokumentasi', ''],
    [LEAD, 'PPID Utama', ''],
    [UNIT, 'PPID Pendukung (OPD)', 'DINKES'],
    ['plt.dinkes@contoh.pontianak.go.id', 'PPID Pendukung (OPD)', 'DINKES'],
  ],
  OPD: () => [
    ['Kode', 'Nama'],
    ['DINKES', 'Dinas Kesehatan'],
    ['BKD', 'Badan Keuangan Daerah'],
  ],
  'Dasar Hukum': () => [['Kode'], ['h'], ['h.2']],
  'Hari Libur': () => [
    ['Tanggal', 'Jenis'],
    ['10/11/2026', 'Libur nasional'],
  ],
  Butir: () => [
    ['Nomor butir', 'Nomor berkas', 'OPD', 'Judul informasi', 'Status'],
    [`${CASE}/01`, CASE, 'DINKES', 'Rekam medis ASN', 'Dikecualikan seluruhnya'],
  ],
  Register: () => [
    ['Nomor berkas', 'Perihal', 'Status'],
    [CASE, 'Data kesehatan', 'Selesai: dijadikan pedoman'],
  ],
  Tugas: () => [
    ['Kode tugas', 'Tenggat', 'Terlambat (hari kerja)'],
    [`${CASE}#1.1`, '2026-11-11', '0'],
    [`${CASE}#3-DINKES.1`, '2026-11-18', '1'],
    [`${CASE}#4.1`, '', ''],
  ],
  Karantina: (refusals) => [['Formulir', 'Alasan ditolak'], ...refusals.map((reason) => ['formulir', reason])],
}
