// The words of the history: what happened, and what a reader wants to know of it, one line for each event.
import type { TaskKey } from '../case/case'
import type { CaseEvent, MovedDeadline } from '../case/events'
import { stepAndAgencyOf } from '../case/numbers'
import type { Day } from '../time/day'
import { dateText } from './dates'
import { outcomeLabels, stepLabel } from './labels'

export interface HistoryLine {
  readonly event: string
  readonly detail: string
}

/** Descriptions, consequences and other exempt content stay out of the history. */
export function historyLine(event: CaseEvent): HistoryLine {
  switch (event.type) {
    case 'CaseOpened':
      return { event: 'Berkas dibuka', detail: [event.subject, event.askedOf].filter(Boolean).join(', ') }
    case 'ItemsProposed':
      return { event: 'Butir diusulkan', detail: numbers(event.items.map((item) => item.number)) }
    case 'ItemCorrected':
      return { event: 'Butir diperbaiki', detail: event.number }
    case 'DraftResubmitted':
      return { event: 'Draf disampaikan', detail: '' }
    case 'NilReported':
      return { event: 'Laporan nihil', detail: '' }
    case 'DraftReturned':
      return { event: 'Draf dikembalikan', detail: withReason(event.items, event.reason) }
    case 'ItemsDropped':
      return { event: 'Butir tidak diteruskan', detail: withReason(event.items, event.reason) }
    case 'ItemsForwarded':
      return { event: 'Butir diteruskan ke OPD', detail: numbers(event.items) }
    case 'CaseStopped':
      return { event: 'Berkas dihentikan', detail: event.reason }
    case 'ItemTested':
      return { event: 'Hasil uji dicatat', detail: `${event.number}: ${outcomeLabels[event.result.outcome]}` }
    case 'UnitFinished':
      return { event: 'Uji konsekuensi OPD selesai', detail: `${event.agency}, putaran ${event.round}` }
    case 'TestingFinished':
      return { event: 'Seluruh uji konsekuensi selesai', detail: '' }
    case 'ResultsReturned':
      return { event: 'Hasil uji dikembalikan ke OPD', detail: withReason(event.items, event.reason) }
    case 'ResultsAccepted':
      return { event: 'Hasil uji diterima', detail: event.handover.letterNumber }
    case 'GuidelineAdopted':
      return { event: 'Dijadikan pedoman', detail: `Diterima ${dateText(event.guideline.receivedOn)}` }
    case 'TaskOpened':
      return { event: 'Tugas dimulai', detail: openedText(event.task) }
    case 'TaskFinished':
      return { event: 'Tugas selesai', detail: taskText(event.key) }
    case 'TaskCancelled':
      return { event: 'Tugas dibatalkan', detail: taskText(event.key) }
    case 'TaskOverdue':
      return { event: 'Tugas terlambat', detail: `${taskText(event.key)}, ${event.daysLate} hari kerja` }
    case 'TaskPaused':
      return { event: 'Tugas dijeda', detail: pausedText(event) }
    case 'TaskResumed':
      return { event: 'Tugas dilanjutkan', detail: changedText(event) }
    case 'TaskExtended':
      return { event: `Tenggat diperpanjang ${event.days} hari kerja`, detail: changedText(event) }
    case 'DeadlineMoved':
      return { event: 'Tenggat berubah karena kalender', detail: movedText(event) }
    case 'ItemsReassigned':
      return {
        event: `Butir dialihkan dari ${event.from} ke ${event.to}`,
        detail: withReason(event.items, event.reason),
      }
  }
}

/** The figures of a year were asked for. */
export const reportLine = (year: number): HistoryLine => ({ event: 'Angka tahunan diminta', detail: `Tahun ${year}` })

type OpenedTask = Extract<CaseEvent, { type: 'TaskOpened' }>['task']

function openedText(task: OpenedTask): string {
  return [stepLabel(task.step), task.agency, dueText(task.dueOn)].filter(Boolean).join(', ')
}

function pausedText(event: Extract<CaseEvent, { type: 'TaskPaused' }>): string {
  const { from, until } = event.pause
  return `${taskText(event.key)}, ${dateText(from)} sampai ${dateText(until)}, ${dueText(event.dueOn)}. Alasan: ${event.reason}`
}

function changedText({ key, dueOn, reason }: MovedDeadline & { readonly reason: string }): string {
  const why = reason ? `. Alasan: ${reason}` : ''
  return `${taskText(key)}, ${dueText(dueOn)}${why}`
}

function movedText({ key, from, dueOn }: Extract<CaseEvent, { type: 'DeadlineMoved' }>): string {
  return `${taskText(key)}, semula ${from ? dateText(from) : 'belum dapat dihitung'}, menjadi ${dueOn ? dateText(dueOn) : 'belum dapat dihitung'}`
}

const dueText = (dueOn: Day | undefined): string =>
  dueOn ? `tenggat ${dateText(dueOn)}` : 'kalender belum lengkap, tenggat belum dapat dihitung'

/** "PPID-2026-0001#3-DINKES.1" → "Langkah 3, DINKES". */
function taskText(key: TaskKey): string {
  const { step, agency } = stepAndAgencyOf(key)
  return [`Langkah ${step}`, agency].filter(Boolean).join(', ')
}

const numbers = (items: readonly string[]): string => items.join(', ')
const withReason = (items: readonly string[], reason: string): string => `${numbers(items)}. Alasan: ${reason}`
