// Titles and file names of the documents, in the words of the SOP.
import type { AgencyCode } from '../../sop/roles'
import type { StepNumber } from '../../sop/steps'

/** Printed at the head of each document. */
export const documentTitles = {
  DRAFT_LIST: 'Draf Daftar Informasi dan Dokumentasi yang Akan Dikecualikan',
  TEST_SHEET: 'Lembar Pengujian Konsekuensi',
  RESULT_LIST: 'Daftar Informasi dan Dokumentasi yang Akan Dikecualikan',
  COVER_LETTER: 'Surat Penyampaian Hasil Uji Konsekuensi',
  CASE_LIST: 'Daftar Informasi dan Dokumentasi yang Akan Dikecualikan',
  EXCLUSION_LIST: 'Daftar Informasi yang Dikecualikan',
  ANNUAL_REPORT: 'Angka Tahunan Pengecualian Informasi',
} as const

const FILE_NAMES = {
  DRAFT_LIST: 'Draf Daftar',
  TEST_SHEET: 'Lembar Pengujian Konsekuensi',
  RESULT_LIST: 'Daftar Hasil Uji Konsekuensi',
  COVER_LETTER: 'Surat Penyampaian',
  CASE_LIST: 'Daftar Pedoman',
  EXCLUSION_LIST: 'Daftar Informasi yang Dikecualikan',
  ANNUAL_REPORT: 'Angka Tahunan PPID',
} as const

export interface NamedDocument {
  readonly kind: keyof typeof FILE_NAMES
  /** The case, the day of the city's list, or the year of figures. */
  readonly of: string
  /** Told apart only for the draft list: as collected, and as the meeting left it. */
  readonly step?: StepNumber
  readonly agency?: AgencyCode | undefined
  readonly round: number
}

/** "Lembar Pengujian Konsekuensi PPID-2026-0001 DINKES putaran 2": no dots and slashes, which exports cut names at. */
export function documentName(document: NamedDocument): string {
  const parts = [fileName(document), document.of, document.agency ?? '']
  if (document.round > 1) parts.push(`putaran ${document.round}`)
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/[./\\]/g, '-')
}

function fileName({ kind, step }: NamedDocument): string {
  return kind === 'DRAFT_LIST' && step === 2 ? 'Draf Daftar Hasil Rapat' : FILE_NAMES[kind]
}

export const templateNames = {
  DRAFT_LIST: 'Templat 1 dan 2 – Draf Daftar',
  TEST_SHEET: 'Templat 3 – Lembar Pengujian Konsekuensi',
  RESULT_LIST: 'Templat 4 – Daftar Hasil Uji Konsekuensi',
  COVER_LETTER: 'Templat 4 – Surat Penyampaian',
  CASE_LIST: 'Templat 5 – Daftar Pedoman',
  EXCLUSION_LIST: 'Templat DIK – Daftar Informasi yang Dikecualikan',
  ANNUAL_REPORT: 'Templat Tahunan – Angka Tahunan PPID',
} as const
