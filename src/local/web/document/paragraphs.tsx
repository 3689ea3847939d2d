// Sets paragraphs: letters with their looks, links, numbers of list items and of pages, text at tab stops.
import type { Child } from 'hono/jsx'
import type { Inline, ParagraphNode, TextStyle } from '../../services/docs/model/content'
import { cut } from '../../services/docs/model/inlines'
import { paragraphLook, textLook } from '../../services/docs/model/looks'
import { isOutside, localAddress } from '../addresses'
import { letters, paragraphFrame, sizeOf } from './looks'
import { points } from './rule-book'
import { type Setting, sliceOn } from './setting'
import { cutAtSlots } from './slots'
import { tabColumns } from './tab-columns'
import { documentWords as words } from './words'

/** Room the PDF leaves at least between a number and its text. */
const NUMBER_GAP = 9

export function Paragraph({ node, setting }: { node: ParagraphNode; setting: Setting }) {
  const slice = sliceOn(setting, node)
  if (!slice) return null
  const { content, rules, slices } = setting
  const style = paragraphLook(content, node)
  const inlines = slices ? cut(node.inlines, slice.from, slice.to)[1] : node.inlines
  const { indentStart = 0, indentFirstLine = indentStart } = style
  const gap = node.list ? Math.max(indentStart - indentFirstLine, NUMBER_GAP) : 0
  const columns = tabColumns(node, inlines, setting)
  const looks = inlines.map((inline) => textLook(content, node, inline.style))
  const mark = textLook(content, node, node.mark)
  const size = Math.min(...(looks.length > 0 ? looks : [mark]).map(sizeOf))
  const name = rules.classOf(
    ...paragraphFrame(columns ? { ...style, indentStart: indentFirstLine } : style, slice.isFirst, slice.isLast, gap),
    `font-size:${points(size)}`,
  )
  const number = slice.isFirst ? setting.numbers.get(node.id) : undefined
  return (
    <Block
      level={slice.isFirst ? setting.levels.get(node.id) : undefined}
      name={`p ${name}${columns ? ' tabbed' : ''}`}
    >
      {number === undefined ? null : (
        <span
          class={`number ${rules.classOf(`margin-left:${points(-gap)}`, `min-width:${points(gap)}`, ...letters(looks[0] ?? mark))}`}
        >
          {number}
        </span>
      )}
      {inlines.length === 0 ? <br /> : null}
      {columns
        ? columns.map(({ inlines: column, declarations }) => (
            <span class={rules.classOf(...declarations)}>{runs(column, node, setting)}</span>
          ))
        : runs(inlines, node, setting)}
    </Block>
  )
}

interface BlockProps {
  readonly level: number | undefined
  readonly name: string
  readonly children?: Child
}

function Block({ level, name, children }: BlockProps) {
  const Tag = level === undefined ? 'p' : (`h${level}` as 'h2')
  return <Tag class={name}>{children}</Tag>
}

/** Neighbours of one look as one element; placeholders are marked though their letters may differ in look. */
function runs(inlines: readonly Inline[], node: ParagraphNode, setting: Setting): Child[] {
  return inlines.map((inline) => {
    const look = textLook(setting.content, node, inline.style)
    return <Run look={look} setting={setting} inline={inline} />
  })
}

function Run({ look, setting, inline }: { look: TextStyle; setting: Setting; inline: Inline }) {
  const name = setting.rules.classOf(...letters(look))
  if (inline.kind === 'pageBreak') return setting.slices ? null : <span class="page-break">{words.pageBreak}</span>
  if (inline.kind === 'field')
    return <span class={name}>{inline.field === 'PAGE_COUNT' ? setting.pages : setting.page}</span>
  const address = look.link === undefined ? undefined : localAddress(look.link)
  const text = cutAtSlots(inline.text).map((piece) =>
    piece.isSlot ? <mark class="slot">{piece.text}</mark> : lines(piece.text),
  )
  if (address === undefined) return <span class={name}>{text}</span>
  return (
    <a class={name} href={address} rel={isOutside(address) ? 'noreferrer noopener' : undefined}>
      {text}
    </a>
  )
}

function lines(text: string): Child[] {
  return text
    .split(/[\r\n]/)
    .flatMap((line, index) => (index === 0 ? openSlashes(line) : [<br />, ...openSlashes(line)]))
}

/** After a slash between words the PDF breaks the line where it must, and browsers do not. */
function openSlashes(line: string): Child[] {
  return line.split(/(?<=\p{L}\/)(?=\p{L})/u).flatMap((piece, index) => (index === 0 ? [piece] : [<wbr />, piece]))
}
