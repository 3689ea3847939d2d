// The errors DocumentApp raises for impossible places and changes, in Google's wording.
import { GoogleException, NotEmulatedError } from '../../state/errors'

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

/** A length in points, or a number of lines, that is set; what Google says of one below nothing is not known. */
export function needLength<T extends number | undefined>(length: T): T {
  if (typeof length === 'number' && !(length >= 0 && Number.isFinite(length)))
    throw new NotEmulatedError(`a length of ${length} in a document`)
  return length
}

export function needDetached(isDetached: boolean): void {
  if (!isDetached) throw new GoogleException('Element must be detached.')
}

/**
 * What Google answers where nothing is set: null, though its type declarations do not say so.
 * (developers.google.com/apps-script/reference/document/paragraph: "or null if …")
 */
export function orNull<T>(value: T | null | undefined): T {
  return (value ?? null) as T
}
