// Writes the CSV file of a large rehearsal: as many cases as asked for, of varied units, grounds and outcomes, always the same.

const COLUMNS =
  'berkas,opd,perihal,judul,uraian,dokumen_induk,bentuk,hasil_uji,pasal_17,uu_lain,konsekuensi_dibuka,manfaat_ditutup,kepentingan_publik,bagian_dikecualikan,jenis_jangka_waktu,tahun,berakhir_tanggal,berakhir_bila'

const UNITS = [
  'DINKES',
  'BKPSDM',
  'ITKO',
  'DPUPR',
  'DPRKP',
  'BKD',
  'DISDIKBUD',
  'DISHUB',
  'DISKOMINFO',
  'DISDUKCAPIL',
  'DINSOS',
  'BAPPERIDA',
  'RSUD-SSMA',
  'SETDA-PBJ',
  'SETDA-HKM',
  'DLH',
  'SATPOLPP',
  'KESBANGPOL',
  'BPBD',
  'DISPERPUSIP',
] as const

interface Subject {
  readonly title: string
  readonly description: string
  readonly source: string
  readonly ground: string
  readonly statute: string
  readonly part: string
}

const SUBJECTS: readonly Subject[] = [
  {
    title: 'Rekam medis pasien',
    description: 'Diagnosis, riwayat, pengobatan, dan hasil pemeriksaan pasien perorangan.',
    source: 'Berkas rekam medis, bagian diagnosis dan pengobatan',
    ground: 'h.2',
    statute: 'UU 17/2023 Pasal 177',
    part: 'Identitas pasien, diagnosis, dan pengobatannya',
  },
  {
    title: 'Data pribadi pegawai',
    description: 'Nomor induk kependudukan, alamat rumah, dan susunan keluarga pegawai.',
    source: 'Sistem informasi kepegawaian, bagian biodata',
    ground: 'h.1',
    statute: 'UU 27/2022 Pasal 4',
    part: 'Nomor induk kependudukan, alamat rumah, dan susunan keluarga',
  },
  {
    title: 'Laporan hasil pemeriksaan khusus',
    description: 'Uraian temuan, nama pelapor, dan keterangan para saksi.',
    source: 'Laporan hasil pemeriksaan, bagian temuan dan lampiran keterangan',
    ground: 'a.2',
    statute: '',
    part: 'Nama pelapor, saksi, dan keterangannya',
  },
  {
    title: 'Rincian penawaran penyedia',
    description: 'Harga satuan, metode kerja, dan rahasia dagang penyedia sebelum pemenang ditetapkan.',
    source: 'Dokumen pemilihan penyedia, bagian penawaran',
    ground: 'b',
    statute: 'UU 30/2000 Pasal 3',
    part: 'Harga satuan dan metode kerja penyedia',
  },
  {
    title: 'Topologi jaringan dan hak akses',
    description: 'Gambar topologi jaringan, alamat perangkat, dan daftar hak akses pusat data.',
    source: 'Dokumen arsitektur sistem, bagian jaringan',
    ground: 'c.6',
    statute: '',
    part: 'Alamat perangkat dan daftar hak akses',
  },
  {
    title: 'Nota dinas dan disposisi pimpinan',
    description: 'Pertimbangan dan usulan antarpejabat yang belum menjadi keputusan.',
    source: 'Arsip surat-menyurat internal, bagian disposisi',
    ground: 'i',
    statute: '',
    part: 'Pertimbangan pejabat sebelum keputusan',
  },
]

const PERIODS = [
  ['Jumlah tahun', '5', '', ''],
  ['Jumlah tahun', '10', '', ''],
  ['Sampai tanggal', '', '2031-12-31', ''],
  ['Sampai peristiwa', '', '', 'Pemenang pengadaan ditetapkan dan masa sanggah berakhir'],
] as const

/** The numbers of items of five cases in turn; five on average. */
const ITEMS = [5, 4, 6, 3, 7] as const
const OUTCOMES = [
  ...Array(10).fill('dikecualikan'),
  ...Array(5).fill('sebagian'),
  ...Array(4).fill('terbuka'),
  'dilengkapi',
] as const

/** A multiple of five cases has five items a case, to the item. */
export function manyProposals(cases: number): string {
  const next = generator(20_261_109)
  const lines = [COLUMNS]
  for (let number = 1; number <= cases; number += 1) lines.push(...caseLines(number, next))
  return `${lines.join('\n')}\n`
}

type Next = (below: number) => number

/** Park and Miller's minimal generator: the same numbers on every machine. */
function generator(seed: number): Next {
  let state = seed % 2_147_483_647
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** One, two or three units share the items of a case. */
function caseLines(number: number, next: Next): string[] {
  const first = next(UNITS.length)
  const units = Array.from({ length: 1 + next(3) }, (_, index) => UNITS[(first + index * 7) % UNITS.length] ?? '')
  const count = ITEMS[number % ITEMS.length] ?? 5
  return Array.from({ length: count }, (_, index) => itemLine(number, index, units[index % units.length] ?? '', next))
}

function itemLine(number: number, index: number, unit: string, next: Next): string {
  const subject = SUBJECTS[next(SUBJECTS.length)] ?? SUBJECTS[0]
  const outcome = OUTCOMES[next(OUTCOMES.length)]
  if (!subject) throw new Error('no subject')
  const given = outcome === 'dikecualikan' || outcome === 'sebagian'
  const period = given ? (PERIODS[next(PERIODS.length)] ?? PERIODS[0]) : ['', '', '', '']
  return [
    `B${String(number).padStart(4, '0')}`,
    unit,
    `Informasi tahun 2026 kelompok ${number}`,
    `${subject.title} nomor ${number}.${index + 1}`,
    subject.description,
    subject.source,
    ['Cetak', 'Elektronik', 'Cetak dan elektronik'][next(3)] ?? '',
    outcome,
    given ? subject.ground : '',
    given ? subject.statute : '',
    given ? `Bila dibuka, pihak yang disebut dalam ${subject.title.toLowerCase()} dirugikan dan haknya dilanggar.` : '',
    given ? 'Bila ditutup, haknya terlindungi dan layanan tetap dipercaya.' : '',
    given ? 'Publik cukup mengetahui jumlah dan rekapitulasinya.' : '',
    outcome === 'sebagian' ? subject.part : '',
    ...period,
  ]
    .map(quoted)
    .join(',')
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
