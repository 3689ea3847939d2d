// What a formula shows. Only HYPERLINK with plain texts is computed; any other value is refused when it is read.
import { NotEmulatedError } from '../../state/errors'

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

export function formulaValue(formula: string): string {
  const link = hyperlinkOf(formula)
  if (!link) throw new NotEmulatedError(`the value of the formula ${formula}`)
  return link.label
}
