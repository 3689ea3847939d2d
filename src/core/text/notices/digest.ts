// The words of the morning digest.
import type { AgencyCode } from '../../sop/roles'
import type { StepNumber } from '../../sop/steps'
import type { Day } from '../../time/day'
import { dayText, shortDateText } from '../dates'
import { stepLabel } from '../labels'

export const digestWords = {
  due: 'Yang perlu dikerjakan:',
  moved: 'Tenggat berikut berubah karena kalender hari libur diubah:',
  others: 'Tugas lain yang masih berjalan, sudah diingatkan sebelumnya atau belum dekat tenggatnya:',
  escalated:
    'Tugas berikut sudah lama melewati tenggat dan disampaikan kepada atasan petugasnya; mohon perhatian Bapak/Ibu:',
  vacant:
    'Tugas berikut belum ada petugasnya: tidak ada petugas terdaftar yang sedang bertugas hari ini. Daftarkan petugas atau Plh./Plt. pada tab Petugas:',
  forward: 'Teks singkat untuk diteruskan lewat WhatsApp atau SMS:',
  copy: 'ditangani Plh./Plt., tembusan untuk Bapak/Ibu',
  undated: 'tenggat belum dapat dihitung karena kalender belum lengkap',
  untested: (count: number) => `${count} butir belum diuji`,
  movedFrom: (from: Day) => `semula ${dayText(from)}`,
} as const

export interface DigestCounts {
  readonly due: number
  readonly late: number
  readonly moved: number
  readonly escalated: number
  readonly vacant: number
}

/** The most pressing first: "Pengingat PPID: 3 tugas, 2 terlambat". */
export function digestSubject({ due, late, moved, escalated, vacant }: DigestCounts): string {
  const parts = [
    due > 0 ? `${due} tugas perlu dikerjakan${late > 0 ? `, ${late} terlambat` : ''}` : '',
    vacant > 0 ? `${vacant} tugas tanpa petugas` : '',
    escalated > 0 ? `${escalated} tugas di unit bawahan terlambat` : '',
    moved > 0 ? `${moved} tenggat berubah` : '',
  ].filter(Boolean)
  return `Pengingat PPID: ${parts.join('; ') || 'tugas yang berjalan'}`
}

export interface Deadline {
  readonly dueOn?: Day
  /** Working days from the due day to today. */
  readonly level?: number
}

/** "terlambat 2 hari kerja (tenggat Jumat, 13 November 2026)" */
export function deadlineText({ dueOn, level }: Deadline): string {
  if (!dueOn) return digestWords.undated
  const due = `tenggat ${dayText(dueOn)}`
  if (level === undefined) return due
  if (level > 0) return `terlambat ${level} hari kerja (${due})`
  return level === 0 ? `${due}, hari ini` : `${due}, ${-level} hari kerja lagi`
}

/** "Langkah 3: Uji konsekuensi (DINKES)" */
export const workText = (step: StepNumber, agency: AgencyCode | undefined): string =>
  `${stepLabel(step)}${agency ? ` (${agency})` : ''}`

export interface ShortWork extends Deadline {
  readonly number: string
  readonly step: StepNumber
  readonly agency?: AgencyCode
}

/** Numbers and days alone: it may be passed on by phone. */
export function forwardText(work: readonly ShortWork[], count: number): string {
  const lines = work.map(({ number, step, agency, dueOn, level }, index) => {
    const late = level !== undefined && level > 0 ? `terlambat ${level} hari kerja` : ''
    const due = dueOn ? `tenggat ${shortDateText(dueOn)}` : ''
    return `${index + 1}. ${number} ${workText(step, agency)}: ${[due, late].filter(Boolean).join(', ')}`
  })
  const rest = count > work.length ? [`dan ${count - work.length} tugas lainnya`] : []
  return [`Pengingat PPID, ${count} tugas:`, ...lines, ...rest, 'Tautan formulir ada dalam surel.'].join('\n')
}
