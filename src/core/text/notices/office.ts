// The words of all other mails: ends of cases, refusals, the published list, and what the administrator must know.

export const caseEndWords = {
  CASE_STOPPED: {
    subject: 'Berkas dihentikan',
    text: 'Rapat Tim PPID Utama menghentikan berkas ini. Tugas yang masih berjalan dibatalkan; tidak ada yang perlu dikirim lagi.',
  },
  NIL_REPORTED: {
    subject: 'Laporan nihil',
    text: 'Dilaporkan bahwa tidak ada informasi yang akan dikecualikan. Berkas ini ditutup.',
  },
  CASE_ADOPTED: {
    subject: 'Berkas selesai, dijadikan pedoman',
    text: 'Hasil uji konsekuensi berkas ini sudah diterima dan dijadikan pedoman untuk tidak diinformasikan ke publik. Butir yang dikecualikan masuk ke Daftar Informasi yang Dikecualikan.',
  },
} as const

export const incompleteWords = {
  atTheEnd:
    'Butir berikut dikembalikan untuk dilengkapi dan belum diuji, sehingga tidak termasuk pedoman. Setelah bahannya lengkap, ajukan kembali sebagai berkas baru melalui Formulir 1:',
  subject: (item: string) => `Butir ${item} perlu dilengkapi`,
  text: 'OPD mengembalikan butir di bawah ini karena bahannya belum lengkap untuk diuji. Lengkapi bahannya bersama OPD tersebut. Setelah lengkap, OPD mengirim ulang Formulir 3. Bila uji konsekuensi berkas ini sudah selesai, mintalah PPID Utama mengembalikan butir ini melalui Formulir 4.',
} as const

export const refusedWords = {
  subject: (form: string) => `Kiriman belum dapat diterima: ${form}`,
  text: (form: string) =>
    `Kiriman pada formulir "${form}" belum dapat diterima, dan tidak ada yang berubah pada register. Penjelasannya:`,
  refill:
    'Bila perlu dikirim lagi, tautan berikut membuka formulir dengan jawaban Anda yang sudah terisi. Jangan teruskan tautan ini: jawaban Anda ada di dalamnya.',
  openRefill: 'Buka formulir yang sudah terisi',
} as const

export const listWords = {
  subject: (day: string) => `Daftar Informasi yang Dikecualikan per ${day}`,
  text: (day: string) =>
    `Daftar Informasi yang Dikecualikan (DIK) telah diterbitkan per ${day}. Daftar ini disusun otomatis dari berkas yang sudah dijadikan pedoman.`,
} as const

export const reportWords = {
  subject: (year: number) => `Angka tahunan PPID ${year}`,
  text: (year: number, due: string) =>
    `Angka pengecualian informasi tahun ${year} sudah disusun dari register, sebagai bahan laporan tahunan layanan informasi publik yang disampaikan paling lambat ${due}. Dokumen ini hanya memuat angka. Bila diminta lagi, dokumen baru menggantikannya.`,
} as const

export const problemWords = {
  subject: 'Register PPID: ada yang perlu diperiksa',
  cells: 'Sel berikut tidak dapat dipakai; selebihnya tetap dipakai. Perbaiki pada tab yang disebut:',
  stuck:
    'Pekerjaan berikut gagal dikerjakan. Lihat tab Antrean; perbaiki penyebabnya, misalnya isian yang tidak dikenal pada templat dokumen:',
  more: (count: number) => `Dan ${count} lainnya; lihat tab Sistem dan Antrean.`,
} as const

export const noOfficerWords = {
  subject: 'Tugas tanpa petugas',
  text: 'Tugas berikut sudah berjalan, tetapi tidak ada petugas yang terdaftar untuknya pada tab Petugas, sehingga tidak seorang pun diberi tahu. Daftarkan petugasnya, lalu sampaikan tugas ini kepadanya.',
} as const
