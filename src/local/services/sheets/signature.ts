// Tells whether a script's arguments fit one of a method's overloads, as Apps Script checks them.
import { mismatch } from '../base/mismatch'

export type Kind = 'string' | 'number' | 'boolean' | 'list' | 'lists' | 'object' | 'any' | 'string?' | 'number?'

const FITS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value),
  lists: (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
  object: (value) => typeof value === 'object' && value !== null,
  any: () => true,
  'string?': (value) => value === null || typeof value === 'string',
  'number?': (value) => value === null || typeof value === 'number',
}

/** Throws Google's error unless the arguments fit one of the overloads. */
export function checkArgs(member: string, args: ArrayLike<unknown>, ...overloads: readonly (readonly Kind[])[]): void {
  const given = Array.from(args)
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop()
  const fits = overloads.some(
    (kinds) => kinds.length === given.length && kinds.every((kind, index) => FITS[kind](given[index])),
  )
  if (!fits) throw mismatch(`SpreadsheetApp.${member}`, given)
}
