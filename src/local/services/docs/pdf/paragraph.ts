// Sets a paragraph: letters, indents, spacing, tabs, lines above and below, list numbers.
import { NotEmulatedError } from '../../../state/errors'
import type { Border, DocumentContent, Inline, ParagraphNode, ParagraphStyle, TextStyle } from '../model/content'
import { paragraphLook, textLook } from '../model/looks'
import type { Columns, Content, Layout, Line, Run, TextBlock } from './definition'
import { DEFAULT_FONT, fontOf, LINE_GAP } from './fonts'
import type { ListNumbers } from './list-numbers'
import { columnsAtTabs } from './tabs'

export interface PageNumbers {
  readonly page: number
  /** Not known where a part is laid out before the rest. */
  readonly pages: number | undefined
}

/** What a block is set in. */
export interface Setting {
  readonly content: DocumentContent
  readonly layout: Layout
  /** The width there is for the block, in points. */
  readonly width: number
  /** Known only in headers and footers: the body is not yet divided into pages. */
  readonly numbers: PageNumbers | undefined
  readonly lists: ListNumbers
  /** Not within a table, header or footer. */
  readonly isBody: boolean
}

/** The letters before and after each page break of the paragraph are blocks of their own. */
export function setParagraph(paragraph: ParagraphNode, setting: Setting): { block: Content; breakBefore: boolean }[] {
  const style = paragraphLook(setting.content, paragraph)
  const pieces = splitAtBreaks(paragraph.inlines)
  const shown = pieces.filter((piece, index) => index === 0 || piece.length > 0)
  const blocks = shown.map((piece, index) => ({
    block: setPiece(paragraph, piece, style, setting),
    breakBefore: index > 0 || style.pageBreakBefore === true,
  }))
  const endsWithBreak = pieces.length > shown.length
  return endsWithBreak ? [...blocks, { block: { stack: [] }, breakBefore: true }] : blocks
}

function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const pieces: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'pageBreak') pieces.push([])
    else pieces.at(-1)?.push(inline)
  }
  return pieces
}

function setPiece(
  paragraph: ParagraphNode,
  piece: readonly Inline[],
  style: ParagraphStyle,
  setting: Setting,
): Content {
  const runs = piece
    .map((inline) => runOf(textLook(setting.content, paragraph, inline.style), printed(inline, setting)))
    .flatMap(shortWords)
  const mark = { ...runOf(textLook(setting.content, paragraph, paragraph.mark), ' '), isMark: true }
  if (!setting.numbers) for (const run of [...runs, mark]) run.of = paragraph.id
  // An empty line is as high as a space in its letters; so is the line after a final line break.
  const endsOpen = runs.length === 0 || runs.at(-1)?.text.endsWith('\n')
  const words = style.alignment === 'justify' ? runs.flatMap(keepHyphenated) : runs
  const lines = setLines(paragraph, endsOpen ? [...words, mark] : words, style, setting)
  return withBorders(lines, style, setting.width)
}

function printed(inline: Inline, { numbers }: Setting): string {
  if (inline.kind === 'text')
    return inline.text
      .replace(/\r/g, '\n')
      .replace(/\u2011/g, '-')
      .replace(/\u00ad/g, '')
  if (!numbers) throw new NotEmulatedError('PDF of a page number outside header and footer')
  const isCount = inline.kind === 'field' && inline.field === 'PAGE_COUNT'
  if (isCount && numbers.pages === undefined)
    throw new NotEmulatedError('PDF of a number of pages in a high header of the first page')
  return String(isCount ? numbers.pages : numbers.page)
}

/** Said of each run, for the engine would look for each of them through everything the run stands in. */
const COMMON = { characterSpacing: 0, opacity: 1, sup: false, sub: false, preserveTrailingSpaces: false } as const

function runOf(look: TextStyle, text: string): Run {
  const decoration: Run['decoration'] = []
  if (look.underline) decoration.push('underline')
  if (look.strikethrough) decoration.push('lineThrough')
  return {
    text,
    ...COMMON,
    font: fontOf(look.fontFamily),
    fontSize: look.fontSize ?? 11,
    bold: look.bold ?? false,
    italics: look.italic ?? false,
    color: look.color ?? '#000000',
    ...(decoration.length > 0 ? { decoration } : {}),
    ...(look.background ? { background: look.background } : {}),
    ...(look.link ? { link: look.link } : {}),
  }
}

/** Longer than a line, and short enough to be measured over and over: the engine measures what is left of a word at each line. */
const ENDLESS_WORD = /(\S{200})(?=\S)/gu

/** The engine still sets the pieces as one word. */
function shortWords(run: Run): Run[] {
  const pieces = run.text.split(ENDLESS_WORD)
  return pieces.length === 1 ? [run] : pieces.filter((text) => text !== '').map((text) => ({ ...run, text }))
}

/** Words such as "undang-undang": justified lines would otherwise be stretched at the hyphen. */
const HYPHENATED = /(\p{L}+(?:-\p{L}+)+[^\s\p{L}]{0,2} ?)/gu

function keepHyphenated(run: Run): Run[] {
  return run.text
    .split(HYPHENATED)
    .map((text, index) => ({ ...run, text, ...(index % 2 === 1 ? { noWrap: true } : {}) }))
    .filter(({ text }) => text !== '')
}

function setLines(paragraph: ParagraphNode, runs: Run[], style: ParagraphStyle, setting: Setting): TextBlock | Columns {
  const { indentStart = 0, indentFirstLine = indentStart, indentEnd = 0, lineSpacing = 1 } = style
  const margin: TextBlock['margin'] = [indentStart, style.spacingBefore ?? 0, indentEnd, style.spacingAfter ?? 0]
  const alignment = style.alignment ?? 'left'
  for (const run of runs) run.lineHeight = lineSpacing * LINE_GAP[run.font ?? DEFAULT_FONT]
  const block: TextBlock = { text: runs, alignment, lineHeight: lineSpacing, margin }
  if (paragraph.list) return withNumber(block, setting.lists.next(paragraph.list), { indentStart, indentFirstLine })
  if (runs.some(({ text }) => text.includes('\t')))
    return columnsAtTabs(block, style, setting.width - indentEnd, setting.layout)
  if (indentFirstLine !== indentStart) block.leadingIndent = indentFirstLine - indentStart
  else block.preserveLeadingSpaces = true
  return block
}

/** The number stands at the first line's indent, the text at the others'. */
function withNumber(
  block: TextBlock,
  number: string,
  { indentStart, indentFirstLine }: { indentStart: number; indentFirstLine: number },
): Columns {
  const { margin = [0, 0, 0, 0], ...text } = block
  const gap = Math.max(indentStart - indentFirstLine, 9)
  const { of: _, isMark: __, ...model } = block.text[0] ?? { text: '' }
  const first: Run = { ...model, text: number }
  return {
    columns: [
      { width: gap, text: [first], ...(block.lineHeight ? { lineHeight: block.lineHeight } : {}) },
      { ...text, width: '*' },
    ],
    columnGap: 0,
    margin: [Math.max(0, indentStart - gap), margin[1], margin[2], margin[3]],
  }
}

function withBorders(block: TextBlock | Columns, style: ParagraphStyle, width: number): Content {
  const { borderTop, borderBottom, indentStart = 0, indentEnd = 0 } = style
  const { margin = [0, 0, 0, 0] } = block
  const lines = [borderTop, borderBottom].filter((border) => (border?.width ?? 0) > 0)
  if (lines.length === 0) return block
  const line = (border: Border, at: Line['margin']): Line => ({
    canvas: [
      {
        type: 'line',
        x1: indentStart,
        y1: border.width / 2,
        x2: width - indentEnd,
        y2: border.width / 2,
        lineWidth: border.width,
        lineColor: border.color,
      },
    ],
    margin: at ?? [0, 0, 0, 0],
  })
  const stack: Content[] = [{ ...block, margin: [margin[0], 0, margin[2], 0] }]
  if (borderTop && borderTop.width > 0) stack.unshift(line(borderTop, [0, 0, 0, borderTop.padding ?? 1]))
  if (borderBottom && borderBottom.width > 0) stack.push(line(borderBottom, [0, borderBottom.padding ?? 1, 0, 0]))
  return { stack, margin: [0, margin[1], 0, margin[3]] }
}
