// Elements that hold paragraphs and tables: sections and table cells share how these are put in and taken out.
import { NUMBERS } from '../model/blank'
import type { DocumentContent, ParagraphNode, TextStyle } from '../model/content'
import { addTable, addText } from '../model/tables'
import {
  addParagraph,
  attach,
  change,
  copyInto,
  type Draft,
  nodeAs,
  nodeOf,
  paragraphsUnder,
  remove,
} from '../model/tree'
import { needDetached, needPlace } from '../refusals'
import { ContainerElement } from './container'
import { DocElement, isDetached, placeOf, removeElement } from './element'
import type { ListItem, Paragraph } from './paragraph'
import { wrap } from './registry'
import type { Table } from './table'

export abstract class BlockContainer extends ContainerElement {
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this.insertParagraph(this.getNumChildren(), paragraph)
  }

  /** A new paragraph takes over the look of the letters before it. */
  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this.#insert(childIndex, paragraph, (draft) =>
      addPlainParagraph(draft, this.id, childIndex, paragraph as string),
    ) as Paragraph
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this.insertListItem(this.getNumChildren(), listItem)
  }

  /** Numbered, unless it joins a list before it. */
  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this.#insert(childIndex, listItem, (draft) =>
      addListItem(draft, this.id, childIndex, listItem as string),
    ) as ListItem
  }

  /** Without cells the table has no rows. */
  appendTable(cellsOrTable?: string[][] | Table | null): Table {
    return this.insertTable(this.getNumChildren(), cellsOrTable)
  }

  /** Cells are plain text with Google's default border; a table is always followed by a paragraph. */
  insertTable(childIndex: number, cellsOrTable?: string[][] | Table | null): Table {
    const what = cellsOrTable ?? []
    const cells = Array.isArray(what) ? what.length * (what[0]?.length ?? 0) : 0
    this.world.meter.charge({ cells, bytes: cells === 0 ? 0 : JSON.stringify(what).length })
    return this.#insert(childIndex, what, (draft) => addTable(draft, what as string[][])) as Table
  }

  removeChild(child: DocElement): this {
    this.getChildIndex(child)
    removeElement(child)
    return this
  }

  /** Lines become paragraphs; of what was there only the last paragraph stays, as the last line. */
  setText(text: string): this {
    this.home.edit((draft) => {
      const lines = text.split('\n')
      const last = lines.pop() ?? ''
      const old = nodeOf(draft, this.id).children
      const kept = old.at(-1) ?? ''
      for (const id of old.slice(0, -1)) remove(draft, id)
      lines.forEach((line, index) => {
        attach(draft, this.id, index, addText(draft, line))
      })
      const { mark } = nodeAs(draft, kept, 'paragraph')
      const inlines = last === '' ? [] : [{ kind: 'text' as const, text: last, style: {} }]
      change(draft, nodeAs(draft, kept, 'paragraph'), { inlines, mark: last === '' ? mark : {} })
    })
    return this
  }

  clear(): this {
    return this.setText('')
  }

  #insert(childIndex: number, what: unknown, make: (draft: Draft) => string): DocElement {
    const element = what instanceof DocElement ? what : undefined
    if (element) needDetached(isDetached(element))
    const id = this.home.edit((draft) => {
      const { children } = nodeOf(draft, this.id)
      needPlace(childIndex, children.length)
      const added = element ? copyInto(draft, placeOf(element).home.content(), placeOf(element).id) : make(draft)
      if (element) takeLists(draft, placeOf(element).home.content())
      attach(draft, this.id, childIndex, added)
      if (nodeOf(draft, added).kind === 'table' && childIndex === children.length)
        attach(draft, this.id, childIndex + 1, addParagraph(draft))
      return added
    })
    return wrap(this.world, this.home, id)
  }
}

/** A copy from another document brings its lists along. */
function takeLists(draft: Draft, source: DocumentContent): void {
  draft.lists = { ...source.lists, ...draft.lists }
}

/**
 * What Google writes into a new paragraph itself, rather than leave it to the named style: alignment and line spacing.
 * Its letters look like those the paragraph before it ends with.
 */
function addPlainParagraph(draft: Draft, parentId: string, index: number, text: string): string {
  const { alignment, lineSpacing } = draft.styles.NORMAL.paragraph
  const look = endOf(paragraphBefore(draft, parentId, index))
  const id = addText(draft, text, look)
  change(draft, nodeAs(draft, id, 'paragraph'), { style: { alignment, lineSpacing }, mark: look })
  return id
}

function paragraphBefore(draft: Draft, parentId: string, index: number): ParagraphNode | undefined {
  const before = nodeOf(draft, parentId).children[index - 1]
  return before === undefined ? undefined : paragraphsUnder(draft, before).at(-1)
}

/** A link does not go on. */
function endOf(paragraph: ParagraphNode | undefined): TextStyle {
  if (!paragraph) return {}
  const { link: _, ...look } = paragraph.inlines.at(-1)?.style ?? paragraph.mark
  return look
}

/** Joins the list of the item before it, or begins a list of its own; always at the outermost level, as on Google. */
function addListItem(draft: Draft, parentId: string, index: number, text: string): string {
  const before = nodeOf(draft, parentId).children[index - 1]
  const neighbour = before === undefined ? undefined : nodeOf(draft, before)
  const list = neighbour?.kind === 'paragraph' ? neighbour.list : undefined
  const id = addText(draft, text)
  const listId = list?.listId ?? `kix.list${id}`
  if (!list) draft.lists = { ...draft.lists, [listId]: NUMBERS }
  const style = { indentStart: 36, indentFirstLine: 18 }
  change(draft, nodeAs(draft, id, 'paragraph'), { list: { listId, level: 0 }, style })
  return id
}
