// The words of the history: what happened, and what a reader wants to know of it, one line for each event.
import type { TaskKey } from '../case/case'
import type { CaseEvent } from '../case/events'
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
      return { event: 'Berkas dibuka', detail: event.subject }
    case 'ItemsProposed':
      return { event: 'Butir diusulkan', detail: numbers(event.items.map((item) => item.number)) }
    case 'ItemCorrected':
      return { event: 'Butir diperbaiki', detail: event.number }
    case 'DraftResubmitted':
      return { event: 'Draf disampaikan kembali', detail: '' }
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
  }
}

type OpenedTask = Extract<CaseEvent, { type: 'TaskOpened' }>['task']

function openedText(task: OpenedTask): string {
  const due = task.dueOn ? `tenggat ${dateText(task.dueOn)}` : 'kalender belum lengkap, tenggat belum dapat dihitung'
  return [stepLabel(task.step), task.agency, due].filter(Boolean).join(', ')
}

/** "PPID-2026-0001#3-DINKES.1" → "Langkah 3, DINKES". */
function taskText(key: TaskKey): string {
  const match = /#(\d)(?:-(.+))?\.\d+$/.exec(key)
  return [`Langkah ${match?.[1] ?? ''}`, match?.[2]].filter(Boolean).join(', ')
}

const numbers = (items: readonly string[]): string => items.join(', ')
const withReason = (items: readonly string[], reason: string): string => `${numbers(items)}. Alasan: ${reason}`
