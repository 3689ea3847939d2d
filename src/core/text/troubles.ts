// What went wrong with a piece of work, in the administrator's words, with what to do about it.
import type { CodedError } from '../case/coded-error'

const TROUBLES: Readonly<Record<string, (names: string) => string>> = {
  PLACEHOLDER_UNRESOLVED: (names) =>
    `Templat dokumen memuat tulisan yang tidak dikenal: ${names}. Perbaiki templatnya.`,
  TABLE_UNPLACED: (names) =>
    `Templat dokumen tidak lagi memuat tempat untuk tabel: ${names}. Kembalikan tulisan itu pada templat.`,
  TEMPLATE_MISSING: (names) => `Templat dokumen tidak ditemukan: ${names}. Jalankan menu PPID > Pasang atau perbaiki.`,
  LIST_NOT_WRITTEN: () => 'Menunggu Daftar Informasi yang Dikecualikan selesai ditulis.',
  REPORT_NOT_WRITTEN: () => 'Menunggu angka tahunan selesai ditulis.',
  JOB_UNREADABLE: () => 'Isi pekerjaan tidak dapat dibaca. Periksa kolom Isi pekerjaan pada tab Antrean.',
  SHARE_REFUSED: (names) =>
    `Alamat berikut tidak dapat diberi akses ke foldernya: ${names}. Periksa tab Petugas; petugas lain sudah diberi akses.`,
  REGISTER_BUSY: () => 'Register sedang dipakai. Akan dicoba lagi.',
}

/** An error with a code of ours is told in words; Google's own message is passed on. */
export function troubleText(error: unknown): string {
  const { code = '', names = [], message = '' } = error as Partial<CodedError>
  return TROUBLES[code]?.(names.join(', ')) ?? `Layanan Google memberi tahu: ${message}`
}

/** "Dokumen PPID-2026-0001" */
export const workName = (kind: string, caseNumber: string): string => [kind, caseNumber].filter(Boolean).join(' ')
