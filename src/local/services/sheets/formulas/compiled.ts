// Rewrites a formula for the engine: tabs by their number, open ranges closed at the grid's edge, names by their range,
// now and today by the clock of the box.

import { columnLetters } from '../a1'
import type { SheetRecord } from '../book'
import type { GridRange } from '../schema/cells'
import { type Token, tabNamed, tokensOf } from './tokens'

export interface Surroundings {
  readonly decimal: string
  /** The tab the formula stands in. */
  readonly own: SheetRecord
  sheetTitled(title: string): SheetRecord | undefined
  sheetWith(sheetId: number): SheetRecord | undefined
  namedRange(name: string): GridRange | undefined
  /** What formulas call the tab; asking for it makes it known to the engine. */
  tabName(sheet: SheetRecord): string
  /** Tells which columns of a tab a formula reads: the engine needs no others. */
  reads(sheet: SheetRecord, left: number, right: number): void
  /** The clock on the wall of the spreadsheet, as a serial number. */
  readonly now: number
}

export interface Compiled {
  readonly formula: string
  /** Whether it must be worked out again when time has passed. */
  readonly volatile: boolean
}

const BROKEN = '#REF!'
/** What no engine can read. */
const UNREADABLE = '=1+'

export function compiled(formula: string, around: Surroundings): Compiled {
  const written = tokensOf(formula, around.decimal)
  if (standApart(written)) return { formula: UNREADABLE, volatile: false }
  const tokens = written.filter((token) => token.kind !== 'blank')
  const separator = around.decimal === ',' ? ';' : ','
  const out: string[] = []
  const open: { name: string; commas: number }[] = []
  let volatile = false
  // OFFSET reads cells its references do not name.
  if (tokens.some(({ kind, text }) => kind === 'function' && /^OFFSET$/i.test(text))) readEverything(tokens, around)
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] as Token
    const clock = token.kind === 'function' ? clockValue(token.text, around) : undefined
    if (clock !== undefined && tokens[place + 2]?.text === ')') {
      out.push(clock)
      volatile = true
      place += 2
    } else if (token.kind === 'tab') {
      place++
      const sheet = around.sheetTitled(tabNamed(token))
      out.push(sheet ? reference(tokens[place], around, sheet) : BROKEN)
    } else if (token.kind === 'sign') {
      if (token.text === '(') open.push({ name: tokens[place - 1]?.text.toUpperCase() ?? '', commas: 0 })
      const inner = open[open.length - 1]
      if (token.text === separator || token.text === ';') {
        if (inner) inner.commas++
        out.push(separator)
        continue
      }
      // IFERROR(x) and IFNA(x) mean IFERROR(x, "") on Google; the engine wants both.
      if (token.text === ')' && open.pop()?.commas === 0 && /^IF(ERROR|NA)$/.test(inner?.name ?? ''))
        out.push(`${separator}""`)
      out.push(token.text)
    } else out.push(word(token, around))
  }
  return { formula: `=${out.join('')}`, volatile }
}

/** Two values with nothing but blanks between them, as in a telephone number: Google cannot read the formula. */
function standApart(tokens: readonly Token[]): boolean {
  return tokens.some((token, place) => {
    const [before, after] = [tokens[place - 1], tokens[place + 1]]
    if (token.kind !== 'blank' || !before || !after || before.kind === 'function') return false
    return (before.kind !== 'sign' || before.text === ')') && (after.kind !== 'sign' || after.text === '(')
  })
}

function readEverything(tokens: readonly Token[], around: Surroundings): void {
  const named = tokens.filter(({ kind }) => kind === 'tab').map((token) => around.sheetTitled(tabNamed(token)))
  for (const sheet of [around.own, ...named]) if (sheet) around.reads(sheet, 0, sheet.gridProperties.columnCount - 1)
}

function clockValue(name: string, { now, decimal }: Surroundings): string | undefined {
  if (/^TODAY$/i.test(name)) return `(${Math.floor(now)})`
  return /^NOW$/i.test(name) ? `(${String(now).replace('.', decimal)})` : undefined
}

function word(token: Token, around: Surroundings): string {
  if (token.kind === 'area' || token.kind === 'cell') return reference(token, around, undefined)
  if (token.kind === 'name') return named(token.text, around)
  return token.kind === 'function' ? token.text.toUpperCase() : token.text
}

/** A reference in this tab, or in the one named before it; #REF! when there is none of that name. */
function reference(token: Token | undefined, around: Surroundings, tab: SheetRecord | undefined): string {
  const named = tab !== undefined
  if (!token || (token.kind !== 'area' && token.kind !== 'cell')) return BROKEN
  const sheet = tab ?? around.own
  const text = token.kind === 'area' ? closed(token.text, sheet) : token.text
  const columns = text.split(':').map((corner) => columnOf(/[A-Za-z]+/.exec(corner)?.[0] ?? 'A'))
  around.reads(sheet, Math.min(...columns), Math.max(...columns))
  return named ? `${around.tabName(sheet)}!${text}` : text
}

/** "A2:B" as "A2:B1000", "A:B" as "A1:B1000", "2:3" as "A2:Z3". */
function closed(area: string, { gridProperties }: SheetRecord): string {
  const [start = '', end = ''] = area.split(':')
  const [first, last] = [withRow(start, 1), withRow(end, gridProperties.rowCount)]
  return `${withColumn(first, 'A')}:${withColumn(last, columnLetters(gridProperties.columnCount - 1))}`
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function withRow(corner: string, row: number): string {
  return /\d/.test(corner) ? corner : `${corner}${row}`
}

function withColumn(corner: string, letters: string): string {
  return /[A-Za-z]/.test(corner) ? corner : `${letters}${corner}`
}

/** A named range as a reference; any other name stays, for LET and LAMBDA make names of their own. */
function named(name: string, around: Surroundings): string {
  const range = around.namedRange(name)
  const sheet = range && around.sheetWith(range.sheetId ?? 0)
  if (!range || !sheet) return name
  const { rowCount, columnCount } = sheet.gridProperties
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = rowCount, endColumnIndex = columnCount } = range
  around.reads(sheet, startColumnIndex, endColumnIndex - 1)
  const start = `$${columnLetters(startColumnIndex)}$${startRowIndex + 1}`
  const end = `$${columnLetters(endColumnIndex - 1)}$${endRowIndex}`
  return `${around.tabName(sheet)}!${start === end ? start : `${start}:${end}`}`
}
