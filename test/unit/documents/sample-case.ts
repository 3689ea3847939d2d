// One case for the document tests: two units, every outcome a test can have, one item dropped at the meeting.
import type { CaseFile, Item, Task, TestResult } from '../../../src/core/case/case'
import type { Configuration, Officer } from '../../../src/core/sop/configuration'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { configuration as office } from '../../support/office'

export const CASE = 'PPID-2026-0007'

const officer = (email: string, role: Officer['role'], position: string, more: Partial<Officer> = {}): Officer => ({
  email: `${email}@contoh.pontianak.go.id`,
  role,
  position,
  standing: 'DEFINITIVE',
  ...more,
})

export const configuration: Configuration = {
  ...office,
  settings: {
    ...office.settings,
    letterhead: [
      'PEMERINTAH KOTA PONTIANAK',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Jalan Contoh Nomor 1, Pontianak 78121',
      'Laman ppid.contoh.pontianak.go.id',
    ],
    signer: { position: 'PPID Utama Kota Pontianak', name: '', rank: '', nip: '' },
    letterNumberPattern: 'B/500.12/…/DISKOMINFO/{tahun}',
    listTitle: 'Daftar Informasi yang Dikecualikan di Lingkungan Pemerintah Kota Pontianak',
  },
  officers: [
    officer('bidang.pelayanan', 'SERVICE_OFFICER', 'Kepala Seksi Pelayanan Informasi'),
    officer('ppid.utama', 'LEAD_PPID', 'Kepala Dinas Komunikasi dan Informatika'),
    officer('ppid.dinkes', 'UNIT_PPID', 'Sekretaris Dinas Kesehatan', { agency: 'DINKES', standing: 'PLT' }),
    officer('ppid.bkpsdm', 'UNIT_PPID', 'Sekretaris BKPSDM', { agency: 'BKPSDM' }),
  ],
}

const test = (more: Partial<TestResult>): TestResult => ({
  occasion: 'BEFORE_REQUEST',
  outcome: 'EXEMPT',
  grounds: [],
  otherStatute: '',
  ifDisclosed: '',
  ifClosed: '',
  publicInterest: '',
  exemptParts: '',
  participants: 'Sekretaris Dinas Kesehatan\nKepala Bidang Pelayanan Kesehatan; Pranata Humas',
  link: '',
  note: '',
  testedAt: moment('2026-11-13T10:30:00'),
  testedBy: 'ppid.dinkes@contoh.pontianak.go.id',
  ...more,
})

const item = (sequence: number, more: Partial<Item>): Item => ({
  number: `${CASE}/${String(sequence).padStart(2, '0')}`,
  agency: 'DINKES',
  title: `Judul ${sequence}`,
  description: `Uraian ${sequence}`,
  source: '',
  form: 'Cetak dan elektronik',
  link: '',
  status: 'FORWARDED',
  round: 1,
  ...more,
})

export const items = {
  medicalRecords: item(1, {
    title: 'Rekam medis pasien',
    description: 'Riwayat, kondisi, perawatan dan pengobatan pasien puskesmas dan rumah sakit daerah',
    source: 'Berkas rekam medis, seluruh halaman',
    status: 'EXEMPT',
    test: test({
      grounds: ['h.2', 'j'],
      otherStatute: 'UU Nomor 17 Tahun 2023 tentang Kesehatan Pasal 177',
      ifDisclosed: 'Mengungkap kondisi kesehatan seseorang dan dapat menimbulkan diskriminasi terhadap pasien',
      ifClosed: 'Melindungi rahasia pribadi pasien dan kepercayaan masyarakat terhadap layanan kesehatan',
      period: { kind: 'PERSON_BOUND' },
    }),
  }),
  disciplineReport: item(2, {
    agency: 'BKPSDM',
    title: 'Laporan hasil pemeriksaan disiplin pegawai',
    description: 'Berita acara dan laporan pemeriksaan dugaan pelanggaran disiplin',
    source: 'Berkas pemeriksaan, lampiran identitas pelapor',
    status: 'PARTLY_EXEMPT',
    test: test({
      outcome: 'PARTLY_EXEMPT',
      grounds: ['a.2', 'h.4'],
      ifDisclosed: 'Mengungkap identitas pelapor dan saksi sehingga menghambat proses pemeriksaan',
      ifClosed: 'Melindungi pelapor dan saksi serta menjaga objektivitas pemeriksaan',
      publicInterest: 'Perlindungan pelapor lebih besar manfaatnya bagi pengawasan',
      exemptParts: 'Nama, alamat, dan keterangan pelapor dan saksi',
      period: { kind: 'YEARS', years: 5, until: day('2031-11-16') },
      participants: 'Sekretaris BKPSDM',
      testedAt: moment('2026-11-16T14:00:00'),
      testedBy: 'ppid.bkpsdm@contoh.pontianak.go.id',
    }),
  }),
  tenderEstimate: item(3, {
    title: 'Rincian harga perkiraan sendiri pengadaan alat kesehatan',
    description: 'Perhitungan harga satuan yang menjadi dasar harga perkiraan sendiri',
    source: 'Dokumen persiapan pengadaan, lampiran 2',
    status: 'EXEMPT',
    test: test({
      grounds: ['b'],
      occasion: 'ON_REQUEST',
      ifDisclosed: 'Mengganggu persaingan usaha yang sehat di antara calon penyedia',
      ifClosed: 'Menjaga persaingan yang sehat dan kewajaran harga penawaran',
      period: { kind: 'UNTIL_EVENT', event: 'sampai kontrak pengadaan ditandatangani' },
      testedAt: moment('2026-11-16T09:00:00'),
    }),
  }),
  budget: item(4, {
    title: 'Anggaran program imunisasi',
    description: 'Rincian anggaran tahunan program imunisasi',
    status: 'OPEN',
    test: test({ outcome: 'OPEN', note: 'Wajib tersedia setiap saat' }),
  }),
  draftReport: item(5, {
    title: 'Konsep laporan audit internal',
    description: 'Konsep laporan yang belum ditetapkan',
    status: 'INCOMPLETE',
    test: test({ outcome: 'INCOMPLETE', note: 'Dokumen induk belum dilampirkan' }),
  }),
  attendance: item(6, {
    agency: 'BKPSDM',
    title: 'Rekap kehadiran pegawai',
    description: 'Rekap kehadiran bulanan',
    status: 'DROPPED',
    round: 0,
    reason: 'Termasuk informasi yang wajib tersedia setiap saat',
  }),
}

const task = (step: Task['step'], round: number, more: Partial<Task> = {}): Task => ({
  key: `${CASE}#${step}${more.agency ? `-${more.agency}` : ''}.${round}`,
  caseNumber: CASE,
  step,
  round,
  receivedAt: moment('2026-11-11T09:00:00'),
  term: 5,
  extension: 0,
  pauses: [],
  told: {},
  dueOn: day('2026-11-18'),
  status: 'DONE',
  daysLate: 0,
  ...more,
})

/** After step 5: every kind of document can be written from it. */
export const adopted: CaseFile = {
  case: {
    number: CASE,
    subject: 'Usulan informasi dikecualikan bidang kesehatan dan kepegawaian',
    collectionStartedOn: day('2026-11-09'),
    openedAt: moment('2026-11-09T10:00:00'),
    openedBy: 'bidang.pelayanan@contoh.pontianak.go.id',
    note: '',
    folders: ['berkas', 'langkah-1', 'langkah-2', 'langkah-3', 'langkah-4', 'langkah-5'],
    status: 'ADOPTED',
    meeting: {
      heldOn: day('2026-11-10'),
      participants: 'Ketua Tim PPID Utama\nSekretaris\nAnggota',
      minutesLink: '',
    },
    handover: { letterNumber: '', letterDay: day('2026-11-17') },
    guideline: { receivedOn: day('2026-11-18') },
  },
  items: Object.values(items),
  tasks: [
    task(1, 1),
    task(2, 1),
    task(3, 1, { agency: 'DINKES', folder: 'uji-dinkes' }),
    task(3, 1, { agency: 'BKPSDM', folder: 'uji-bkpsdm' }),
    task(4, 1),
    task(5, 1),
  ],
}

/** The same case with its items as told. */
export function adoptedWith(...changed: readonly Item[]): CaseFile {
  return { ...adopted, items: changed }
}
