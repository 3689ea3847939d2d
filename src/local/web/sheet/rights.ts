// Who may change a cell: the file's permissions first, then the tab's protections.
import type { SheetRecord } from '../../services/sheets/book'
import type { GridRange } from '../../services/sheets/schema/cells'
import type { ProtectedRange } from '../../services/sheets/schema/spreadsheets'
import { type Access, mayEdit } from '../access'
import type { Place } from './query'

export type Right =
  | { readonly kind: 'free' }
  /** The file may only be looked at. */
  | { readonly kind: 'view' }
  /** May be changed once the person says to be sure. */
  | { readonly kind: 'warned'; readonly description: string }
  | { readonly kind: 'locked'; readonly description: string; readonly editors: readonly string[] }

export interface Person {
  readonly viewer: string
  readonly access: Access
  /** The owner of the file, whom no protection stops. */
  readonly owner: string
}

export function rightTo(sheet: SheetRecord, place: Place, person: Person): Right {
  if (!mayEdit(person.access)) return { kind: 'view' }
  const over = sheet.protectedRanges.filter((protection) => covers(protection, place))
  const lock = over.find((protection) => !protection.warningOnly && !mayPass(protection, person))
  if (lock) return { kind: 'locked', description: lock.description ?? '', editors: editorsOf(lock, person) }
  const warning = over.find((protection) => protection.warningOnly)
  return warning ? { kind: 'warned', description: warning.description ?? '' } : { kind: 'free' }
}

/** Whether the tab as a whole is protected against the person. */
export function isTabLocked(sheet: SheetRecord, person: Person): boolean {
  return sheet.protectedRanges.some(
    (one) => isWholeTab(one.range) && !one.warningOnly && mayEdit(person.access) && !mayPass(one, person),
  )
}

function isWholeTab(range: GridRange = {}): boolean {
  return Object.entries(range).every(([name, bound]) => name === 'sheetId' || bound === undefined)
}

function covers({ range, unprotectedRanges = [] }: ProtectedRange, place: Place): boolean {
  return range !== undefined && isIn(range, place) && !unprotectedRanges.some((open) => isIn(open, place))
}

function isIn(range: GridRange, { row, column }: Place): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = range
  return row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex
}

function mayPass({ editors }: ProtectedRange, { viewer, owner }: Person): boolean {
  const address = viewer.toLowerCase()
  if (address === owner.toLowerCase()) return true
  if (editors?.users?.some((user) => user.toLowerCase() === address)) return true
  return editors?.domainUsersCanEdit === true && address.split('@')[1] === owner.toLowerCase().split('@')[1]
}

function editorsOf({ editors }: ProtectedRange, { owner }: Person): string[] {
  return [...new Set([owner, ...(editors?.users ?? []), ...(editors?.groups ?? [])].map((one) => one.toLowerCase()))]
}
