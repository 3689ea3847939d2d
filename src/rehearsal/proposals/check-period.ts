// Whether the period of an exemption has what its kind needs and nothing else, and can be computed.
import { periodChoices, periodKindOf } from '../words/choices'
import { faultWords } from '../words/faults'
import type { Column } from './columns'
import { isoDay, yearsLater } from './dates'
import type { Blame } from './fault'
import { groundCodes, letterOf } from './ground-codes'
import type { PeriodKind, Proposal } from './proposal'

const MOST_YEARS = 100
/** PP 61/2010: closed under letter a for at most 30 years. */
const MOST_YEARS_UNDER_A = 30
/** What concerns a person may stay closed as long as the person wishes (UU 14/2008 Pasal 20). */
const PERSON_LETTERS = ['g', 'h']
/** The commonest of the endless periods in real lists; the office knows more of them. */
const ENDLESS =
  /\b(?:tidak|tak|tanpa)\s+(?:ter)?batas|\b(?:permanen|selamanya|seterusnya)\b|\bselama\s+(?:masih\s+)?(?:ber|di)(?:laku|butuhkan|perlukan)/i

const VALUE_COLUMNS = ['tahun', 'berakhir_tanggal', 'berakhir_bila'] as const
const VALUE_COLUMN: Readonly<Record<PeriodKind, Column | undefined>> = {
  YEARS: 'tahun',
  UNTIL_DATE: 'berakhir_tanggal',
  UNTIL_EVENT: 'berakhir_bila',
  PERSON_BOUND: undefined,
}

type Cells = Proposal['cells']

/** A period may be left out; half of one may not. */
export function checkGivenPeriod(cells: Cells, today: string, blame: Blame): void {
  const choice = cells.jenis_jangka_waktu
  const kind = periodKindOf(choice)
  if (kind) checkPeriod(kind, cells, today, blame)
  else if (choice !== '') blame('jenis_jangka_waktu', faultWords.periodUnknown(choice, Object.values(periodChoices)))
  else for (const column of VALUE_COLUMNS) if (cells[column] !== '') blame('jenis_jangka_waktu', faultWords.kindMissing)
}

function checkPeriod(kind: PeriodKind, cells: Cells, today: string, blame: Blame): void {
  const needed = VALUE_COLUMN[kind]
  for (const column of VALUE_COLUMNS) {
    if (column === needed && cells[column] === '') blame(column, faultWords.periodValueMissing(periodChoices[kind]))
    if (column !== needed && cells[column] !== '') blame(column, faultWords.periodValueExtra(periodChoices[kind]))
  }
  const letters = groundCodes(cells.pasal_17).map(letterOf)
  const most = letters.includes('a') ? MOST_YEARS_UNDER_A : MOST_YEARS
  if (kind === 'YEARS' && cells.tahun !== '') checkYears(cells.tahun, most, blame)
  if (kind === 'UNTIL_DATE' && cells.berakhir_tanggal !== '') checkDate(cells.berakhir_tanggal, today, most, blame)
  if (kind === 'UNTIL_EVENT' && ENDLESS.test(cells.berakhir_bila)) blame('berakhir_bila', faultWords.endless)
  if (kind === 'PERSON_BOUND' && letters.length > 0 && !letters.some((letter) => PERSON_LETTERS.includes(letter)))
    blame('jenis_jangka_waktu', faultWords.notPersonBound)
}

function checkYears(value: string, most: number, blame: Blame): void {
  const years = /^\d{1,6}$/.test(value) ? Number(value) : 0
  if (years < 1) blame('tahun', faultWords.yearsInvalid(value))
  else if (years > most) blame('tahun', faultWords.periodTooLong(most))
}

function checkDate(value: string, today: string, most: number, blame: Blame): void {
  const day = isoDay(value)
  if (!day) blame('berakhir_tanggal', faultWords.dateInvalid(value))
  else if (day <= today) blame('berakhir_tanggal', faultWords.dateEnded(value))
  else if (day > yearsLater(today, most)) blame('berakhir_tanggal', faultWords.periodTooLong(most))
}
