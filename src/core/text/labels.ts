// Indonesian words for the codes of cases, items, tasks and people, and the way back from a word on the sheet to its code.
import type { CaseStatus, ExemptionPeriod, ItemStatus, TaskStatus, TestOccasion, TestOutcome } from '../case/case'
import type { Role } from '../sop/roles'
import type { StepNumber } from '../sop/steps'

/** Begins the labels of what came to its proper end. */
export const finishedWord = 'Selesai'

export const caseStatusLabels: Readonly<Record<CaseStatus, string>> = {
  ASKED: 'Menunggu draf dari OPD',
  COLLECTING: 'Dikembalikan untuk diperbaiki',
  DISCUSSING: 'Menunggu rapat Tim PPID Utama',
  TESTING: 'Uji konsekuensi di OPD',
  RECEIVING: 'Menunggu penerimaan hasil uji',
  ADOPTING: 'Menunggu dijadikan pedoman',
  ADOPTED: `${finishedWord}: dijadikan pedoman`,
  STOPPED: 'Dihentikan',
  NIL: `${finishedWord}: nihil`,
}

/** The results carry the words of form 3. */
export const outcomeLabels: Readonly<Record<TestOutcome, string>> = {
  EXEMPT: 'Dikecualikan seluruhnya',
  PARTLY_EXEMPT: 'Dikecualikan sebagian',
  OPEN: 'Terbuka',
  INCOMPLETE: 'Dikembalikan untuk dilengkapi',
}

export const itemStatusLabels: Readonly<Record<ItemStatus, string>> = {
  PROPOSED: 'Menunggu rapat',
  NEEDS_CORRECTION: 'Perlu diperbaiki',
  FORWARDED: 'Menunggu uji konsekuensi',
  ...outcomeLabels,
  DROPPED: 'Tidak diteruskan',
  STOPPED: 'Dihentikan',
}

export const taskStatusLabels: Readonly<Record<TaskStatus, string>> = {
  OPEN: 'Berjalan',
  DONE: finishedWord,
  CANCELLED: 'Dibatalkan',
}

/** The three names of the unit's PPID in the SOP are one role; this is the one of its column Pelaksana. */
export const roleLabels: Readonly<Record<Role, string>> = {
  SERVICE_OFFICER: 'Pejabat Bidang Pelayanan Informasi dan Dokumentasi',
  LEAD_PPID: 'PPID Utama',
  UNIT_PPID: 'PPID Pendukung (OPD)',
  SUPERVISOR: 'Atasan PPID',
  ADMIN: 'Administrator Register',
}

export const occasionLabels: Readonly<Record<TestOccasion, string>> = {
  BEFORE_REQUEST: 'Sebelum ada permohonan',
  ON_REQUEST: 'Saat ada permohonan',
  BY_ORDER: 'Atas perintah Majelis Komisioner',
}

export const periodKindLabels: Readonly<Record<ExemptionPeriod['kind'], string>> = {
  YEARS: 'Jumlah tahun',
  UNTIL_DATE: 'Sampai tanggal',
  UNTIL_EVENT: 'Sampai peristiwa',
  PERSON_BOUND: 'Melekat pada orangnya',
}

export const stepNames: Readonly<Record<StepNumber, string>> = {
  1: 'Pengumpulan informasi',
  2: 'Rapat Tim PPID Utama',
  3: 'Uji konsekuensi',
  4: 'Penerimaan hasil uji',
  5: 'Pedoman',
}

/** "Langkah 3: Uji konsekuensi" */
export const stepLabel = (step: StepNumber): string => `Langkah ${step}: ${stepNames[step]}`

/** Labels by code, turned round once. */
const codesByLabel = new WeakMap<object, ReadonlyMap<string, string>>()

/** The code whose label this is, whatever its case and spaces; undefined for a word that is none of them. */
export function codeFromLabel<T extends string>(labels: Readonly<Record<T, string>>, label: string): T | undefined {
  let codes = codesByLabel.get(labels)
  if (!codes) {
    codes = new Map((Object.keys(labels) as T[]).map((code) => [simplified(labels[code]), code]))
    codesByLabel.set(labels, codes)
  }
  return codes.get(simplified(label)) as T | undefined
}

function simplified(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** "H-1" before the due day, "H" on it, "H+3" after it. */
export function levelText(level: number): string {
  if (level === 0) return 'H'
  return level < 0 ? `H${level}` : `H+${level}`
}

/** Undefined for what is no level. */
export function levelFromText(text: string): number | undefined {
  const match = /^H([+-]\d+)?$/.exec(text.trim())
  return match ? Number(match[1] ?? 0) : undefined
}

/** "Terlambat 2 hari kerja"; nothing while in time. */
export function lateText(days: number): string {
  return days > 0 ? `Terlambat ${days} hari kerja` : ''
}
