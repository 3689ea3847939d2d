// Works out what a paragraph and its letters look like, from their own style and the named styles behind it.
import type { DocumentContent, ParagraphNode, ParagraphStyle, TextStyle } from './content'

/** The style with what is undefined left out, so that it does not hide an inherited value. */
function own<S extends object>(style: S): S {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as S
}

export function paragraphLook(content: DocumentContent, paragraph: ParagraphNode): ParagraphStyle {
  const { NORMAL } = content.styles
  return { ...NORMAL.paragraph, ...own(content.styles[paragraph.heading].paragraph), ...own(paragraph.style) }
}

export function textLook(content: DocumentContent, paragraph: ParagraphNode, style: TextStyle): TextStyle {
  const { NORMAL } = content.styles
  return { ...NORMAL.text, ...own(content.styles[paragraph.heading].text), ...own(style) }
}

/** What `style` says beyond `under`. */
export function difference<S extends TextStyle | ParagraphStyle>(style: S, under: S): S {
  const entries = Object.entries(style).filter(([key, value]) => value !== under[key as keyof S])
  return Object.fromEntries(entries) as S
}
