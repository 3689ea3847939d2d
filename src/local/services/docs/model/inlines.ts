// Edits the run of letters, fields and breaks of one paragraph by offset.
import { NO_STYLE } from './blank'
import type { Inline, TextInline, TextStyle } from './content'

/**
 * How much a field or break counts among the offsets: DocumentApp counts letters only (0), the Docs API counts each as
 * one index (1).
 */
export type AtomWidth = 0 | 1

export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}

function widthOf(inline: Inline, atom: AtomWidth): number {
  return inline.kind === 'text' ? inline.text.length : atom
}

export function lengthOf(inlines: readonly Inline[], atom: AtomWidth): number {
  return inlines.reduce((sum, inline) => sum + widthOf(inline, atom), 0)
}

/** Everything before, within and after a stretch of offsets; the end is exclusive. */
export function cut(
  inlines: readonly Inline[],
  start: number,
  end: number,
  atom: AtomWidth = 0,
): [Inline[], Inline[], Inline[]] {
  const parts: [Inline[], Inline[], Inline[]] = [[], [], []]
  let offset = 0
  for (const inline of inlines) {
    const width = widthOf(inline, atom)
    if (inline.kind !== 'text') parts[offset < start ? 0 : offset < end ? 1 : 2].push(inline)
    else {
      const from = Math.max(0, Math.min(width, start - offset))
      const to = Math.max(from, Math.min(width, end - offset))
      push(parts[0], inline, 0, from)
      push(parts[1], inline, from, to)
      push(parts[2], inline, to, width)
    }
    offset += width
  }
  return parts
}

function push(part: Inline[], inline: TextInline, from: number, to: number): void {
  if (to <= from) return
  const { separate, ...rest } = inline
  part.push({ ...rest, text: inline.text.slice(from, to), ...(separate && from === 0 ? { separate } : {}) })
}

/** Joins neighbouring texts of the same look, and drops empty ones. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.kind === 'text' && inline.text === '') continue
    if (inline.kind === 'text' && last?.kind === 'text' && !inline.separate && sameStyle(last.style, inline.style))
      out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof TextStyle>
  return [...keys].every((key) => a[key] === b[key])
}

/** Replaces a stretch by text, which looks like the first letter replaced, or like the letter before it. */
export function replaceRange(
  inlines: readonly Inline[],
  start: number,
  end: number,
  text: string,
  options: { atom?: AtomWidth; mark?: TextStyle } = {},
): Inline[] {
  const [before, within, after] = cut(inlines, start, end, options.atom)
  const model = within[0] ?? before.at(-1) ?? after[0]
  const style = model?.style ?? options.mark ?? {}
  const separate = within[0]?.kind === 'text' && within[0].separate ? { separate: true } : {}
  return tidy([...before, { kind: 'text', text, style, ...separate }, ...after])
}

export function styleRange(
  inlines: readonly Inline[],
  start: number,
  end: number,
  look: TextStyle,
  atom: AtomWidth = 0,
): Inline[] {
  const [before, within, after] = cut(inlines, start, end, atom)
  return tidy([...before, ...within.map((inline) => ({ ...inline, style: withLook(inline.style, look) })), ...after])
}

/** Texts without a look of their own share the one they are given. */
export function withLook(style: TextStyle, look: TextStyle): TextStyle {
  return style === NO_STYLE ? look : { ...style, ...look }
}

/** One child of a paragraph: a text element with its offsets, or the field or break at `index` among the inlines. */
export type ParagraphPart =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'field' | 'pageBreak'; readonly index: number }

/** The texts between fields and breaks are one text element each, whatever their look. */
export function paragraphParts(inlines: readonly Inline[]): ParagraphPart[] {
  const out: ParagraphPart[] = []
  let offset = 0
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind !== 'text') {
      out.push({ kind: inline.kind, index })
      continue
    }
    const last = out.at(-1)
    const end = offset + inline.text.length
    if (last?.kind === 'text' && !inline.separate) out[out.length - 1] = { ...last, end }
    else out.push({ kind: 'text', start: offset, end })
    offset = end
  }
  return out
}

/** Where among the inlines the part at that index begins; behind the last part it is their number. */
export function inlineAt(inlines: readonly Inline[], part: number): number {
  let parts = -1
  for (const [index, inline] of inlines.entries()) {
    const joins = inline.kind === 'text' && !inline.separate && inlines[index - 1]?.kind === 'text'
    if (!joins) parts += 1
    if (parts === part) return index
  }
  return inlines.length
}
