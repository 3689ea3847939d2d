// What the command tells on screen: help, progress, and how operations are called.

export const usage = `Latihan SOP pendokumentasian informasi yang dikecualikan

Pemakaian:
  npm run rehearse -- BERKAS.csv [--out FOLDER] [--start TTTT-BB-HH] [--account AKUN]

  BERKAS.csv   daftar butir: satu baris satu butir; contoh: data/contoh-usulan.csv
  --out        folder hasil (bawaan: hasil-latihan)
  --start      hari mulai latihan (bawaan: 2026-11-09)
  --account    akun Google yang ditiru: workspace (bawaan) atau consumer; kuota hariannya menentukan berapa berkas
               dimulai dalam sehari
  --help       petunjuk ini

Latihan berjalan di komputer ini saja, tanpa akun Google dan tanpa mengirim surel.
Hasil: Register.xlsx, folder Dokumen (.pdf dan .docx), folder Surel (.eml), ringkasan.txt.
Kode keluar: 0 selesai, 1 latihan berhenti, 2 berkas atau perintah tidak dapat dipakai.`

export const cliWords = {
  fileMissing: 'Sebutkan satu berkas CSV.',
  fileUnreadable: (path: string) => `Berkas ${path} tidak dapat dibaca.`,
  unknownOption: (option: string) => `Pilihan tidak dikenal: ${option}.`,
  missing: {
    out: '--out memerlukan nama folder, contoh hasil-latihan.',
    start: '--start memerlukan tanggal, contoh 2026-11-09.',
    account: '--account memerlukan jenis akun: workspace atau consumer.',
  },
  startInvalid: (value: string) => `--start ${value} bukan tanggal. Tulis seperti 2026-11-09.`,
  startWithoutHolidays: (start: string, first: string, latest: string, lastYear: number) =>
    `Latihan tidak dapat dimulai pada ${start}: tahun terakhir yang hari libur nasionalnya diketahui adalah ${lastYear}, sehingga tenggatnya tidak dapat dihitung. Pilih --start dari ${first} sampai ${latest}.`,
  accountUnknown: (value: string) => `--account ${value} tidak dikenal. Pilih workspace atau consumer.`,
  endWithoutHolidays: (end: string, lastYear: number) =>
    `Dengan kuota harian akun ini latihan baru selesai pada ${end}, sedangkan hari libur nasional hanya diketahui sampai tahun ${lastYear}. Mulai lebih awal, bagi berkasnya, atau pilih --account workspace.`,
  noHolidays: 'Tab Hari Libur tidak memuat hari libur nasional, sehingga tenggat tidak dapat dihitung.',
  faults: (path: string, count: number) => `${path}: ${count} kesalahan ditemukan. Latihan tidak dimulai.`,
  stopped: 'Latihan berhenti:',
  seeHelp: 'Lihat petunjuk: npm run rehearse -- --help',
} as const

export const folderWords = {
  foreign: (dir: string) =>
    `Folder ${dir} sudah berisi berkas lain dan bukan hasil latihan. Pilih folder lain dengan --out, atau kosongkan.`,
  notAFolder: (dir: string) => `${dir} bukan folder.`,
  inTheWay: (path: string) =>
    `${path} bukan hasil latihan sebelumnya dan tidak ditimpa. Pindahkan, atau pilih --out lain.`,
} as const

export const progressWords = {
  read: (items: number) => `Membaca berkas: ${items} baris butir.`,
  settingUp: 'Memasang kantor: lembar kerja, formulir, folder, templat, pemicu …',
  installed: 'Kantor terpasang.',
  checked: (cases: number, items: number, agencies: number) =>
    `Berkas usulan tanpa kesalahan: ${cases} berkas, ${items} butir, ${agencies} OPD.`,
  paced: (cases: number, days: number, most: number) =>
    `Kuota harian akun: ${cases} berkas dimulai dalam ${days} hari kerja, paling banyak ${most} sehari.`,
  day: (day: string) => `\n${day}`,
  dayDone: (day: string, counts: Readonly<Record<string, number>>, done: number, all: number) =>
    `${day}  ${Object.entries(counts)
      .map(([form, count]) => `${form} ${String(count).padStart(3)}`)
      .join('  ')}  ${String(Math.floor((100 * done) / all)).padStart(3)} %`,
  acts: {
    COLLECT: (label: string, items: number) => `Formulir 1 – pengumpulan: ${label} (${items} butir)`,
    MEET: (label: string) => `Formulir 2 – rapat Tim PPID Utama: ${label}`,
    TEST: (label: string, agency: string, title: string, late: boolean) =>
      `Formulir 3 – uji konsekuensi: ${label}, ${agency}: ${title}${late ? ' (sengaja terlambat)' : ''}`,
    RECEIVE: (label: string) => `Formulir 4 – penerimaan hasil uji: ${label}`,
    ADOPT: (label: string) => `Formulir 5 – pedoman: ${label}`,
  },
  shortActs: { COLLECT: 'F1', MEET: 'F2', TEST: 'F3', RECEIVE: 'F4', ADOPT: 'F5' },
  waiting: 'Menunggu pemicu malam yang menyusun DIK …',
  exporting: (count: number) => `Menyimpan ${count} dokumen sebagai .pdf dan .docx …`,
  exported: (done: number, all: number) => `  ${done} dari ${all} berkas ditulis`,
  written: (dir: string) => `Hasil latihan: ${dir}`,
} as const

export const operationWords = {
  setUp: 'Pemasangan',
  form: (title: string) => `Formulir ${title}`,
  trigger: (functionName: string) => `Pemicu waktu: ${functionName}`,
} as const
