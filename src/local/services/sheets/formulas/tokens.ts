// Cuts a formula, as it stands in a spreadsheet of a locale, into words: texts, references, names of functions, signs.

export interface Token {
  readonly kind: 'text' | 'tab' | 'area' | 'cell' | 'function' | 'name' | 'number' | 'blank' | 'sign'
  readonly text: string
}

const TEXT = '"(?:[^"]|"")*"'
/** A tab's name with the "!" that ends it. */
const TAB = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!"
const END = '(?![\\p{L}\\p{N}_.(!])'
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d+'
const AREA = `(?:${CELL}:\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?|${CELL}:\\$?\\d+|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?|\\$?\\d+:\\$?\\d+)${END}`
const FUNCTION = '[A-Za-z_][A-Za-z0-9_.]*(?=\\s*\\()'
const NAME = '[\\p{L}_][\\p{L}\\p{N}_.]*'
const number = (decimal: string) => `\\d+(?:[${decimal}]\\d*)?(?:[eE][+-]?\\d+)?|[${decimal}]\\d+`
const SIGN = '<=|>=|<>|#[A-Z/0]+[?!]?|[\\s\\S]'

const lexers = new Map<string, RegExp>()

function lexer(decimal: string): RegExp {
  let found = lexers.get(decimal)
  if (!found) {
    const parts = [TEXT, TAB, AREA, `${CELL}${END}`, FUNCTION, NAME, number(decimal), '\\s+', SIGN]
    found = new RegExp(parts.map((part) => `(${part})`).join('|'), 'gu')
    lexers.set(decimal, found)
  }
  return found
}

const KINDS = ['text', 'tab', 'area', 'cell', 'function', 'name', 'number', 'blank', 'sign'] as const

/** The words after the "=" a formula begins with; joined, they are the formula again. */
export function tokensOf(formula: string, decimal: string): Token[] {
  return [...formula.slice(1).matchAll(lexer(decimal))].map((match) => {
    const place = KINDS.findIndex((_, index) => match[index + 1] !== undefined)
    return { kind: KINDS[place] ?? 'sign', text: match[0] }
  })
}

/** The name before the "!", without its quotes. */
export function tabNamed(token: Token): string {
  const name = token.text.slice(0, -1)
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
}
