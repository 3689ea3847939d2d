// Every paragraph of a document with what to call it: where it stands, in tables too.
import type { DocumentContent, ParagraphNode } from '../../services/docs/model/content'
import { blocksOf, cellsOf, nodeOf, paragraphsUnder, rowsOf, sectionsOf } from '../../services/docs/model/tree'
import { documentWords as words } from './words'

/** Paragraphs of one place: several in a row are those of a section, or of one row of a table. */
export interface Group {
  readonly table: number | undefined
  readonly row: number | undefined
  readonly paragraphs: readonly { readonly node: ParagraphNode; readonly label: string }[]
}

export interface Section {
  readonly title: string
  readonly groups: readonly Group[]
}

export function allParagraphs(content: DocumentContent): ParagraphNode[] {
  return sectionsOf(content).flatMap((id) => paragraphsUnder(content, id))
}

export function sectionsToEdit(content: DocumentContent): Section[] {
  const { header, footer, firstPageHeader, firstPageFooter, differentFirstPage } = content
  const parts: [string | undefined, string][] = [
    [header, words.head],
    [differentFirstPage ? firstPageHeader : undefined, words.firstHead],
    [content.body, words.body],
    [footer, words.foot],
    [differentFirstPage ? firstPageFooter : undefined, words.firstFoot],
  ]
  return parts.flatMap(([id, title]) => (id === undefined ? [] : [{ title, groups: groupsOf(content, id) }]))
}

function groupsOf(content: DocumentContent, section: string): Group[] {
  const groups: Group[] = []
  let paragraphs = 0
  let tables = 0
  let open: { node: ParagraphNode; label: string }[] = []
  const close = () => {
    if (open.length > 0) groups.push({ table: undefined, row: undefined, paragraphs: open })
    open = []
  }
  for (const block of blocksOf(content, section)) {
    if (block.kind === 'paragraph') {
      paragraphs += 1
      open.push({ node: block, label: words.paragraph(paragraphs) })
      continue
    }
    close()
    tables += 1
    rowsOf(content, block.id).forEach((row, index) => {
      groups.push({ table: tables, row: index + 1, paragraphs: inRow(content, row.id, index + 1) })
    })
  }
  close()
  return groups.filter((group) => group.paragraphs.length > 0)
}

/** A table within a cell counts as paragraphs of that cell. */
function inRow(content: DocumentContent, rowId: string, row: number): Group['paragraphs'] {
  return cellsOf(content, rowId).flatMap((cell, column) => {
    if (cell.covered) return []
    const found = paragraphsUnder(content, cell.id)
    return found.map((node, index) => ({
      node,
      label: found.length === 1 ? words.cell(row, column + 1) : words.cellParagraph(row, column + 1, index + 1),
    }))
  })
}

/** Google keeps the last paragraph of a section or cell. */
export function mayRemove(content: DocumentContent, { id, parent }: ParagraphNode): boolean {
  return parent !== undefined && nodeOf(content, parent).children.at(-1) !== id
}
