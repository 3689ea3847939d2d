// The errors DocumentApp raises for wrong arguments and impossible changes, in Google's wording.
import { GoogleException } from '../../state/errors'
import { mismatch } from '../base/mismatch'

/** A call whose arguments fit no overload. */
export function wrongArguments(member: string, args: readonly unknown[]): GoogleException {
  return mismatch(`DocumentApp.${member}`, args)
}

export function needText(member: string, value: unknown, args: readonly unknown[] = [value]): string {
  if (typeof value !== 'string') throw wrongArguments(member, args)
  return value
}

export function needNumber(member: string, value: unknown, args: readonly unknown[] = [value]): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongArguments(member, args)
  return value
}

/** A position among `count` places. */
export function needIndex(index: unknown, count: number): number {
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count)
    throw new GoogleException(
      `Child index (${String(index)}) must be less than the number of child elements (${count}).`,
    )
  return index
}

/**
 * What Google answers where nothing is set: null, though its type declarations do not say so.
 * (developers.google.com/apps-script/reference/document/paragraph: "or null if …")
 */
export function orNull<T>(value: T | undefined): T {
  return (value ?? null) as T
}
