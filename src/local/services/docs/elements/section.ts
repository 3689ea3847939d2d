// What body, header and footer have in common beyond their children: lists of their paragraphs, list items and tables.
import { blocksOf, nodeOf, paragraphsUnder } from '../model/tree'
import { BlockContainer } from './block-container'
import type { ListItem, Paragraph } from './paragraph'
import { wrap } from './registry'
import type { Table } from './table'

export abstract class Section extends BlockContainer {
  /** Every paragraph, also those in tables; list items are among them, as on Google. */
  getParagraphs(): Paragraph[] {
    return paragraphsUnder(this.home.content(), this.id).map(({ id }) => wrap(this.world, this.home, id) as Paragraph)
  }

  getListItems(): ListItem[] {
    return paragraphsUnder(this.home.content(), this.id)
      .filter(({ list }) => list)
      .map(({ id }) => wrap(this.world, this.home, id) as ListItem)
  }

  /** Tables within tables are among them. */
  getTables(): Table[] {
    return this.#tablesUnder(this.id).map((id) => wrap(this.world, this.home, id) as Table)
  }

  #tablesUnder(id: string): string[] {
    const content = this.home.content()
    return blocksOf(content, id).flatMap((node) => {
      const below = nodeOf(content, node.id).kind === 'paragraph' ? [] : this.#tablesUnder(node.id)
      return node.kind === 'table' ? [node.id, ...below] : below
    })
  }
}
