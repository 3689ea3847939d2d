// Counts the indices of the Docs API: UTF-16 units of text, one for each paragraph end, table, row and cell.
import type { DocumentContent, Node, ParagraphNode } from '../model/content'
import { lengthOf } from '../model/inlines'
import { nodeOf } from '../model/tree'

export interface Extent {
  readonly start: number
  readonly end: number
}

/** Where each element below a section stands; the body's first index belongs to its section break. */
export function extentsOf(content: DocumentContent, sectionId: string): Map<string, Extent> {
  const extents = new Map<string, Extent>()
  const walk = (id: string, start: number): number => {
    const node = nodeOf(content, id)
    const end = node.kind === 'paragraph' ? start + lengthOf(node.inlines, 1) + 1 : inside(node, start)
    extents.set(id, { start, end })
    return end
  }
  const inside = (node: Node, start: number): number => {
    // A table, a row and a cell each take one index before what they hold; a table takes one behind it, too.
    let at = node.kind === 'body' || node.kind === 'header' || node.kind === 'footer' ? start : start + 1
    for (const child of node.children) at = walk(child, at)
    return node.kind === 'table' ? at + 1 : at
  }
  walk(sectionId, nodeOf(content, sectionId).kind === 'body' ? 1 : 0)
  return extents
}

/** The paragraphs a range touches, with the part of each; the end is exclusive. */
export function paragraphsIn(
  content: DocumentContent,
  sectionId: string,
  range: Extent,
): { paragraph: ParagraphNode; from: number; to: number; extent: Extent }[] {
  return [...extentsOf(content, sectionId)].flatMap(([id, extent]) => {
    const paragraph = nodeOf(content, id)
    if (paragraph.kind !== 'paragraph' || extent.end <= range.start || extent.start >= range.end) return []
    const from = Math.max(range.start, extent.start) - extent.start
    const to = Math.min(range.end, extent.end) - extent.start
    return [{ paragraph, from, to, extent }]
  })
}
