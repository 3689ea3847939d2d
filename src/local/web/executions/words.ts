// The Indonesian words of the list of executions and of one execution.

/** Made once: each takes memory the engine does not count. */
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

export const executionWords = {
  title: 'Eksekusi skrip',
  hint: 'Setiap kali skrip berjalan, yang terbaru di atas. Waktu dan jumlah panggilan dihitung menurut model, bukan menurut komputer ini.',
  none: 'Skrip belum pernah berjalan.',
  function: 'Fungsi',
  trigger: 'Pemicu',
  user: 'Untuk akun',
  started: 'Mulai',
  duration: 'Lama',
  calls: 'Panggilan',
  writes: 'Perubahan',
  status: 'Keadaan',
  spent: 'Layanan yang dipanggil',
  service: 'Layanan',
  log: 'Catatan',
  noLog: 'Tidak ada catatan.',
  error: 'Kesalahan',
  faults: 'Gangguan yang direncanakan',
  back: 'Semua eksekusi',
  onlyWorking: 'Hanya yang mengubah sesuatu',
  all: 'Semua',
  seconds: (ms: number): string => `${oneDecimal.format(ms / 1000)} detik`,
  statuses: {
    COMPLETED: 'Selesai',
    FAILED: 'Gagal',
    KILLED: 'Dihentikan',
    TIMED_OUT: 'Waktu habis',
    NOT_STARTED: 'Tidak dimulai',
  } as Readonly<Record<string, string>>,
  triggers: {
    editor: 'Dijalankan orang',
    clock: 'Waktu',
    'form submit': 'Kiriman formulir',
    open: 'Sheet dibuka',
    menu: 'Menu sheet',
  } as Readonly<Record<string, string>>,
  older: 'Lebih lama',
  newer: 'Lebih baru',
} as const
