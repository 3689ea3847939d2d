// The order of a list: by case, then by the item's place in its case.
import type { ItemNumber } from '../case/case'
import { caseOfItem, sequenceOf, yearOfNumber } from '../case/numbers'

export function inOrder<T extends { readonly number: ItemNumber }>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => compare(one.number, other.number))
}

/** Sequences are compared as numbers: "…/100" comes after "…/99". */
function compare(one: ItemNumber, other: ItemNumber): number {
  return (
    yearOfNumber(one) - yearOfNumber(other) ||
    sequenceOf(caseOfItem(one)) - sequenceOf(caseOfItem(other)) ||
    sequenceOf(one) - sequenceOf(other)
  )
}
