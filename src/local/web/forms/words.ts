// The Indonesian words of the forms pages, as Google Forms words them where it has a word for it.

export const formsWords = {
  title: 'Formulir',
  intro: 'Formulir yang dapat Anda isi dengan akun ini.',
  none: 'Belum ada formulir untuk akun ini. Ganti akun di bagian atas halaman, atau mintalah akses kepada pemilik formulir.',
  open: 'Menerima jawaban',
  closedState: 'Ditutup',
  close: 'Tutup formulir',
  reopen: 'Buka kembali formulir',
  fill: 'Isi formulir',
  responses: (count: number): string => `${count.toLocaleString('id-ID')} jawaban`,
  untitled: 'Formulir tanpa judul',
  untitledQuestion: 'Pertanyaan tanpa judul',

  requiredLegend: 'Wajib diisi',
  requiredHidden: '(wajib diisi)',
  verified: (account: string): string =>
    `Alamat surel Anda (${account}) akan dicatat bersama jawaban ini. Bukan Anda? Ganti akun di bagian atas halaman.`,
  notCollected: (account: string): string => `Anda mengisi sebagai ${account}. Alamat surel tidak dicatat.`,
  emailLabel: 'Alamat surel',
  emailHelp: 'Alamat ini dicatat bersama jawaban Anda.',
  prefilled: 'Sebagian jawaban sudah diisi dari tautan yang Anda buka. Periksalah sebelum mengirim.',
  resumed:
    'Isian Anda yang tersimpan ditampilkan kembali. Untuk memulai dari awal, tekan Kosongkan formulir di bagian bawah.',
  otherDrafts: 'Isian Anda yang lain untuk formulir ini masih tersimpan:',
  draftUnsent: 'Isian tersimpan, belum dikirim',
  editing: 'Anda mengubah jawaban yang sudah terkirim. Jawaban lama diganti saat Anda menekan Kirim.',
  notEditable:
    'Susunan formulir tidak dapat diubah di Kantor Latihan; yang tampil di sini adalah halaman pengisiannya. Di Google, pemilik mengubahnya di halaman edit.',
  busy: 'Jawaban belum terkirim karena kantor sedang mengerjakan hal lain. Isian Anda sudah disimpan. Tunggu sebentar, lalu tekan Kirim lagi.',
  last: 'Ini halaman terakhir menurut jawaban Anda. Tekan Kirim untuk mengirim formulir.',
  saved: 'Isian tersimpan',
  notSaved: 'Isian belum tersimpan. Tekan Berikutnya atau Kirim untuk menyimpannya.',

  nowActing: (account: string): string => `Anda kini bertindak sebagai ${account}. Periksa isian ini, lalu lanjutkan.`,
  accountChanged: (account: string): string =>
    `Anda kini bertindak sebagai ${account}, sedangkan halaman ini diisi dengan akun lain. Isian tersimpan untuk akun itu. Tekan Berikutnya atau Kirim untuk memilih cara melanjutkan.`,
  notStoredTaken: (owner: string): string =>
    `Isian tidak tersimpan: isian di halaman ini sudah dialihkan ke ${owner}. Tekan Berikutnya atau Kirim; jawaban yang Anda ketik akan ditampilkan lagi untuk disimpan sebagai isian baru.`,
  notStoredShown: (owner: string, account: string): string =>
    `Isian tidak tersimpan: isian di halaman tadi sudah dialihkan ke ${owner}. Jawaban yang Anda ketik ada di bawah ini. Periksa, lalu tekan Berikutnya atau Kirim untuk menyimpannya sebagai isian baru milik ${account}.`,
  notStoredSent:
    'Isian tidak tersimpan: isian ini sudah dikirim, atau susunan formulirnya sudah berubah. Tekan Berikutnya atau Kirim untuk melihat keterangannya.',
  notStoredClosed:
    'Isian tidak tersimpan: formulir ini tidak lagi menerima jawaban. Salin dahulu jawaban yang Anda perlukan, lalu hubungi pemilik formulir.',
  notStoredPermission: (account: string): string =>
    `Isian tidak tersimpan: formulir ini tidak lagi menerima jawaban dari akun ${account}. Salin dahulu jawaban yang Anda perlukan, lalu hubungi pemilik formulir.`,
  notStoredEdits:
    'Isian tidak tersimpan: jawaban yang sudah dikirim tidak lagi dapat diubah. Salin dahulu jawaban yang Anda perlukan, lalu hubungi pemilik formulir.',
  notStoredGone:
    'Isian tidak tersimpan: jawaban yang hendak Anda ubah sudah dihapus. Salin dahulu jawaban yang Anda perlukan, lalu isi formulir dari awal.',
  notStoredAlready: (account: string): string =>
    `Isian tidak tersimpan: akun ${account} sudah menjawab, dan formulir ini hanya dapat diisi satu kali.`,
  notStoredElsewhere:
    'Isian tidak tersimpan: formulir ini sudah dilanjutkan di jendela lain. Tekan Berikutnya atau Kirim; jawaban yang Anda ketik di sini akan ditampilkan lagi sebagai isian baru.',
  wentOnElsewhere:
    'Formulir ini sudah dilanjutkan di jendela lain, dan isian di sana tidak diubah. Jawaban yang Anda ketik di jendela ini belum dikirim dan kini tersimpan sebagai isian baru. Periksa semua halaman sebelum menekan Kirim.',
  sentElsewhere:
    'Formulir ini sudah dikirim dari jendela lain. Jawaban yang Anda ketik di jendela ini belum dikirim dan kini tersimpan sebagai isian baru. Periksa semua halaman sebelum menekan Kirim.',
  othersTitle: 'Isian ini milik akun lain',
  othersText: (account: string, owner: string): string =>
    `Anda kini bertindak sebagai ${account}. Isian ini tersimpan untuk ${owner}, sehingga tidak ditampilkan dan tidak dikirim atas nama Anda.`,
  continueAs: (owner: string): string => `Lanjutkan sebagai ${owner}`,
  takeOver: (account: string): string => `Alihkan isian ke ${account}`,
  takeOverHint: 'Alihkan hanya bila isian itu Anda ketik sendiri dan hendak dikirim dengan akun ini.',
  ownForm: 'Isi formulir dengan isian sendiri',
  othersSent: (account: string, owner: string): string =>
    `Jawaban ini sudah dikirim oleh ${owner}. Anda kini bertindak sebagai ${account}.`,

  yourAnswer: 'Jawaban Anda',
  choose: 'Pilih',
  other: 'Lainnya',
  otherText: 'Isi jawaban lainnya',
  clearChoice: 'Kosongkan pilihan',
  clearChoiceOf: (question: string): string => `: ${question}`,
  search: 'Ketik untuk mencari, lalu pilih',
  found: '{n} pilihan',
  noneFound: 'Tidak ada pilihan yang cocok',
  month: 'Bulan',
  day: 'Tanggal',
  hour: 'Jam',
  minute: 'Menit',
  second: 'Detik',
  outOf: (level: number, levels: number): string => `${level} dari ${levels}`,
  icons: { STAR: 'bintang', HEART: 'hati', THUMB_UP: 'jempol' } as Readonly<Record<string, string>>,

  page: (number: number, count: number): string => `Halaman ${number} dari ${count}`,
  next: 'Berikutnya',
  back: 'Kembali',
  send: 'Kirim',
  sending: 'Mengirim…',
  clear: 'Kosongkan formulir',
  clearQuestion: 'Kosongkan formulir?',
  clearAdvice: 'Semua jawaban Anda di semua halaman formulir ini dihapus dan tidak dapat dikembalikan.',
  cancel: 'Batal',

  checkTitle: (count: number): string => `Periksa ${count} jawaban`,
  checkAdvice: 'Formulir belum dapat dilanjutkan. Perbaiki jawaban berikut:',
  checkMark: 'Periksa',

  sentDefault: 'Jawaban Anda telah direkam.',
  sentPage: 'Jawaban terkirim',
  again: 'Kirim jawaban lain',
  edit: 'Ubah jawaban Anda',
  whatNext: 'Skrip kantor sudah dijalankan untuk jawaban ini.',
  toMail: 'Buka Surat',
  toRuns: 'Lihat Eksekusi',
  triggerFailed: 'Jawaban tersimpan, tetapi skrip tidak dapat dijalankan. Laporkan pesan berikut kepada pengembang:',

  closed: (title: string): string =>
    `Formulir ${title} tidak lagi menerima jawaban.\nHubungi pemilik formulir bila menurut Anda ini keliru.`,
  trashed: 'Formulir ini sudah dibuang ke sampah oleh pemiliknya. Hubungi pemiliknya bila Anda masih memerlukannya.',
  noPermission: 'Anda memerlukan izin',
  noPermissionAdvice: (account: string): string =>
    `Formulir ini hanya dapat diisi oleh orang yang diberi izin, dan akun ${account} belum termasuk. Ganti akun di bagian atas halaman, atau mintalah pemilik formulir menambahkan Anda sebagai penjawab.`,
  already: 'Anda sudah menjawab',
  alreadyAdvice: (account: string): string =>
    `Formulir ini hanya dapat diisi satu kali, dan akun ${account} sudah mengisinya. Hubungi pemilik formulir bila menurut Anda ini keliru.`,
  editsDisabled: 'Jawaban tidak dapat diubah',
  editsDisabledAdvice:
    'Pemilik formulir tidak mengizinkan jawaban diubah setelah dikirim. Hubungi pemiliknya bila ada yang keliru.',
  gone: 'Jawaban tidak ditemukan',
  goneAdvice: 'Jawaban yang hendak Anda ubah sudah dihapus. Anda dapat mengisi formulir dari awal.',
  blank: 'Isi formulir dari awal',
  toForms: 'Ke daftar formulir',

  responsesOf: (title: string): string => `Jawaban: ${title}`,
  noResponses: 'Belum ada jawaban.',
  unknown: 'Tidak dicatat',
  newer: 'Lebih baru',
  older: 'Lebih lama',

  responders: 'Penjawab',
  respondersOf: (title: string): string => `Penjawab: ${title}`,
  respondersIntro: 'Orang-orang ini dapat mengisi formulir. Pemilik dan editor selalu dapat.',
  respondersNone: 'Belum ada penjawab selain pemilik.',
  respondersAdd: 'Tambah alamat surel',
  respondersHint: 'Beberapa alamat dipisahkan dengan koma atau spasi.',
  respondersAddButton: 'Tambahkan',
  respondersRemove: 'Hapus',
  respondersRemoveOf: (who: string): string => `Hapus ${who}`,
  respondersAnyone: 'Siapa saja yang memiliki tautan',
  respondersOpen: 'Izinkan siapa saja yang memiliki tautan',
  respondersDomain: (domain: string): string => `Semua orang di ${domain}`,
  respondersBad: (text: string): string => `“${text}” bukan alamat surel. Perbaiki, lalu tambahkan lagi.`,
} as const

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
