// The words by which a file and the forms name outcomes and periods.
import type { Outcome, PeriodKind } from '../proposals/proposal'

/** As written in the column hasil_uji. */
export const outcomeByWord: Readonly<Record<string, Outcome>> = {
  dikecualikan: 'EXEMPT',
  sebagian: 'PARTLY_EXEMPT',
  terbuka: 'OPEN',
  dilengkapi: 'INCOMPLETE',
}

/** As the form Uji Konsekuensi words them. */
export const outcomeChoices: Readonly<Record<Outcome, string>> = {
  EXEMPT: 'Dikecualikan seluruhnya',
  PARTLY_EXEMPT: 'Dikecualikan sebagian',
  OPEN: 'Terbuka',
  INCOMPLETE: 'Dikembalikan untuk dilengkapi',
}

/** As the form Uji Konsekuensi words them. */
export const periodChoices: Readonly<Record<PeriodKind, string>> = {
  YEARS: 'Jumlah tahun',
  UNTIL_DATE: 'Sampai tanggal',
  UNTIL_EVENT: 'Sampai peristiwa',
  PERSON_BOUND: 'Melekat pada orangnya',
}

export function outcomeOf(word: string): Outcome | undefined {
  const key = word.toLowerCase()
  return Object.hasOwn(outcomeByWord, key) ? outcomeByWord[key] : undefined
}

export function periodKindOf(choice: string): PeriodKind | undefined {
  const wanted = choice.toLowerCase()
  const entry = Object.entries(periodChoices).find(([, words]) => words.toLowerCase() === wanted)
  // The table has exactly the kinds of a period as its keys.
  return entry?.[0] as PeriodKind | undefined
}
