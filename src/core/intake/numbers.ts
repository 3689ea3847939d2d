// Reads the numbers officers type, alone or in lists: any case, spaces anywhere, any dash, ranges.
import type { CaseNumber, ItemNumber } from '../case/case'
import { itemNumber, parseCaseNumber, parseItemNumber, sequenceOf } from '../case/numbers'

/** A full item number inside a longer text. */
const FULL_ITEM = /PPID\s*-\s*\d{4}\s*-\s*\d{1,6}\s*\/\s*\d{1,3}/gi
const SINGLE = /^\/?(\d{1,3})$/
const RANGE = /^\/?(\d{1,3})-\/?(\d{1,3})$/

/** Phones put long dashes in the place of hyphens. */
function plainDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** "ppid - 2026 – 0001" → "PPID-2026-0001"; undefined for what is no case number. */
export function readCaseNumber(text: string): CaseNumber | undefined {
  return parseCaseNumber(plainDashes(text))
}

export function readItemNumber(text: string): ItemNumber | undefined {
  return parseItemNumber(plainDashes(text))
}

export interface ItemList {
  readonly items: readonly ItemNumber[]
  /** Words that are no number. */
  readonly malformed: readonly string[]
  /** Full numbers of items in another case. */
  readonly foreign: readonly string[]
}

/** Reads "01, 03", "1-3", "butir 2 dan 4" or full numbers, as items of `caseNumber`. */
export function readItemList(text: string, caseNumber: CaseNumber): ItemList {
  const foreign: string[] = []
  const short = plainDashes(text).replace(FULL_ITEM, (full) => {
    const number = parseItemNumber(full) ?? full
    if (number.startsWith(`${caseNumber}/`)) return ` ${sequenceOf(number)} `
    foreign.push(number)
    return ' '
  })
  const positions = new Set<number>()
  const malformed: string[] = []
  for (const word of listWords(short)) {
    const found = positionsOf(word)
    if (found.length === 0) malformed.push(word)
    for (const position of found) positions.add(position)
  }
  return { items: [...positions].map((position) => itemNumber(caseNumber, position)), malformed, foreign }
}

/** The words of a list, with each range drawn together into one word. */
function listWords(text: string): readonly string[] {
  return text
    .replace(/(\d)\s*(?:-|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?=\/?\d)/gi, '$1-')
    .replace(/\b(?:dan|serta|butir|nomor|no\.?)(?=[\s\d])/gi, ' ')
    .split(/[\s,;&]+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function positionsOf(word: string): readonly number[] {
  const single = SINGLE.exec(word)
  if (single) return Number(single[1]) > 0 ? [Number(single[1])] : []
  const range = RANGE.exec(word)
  if (!range) return []
  const from = Number(range[1])
  const to = Number(range[2])
  return from > 0 && from <= to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : []
}
