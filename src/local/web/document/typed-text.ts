// A paragraph as text that can be typed, and what was typed as letters again: only what was changed loses its look.
import { createHash } from 'node:crypto'
import type { DocumentContent, FieldInline, Inline, ParagraphNode, TextStyle } from '../../services/docs/model/content'
import { cut, tidy } from '../../services/docs/model/inlines'
import { documentWords } from './words'

type Atom = 'PAGE_NUMBER' | 'PAGE_COUNT' | 'pageBreak'
const { atoms } = documentWords

/** Each atom counts as one letter; these never occur in text. */
const STAND_IN: Readonly<Record<Atom, string>> = {
  PAGE_NUMBER: '\ufdd0',
  PAGE_COUNT: '\ufdd1',
  pageBreak: '\ufdd2',
}
const ATOMS = Object.keys(STAND_IN) as Atom[]

/** What the layout fills in is shown as a word in brackets. */
export function shownText({ inlines }: ParagraphNode): string {
  return clean(
    inlines
      .map((inline) => (inline.kind === 'text' ? inline.text.replace(/\r/g, '\n') : atoms[atomOf(inline)]))
      .join(''),
  )
}

function atomOf(inline: FieldInline | { readonly kind: 'pageBreak' }): Atom {
  return inline.kind === 'field' ? inline.field : 'pageBreak'
}

/** As browsers send text: one kind of line break, and nothing a document cannot hold. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufdd0-\ufdef\ufffe\uffff]/gu, '')
}

/** Tells whether a text is the one that was shown. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Of the whole document: tells whether it has changed since it was shown. */
export function stateOf(content: DocumentContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}

/** The letters of the paragraph with the smallest change that makes it read as typed. */
export function retyped({ inlines, mark }: ParagraphNode, typed: string): Inline[] {
  const before = inlines.map((inline) => (inline.kind === 'text' ? inline.text : STAND_IN[atomOf(inline)])).join('')
  const after = ATOMS.reduce((text, atom) => text.replaceAll(atoms[atom], STAND_IN[atom]), clean(typed)).replace(
    /\n/g,
    '\r',
  )
  const start = commonStart(before, after)
  const tail = commonEnd(before.slice(start), after.slice(start))
  const [head, within, rest] = cut(inlines, start, before.length - tail, 1)
  const model = within[0] ?? head.at(-1) ?? rest[0]
  return tidy([...head, ...inlinesOf(after.slice(start, after.length - tail), model?.style ?? mark), ...rest])
}

function inlinesOf(text: string, style: TextStyle): Inline[] {
  return text.split(/([\ufdd0-\ufdd2])/).map((piece): Inline => {
    const atom = ATOMS.find((name) => STAND_IN[name] === piece)
    if (atom === undefined) return { kind: 'text', text: piece, style }
    return atom === 'pageBreak' ? { kind: 'pageBreak', style } : { kind: 'field', field: atom, style }
  })
}

function commonStart(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return isHigh(a[count - 1]) ? count - 1 : count
}

function commonEnd(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return isLow(a[a.length - count]) ? count - 1 : count
}

/** Half a letter alone is none. */
function isHigh(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '\ud800' && letter <= '\udbff'
}

function isLow(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '\udc00' && letter <= '\udfff'
}
