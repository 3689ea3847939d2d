// Writes WordprocessingML as text: elements, attributes, lengths.

type Attributes = Readonly<Record<string, string | number | undefined>>

/** `<w:name w:attribute="…">children</w:name>`; attributes that are undefined are left out. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const tag = begun(name, attributes)
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}${closing(name)}`
}

/** The beginning of an element whose children come one by one, until `closing`. */
export function opening(name: string, attributes: Attributes = {}): string {
  return `${begun(name, attributes)}>`
}

export function closing(name: string): string {
  return `</w:${name}>`
}

function begun(name: string, attributes: Attributes): string {
  let tag = `<w:${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value === undefined) continue
    tag += ` ${key.includes(':') ? key : `w:${key}`}="${typeof value === 'number' ? value : escaped(value)}"`
  }
  return tag
}

/** An element that says one value; nothing for undefined. */
export function val(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : w(name, { val: value })
}

/** An on/off element: off is written, too, for a style behind may have it on. */
export function flag(name: string, value: boolean | undefined): string {
  if (value === undefined) return ''
  return value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`
}

/** An element, unless nothing stands in it. */
export function wrap(name: string, content: string): string {
  return content === '' ? '' : `<w:${name}>${content}</w:${name}>`
}

/** Characters XML 1.0 cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Eighths of a point, as widths of borders are counted. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8))
}

/** "rrggbb" */
export function hex(color: string): string {
  return color.replace('#', '')
}
