// What one kind of case document adds to what all of them fill in.
import type { Values } from './common-values'
import type { DocumentTable } from './order'

export interface CaseDocument {
  readonly values: Values
  readonly tables: readonly DocumentTable[]
}
