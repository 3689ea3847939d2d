// The codes of Pasal 17 in one cell, such as "h.4; j".

export function groundCodes(cell: string): string[] {
  return cell
    .split(';')
    .map((code) => code.trim().toLowerCase())
    .filter((code) => code !== '')
}

/** "h" of "h.4". */
export function letterOf(code: string): string {
  return code.slice(0, 1)
}
