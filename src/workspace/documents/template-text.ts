// Reads what is printed on a document, through the Docs API: its header, body and footer in one call.
import { advanced } from '../advanced'

export interface TemplateText {
  /** Every paragraph, those in tables included. */
  readonly all: string
  /** The body's own paragraphs, where a table can stand. */
  readonly places: readonly string[]
}

/** The part of Google's StructuralElement that is read. */
interface Element {
  readonly paragraph?: Paragraph | undefined
  readonly table?: Table | undefined
}

interface Paragraph {
  readonly elements?:
    | readonly { readonly textRun?: { readonly content?: string | undefined } | undefined }[]
    | undefined
}

interface Table {
  readonly tableRows?: readonly { readonly tableCells?: readonly Section[] | undefined }[] | undefined
}

interface Section {
  readonly content?: readonly Element[] | undefined
}

export function templateText(documentId: string): TemplateText {
  const { body = {}, headers, footers } = advanced.documents().get(documentId)
  const sections = [body, ...sectionsOf(headers), ...sectionsOf(footers)]
  return {
    all: sections.map(sectionText).join('\n'),
    places: (body.content ?? []).map(({ paragraph }) => paragraphText(paragraph).trim()),
  }
}

/** Google's types leave open what headers and footers hold: sections by their IDs. */
function sectionsOf(sections: object | undefined): Section[] {
  return Object.values(sections ?? {}) as Section[]
}

function sectionText({ content = [] }: Section): string {
  return content.map((element) => paragraphText(element.paragraph) + tableText(element.table)).join('')
}

/** A paragraph may be cut into several runs; the last one ends with a newline. */
function paragraphText(paragraph: Paragraph | undefined): string {
  return (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('')
}

function tableText(table: Table | undefined): string {
  const cells = (table?.tableRows ?? []).flatMap((row) => row.tableCells ?? [])
  return cells.map(sectionText).join('')
}
