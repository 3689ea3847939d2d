// What a visitor asked of a tab, in the address: which rows, in which order, filtered by what, looking for what.
import { columnLetters, parseA1 } from '../../services/sheets/a1'
import { wholeNumber } from '../whole-number'

export type Condition = 'memuat' | 'sama' | 'kosong' | 'isi'
export const CONDITIONS: readonly Condition[] = ['memuat', 'sama', 'kosong', 'isi']

export interface Filter {
  readonly column: number
  readonly condition: Condition
  readonly text: string
}

export interface Place {
  readonly row: number
  readonly column: number
}

export interface Query {
  readonly gid: number | undefined
  readonly filters: readonly Filter[]
  readonly sort: { readonly column: number; readonly down: boolean } | undefined
  /** What is looked for, and which of the matches is shown, from 1. */
  readonly find: string
  readonly match: number
  /** The cell selected. */
  readonly selected: Place | undefined
  /** Place of the first row of the page, among the rows shown. */
  readonly from: number
  /** The column whose filter is being chosen. */
  readonly choosing: number | undefined
}

export function queryOf(url: URL): Query {
  const { searchParams: given } = url
  const sort = /^(-?)([A-Za-z]{1,3})$/.exec(given.get('urut') ?? '')
  const sorted = sort && columnOf(sort[2] ?? '')
  const gid = given.get('gid')
  return {
    gid: gid !== null && /^\d{1,10}$/.test(gid) ? Number(gid) : undefined,
    filters: given.getAll('saring').flatMap((text) => filterOf(text)),
    sort: sorted !== undefined && sorted !== null ? { column: sorted, down: sort?.[1] === '-' } : undefined,
    find: (given.get('cari') ?? '').trim().slice(0, 200),
    match: Math.max(1, wholeNumber(given.get('ke'))),
    selected: cellOf(given.get('range') ?? ''),
    from: wholeNumber(given.get('dari')),
    choosing: columnOf(given.get('pilih') ?? ''),
  }
}

/** "B12"; of a larger range the first cell. */
export function cellOf(text: string): Place | undefined {
  const area = text.length < 40 ? parseA1(text)?.area : undefined
  return area?.top === undefined || area.left === undefined ? undefined : { row: area.top, column: area.left }
}

export function columnOf(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined
  return cellOf(`${letters}1`)?.column
}

export function nameOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`
}

/** "B:memuat:teks" */
function filterOf(text: string): Filter[] {
  const found = /^([A-Za-z]{1,3}):([a-z]+):([\s\S]*)$/.exec(text.slice(0, 1000))
  const column = columnOf(found?.[1] ?? '')
  const condition = CONDITIONS.find((one) => one === found?.[2])
  return column === undefined || !condition ? [] : [{ column, condition, text: found?.[3] ?? '' }]
}

export function filterText({ column, condition, text }: Filter): string {
  return `${columnLetters(column)}:${condition}:${text}`
}

/** The query as it stands in an address, beginning with "?". */
export function queryText(query: Partial<Query>): string {
  const given = new URLSearchParams()
  if (query.gid !== undefined) given.set('gid', String(query.gid))
  for (const filter of query.filters ?? []) given.append('saring', filterText(filter))
  if (query.sort) given.set('urut', `${query.sort.down ? '-' : ''}${columnLetters(query.sort.column)}`)
  if (query.find) given.set('cari', query.find)
  if (query.find && query.match !== undefined && query.match > 1) given.set('ke', String(query.match))
  if (query.selected) given.set('range', nameOf(query.selected))
  if (query.from) given.set('dari', String(query.from))
  if (query.choosing !== undefined) given.set('pilih', columnLetters(query.choosing))
  return `?${given}`
}
