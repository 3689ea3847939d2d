// A pattern in the language of RE2, in which DocumentApp and SpreadsheetApp search (github.com/google/re2/wiki/Syntax).
import { GoogleException, NotEmulatedError } from '../../state/errors'

/** Look-around, back-references and named groups: what RE2 lacks, or writes otherwise than JavaScript. */
const FOREIGN = /\(\?(?!:)|\\(?![dDwWsSbBnrtfvx])[A-Za-z1-9]/

/** RE2's names of classes of letters, which are ASCII's. */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

/**
 * RE2 writes flags at the front of the pattern; look-around and back-references, which it lacks, are refused, and so is
 * what it has and the box has not.
 * @param flags besides those at the front
 * @param around puts the pattern into a larger one
 */
export function patternOf(source: string, flags = '', around = (pattern: string) => pattern): RegExp {
  const [, own = '', rest = source] = /^\(\?([a-zA-Z]+)\)([\s\S]*)$/.exec(source) ?? []
  if (/[^ims]/.test(own)) throw new NotEmulatedError(`the search pattern flags (?${own})`)
  if (FOREIGN.test(rest.replaceAll('\\\\', ''))) throw new NotEmulatedError(`the search pattern ${source}`)
  const all = [...new Set(`g${flags}${own}`)].join('')
  const pattern = around(withClasses(rest))
  try {
    return new RegExp(pattern, all)
  } catch (cause) {
    throw new GoogleException(`Invalid regular expression pattern ${source}`, { cause })
  }
}

function withClasses(pattern: string): string {
  return pattern.replace(/\[:(\^?)([a-z]+):\]/g, (text, not: string, name: string) => {
    const letters = not ? undefined : CLASSES[name]
    if (letters === undefined) throw new NotEmulatedError(`the search pattern ${text}`)
    return letters
  })
}
