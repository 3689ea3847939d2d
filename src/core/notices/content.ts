// What a mail says, before it becomes text and HTML: paragraphs, facts, lists and links.

export interface Link {
  readonly label: string
  readonly href: string
}

export type Block =
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  /** Words of an officer, kept line by line. */
  | { readonly kind: 'QUOTE'; readonly text: string }
  | { readonly kind: 'FACTS'; readonly rows: readonly Fact[] }
  | { readonly kind: 'LIST'; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'LINK'; readonly link: Link }

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface ListEntry {
  readonly text: string
  readonly link?: Link
}

export interface Content {
  readonly subject: string
  readonly greeting: string
  readonly blocks: readonly Block[]
}

export const paragraph = (text: string): Block => ({ kind: 'PARAGRAPH', text })
export const quote = (text: string): Block => ({ kind: 'QUOTE', text })
export const list = (entries: readonly ListEntry[]): Block => ({ kind: 'LIST', entries })
export const link = (label: string, href: string): Block => ({ kind: 'LINK', link: { label, href } })

/** Facts without a value are left out. */
export function facts(...rows: readonly (readonly [string, string | undefined])[]): Block {
  return { kind: 'FACTS', rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])) }
}

/** On one line, without the marks that reverse the reading direction of what follows. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}

/** The lines of a text, without control characters. */
export function linesOf(text: string): readonly string[] {
  return visible(text).replace(/\r\n?/g, '\n').split('\n').map(oneLine)
}

/** Control characters other than white space, direction marks and overrides (Unicode UAX 9), zero-width characters. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}
