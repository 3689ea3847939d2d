// The Indonesian words of the shell and of the pages that belong to no room.

export const words = {
  product: 'Kantor Latihan',
  home: 'Beranda',
  forms: 'Formulir',
  sheet: 'Sheet',
  mail: 'Surat',
  drive: 'Drive',
  executions: 'Eksekusi',
  tools: 'Alat',
  skip: 'Langsung ke isi halaman',
  actingAs: 'Anda bertindak sebagai',
  change: 'Ganti',
  otherAccount: 'Akun lain',
  otherAddress: 'Alamat surel petugas yang hendak diperankan',
  otherHint:
    'Setiap alamat surel dapat diperankan. Akun yang baru hanya melihat berkas dan formulir yang dibagikan kepadanya.',
  badAddress: 'Tulis alamat surel yang benar, misalnya nama@contoh.go.id.',
  actAsOther: 'Gunakan akun ini',
  cancel: 'Batal',
  emulation:
    'Kantor Latihan meniru layanan Google di komputer ini; bukan layanan Google. Tidak ada yang dikirim ke luar komputer ini.',
  notFound: 'Halaman tidak ditemukan',
  notFoundAdvice: 'Alamat ini tidak menunjuk ke apa pun di sini. Kembalilah ke Beranda, atau periksa tautannya.',
  noAccess: 'Anda tidak memiliki akses',
  noAccessAdvice: (viewer: string): string =>
    `Akun ${viewer} belum diberi akses ke berkas ini. Ganti akun di bagian atas halaman, atau mintalah akses kepada pemiliknya.`,
  busy: 'Sedang bekerja',
  busyAdvice: 'Tunggu sampai pekerjaan selesai, lalu ulangi tindakan Anda. Tidak ada yang berubah.',
  failed: 'Pekerjaan berhenti',
  failedAdvice: 'Yang sudah selesai tetap tersimpan. Bacalah sebabnya di bawah ini, lalu kembali ke Beranda.',
  broken: 'Halaman ini tidak dapat ditampilkan',
  brokenAdvice: 'Kembalilah ke halaman sebelumnya. Bila terulang, laporkan pesan berikut kepada pengembang.',
  refused: 'Permintaan ditolak',
  refusedAdvice: 'Permintaan ini tidak datang dari halaman Kantor Latihan. Buka Beranda dan ulangi dari sana.',
  backHome: 'Ke Beranda',
} as const
