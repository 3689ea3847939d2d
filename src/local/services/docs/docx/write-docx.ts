// Writes a document as .docx (ECMA-376): page, headers and footers, named styles, lists, body. Synchronous, for a script cannot wait.
import type { DocumentContent, PageStyle } from '../model/content'
import { blocksOf } from '../model/tree'
import { type Part, writeParagraph } from './paragraphs'
import { writeLists, writeStyles } from './styles'
import { tablePieces } from './tables'
import { closing, escaped, opening, twips, w } from './xml'
import { type ZipPart, zipped } from './zip'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PRODUCER = 'Google in a box'

export interface DocxInfo {
  readonly title: string
  readonly createdAt: Date
}

/** The same document at the same time gives the same bytes. */
export function writeDocx(content: DocumentContent, info: DocxInfo): Uint8Array {
  const files = new Package(content)
  const sections = SECTIONS.flatMap(({ member, kind, type }, index) => {
    const id = content[member]
    return id === undefined ? [] : [files.section(id, kind, type, index + 1)]
  })
  files.relate('styles', 'styles.xml')
  files.add('styles', 'styles', [writeStyles(content)])
  files.relate('numbering', 'numbering.xml')
  files.add('numbering', 'numbering', [writeLists(content)])
  files.body(sectionProperties(content, sections.join('')))
  return files.zipped(info)
}

const SECTIONS = [
  { member: 'header', kind: 'header', type: 'default' },
  { member: 'firstPageHeader', kind: 'header', type: 'first' },
  { member: 'footer', kind: 'footer', type: 'default' },
  { member: 'firstPageFooter', kind: 'footer', type: 'first' },
] as const

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

class Package {
  private readonly files: ZipPart[] = []
  private readonly types: string[] = []
  private readonly relations: string[] = []
  private readonly numbers: Map<string, number>

  constructor(private readonly content: DocumentContent) {
    this.numbers = new Map(Object.keys(content.lists).map((id, index) => [id, index + 1]))
  }

  add(name: string, type: string, inside: Iterable<string>): void {
    const root = ROOTS[type] ?? name
    const beginning = XML + opening(root, { 'xmlns:w': MAIN, 'xmlns:r': OFFICE })
    this.files.push({ path: `word/${name}.xml`, pieces: between(beginning, inside, closing(root)) })
    this.types.push(`<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`)
  }

  relate(type: string, target: string): string {
    const id = `part${this.relations.length + 1}`
    this.relations.push(relationship(id, type, target))
    return id
  }

  /** Written piece by piece when its turn comes; what it links to is known only then. */
  body(properties: string): void {
    const part = this.part()
    const blocks = blockPieces(part, this.content.body, textWidth(this.content.page))
    this.add('document', 'document.main', between(opening('body'), blocks, properties + closing('body')))
    const links = () => relationships([...this.relations, ...linkRelationships(part.links)])
    this.files.push({ path: 'word/_rels/document.xml.rels', pieces: later(links) })
  }

  /** A header or footer as a part of its own; the reference to it. */
  section(id: string, kind: 'header' | 'footer', type: string, number: number): string {
    const part = this.part()
    const name = `${kind}${number}`
    this.add(name, kind, [writeBlocks(part, id, textWidth(this.content.page))])
    if (part.links.length > 0)
      this.files.push({
        path: `word/_rels/${name}.xml.rels`,
        pieces: [relationships(linkRelationships(part.links))],
      })
    return w(`${kind}Reference`, { type, 'r:id': this.relate(kind, `${name}.xml`) })
  }

  zipped({ title, createdAt }: DocxInfo): Uint8Array {
    const root = [
      relationship('main', 'officeDocument', 'word/document.xml'),
      `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]
    return zipped([
      { path: '[Content_Types].xml', pieces: [contentTypes(this.types)] },
      { path: '_rels/.rels', pieces: [relationships(root)] },
      { path: 'docProps/core.xml', pieces: [coreProperties(title, createdAt)] },
      ...this.files,
    ])
  }

  private part(): Part {
    return { content: this.content, numbers: this.numbers, links: [] }
  }
}

function* between(beginning: string, inside: Iterable<string>, end: string): Generator<string> {
  yield beginning
  yield* inside
  yield end
}

function* later(text: () => string): Generator<string> {
  yield text()
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function linkRelationships(addresses: readonly string[]): string[] {
  return addresses.map(
    (address, index) =>
      `<Relationship Id="link${index + 1}" Type="${OFFICE}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
  )
}

function relationships(entries: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function contentTypes(overrides: readonly string[]): string {
  const core = `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}${core}</Types>`
}

function coreProperties(title: string, createdAt: Date): string {
  const at = `${createdAt.toISOString().slice(0, 19)}Z`
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  return `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${PRODUCER}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`
}

function writeBlocks(part: Part, parentId: string, width: number): string {
  return [...blockPieces(part, parentId, width)].join('')
}

/** A long table comes row by row. */
function* blockPieces(part: Part, parentId: string, width: number): Generator<string> {
  for (const node of blocksOf(part.content, parentId)) {
    if (node.kind === 'paragraph') yield writeParagraph(part, node)
    else if (node.children.length > 0) yield* tablePieces(part, node, width, writeBlocks)
  }
}

function textWidth({ width, marginLeft, marginRight }: PageStyle): number {
  return width - marginLeft - marginRight
}

function sectionProperties({ page, differentFirstPage }: DocumentContent, references: string): string {
  const landscape = page.width > page.height
  const size = { w: twips(page.width), h: twips(page.height), orient: landscape ? 'landscape' : undefined }
  const margins = {
    top: twips(page.marginTop),
    right: twips(page.marginRight),
    bottom: twips(page.marginBottom),
    left: twips(page.marginLeft),
    header: twips(page.marginHeader),
    footer: twips(page.marginFooter),
    gutter: 0,
  }
  return w('sectPr', {}, references, w('pgSz', size), w('pgMar', margins), differentFirstPage ? w('titlePg') : '')
}
