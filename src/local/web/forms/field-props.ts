// What every field of a form is given, and what it says of itself to a screen reader.
import type { Answer } from '../../services/forms/model'
import type { ItemView } from './view'

export interface FieldProps {
  readonly item: ItemView
  readonly answer: Answer | undefined
  /** The ID of the field a summary of errors leads to: the first one where a question has several. */
  readonly id: string
  /** IDs of its help and of its error. */
  readonly describedBy: string
  readonly invalid: boolean
}

export function state({ item, describedBy, invalid }: FieldProps) {
  return {
    'aria-describedby': describedBy,
    'aria-invalid': invalid ? ('true' as const) : undefined,
    'aria-required': item.required ? ('true' as const) : undefined,
  }
}
