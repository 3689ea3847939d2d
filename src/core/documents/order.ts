// An order for one document: which template, what to fill in, where to keep it.

/** The templates of the office, each an editable Google Doc. */
export const TEMPLATES = [
  'DRAFT_LIST',
  'TEST_SHEET',
  'RESULT_LIST',
  'COVER_LETTER',
  'CASE_LIST',
  'EXCLUSION_LIST',
  'ANNUAL_REPORT',
] as const
/** Draf Daftar; Lembar Pengujian Konsekuensi; Daftar hasil uji; Surat Penyampaian; Daftar berkas; Daftar Informasi yang Dikecualikan (DIK); Angka Tahunan PPID. */
export type Template = (typeof TEMPLATES)[number]

/** A table that takes the place of the paragraph `{{placeholder}}` standing alone. */
export interface DocumentTable {
  readonly placeholder: string
  /** The first row is the header, repeated on every page. */
  readonly rows: readonly (readonly string[])[]
  /** Width of each column in points. */
  readonly widths: readonly number[]
}

export interface DocumentOrder {
  /** Identifies the document: ordered twice with the same key, there is one document. */
  readonly key: string
  readonly template: Template
  /** File name, without dots: Google cuts a name at its last dot when exporting. */
  readonly name: string
  /** Drive folder ID. */
  readonly folder: string
  /** Placeholder name → text, filled in literally; a line break makes a new paragraph. */
  readonly values: Readonly<Record<string, string>>
  readonly tables: readonly DocumentTable[]
  /** Whether a PDF is kept beside the document. */
  readonly pdf: boolean
}
