// What the officers answer on the five forms, by the titles of the questions.
import type { ProposedCase, ProposedItem } from '../proposals/proposal'
import { outcomeChoices, periodChoices } from '../words/choices'
import { replies } from '../words/play'

export type FormAnswers = Record<string, string | string[]>

/** Items that have a page of their own on the first form; more are pasted as a table. */
const ITEM_PAGES = 10

export function collectionAnswers(proposed: ProposedCase, day: string): FormAnswers {
  const { items } = proposed
  const pages = items.length <= ITEM_PAGES ? items.map((item, index) => itemPage(item, index + 1)) : []
  return filled({
    Perihal: proposed.subject,
    'Tanggal mulai pengumpulan': day,
    ...Object.assign({}, ...pages),
    'Butir dalam tabel': pages.length > 0 ? '' : items.map(tableRow).join('\n'),
  })
}

function itemPage(item: ProposedItem, k: number): FormAnswers {
  return {
    [`Butir ${k} – OPD yang menguasai`]: item.agency,
    [`Butir ${k} – Judul informasi`]: item.title,
    [`Butir ${k} – Uraian informasi`]: item.description,
    [`Butir ${k} – Dokumen induk dan bagiannya`]: item.source,
    [`Butir ${k} – Bentuk`]: item.form,
  }
}

/** As a spreadsheet copies it: cells between tabs, those with a line break or a quote in quotes. */
function tableRow(item: ProposedItem): string {
  const cells = [item.agency, item.title, item.description, item.source, item.form, '']
  return cells.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')
}

export function meetingAnswers(day: string): FormAnswers {
  return {
    'Keputusan rapat': replies.forward,
    'Tanggal rapat': day,
    'Peserta rapat': replies.meetingParticipants,
  }
}

export function testAnswers(item: ProposedItem): FormAnswers {
  return filled({
    'Saat pengujian': replies.beforeRequest,
    'Hasil uji': outcomeChoices[item.outcome],
    'Dasar Pasal 17': [...item.grounds],
    'Undang-undang lain dan pasalnya': item.otherStatute,
    'Konsekuensi bila dibuka': item.ifDisclosed,
    'Manfaat bila ditutup': item.ifClosed,
    'Kepentingan publik yang lebih besar': item.publicInterest,
    'Bagian yang dikecualikan': item.exemptParts,
    'Jenis jangka waktu': item.period ? periodChoices[item.period.kind] : '',
    'Jangka waktu (tahun)': item.period?.years ?? '',
    'Berakhir pada tanggal': item.period?.until ?? '',
    'Berakhir bila': item.period?.event ?? '',
    'Peserta pengujian': replies.testParticipants(item.agency),
    Catatan: item.outcome === 'INCOMPLETE' ? replies.incompleteNote : '',
  })
}

export function receiptAnswers(day: string, sequence: number): FormAnswers {
  return {
    Keputusan: replies.accept,
    'Nomor surat penyampaian': replies.letterNumber(sequence, day.slice(0, 4)),
    'Tanggal surat': day,
  }
}

export function guidelineAnswers(day: string): FormAnswers {
  return { 'Tanggal diterima': day, Pernyataan: replies.statement }
}

/** Nobody answers a question with nothing. */
function filled(answers: FormAnswers): FormAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
}
