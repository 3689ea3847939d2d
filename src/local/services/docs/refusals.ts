// The errors DocumentApp raises for impossible places and changes, in Google's wording.
import { GoogleException } from '../../state/errors'

/** The position of one of `count` children. */
export function needIndex(index: number, count: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new GoogleException(`Child index (${index}) must be less than the number of child elements (${count}).`)
  return index
}

/** A place among `count` children, or behind the last. */
export function needPlace(index: number, count: number): number {
  if (!Number.isInteger(index) || index < 0 || index > count)
    throw new GoogleException(
      `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
    )
  return index
}

export function needDetached(isDetached: boolean): void {
  if (!isDetached) throw new GoogleException('Element must be detached.')
}

/**
 * What Google answers where nothing is set: null, though its type declarations do not say so.
 * (developers.google.com/apps-script/reference/document/paragraph: "or null if …")
 */
export function orNull<T>(value: T | undefined): T {
  return (value ?? null) as T
}
