// Sets the blocks of a section or cell one after the other, keeping together what belongs together.
import type { BlockNode } from '../model/content'
import { paragraphLook } from '../model/looks'
import { blocksOf, rowsOf } from '../model/tree'
import type { Content, TextBlock } from './definition'
import { stackAtMost } from './estimate'
import { type Setting, setParagraph } from './paragraph'
import { setTable } from './table'

interface Piece {
  readonly block: Content
  readonly breakBefore: boolean
  readonly keepWithNext: boolean
}

/** `pageHeight` is what one page holds: more than that is never kept together, for it would be cut off. */
export function setBlocks(parentId: string, setting: Setting, pageHeight: number): Content[] {
  const pieces = blocksOf(setting.content, parentId).flatMap((node) => setBlock(node, setting, pageHeight))
  const out: Content[] = []
  let group: Piece[] = []
  const close = () => {
    if (group.length > 0) out.push(together(group, setting, pageHeight))
    group = []
  }
  for (const piece of pieces) {
    if (piece.breakBefore) close()
    group.push(piece)
    if (!piece.keepWithNext) close()
  }
  close()
  return out
}

function together(group: readonly Piece[], setting: Setting, pageHeight: number): Content {
  const breaks = group[0]?.breakBefore ? { pageBreak: 'before' as const } : {}
  const stack = group.map(({ block }) => block)
  const [only] = stack
  if (stack.length === 1 && only && !group[0]?.breakBefore) return only
  const fits = stack.length > 1 && fitsPage(stack, setting, pageHeight)
  return { stack, ...breaks, ...(fits ? { unbreakable: true } : {}) }
}

function fitsPage(stack: readonly Content[], { layout, width }: Setting, pageHeight: number): boolean {
  if (stackAtMost(stack, width) < pageHeight) return true
  return stack.reduce((sum, block) => sum + layout.height(block, width), 0) < pageHeight
}

/** Tables up to this many rows are kept with a heading before them: signature blocks are set so. */
const SMALL_TABLE = 3

function setBlock(node: BlockNode, setting: Setting, pageHeight: number): Piece[] {
  if (node.kind === 'table' && node.children.length === 0) return []
  if (node.kind === 'table') {
    const isSmall = rowsOf(setting.content, node.id).length <= SMALL_TABLE
    const block = setTable(node, setting, pageHeight, setBlocks)
    return isSmall ? [{ block, breakBefore: false, keepWithNext: false }] : [loose(block)]
  }
  const { keepWithNext = false, keepLinesTogether = false } = paragraphLook(setting.content, node)
  return setParagraph(node, setting).map(({ block, breakBefore }) => {
    if (isWhole(block, keepLinesTogether, setting, pageHeight)) block.unbreakable = true
    return { block, breakBefore, keepWithNext }
  })
}

/** Google leaves no single line of a paragraph alone on a page: up to three lines stay together. */
const LINES_TOGETHER = 3

/** Lines that stay on one page: those asked for, and few ones in the body, outside tables. */
function isWhole(block: Content, isAsked: boolean, setting: Setting, pageHeight: number): block is TextBlock {
  if (!('text' in block)) return false
  if (isAsked) return fitsPage([block], setting, pageHeight)
  if (!setting.isBody || block.text.length === 0) return false
  const letters = block.text.reduce((sum, { text, fontSize = 11 }) => sum + text.length * fontSize * NARROW, 0)
  if (letters < setting.width || letters > setting.width * (LINES_TOGETHER + 1)) return false
  const size = Math.max(...block.text.map(({ fontSize = 11, lineHeight = 1 }) => fontSize * lineHeight))
  const [, top = 0, , bottom = 0] = block.margin ?? []
  return setting.layout.height(block, setting.width) - top - bottom < (LINES_TOGETHER + 0.5) * size * LINE
}

/** Letters are about half as wide as they are high. */
const NARROW = 0.5
const LINE = 1.12

function loose(block: Content): Piece {
  return { block, breakBefore: false, keepWithNext: false }
}
