// Writes paragraphs of a document with the docx library.
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunOptions,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type {
  Border,
  DocumentContent,
  Heading,
  Inline,
  ParagraphNode,
  ParagraphStyle,
  TextStyle,
} from '../model/content'
import { paragraphLook, textLook } from '../model/looks'
import { eighths, hex, twips } from './units'

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

const HEADING_LEVELS: Partial<Record<Heading, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  HEADING4: HeadingLevel.HEADING_4,
  HEADING5: HeadingLevel.HEADING_5,
  HEADING6: HeadingLevel.HEADING_6,
  TITLE: HeadingLevel.TITLE,
}

/** What the named styles say is left to them; a subtitle, which the library has no style for, says it all itself. */
export function writeParagraph(content: DocumentContent, paragraph: ParagraphNode): Paragraph {
  const { heading, list } = paragraph
  const level = HEADING_LEVELS[heading]
  const isStyled = level !== undefined || heading === 'NORMAL'
  const textStyle = (style: TextStyle) => (isStyled ? style : textLook(content, paragraph, style))
  return new Paragraph({
    ...paragraphOptions(isStyled ? paragraph.style : paragraphLook(content, paragraph)),
    ...(level ? { heading: level } : {}),
    ...(list ? { numbering: { reference: list.listId, level: list.level } } : {}),
    run: runOptions(textStyle(paragraph.mark)),
    children: paragraph.inlines.flatMap((inline) => writeInline(inline, textStyle(inline.style))),
  })
}

/** Only what the style says: the rest is left to the style behind it. */
export function paragraphOptions(style: ParagraphStyle): IParagraphOptions {
  const { alignment, keepWithNext, keepLinesTogether, pageBreakBefore, tabStops } = style
  return said<IParagraphOptions>({
    alignment: alignment && ALIGNMENTS[alignment],
    spacing: spacing(style),
    indent: indent(style),
    keepNext: keepWithNext,
    keepLines: keepLinesTogether,
    pageBreakBefore,
    tabStops: tabStops?.map(({ offset, alignment: at }) => ({ position: twips(offset), type: TabStopType[TABS[at]] })),
    border:
      style.borderTop || style.borderBottom
        ? { ...side('top', style.borderTop), ...side('bottom', style.borderBottom) }
        : undefined,
  })
}

/** The library takes undefined for a value in places: what is not said is left out. */
function said<O extends object>(options: { [K in keyof O]?: O[K] | undefined }): O {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as O
}

function spacing({ spacingBefore, spacingAfter, lineSpacing }: ParagraphStyle): IParagraphOptions['spacing'] {
  if (spacingBefore === undefined && spacingAfter === undefined && lineSpacing === undefined) return undefined
  return said({
    before: spacingBefore === undefined ? undefined : twips(spacingBefore),
    after: spacingAfter === undefined ? undefined : twips(spacingAfter),
    line: lineSpacing === undefined ? undefined : Math.round(lineSpacing * 240),
  })
}

function indent({ indentStart, indentFirstLine, indentEnd }: ParagraphStyle): IParagraphOptions['indent'] {
  if (indentStart === undefined && indentFirstLine === undefined && indentEnd === undefined) return undefined
  const first = twips((indentFirstLine ?? indentStart ?? 0) - (indentStart ?? 0))
  return {
    left: twips(indentStart ?? 0),
    right: twips(indentEnd ?? 0),
    ...(first < 0 ? { hanging: -first } : { firstLine: first }),
  }
}

const TABS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const

function side(name: 'top' | 'bottom', border: Border | undefined): Partial<Record<'top' | 'bottom', IBorderOptions>> {
  return border && border.width > 0 ? { [name]: { ...borderOptions(border), space: border.padding ?? 1 } } : {}
}

export function borderOptions(border: Border): IBorderOptions {
  if (border.width === 0) return { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return { style: BorderStyle.SINGLE, size: eighths(border.width), color: hex(border.color) }
}

export function runOptions(style: TextStyle): IRunOptions {
  return said<IRunOptions>({
    bold: style.bold,
    italics: style.italic,
    strike: style.strikethrough,
    underline: style.underline ? {} : undefined,
    font: style.fontFamily,
    // Counted in half points.
    size: style.fontSize === undefined ? undefined : Math.round(style.fontSize * 2),
    color: style.color && hex(style.color),
    shading: style.background ? { fill: hex(style.background) } : undefined,
  })
}

function writeInline(inline: Inline, style: TextStyle): ParagraphChild[] {
  const options = runOptions(style)
  if (inline.kind === 'pageBreak') return [new PageBreak()]
  if (inline.kind === 'field') {
    const number = inline.field === 'PAGE_NUMBER' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES
    return [new TextRun({ ...options, children: [number] })]
  }
  const runs = inline.text.split('\r').map(
    (line, index) =>
      new TextRun({
        ...options,
        ...(index > 0 ? { break: 1 } : {}),
        children: line.split('\t').flatMap((text, at) => (at > 0 ? [new Tab(), text] : [text])),
      }),
  )
  return style.link ? [new ExternalHyperlink({ children: runs, link: style.link })] : runs
}
