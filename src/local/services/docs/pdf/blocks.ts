// Sets the blocks of a section or cell one after the other, keeping together what belongs together.
import type { BlockNode } from '../model/content'
import { paragraphLook } from '../model/looks'
import { blocksOf, rowsOf } from '../model/tree'
import type { Content } from './definition'
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
  const fits = stack.length > 1 && heightOf(stack, setting) < pageHeight
  return { stack, ...breaks, ...(fits ? { unbreakable: true } : {}) }
}

function heightOf(stack: readonly Content[], { layout, width }: Setting): number {
  return stack.reduce((sum, block) => sum + layout.height(block, width), 0)
}

/** Tables up to this many rows are kept with a heading before them: signature blocks are set so. */
const SMALL_TABLE = 3

function setBlock(node: BlockNode, setting: Setting, pageHeight: number): Piece[] {
  if (node.kind === 'table') {
    const isSmall = rowsOf(setting.content, node.id).length <= SMALL_TABLE
    const block = setTable(node, setting, pageHeight, setBlocks)
    return isSmall ? [{ block, breakBefore: false, keepWithNext: false }] : [loose(block)]
  }
  const keepWithNext = paragraphLook(setting.content, node).keepWithNext === true
  return setParagraph(node, setting).map((piece) => ({ ...piece, keepWithNext }))
}

function loose(block: Content): Piece {
  return { block, breakBefore: false, keepWithNext: false }
}
