// Works out the replacements that fill a template, so that what people typed is never taken for a placeholder.
import type { DocumentOrder } from '../../core/documents/order'

/** One request of Docs.Documents.batchUpdate; its text is literal, never a pattern. */
interface ReplaceRequest {
  readonly replaceAllText: {
    readonly containsText: { readonly text: string; readonly matchCase: true }
    readonly replaceText: string
  }
}

export interface Filling {
  /** In order: requests of one batch see what those before them have done. */
  readonly requests: ReplaceRequest[]
  /** What stands where a table belongs once the requests are done, by placeholder. */
  readonly tablePlaces: Readonly<Record<string, string>>
}

/**
 * First every placeholder gives way to a mark that occurs neither on the template nor in any text; then every mark to its
 * text. So a text holding "{{perihal}}" arrives after the last search for that placeholder, and stays as it was typed.
 */
export function fillingOf(order: DocumentOrder, templateText: string): Filling {
  const texts = Object.entries(order.values)
  const tables = order.tables.map((table) => table.placeholder)
  const mark = markMaker([templateText, ...texts.map(([, text]) => text)])
  const marks = texts.map((_, index) => mark(index))
  const tablePlaces = Object.fromEntries(tables.map((name, index) => [name, mark(texts.length + index)]))
  const marking = texts.map(([name], index) => replace(`{{${name}}}`, marks[index] ?? ''))
  const placing = tables.map((name) => replace(`{{${name}}}`, tablePlaces[name] ?? ''))
  const writing = texts.map(([, text], index) => replace(marks[index] ?? '', text))
  return { requests: [...marking, ...placing, ...writing], tablePlaces }
}

/** Docs strips private-use characters, so a mark is made of ordinary ones (Docs API, InsertTextRequest.text). */
function markMaker(texts: readonly string[]): (index: number) => string {
  let series = 1
  while (texts.some((text) => text.includes(`⟦${series}-`))) series += 1
  return (index) => `⟦${series}-${index}⟧`
}

function replace(text: string, replaceText: string): ReplaceRequest {
  return { replaceAllText: { containsText: { text, matchCase: true }, replaceText } }
}
