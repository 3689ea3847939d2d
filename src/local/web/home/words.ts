// The Indonesian words of the home page and of the page that watches long work.

export const homeWords = {
  title: 'Kantor Latihan',
  intro:
    'Di sini Anda mencoba pekerjaan kantor tanpa akun Google: isi formulir, lihat sheet bersama, baca surat, buka berkas, dan gerakkan jam untuk melihat apa yang dikerjakan skrip.',
  forms: 'Isi formulir langkah demi langkah',
  sheet: 'Lihat register bersama',
  mail: (count: number): string => (count === 0 ? 'Tidak ada surat baru' : `${count} surat belum dibaca`),
  drive: 'Buka folder dan dokumen',
  executions: 'Riwayat eksekusi skrip',
  clock: 'Jam kantor',
  clockHint:
    'Jam ini diam sampai Anda menggerakkannya. Pekerjaan skrip yang jatuh tempo di antaranya dijalankan berurutan.',
  now: (time: string): string => `Sekarang ${time}.`,
  nextMorning: 'Besok pagi pukul 08.00',
  nextWeekday: 'Hari Senin–Jumat berikutnya pukul 08.00',
  toDate: 'Sampai tanggal',
  time: 'Pukul',
  go: 'Maju',
  runDue: (at: string): string => `Jalankan pekerjaan berikutnya (${at})`,
  nothingDue: 'Tidak ada pekerjaan terjadwal.',
  recent: 'Yang terakhir terjadi',
  nothingYet: 'Belum ada yang terjadi.',
  sent: (to: string, subject: string): string => `Surat kepada ${to}: ${subject}`,
  answered: (form: string, by: string): string => `${form} dikirim oleh ${by}`,
  ran: (name: string): string => `Skrip ${name}`,
  several: (text: string, times: number): string => (times === 1 ? text : `${text} (${times} kali)`),
  moving: 'Menggerakkan jam',
  movingLine: (time: string): string => `Sekarang ${time}`,
  badDate: 'Isilah tanggal dan jam yang belum lewat. Jam kantor tidak dapat mundur, dan paling jauh maju 400 hari.',
  stop: 'Berhenti di sini',
  working: 'Mohon tunggu. Halaman ini diperbarui sendiri.',
} as const
