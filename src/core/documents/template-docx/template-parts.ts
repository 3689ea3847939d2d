// A template as the parts of a .docx: Google Docs takes over live page numbers from Word, while no script can insert them.
import { templateTexts } from '../../text/documents/template-texts'
import type { Template } from '../order'
import { type Layout, layoutOf } from './layouts'
import { contentWidth, MARGIN } from './page'
import { field, paragraph, paragraphOf, run, twips } from './wordprocessing'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}"`
const SMALL = { size: 9 } as const
/** Between the edge of the paper and the header or footer, in points. */
const EDGE = 28

/** Path inside the archive → XML, `[Content_Types].xml` first. */
export function templateParts(template: Template): Readonly<Record<string, string>> {
  const layout = layoutOf(template)
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${layout.body}${sectionProperties(layout)}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      PARTS.map((name) => [name === 'header1' || name === 'footer1' ? name.slice(0, 6) : name, `${name}.xml`]),
    ),
    'word/styles.xml': styles(),
    'word/settings.xml': part('settings', '<w:compat/>'),
    'word/header1.xml': part('hdr', header(layout)),
    'word/footer1.xml': part('ftr', footer(layout)),
  }
}

/** In the order of their relationship IDs: rId1, rId2, … */
const PARTS = ['styles', 'settings', 'header1', 'footer1']

function part(root: string, content: string): string {
  return `${XML}<w:${root} ${NAMESPACES}>${content}</w:${root}>`
}

function contentTypes(): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const override = (path: string, type: string) =>
    `<Override PartName="/word/${path}.xml" ContentType="${word}.${type}+xml"/>`
  const overrides = [
    override('document', 'document.main'),
    ...PARTS.map((name) => override(name, name.replace('1', ''))),
  ]
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function styles(): string {
  const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  return part('styles', defaults + normal)
}

function sectionProperties({ page }: Layout): string {
  const orientation = page.width > page.height ? ' w:orient="landscape"' : ''
  const margin = twips(MARGIN)
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ')
  const references =
    '<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
  const size = `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${orientation}/>`
  const edge = twips(EDGE)
  return `<w:sectPr>${references}${size}<w:pgMar ${margins} w:header="${edge}" w:footer="${edge}" w:gutter="0"/></w:sectPr>`
}

function header({ isLimited }: Layout): string {
  return paragraph(isLimited ? templateTexts.stamp : '', { bold: true, size: 11, align: 'right' })
}

/** The case on the left, the page on the right; what is public names no case. */
function footer({ isLimited, page }: Layout): string {
  const { caseFooter, page: pageWord, ofPages } = templateTexts
  const start = isLimited ? `${caseFooter}\t${pageWord}` : `\t${pageWord}`
  const runs = [run(start, SMALL), field('PAGE', SMALL), run(ofPages, SMALL), field('NUMPAGES', SMALL)]
  return paragraphOf(runs.join(''), { rightTab: contentWidth(page) })
}
