// What becomes of a formula when it is written: refused by name if the box could not compute it, else kept as Google keeps it.
import { NotEmulatedError } from '../../../state/errors'
import { type Book, recordOf } from '../book'
import { hyperlinkOf } from '../formula'
import { localeOf } from '../locale-of'
import { Remembered } from '../remembered'
import { isComputed, TAKES_ARRAYS } from './functions'
import { type Token, tokensOf } from './tokens'

const written = new Remembered<string>(500)

/**
 * The formula as the spreadsheet keeps it. Formulas are written in the spreadsheet's own locale, in the API too: where the
 * comma is the decimal mark, arguments are parted by ";". Where it is not, Google turns ";" into ",".
 */
export function writtenFormula(book: Book, formula: string): string {
  const { locale } = recordOf(book)
  return written.of(`${locale}${formula}`, () => {
    if (hyperlinkOf(formula)) return formula
    const { decimal } = localeOf(book)
    const tokens = tokensOf(formula, decimal)
    refuse(tokens, locale)
    if (decimal === ',') return formula
    return `=${tokens.map(({ kind, text }) => (kind === 'sign' && text === ';' ? ',' : text)).join('')}`
  })
}

function refuse(tokens: readonly Token[], locale: string): void {
  const meant = tokens.filter((token) => token.kind !== 'blank')
  const around: string[] = []
  meant.forEach((token, index) => {
    if (token.kind === 'function') refuseFunction(token.text.toUpperCase(), locale)
    if (token.text === '{' && token.kind === 'sign') throw new NotEmulatedError('a formula with an array in braces')
    if (token.text === '(' && token.kind === 'sign') around.push(functionBefore(meant, index))
    if (token.text === ')' && token.kind === 'sign') around.pop()
    if (token.kind === 'area' && besideOperator(meant, index) && !around.some((name) => TAKES_ARRAYS.has(name)))
      throw new NotEmulatedError(`a formula with an operator beside the range ${token.text}`)
  })
  refuseConditions(meant)
}

function refuseFunction(name: string, locale: string): void {
  if (name === 'HYPERLINK') throw new NotEmulatedError('the function HYPERLINK with anything but plain texts')
  if (!isComputed(name, locale)) throw new NotEmulatedError(`the function ${name}`)
}

function functionBefore(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1]
  return before?.kind === 'function' ? before.text.toUpperCase() : ''
}

const OPERATOR = /^([-+*/^&=<>]|<=|>=|<>)$/

/** Without ARRAYFORMULA Google takes one cell of such a range, the engine all of them. */
function besideOperator(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind === 'tab' ? tokens[index - 2] : tokens[index - 1]
  return [before, tokens[index + 1]].some((one) => one?.kind === 'sign' && OPERATOR.test(one.text))
}

/** FILTER takes more than one condition on Google; to the engine the third argument means something else. */
function refuseConditions(tokens: readonly Token[]): void {
  const open: { name: string; commas: number }[] = []
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'sign') return
    const inner = open[open.length - 1]
    if (text === '(') open.push({ name: functionBefore(tokens, index), commas: 0 })
    else if (text === ')') open.pop()
    else if ((text === ',' || text === ';') && inner && ++inner.commas === 2 && inner.name === 'FILTER')
      throw new NotEmulatedError('the function FILTER with more than one condition')
  })
}
