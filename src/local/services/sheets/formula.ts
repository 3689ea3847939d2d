// The formula of a link: HYPERLINK with plain texts, which needs no working out. All others: formulas/computed.
const HYPERLINK = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i

export interface Hyperlink {
  readonly url: string
  readonly label: string
}

export function hyperlinkOf(formula: string): Hyperlink | undefined {
  const match = HYPERLINK.exec(formula)
  if (!match) return undefined
  const url = (match[1] ?? '').replaceAll('""', '"')
  return { url, label: match[2] === undefined ? url : match[2].replaceAll('""', '"') }
}
