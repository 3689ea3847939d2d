// A1 notation: text to rectangle and back (developers.google.com/workspace/sheets/api/guides/concepts#cell).
import type { OpenArea } from './area'

export interface A1 {
  /** The name before "!", or the whole text where it can be nothing but a name. */
  readonly name: string | undefined
  /** The rectangle; undefined when only a name was given. */
  readonly area: OpenArea | undefined
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/

const R1C1 = /^[Rr](\d{1,7})[Cc](\d{1,5})(?::[Rr](\d{1,7})[Cc](\d{1,5}))?$/

export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

function columnIndex(letters: string): number | undefined {
  if (letters === '') return undefined
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** Undefined when the text is no A1 notation at all; a bare word comes back as a name. */
export function parseA1(text: string): A1 | undefined {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text)
  const plain = quoted ? null : /^([^!']+)!(.*)$/s.exec(text)
  const name = (quoted ?? plain)?.[1]?.replaceAll("''", "'")
  const cells = quoted || plain ? (quoted ?? plain)?.[2] : text
  if (cells === undefined) return { name, area: undefined }
  const area = parseArea(cells)
  if (area) return { name, area }
  return name === undefined && !text.includes('!') ? { name: text, area: undefined } : undefined
}

/** "A1", "A1:B2", "A:C", "1:3", "A5:B", "R1C1:R2C2"; undefined for anything else. */
function parseArea(text: string): OpenArea | undefined {
  const byNumber = R1C1.exec(text)
  if (byNumber) return areaByNumbers(byNumber)
  const [first, second, ...more] = text.split(':')
  if (first === undefined || more.length > 0) return undefined
  const start = parseCorner(first)
  const end = second === undefined ? start : parseCorner(second)
  if (!start || !end || (second === undefined && (start.column === undefined || start.row === undefined)))
    return undefined
  if ((start.column === undefined) !== (end.column === undefined) && start.row === undefined) return undefined
  const [top, bottom] = ordered(start.row, end.row)
  const [left, right] = ordered(start.column, end.column)
  return { top, bottom, left, right }
}

/** "R1C1" or "R1C1:R2C3", with whole numbers: the API knows no cell to count from. */
function areaByNumbers([, top, left, bottom = top, right = left]: RegExpExecArray): OpenArea | undefined {
  const [rows, columns] = [[Number(top), Number(bottom)] as const, [Number(left), Number(right)] as const]
  if (Math.min(...rows, ...columns) === 0) return undefined
  return {
    top: Math.min(...rows) - 1,
    bottom: Math.max(...rows),
    left: Math.min(...columns) - 1,
    right: Math.max(...columns),
  }
}

function parseCorner(text: string): { column: number | undefined; row: number | undefined } | undefined {
  const match = CORNER.exec(text)
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  if (match[2] !== '' && Number(match[2]) === 0) return undefined
  return { column: columnIndex(match[1] ?? ''), row: match[2] ? Number(match[2]) - 1 : undefined }
}

/** From first to end-exclusive last; a missing last stays open ("A5:B"), a missing first begins at the edge ("A:B5"). */
function ordered(start: number | undefined, end: number | undefined): [number | undefined, number | undefined] {
  if (start === undefined) return [end === undefined ? undefined : 0, end === undefined ? undefined : end + 1]
  if (end === undefined) return [start, undefined]
  return [Math.min(start, end), Math.max(start, end) + 1]
}

/** A tab's name as it stands before "!": quoted where it is not a plain word of the Latin alphabet. */
export function quoteName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !parseArea(name)
  return plain ? name : `'${name.replaceAll("'", "''")}'`
}

/** "A1:B2", "A5:B", "A1:B"; one cell is "A1", everything is "". The first corner is always whole, as Google prints it. */
export function printCells({ top, bottom, left, right }: OpenArea): string {
  const end = corner(right === undefined ? undefined : right - 1, bottom === undefined ? undefined : bottom - 1)
  if (top === undefined && left === undefined && end === '') return ''
  const start = corner(left ?? 0, top ?? 0)
  return end === '' || end === start ? start : `${start}:${end}`
}

function corner(column: number | undefined, row: number | undefined): string {
  return `${column === undefined ? '' : columnLetters(column)}${row === undefined ? '' : row + 1}`
}

export function printArea(title: string, area: OpenArea): string {
  const cells = printCells(area)
  return cells === '' ? quoteName(title) : `${quoteName(title)}!${cells}`
}
