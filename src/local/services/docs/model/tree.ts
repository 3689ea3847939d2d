// Walks and changes the tree of elements of one document, or of one detached copy.
import { GoogleException } from '../../../state/errors'
import { emptyParagraph } from './blank'
import type { BlockNode, CellNode, DocumentContent, Node, ParagraphNode, RowNode, TableNode } from './content'

/** A document while it is being changed: a fresh copy, of which whole nodes are replaced. */
export type Draft = { -readonly [K in keyof DocumentContent]: DocumentContent[K] } & { nodes: Record<string, Node> }

type Kinds = { paragraph: ParagraphNode; table: TableNode; row: RowNode; cell: CellNode }

export function draftOf(content: DocumentContent): Draft {
  return { ...content, nodes: { ...content.nodes } }
}

/** By draft that shares its nodes with the one before: those replaced or forgotten, as they were. */
const replaced = new WeakMap<Draft, Map<string, Node | undefined>>()

/**
 * Goes on with a draft nobody else has seen: its nodes are changed where they are, for a script makes hundreds of small
 * changes, one after the other, in a document of as many nodes. When `work` throws, they are as before.
 */
export function continued<R>(before: Draft, work: (draft: Draft) => R): { readonly draft: Draft; readonly result: R } {
  const draft = { ...before }
  const old = new Map<string, Node | undefined>()
  replaced.set(draft, old)
  try {
    return { draft, result: work(draft) }
  } catch (error) {
    for (const [id, node] of old)
      if (node) draft.nodes[id] = node
      else delete draft.nodes[id]
    throw error
  } finally {
    replaced.delete(draft)
  }
}

/** Every change of a node goes through here, or through `forget`. */
export function put(draft: Draft, node: Node): void {
  noteOld(draft, node.id)
  draft.nodes[node.id] = node
}

function noteOld(draft: Draft, id: string): void {
  const old = replaced.get(draft)
  if (old && !old.has(id)) old.set(id, draft.nodes[id])
}

export function nodeOf(content: DocumentContent, id: string): Node {
  const node = content.nodes[id]
  if (!node) throw new GoogleException('The element is no longer part of the document.')
  return node
}

/** The node, known to be of that kind. */
export function nodeAs<K extends keyof Kinds>(content: DocumentContent, id: string, kind: K): Kinds[K] {
  const node = nodeOf(content, id)
  if (node.kind !== kind) throw new Error(`element ${id} is a ${node.kind}, not a ${kind}`)
  return node as Kinds[K]
}

export function blocksOf(content: DocumentContent, parentId: string): BlockNode[] {
  return nodeOf(content, parentId).children.map((id) => nodeOf(content, id) as BlockNode)
}

export function rowsOf(content: DocumentContent, tableId: string): RowNode[] {
  return nodeOf(content, tableId).children.map((id) => nodeAs(content, id, 'row'))
}

export function cellsOf(content: DocumentContent, rowId: string): CellNode[] {
  return nodeOf(content, rowId).children.map((id) => nodeAs(content, id, 'cell'))
}

/** Every paragraph at or below an element, in reading order. */
export function paragraphsUnder(content: DocumentContent, id: string): ParagraphNode[] {
  const found: ParagraphNode[] = []
  collectParagraphs(content, id, found)
  return found
}

function collectParagraphs(content: DocumentContent, id: string, into: ParagraphNode[]): void {
  const node = nodeOf(content, id)
  if (node.kind === 'paragraph') into.push(node)
  else for (const child of node.children) collectParagraphs(content, child, into)
}

/** Body first, then headers and footers. */
export function sectionsOf(content: DocumentContent): string[] {
  const { body, header, footer, firstPageHeader, firstPageFooter } = content
  return [body, header, footer, firstPageHeader, firstPageFooter].filter((id) => id !== undefined)
}

export function newNodeId(draft: Draft): string {
  const id = `e${draft.next}`
  draft.next += 1
  return id
}

export function change<N extends Node>(draft: Draft, node: N, what: Partial<N>): void {
  put(draft, { ...node, ...what })
}

/** Puts a node that has no parent at `index` among the children of another. */
export function attach(draft: Draft, parentId: string, index: number, id: string): void {
  const parent = nodeOf(draft, parentId)
  // Splicing would leave room for a dozen more, in each of thousands of cells.
  const children = parent.children.slice(0, index).concat(id, parent.children.slice(index))
  put(draft, { ...parent, children })
  put(draft, { ...nodeOf(draft, id), parent: parentId })
}

/** Takes an element and everything below it out of the document. */
export function remove(draft: Draft, id: string): void {
  const node = nodeOf(draft, id)
  if (node.parent !== undefined) {
    const parent = nodeOf(draft, node.parent)
    put(draft, { ...parent, children: parent.children.filter((child) => child !== id) })
  }
  forget(draft, id)
}

function forget(draft: Draft, id: string): void {
  for (const child of nodeOf(draft, id).children) forget(draft, child)
  noteOld(draft, id)
  delete draft.nodes[id]
}

export function addParagraph(draft: Draft, what: Partial<ParagraphNode> = {}): string {
  const id = newNodeId(draft)
  put(draft, { ...emptyParagraph(id, undefined), ...what, id })
  return id
}

/** Copies an element of `source` and everything below it; the copy has no parent yet. */
export function copyInto(draft: Draft, source: DocumentContent, id: string): string {
  const node = nodeOf(source, id)
  const copyId = newNodeId(draft)
  const children = node.children.map((child) => copyInto(draft, source, child))
  put(draft, { ...node, id: copyId, parent: undefined, children })
  for (const child of children) put(draft, { ...nodeOf(draft, child), parent: copyId })
  return copyId
}

/** A header or footer with one empty paragraph. */
export function addSection(draft: Draft, kind: 'header' | 'footer'): void {
  put(draft, { id: kind, kind, parent: undefined, children: [] })
  attach(draft, kind, 0, addParagraph(draft))
  draft[kind] = kind
}
