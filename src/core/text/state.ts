// The words of the tab Sistem.
import type { ConfigurationProblem } from '../sop/configuration'

export const jobNames = {
  SWEEP: 'Sapuan terakhir (tiap 15 menit)',
  MORNING: 'Pemeriksaan pagi terakhir',
  EVENING: 'Penerbitan petang terakhir',
} as const

export const stateWords = {
  never: 'belum pernah',
  knownUntil: 'Kalender hari libur terisi sampai',
  mailLeft: 'Sisa kuota surel hari ini (penerima)',
  waiting: 'Pekerjaan menunggu di Antrean',
  mailWaiting: 'Surel menunggu kuota',
  mailWaitingAdvice:
    'Kuota surel hari ini habis; dikirim begitu kuota tersedia lagi. Ringkasan pagi yang tertunda digabung dengan ringkasan hari kerja berikutnya.',
  digestReplaced: 'digabung dengan ringkasan berikutnya',
  calendarChanged: 'Perubahan kalender',
  calendarAdvice:
    'Diterapkan pada pemeriksaan pagi berikutnya. Lihat rinciannya pada menu PPID > Pratinjau perubahan kalender.',
  stuck: 'Pekerjaan terkendala di Antrean',
  stuckAdvice: 'Lihat kolom Kendala terakhir pada tab Antrean.',
  failed: 'Kiriman yang belum dapat diproses',
  failedAdvice: 'Periksa baris berkas yang bersangkutan; sapuan berikutnya mencoba lagi.',
  quarantine: 'Kiriman ditolak (tab Karantina)',
  problem: 'Pengaturan yang perlu diperbaiki',
  noProblem: 'Tidak ada',
} as const

const PROBLEMS: Readonly<Record<ConfigurationProblem['code'], string>> = {
  DAY_INVALID: 'bukan tanggal; isi dengan tanggal, contoh 17/08/2026',
  DAY_REPEATED: 'tanggal ini sudah ada pada baris lain; hapus salah satu',
  ROW_UNREADABLE:
    'baris ini diubah dengan tangan dan tidak dapat dibaca, sehingga tugasnya tidak diingatkan; kembalikan status, langkah, dan tanggal diterimanya',
  DAYS_REVERSED: 'tanggal berakhir mendahului tanggal mulai; baris ini tidak dipakai sebelum diperbaiki',
  YEAR_INCOMPLETE:
    'libur nasional tahun tersebut belum lengkap, sehingga belum dipakai untuk menghitung tenggat; lengkapi sesuai SKB',
  YEAR_MISSING: 'kalender tahun tersebut belum diisi; isi tab Hari Libur begitu SKB terbit',
  STANDIN_OVERLAPS:
    'masa tugasnya tumpang tindih dengan Plh./Plt. lain untuk jabatan yang sama; baris ini tidak dipakai sebelum diperbaiki',
  STANDIN_UNDATED: 'Plh. dan Plt. harus mempunyai tanggal mulai dan berakhir; baris ini tidak dipakai sebelum diisi',
  ROLE_UNKNOWN: 'peran tidak dikenal; pilih salah satu peran pada daftar pilihan',
  AGENCY_UNKNOWN: 'OPD tidak ada pada tab OPD; isi dengan kode OPD',
  AGENCY_REPEATED: 'kode OPD ini sudah ada pada baris lain; hapus salah satu',
  EMAIL_INVALID: 'bukan alamat surel; isi dengan satu alamat surel',
  CODE_INVALID:
    'kode OPD hanya boleh memuat huruf, angka, dan tanda hubung; baris ini tidak dipakai sebelum diperbaiki',
  NUMBER_INVALID: 'bukan angka yang dapat dipakai; isi dengan bilangan bulat seperti pada kolom Keterangan',
  VALUE_MISSING: 'belum diisi',
  VALUE_UNKNOWN: 'isi tidak dikenal; ikuti contoh pada kolom Keterangan',
}

/** "'Hari Libur'!A12: bukan tanggal; …" */
export function problemText({ cell, code, value }: ConfigurationProblem): string {
  return `${cell}${value ? ` ("${value.slice(0, 60)}")` : ''}: ${PROBLEMS[code]}`
}
