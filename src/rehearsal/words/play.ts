// The words by which the rehearsal finds its way on forms and sheet, and what its officers answer.

/** Titles of the forms, word for word. */
export const forms = {
  collection: '1. Pengumpulan Informasi yang Akan Dikecualikan',
  meeting: '2. Rapat Tim PPID Utama',
  test: '3. Uji Konsekuensi',
  receipt: '4. Penerimaan Hasil Uji',
  guideline: '5. Pedoman',
} as const

export const tabs = {
  items: 'Butir',
  cases: 'Register',
  tasks: 'Tugas',
  quarantine: 'Karantina',
  officers: 'Petugas',
  agencies: 'OPD',
  holidays: 'Hari Libur',
  grounds: 'Dasar Hukum',
} as const

/** How the tab Petugas names the roles; the unit's role carries a remark behind it. */
export const roleWords = {
  serviceOfficer: 'Pejabat Bidang',
  leadPpid: 'PPID Utama',
  unitPpid: 'PPID Pendukung',
} as const

/** As the column Jenis of the tab Hari Libur words it. */
export const nationalHoliday = 'Libur nasional'

export const replies = {
  forward: 'Teruskan ke OPD',
  meetingParticipants: 'PPID Utama; Pejabat Bidang Pelayanan Informasi dan Dokumentasi; anggota Tim PPID Utama',
  beforeRequest: 'Sebelum ada permohonan',
  testParticipants: (agency: string) => `PPID Pendukung ${agency}; pengelola informasi ${agency}; Bagian Hukum`,
  incompleteNote: 'Dokumen induk atau dasar hukumnya belum lengkap; mohon dilengkapi sebelum diuji kembali.',
  accept: 'Terima dan sampaikan',
  /** T: the letter is for limited circulation (terbatas). */
  letterNumber: (sequence: number, year: string) => `T/500.12/${String(sequence).padStart(3, '0')}/DISKOMINFO/${year}`,
  statement: 'Dijadikan pedoman untuk tidak diinformasikan ke publik',
} as const

/** How the report of a set-up begins that must be run again. */
export const setUpUnfinished = 'Pemasangan belum selesai'

/** Messages when the office does not do what the rehearsal expects. */
export const playWords = {
  setUpNeverEnds: 'Pemasangan kantor tidak selesai.',
  noOfficer: (role: string) => `Tab Petugas tidak memuat petugas dengan peran ${role}.`,
  noMail: (address: string, form: string, about: string) =>
    `Surel undangan mengisi formulir "${form}" untuk ${about} tidak sampai ke ${address}.`,
  noItem: (title: string, number: string) => `Butir "${title}" tidak ditemukan pada berkas ${number} di tab Butir.`,
  refused: (form: string, about: string, reason: string) => `Kiriman formulir "${form}" (${about}) ditolak: ${reason}`,
  aboutCase: (label: string) => `berkas ${label}`,
  aboutItem: (label: string, line: number, title: string) => `berkas ${label}, baris ${line}: ${title}`,
} as const
