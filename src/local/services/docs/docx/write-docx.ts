// Writes a document as .docx: page, header and footer, named styles, lists, body.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageOrientation,
  type Paragraph,
  type Table,
} from 'docx'
import type { DocumentContent, Glyph, ListLevel, NamedStyle, PageStyle } from '../model/content'
import { blocksOf } from '../model/tree'
import { paragraphOptions, runOptions, writeParagraph } from './paragraphs'
import { writeTable } from './tables'
import { twips } from './units'

export async function writeDocx(content: DocumentContent, title: string): Promise<Uint8Array> {
  const { page } = content
  const width = page.width - page.marginLeft - page.marginRight
  const section = (id: string) => writeBlocks(content, id, width)
  const document = new Document({
    title,
    creator: 'Google in a box',
    styles: stylesOf(content),
    numbering: {
      config: Object.entries(content.lists).map(([reference, levels]) => ({ reference, levels: levels.map(levelOf) })),
    },
    sections: [
      {
        properties: { page: pageOptions(page), titlePage: content.differentFirstPage },
        headers: {
          ...(content.header ? { default: new Header({ children: section(content.header) }) } : {}),
          ...(content.firstPageHeader ? { first: new Header({ children: section(content.firstPageHeader) }) } : {}),
        },
        footers: {
          ...(content.footer ? { default: new Footer({ children: section(content.footer) }) } : {}),
          ...(content.firstPageFooter ? { first: new Footer({ children: section(content.firstPageFooter) }) } : {}),
        },
        children: section(content.body),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function writeBlocks(content: DocumentContent, parentId: string, width: number): (Paragraph | Table)[] {
  return blocksOf(content, parentId).map((node) =>
    node.kind === 'table' ? writeTable(content, node, width, writeBlocks) : writeParagraph(content, node),
  )
}

/** The library turns a landscape page itself: it is given the sides of the upright sheet. */
function pageOptions(page: PageStyle) {
  const landscape = page.width > page.height
  const short = twips(Math.min(page.width, page.height))
  const long = twips(Math.max(page.width, page.height))
  return {
    size: {
      width: short,
      height: long,
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(page.marginTop),
      right: twips(page.marginRight),
      bottom: twips(page.marginBottom),
      left: twips(page.marginLeft),
      header: twips(page.marginHeader),
      footer: twips(page.marginFooter),
    },
  }
}

function stylesOf({ styles }: DocumentContent) {
  const { NORMAL } = styles
  const style = (own: NamedStyle) => ({
    run: runOptions({ ...NORMAL.text, ...own.text }),
    paragraph: paragraphOptions({ ...NORMAL.paragraph, ...own.paragraph }),
  })
  return {
    default: {
      document: style(NORMAL),
      heading1: style(styles.HEADING1),
      heading2: style(styles.HEADING2),
      heading3: style(styles.HEADING3),
      heading4: style(styles.HEADING4),
      heading5: style(styles.HEADING5),
      heading6: style(styles.HEADING6),
      title: style(styles.TITLE),
    },
  }
}

const FORMATS: Readonly<Record<Glyph, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  BULLET: LevelFormat.BULLET,
  HOLLOW_BULLET: LevelFormat.BULLET,
  SQUARE_BULLET: LevelFormat.BULLET,
  NUMBER: LevelFormat.DECIMAL,
  LATIN_UPPER: LevelFormat.UPPER_LETTER,
  LATIN_LOWER: LevelFormat.LOWER_LETTER,
  ROMAN_UPPER: LevelFormat.UPPER_ROMAN,
  ROMAN_LOWER: LevelFormat.LOWER_ROMAN,
}
const BULLET_TEXT: Partial<Record<Glyph, string>> = { BULLET: '•', HOLLOW_BULLET: '◦', SQUARE_BULLET: '▪' }

function levelOf({ glyph, format }: ListLevel, level: number) {
  return {
    level,
    format: FORMATS[glyph],
    text: BULLET_TEXT[glyph] ?? format.replace('%', `%${level + 1}`),
    alignment: AlignmentType.LEFT,
  }
}
