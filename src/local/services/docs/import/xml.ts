// Reads the XML parts of a .docx into plain elements, in the order they stand.
import { XMLParser } from 'fast-xml-parser'

export interface Xml {
  /** With its prefix: "w:p". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Xml[]
  /** Only of elements that hold nothing but text. */
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // The five names of XML and character numbers are read below; the parser's own reading stops after a thousand.
  processEntities: false,
})

type Raw = Record<string, unknown>

export function parseXml(source: string): Xml {
  const roots = (parser.parse(source) as Raw[]).map(fromRaw).filter((node) => !node.name.startsWith('?'))
  const root = roots.find(({ name }) => name !== '#text')
  if (!root) throw new Error('the XML part is empty')
  return root
}

function fromRaw(raw: Raw): Xml {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? ''
  const attributes = Object.entries((raw[':@'] ?? {}) as Record<string, string>)
  const inner = raw[name]
  const parts = Array.isArray(inner) ? (inner as Raw[]).map(fromRaw) : []
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, unescaped(String(value))])),
    children: parts.filter((part) => part.name !== '#text'),
    text:
      name === '#text'
        ? unescaped(String(inner))
        : parts.map((part) => (part.name === '#text' ? part.text : '')).join(''),
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return NAMED[name] ?? whole
  })
}

export function childOf(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((child) => child.name === name)
}

export function childrenOf(parent: Xml | undefined, name: string): Xml[] {
  return parent?.children.filter((child) => child.name === name) ?? []
}

/** The w:val of a child element: `<w:jc w:val="center"/>`. */
export function valOf(parent: Xml | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/** An on/off element: present is on, unless it says otherwise; undefined when absent. */
export function flagOf(parent: Xml | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name)
  if (!element) return undefined
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true')
}

/** A length in twentieths of a point, as points. */
export function points(twips: string | undefined): number | undefined {
  if (twips === undefined || !/^-?\d+(\.\d+)?$/.test(twips)) return undefined
  return Number(twips) / 20
}
