// The words every mail shares: greeting, labels of facts, buttons and closing.
import type { AgencyCode, Role } from '../../sop/roles'
import type { StepNumber } from '../../sop/steps'
import type { Day } from '../../time/day'
import { dayOf, type Moment } from '../../time/moment'
import { calendarIncomplete, dayText, momentText } from '../dates'
import { roleLabels, stepLabel, stepNames } from '../labels'

export const mailWords = {
  automatic: 'Surel ini dikirim otomatis oleh register PPID.',
  toAnyone: 'Yth. Bapak/Ibu,',
  caseNumber: 'Nomor berkas',
  subject: 'Perihal',
  item: 'Butir',
  items: 'Butir informasi:',
  agency: 'OPD',
  step: 'Langkah',
  received: 'Diterima',
  due: 'Tenggat',
  count: 'Cara menghitung tenggat',
  requirement: 'Kelengkapan',
  output: 'Keluaran',
  reason: 'Alasan:',
  openFolder: 'Buka folder',
  openRegister: 'Buka register',
  openPdf: 'Buka PDF',
  openDocument: 'Buka dokumen',
  openForm: (step: StepNumber) => `Isi Formulir ${step}`,
  moreTasks: (count: number) => `Dan ${count} tugas lainnya; lihat tab Tugas pada register.`,
  moreItems: (count: number) => `Dan ${count} butir lainnya; lihat tab Butir pada register.`,
} as const

/** "Yth. PPID Pendukung Dinas Kesehatan," */
export function greetingTo(role: Role, agencyName = ''): string {
  return role === 'UNIT_PPID' ? `Yth. PPID Pendukung ${agencyName},` : `Yth. ${roleLabels[role]},`
}

/** "3. Uji konsekuensi, putaran 2" */
export function stepText(step: StepNumber, round: number): string {
  const name = `${step}. ${stepNames[step]}`
  return round > 1 ? `${name}, putaran ${round}` : name
}

/** Says so where the receipt counts for a later day: after hours, or on a free day. */
export function receivedText(at: Moment, countedFrom: Day): string {
  return countedFrom === dayOf(at) ? momentText(at) : `${momentText(at)}, dihitung sebagai ${dayText(countedFrom)}`
}

/** `closesAt` in minutes after midnight. */
export function dueText(dueOn: Day | undefined, closesAt: number): string {
  if (!dueOn) return calendarIncomplete
  const two = (n: number) => String(n).padStart(2, '0')
  return `${dayText(dueOn)} pukul ${two(Math.floor(closesAt / 60))}.${two(closesAt % 60)} WIB`
}

/** "Langkah 3: Uji konsekuensi (DINKES), tenggat Senin, 30 November 2026" */
export function nextText(step: StepNumber, agency: AgencyCode | undefined, dueOn: Day | undefined): string {
  const unit = agency ? ` (${agency})` : ''
  const due = dueOn ? `, tenggat ${dayText(dueOn)}` : ''
  return `${stepLabel(step)}${unit}${due}`
}

/** "[PPID-2026-0001] Uji konsekuensi" */
export const caseSubject = (number: string, text: string): string => `[${number}] ${text}`
