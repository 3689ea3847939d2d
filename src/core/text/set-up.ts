// The words of the set-up's report and of the menu.

export const menuWords = {
  title: 'PPID',
  setUp: 'Pasang atau perbaiki',
  sweep: 'Jalankan sapuan sekarang',
  morning: 'Jalankan pemeriksaan pagi sekarang',
  calendar: 'Pratinjau perubahan kalender',
  publish: 'Terbitkan daftar (DIK) sekarang',
} as const

export const setUpWords = {
  busy: 'Pemasangan sedang berjalan di jendela atau akun lain. Tunggu sampai selesai, lalu jalankan lagi.',
  otherOwner: (owner: string) =>
    `Register ini dipasang oleh ${owner}; hanya akun itu yang dapat memasang atau memperbaikinya. Masuk dengan akun itu, lalu jalankan lagi. Bila pengelola berganti: akun lama menghapus pemicunya, lalu hapus properti skrip "owner" (Ekstensi > Apps Script > Setelan project).`,
  title: 'LAPORAN PEMASANGAN REGISTER PPID',
  done: 'Yang dikerjakan:',
  nothingDone: 'Semua sudah terpasang; tidak ada yang diubah.',
  byHand: 'Yang masih harus dikerjakan oleh administrator:',
  unfinished: 'Pemasangan belum selesai karena batas waktu. Jalankan lagi menu PPID > Pasang atau perbaiki.',
  tabsAdded: (names: string) => `Tab dibuat: ${names}.`,
  tabsRepaired: (names: string) => `Tab diperbaiki: ${names}.`,
  tabsSeeded: (names: string) => `Isi awal ditulis pada tab: ${names}.`,
  tabsShifted: (names: string) =>
    `Tab ${names}: urutan kolom berubah; kembalikan urutan kolom seperti semula, lalu jalankan lagi menu PPID > Pasang atau perbaiki.`,
  templatesCreated: (count: number) => `Templat dokumen dibuat: ${count}.`,
  formCreated: (title: string) => `Formulir dibuat: ${title}.`,
  formRepaired: (title: string) => `Formulir diperbaiki: ${title}.`,
  triggers: (created: number, removed: number) => `Pemicu dibuat: ${created}; dihapus karena ganda: ${removed}.`,
  verifyEmail: (title: string) =>
    `Formulir "${title}": buka Setelan > Tanggapan > Kumpulkan alamat email, lalu pilih "Terverifikasi".`,
  publish: (title: string) => `Formulir "${title}": buka formulir, klik Publikasikan, lalu pastikan menerima jawaban.`,
  extraQuestions: (title: string, questions: string) =>
    `Formulir "${title}" memuat pertanyaan yang tidak dikenal register: ${questions}. Hapus bila tidak diperlukan.`,
  officers: 'Tab Petugas: ganti alamat contoh dengan alamat petugas yang sebenarnya.',
  share: 'Bagikan lembar kerja ini kepada petugas sebagai Pelihat (Viewer), bukan Editor.',
  respondents:
    'Bagikan formulir 1 sampai 5 kepada petugas, dan formulir 6 kepada administrator saja, sebagai Responden.',
  signer: 'Tab Pengaturan: isi nama, pangkat, dan NIP penanda tangan, lalu periksa kop surat pada templat dokumen.',
  holidays: 'Tab Hari Libur: periksa tanggal tahun 2027 setelah SKB dan sidang isbat.',
} as const
