// The words of the choices on the forms, and the codes behind them.
import type { DecideMeeting, ReceiveResults } from '../../case/commands'
import type { ChoiceLabels } from '../../intake/context'
import type { AdministrativeAction } from '../../intake/parse-administration'
import { ITEM_PAGES, moreQuestion } from '../../intake/questions'
import type { Agency } from '../../sop/agencies'
import type { Ground } from '../../sop/grounds'
import { occasionLabels, outcomeLabels, periodKindLabels } from '../labels'

export const meetingDecisionLabels: Readonly<Record<DecideMeeting['decision'], string>> = {
  FORWARD: 'Teruskan ke OPD',
  RETURN: 'Kembalikan untuk diperbaiki',
  STOP: 'Hentikan',
}

export const receiptDecisionLabels: Readonly<Record<ReceiveResults['decision'], string>> = {
  ACCEPT: 'Terima dan sampaikan',
  RETURN: 'Kembalikan ke OPD',
}

export const statementLabels = { ADOPTED: 'Dijadikan pedoman untuk tidak diinformasikan ke publik' } as const

export const actionLabels: Readonly<Record<AdministrativeAction, string>> = {
  PAUSE: 'Jeda tugas',
  RESUME: 'Lanjutkan tugas yang dijeda',
  EXTEND: 'Perpanjang tenggat',
  REASSIGN: 'Alihkan butir ke OPD lain',
  ROUND: 'Buka putaran pengumpulan',
  REPORT: 'Buat angka tahunan',
}

export const moreLabels = { YES: 'Ya', NO: 'Tidak' } as const

/** "DINKES – Dinas Kesehatan" */
export const agencyLabel = ({ code, name }: Agency): string => `${code} – ${name}`

/** "h.4 – hasil evaluasi kapabilitas, …" */
export const groundLabel = ({ code, text }: Ground): string => `${code} – ${text}`

const byWords = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).map(([code, words]) => [words, code]))

const more = Array.from({ length: ITEM_PAGES - 1 }, (_, index) => [moreQuestion(index + 1), byWords(moreLabels)])

/** Units and grounds are found among those of the configuration instead. */
export const choiceLabels: ChoiceLabels = {
  ...Object.fromEntries(more),
  action: byWords(actionLabels),
  meetingDecision: byWords(meetingDecisionLabels),
  occasion: byWords(occasionLabels),
  outcome: byWords(outcomeLabels),
  periodKind: byWords(periodKindLabels),
  receiptDecision: byWords(receiptDecisionLabels),
  statement: byWords(statementLabels),
}
