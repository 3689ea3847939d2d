// The Indonesian words of a document's pages and of changing its wording.

export const documentWords = {
  readOnly: 'Hanya lihat',
  trashed: 'Di sampah',
  pdf: 'PDF',
  downloadPdf: 'Unduh PDF',
  downloadDocx: 'Unduh .docx',
  change: 'Ubah kata-kata',
  sheetOf: (page: number, pages: number): string => `Halaman ${page} dari ${pages}`,
  head: 'Kepala halaman',
  foot: 'Kaki halaman',
  pageBreak: 'Ganti halaman',
  tableArea: 'Tabel; geser untuk melihat semua kolom',
  notDivided:
    'Dokumen ini tidak dapat dibagi per halaman di sini, sehingga ditampilkan sebagai satu halaman panjang. Unduh .docx untuk melihat pembagian halamannya.',
  part: (from: number, to: number, all: number): string => `Menampilkan halaman ${from}–${to} dari ${all}.`,
  earlier: 'Halaman sebelumnya',
  later: 'Halaman berikutnya',
  saved: (count: number): string => (count === 0 ? 'Tidak ada kata yang berubah.' : `${count} paragraf disimpan.`),
  added: 'Paragraf baru ditambahkan dan perubahan lain disimpan.',
  deleted: 'Paragraf dihapus dan perubahan lain disimpan.',
  lost: 'Penanda berikut tidak lagi ada dalam dokumen, sehingga isinya tidak akan muncul:',

  editing: (name: string): string => `Ubah kata-kata: ${name}`,
  editingHint:
    'Setiap kotak adalah satu paragraf. Bentuk huruf tetap pada kata yang tidak diubah; baris baru di dalam kotak menjadi baris baru di dalam paragraf.',
  slots: 'Penanda yang diisi skrip',
  slotsHint:
    'Tulisan di dalam kurung kurawal ganda diganti saat dokumen dibuat. Salin apa adanya; jangan mengubah namanya. Dokumen yang dibuat sesudah disimpan mengikuti kata-kata yang baru.',
  slotsHere: 'Penanda:',
  fieldsHint: 'Tulisan dalam kurung siku ganda, misalnya [[nomor halaman]], diisi oleh tata letak halaman.',
  body: 'Isi',
  firstHead: 'Kepala halaman pertama',
  firstFoot: 'Kaki halaman pertama',
  paragraph: (number: number): string => `Paragraf ${number}`,
  table: (number: number): string => `Tabel ${number}`,
  cell: (row: number, column: number): string => `Baris ${row}, kolom ${column}`,
  cellParagraph: (row: number, column: number, number: number): string =>
    `Baris ${row}, kolom ${column}, paragraf ${number}`,
  save: 'Simpan',
  cancel: 'Batal',
  add: 'Tambah sesudahnya',
  remove: 'Hapus',
  addAfter: (label: string): string => `Tambah sesudahnya: ${label}`,
  removeOne: (label: string): string => `Hapus ${label}`,
  conflict:
    'Dokumen ini berubah sejak Anda membukanya, jadi belum ada yang disimpan. Kata-kata Anda masih ada di bawah. Bandingkan dengan isi sekarang, lalu simpan lagi.',
  toField: (number: number): string => `Ke perubahan Anda ${number}`,
  now: 'Isi sekarang:',
  gone: 'Kata-kata Anda untuk paragraf yang sudah tidak ada',
  goneHint: 'Paragrafnya sudah dihapus. Salin kata-kata ini ke paragraf lain bila masih diperlukan.',
  tooLong:
    'Dokumen ini terlalu panjang untuk diubah di sini. Ubahlah templatnya, atau unduh .docx dan ubah dengan pengolah kata.',
  atoms: { PAGE_NUMBER: '[[nomor halaman]]', PAGE_COUNT: '[[jumlah halaman]]', pageBreak: '[[ganti halaman]]' },
} as const
