// Builds HTML of which every text is escaped: markup comes from known tags alone, never from a string.

const TAGS = ['div', 'p', 'a', 'ol', 'li', 'br', 'span', 'blockquote', 'hr'] as const
type Tag = (typeof TAGS)[number]

/** Markup made by `element`; a plain string is never taken for it. */
export interface Html {
  readonly markup: string
}

type Attributes = Readonly<{ style?: string; href?: string }>

const VOID_TAGS: readonly Tag[] = ['br', 'hr']

/** Children that are strings are text, whatever they look like. */
export function element(tag: Tag, attributes: Attributes, ...children: readonly (Html | string)[]): Html {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `<${tag}${given.join('')}>`
  if (VOID_TAGS.includes(tag)) return { markup: open }
  return { markup: `${open}${children.map(markupOf).join('')}</${tag}>` }
}

function markupOf(child: Html | string): string {
  return typeof child === 'string' ? escaped(child) : child.markup
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
