// Splits text pasted from a spreadsheet into rows of cells, the way Sheets and Excel put it on the clipboard.

/** Cells of each pasted row, blank rows included so that rows keep their numbers. */
export function readCells(text: string): readonly (readonly string[])[] {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const separator = separatorOf(normal)
  if (separator === '|') return normal.split('\n').map(pipedCells)
  return separatedCells(normal, separator)
}

/** A spreadsheet pastes tabs; typed tables use " | " or semicolons. */
function separatorOf(text: string): '\t' | '|' | ';' {
  if (text.includes('\t')) return '\t'
  return / \| |^\||\|$/m.test(text) ? '|' : ';'
}

function pipedCells(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** A cell with line breaks or separators is wrapped in quotes, its own quotes doubled. */
function separatedCells(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator)
    row.push(cell.text.trim())
    if (text[cell.end] !== separator) {
      rows.push(row)
      row = []
    }
    at = cell.end + 1
  }
  return rows
}

interface Cell {
  readonly text: string
  /** Where the separator, the line break or the end of the text stands. */
  readonly end: number
}

/** Undefined where the opening quote is simply the cell's first character: Sheets does not wrap such cells. */
function quotedCell(text: string, start: number, separator: string): Cell | undefined {
  if (text[start] !== '"') return undefined
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  const after = end === -1 ? 'x' : text[end + 1]
  if (after !== undefined && after !== separator && after !== '\n') return undefined
  return { text: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { text: text.slice(start, end), end }
}
