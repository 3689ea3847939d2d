// Elements that hold paragraphs and tables: sections and table cells share how these are put in and taken out.
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { BULLETS } from '../model/blank'
import { addTable, addText } from '../model/tables'
import { addParagraph, attach, change, copyInto, type Draft, nodeAs, nodeOf, remove } from '../model/tree'
import { needIndex, needText, wrongArguments } from '../refusals'
import { ContainerElement } from './container'
import { DocElement, isDetached, placeOf, removeElement } from './element'
import type { ListItem, Paragraph } from './paragraph'
import { wrap } from './registry'
import type { Table } from './table'

export abstract class BlockContainer extends ContainerElement {
  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this.insertParagraph(this.getNumChildren(), paragraph)
  }

  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this.#insert('insertParagraph', 'Paragraph', childIndex, paragraph, (draft) =>
      addText(draft, String(paragraph)),
    ) as Paragraph
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this.insertListItem(this.getNumChildren(), listItem)
  }

  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this.#insert('insertListItem', 'ListItem', childIndex, listItem, (draft) =>
      addListItem(draft, this.id, childIndex, String(listItem)),
    ) as ListItem
  }

  appendTable(cellsOrTable?: string[][] | Table | null): Table {
    return this.insertTable(this.getNumChildren(), cellsOrTable)
  }

  /** Cells are plain text with Google's default border; a table is always followed by a paragraph. */
  insertTable(childIndex: number, cellsOrTable?: string[][] | Table | null): Table {
    const what = cellsOrTable ?? []
    if (Array.isArray(what)) checkCells(`${this.googleName}.insertTable`, childIndex, what)
    const cells = Array.isArray(what) ? what.length * (what[0]?.length ?? 0) : 0
    this.world.meter.charge({ cells, bytes: cells === 0 ? 0 : JSON.stringify(what).length })
    return this.#insert('insertTable', 'Table', childIndex, what, (draft) =>
      addTable(draft, what as string[][]),
    ) as Table
  }

  removeChild(child: DocElement): this {
    this.getChildIndex(child)
    removeElement(child)
    return this
  }

  /** Lines become paragraphs; what was there is gone. */
  setText(text: string): this {
    needText(`${this.googleName}.setText`, text)
    this.home.edit((draft) => {
      const old = nodeOf(draft, this.id).children
      text.split('\n').forEach((line, index) => {
        attach(draft, this.id, old.length + index, addText(draft, line))
      })
      for (const id of old) remove(draft, id)
    })
    return this
  }

  clear(): this {
    return this.setText('')
  }

  #insert(member: string, type: string, childIndex: number, what: unknown, make: (draft: Draft) => string): DocElement {
    const isElement = what instanceof DocElement
    if (isElement ? what.googleName !== type : typeof what !== 'string' && !Array.isArray(what))
      throw wrongArguments(`${this.googleName}.${member}`, [childIndex, what])
    if (isElement && !isDetached(what)) throw new GoogleException('Element must be detached.')
    const id = this.home.edit((draft) => {
      const { children } = nodeOf(draft, this.id)
      needIndex(childIndex, children.length + 1)
      const added = isElement ? copyInto(draft, placeOf(what).home.content(), placeOf(what).id) : make(draft)
      attach(draft, this.id, childIndex, added)
      if (type === 'Table' && childIndex === children.length)
        attach(draft, this.id, childIndex + 1, addParagraph(draft))
      return added
    })
    return wrap(this.world, this.home, id)
  }
}

/** Joins the list of the item before it, or begins a list of its own; always at the outermost level, as on Google. */
function addListItem(draft: Draft, parentId: string, index: number, text: string): string {
  const before = nodeOf(draft, parentId).children[index - 1]
  const neighbour = before === undefined ? undefined : nodeOf(draft, before)
  const list = neighbour?.kind === 'paragraph' ? neighbour.list : undefined
  const id = addText(draft, text)
  const listId = list?.listId ?? `kix.list${id}`
  if (!list) draft.lists = { ...draft.lists, [listId]: BULLETS }
  const style = { indentStart: 36, indentFirstLine: 18 }
  change(draft, nodeAs(draft, id, 'paragraph'), { list: { listId, level: 0 }, style })
  return id
}

function checkCells(member: string, childIndex: number, cells: readonly unknown[]): void {
  if (cells.length === 0) throw new NotEmulatedError(`${member} without cells`)
  const fits = cells.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))
  if (!fits) throw wrongArguments(member, [childIndex, cells])
}
