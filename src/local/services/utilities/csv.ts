// Reads comma-separated text into rows, as Utilities.parseCsv does.
import { GoogleException } from '../../state/errors'

export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    const field = csv[at] === '"' ? quotedField(csv, at, delimiter) : plainField(csv, at, delimiter)
    row.push(field.text)
    at = field.end
    if (csv[at] === delimiter) {
      at += 1
      if (at === csv.length) row.push('')
      else continue
    }
    rows.push(row)
    row = []
    at += csv.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

interface ReadField {
  readonly text: string
  /** Where the delimiter, the line break or the end is. */
  readonly end: number
}

function plainField(csv: string, start: number, delimiter: string): ReadField {
  let end = start
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\n' && csv[end] !== '\r') end += 1
  return { text: csv.slice(start, end), end }
}

function quotedField(csv: string, start: number, delimiter: string): ReadField {
  let text = ''
  let at = start + 1
  for (;;) {
    const quote = csv.indexOf('"', at)
    const after = csv[quote + 1]
    if (quote < 0) throw new GoogleException('Could not parse text.')
    text += csv.slice(at, quote)
    if (after === undefined || after === delimiter || after === '\n' || after === '\r') return { text, end: quote + 1 }
    if (after !== '"') throw new GoogleException('Could not parse text.')
    text += '"'
    at = quote + 2
  }
}
