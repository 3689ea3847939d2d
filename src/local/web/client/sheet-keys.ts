// Where a key leads from a cell of the grid, as in a spreadsheet: arrows, Home and End, pages, and with Ctrl to the edge.

export interface Spot {
  /** Among the frozen rows and those below them, from 0. */
  readonly line: number
  /** Among the columns shown, from 0. */
  readonly at: number
}

export interface Size {
  readonly lines: number
  readonly columns: number
  /** Rows that are seen at once. */
  readonly page: number
}

const ARROWS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Undefined for a key that moves nothing; perhaps outside the grid. */
export function targetOf(event: KeyboardEvent, from: Spot | undefined, size: Size): Spot | undefined {
  const { key, altKey } = event
  if (altKey) return undefined
  const arrow = ARROWS[key]
  if (!from) return arrow && { line: 0, at: 0 }
  const far = event.ctrlKey || event.metaKey
  if (arrow) {
    const [lines, columns] = arrow
    return { line: from.line + lines * (far ? size.lines : 1), at: from.at + columns * (far ? size.columns : 1) }
  }
  if (key === 'PageDown') return { ...from, line: from.line + size.page }
  if (key === 'PageUp') return { ...from, line: from.line - size.page }
  if (key === 'Home') return { line: far ? 0 : from.line, at: 0 }
  if (key === 'End') return { line: far ? size.lines - 1 : from.line, at: size.columns - 1 }
  return undefined
}

/** What a key writes into the selected cell: a letter, or nothing in place of all; undefined for other keys. */
export function typedBy({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === 'Delete' || key === 'Backspace') return ''
  return key.length === 1 && key !== ' ' ? key : undefined
}

/** The way to go on where there is no cell of its own; down, for keys that are no arrows. */
export function step(key: string): readonly [lines: number, columns: number] {
  return ARROWS[key] ?? [1, 0]
}
