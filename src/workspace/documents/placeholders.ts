// Finds the placeholders of a template and checks that an order answers each of them.
import type { DocumentOrder } from '../../core/documents/order'
import { documentError } from './document-error'
import type { TemplateText } from './template-text'

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g

/** The names between double braces, each once, as they are written. */
function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))]
}

/** @throws DocumentError */
export function checkPlaceholders({ all, places }: TemplateText, order: DocumentOrder): void {
  const hasPlace = (name: string) => places.includes(`{{${name}}}`)
  const tables = order.tables.map((table) => table.placeholder)
  const known = [...Object.keys(order.values), ...tables.filter(hasPlace)]
  const unresolved = placeholdersIn(all).filter((name) => !known.includes(name))
  if (unresolved.length > 0) throw documentError('PLACEHOLDER_UNRESOLVED', unresolved)
  const unplaced = tables.filter((name) => !hasPlace(name))
  if (unplaced.length > 0) throw documentError('TABLE_UNPLACED', unplaced)
}
