// The words of what a rehearsal leaves behind: names of folders and files, and the summary.

export const resultFiles = { register: 'Register.xlsx', summary: 'ringkasan.txt' } as const
export const mailWords = { folder: 'Surel', sender: 'PPID Utama' } as const
export const documentWords = { folder: 'Dokumen' } as const
/** How the name of every edition of the DIK begins. */
export const listName = 'Daftar Informasi yang Dikecualikan'

export const summaryWords = {
  title: 'RINGKASAN LATIHAN',
  days: (from: string, to: string) => `Waktu latihan: ${from} sampai ${to}`,
  pace: (account: 'consumer' | 'workspace', cases: number, days: number, most: number) =>
    `Irama: ${cases} berkas dimulai dalam ${days} hari kerja, paling banyak ${most} sehari, agar kuota harian akun ${
      account === 'workspace' ? 'Google Workspace' : 'Google biasa'
    } (waktu pemicu, surel, dokumen) cukup.`,
  cases: (count: number) => `Berkas: ${count}`,
  caseLine: (number: string, status: string, subject: string) => `  ${number}  ${status} – ${subject}`,
  items: (count: number) => `Butir: ${count}`,
  statusLine: (status: string, count: number) => `  ${status}: ${count}`,
  mails: (count: number) => `Surel: ${count}`,
  tasks: (onTime: number, late: number, undated: number) =>
    `Tugas: ${onTime} tepat waktu, ${late} terlambat${undated > 0 ? `, ${undated} tanpa tenggat` : ''}`,
  taskLine: (task: string, dueOn: string, days: number) => `  ${task}: tenggat ${dueOn}, terlambat ${days} hari kerja`,
  lateOnPurpose: (agency: string, number: string) =>
    `  ${agency} pada berkas ${number} sengaja dibuat terlambat, agar penandaan pagi terlihat.`,
  documents: (count: number) => `Dokumen: ${count} (masing-masing .pdf dan .docx)`,
  list: (path: string) => `DIK: ${path}`,
  noList: 'DIK: tidak ada yang disusun.',
  failure: (functionName: string, error: string) => `Eksekusi gagal: ${functionName}: ${error}`,
  report: 'Laporan pemasangan:',
  costs: 'Perkiraan waktu di Google per operasi (hitungan model, bukan waktu komputer ini):',
  costHeadings: ['Operasi', 'Jumlah', 'Rata-rata', 'Terlama'],
  seconds: (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} dtk`,
} as const
