// One tab as one visitor sees it: what was asked for, what may be done, and which rows and columns are shown.
import type { Context } from 'hono'
import type { SheetRecord } from '../../services/sheets/book'
import { type OpenTab, openTab, tabsOf } from '../../services/sheets/read-tab'
import { type FileRecord, files, MIME } from '../../state/files'
import { type Access, mayEdit, visibleFile } from '../access'
import type { Desk, Env } from '../desk'
import { noAccess, notFound } from '../notices'
import { columnsOf, type RowHeight, rowHeightOf, type ShownColumn } from './layout'
import { orderOf } from './order'
import { type Place, type Query, queryOf, queryText } from './query'
import type { Person } from './rights'

export interface Book {
  readonly desk: Desk
  readonly file: FileRecord
  readonly access: Access
  readonly person: Person
  /** Tabs the visitor sees: hidden ones only those who may edit. */
  readonly tabs: readonly SheetRecord[]
  /** "/spreadsheets/d/<id>" */
  readonly address: string
}

export interface View extends Book {
  readonly tab: OpenTab
  readonly query: Query
  readonly columns: readonly ShownColumn[]
  /** Rows below the frozen ones, by index, as filtered and sorted. */
  readonly order: readonly number[]
  readonly height: RowHeight
}

/** The spreadsheet, or the page that says why not. */
export function bookOf(c: Context<Env>, desk: Desk, id: string): Book | Response | Promise<Response> {
  const { world } = desk.box
  const found = visibleFile(world, id, c.var.viewer)
  if (!found) return files(world).has(id) ? noAccess(c, desk) : notFound(c, desk)
  const { file, access } = found
  if (file.mimeType !== MIME.spreadsheet) return notFound(c, desk)
  const person: Person = { viewer: c.var.viewer, access, owner: file.owner }
  const tabs = tabsOf(world, id).filter((tab) => !tab.hidden || mayEdit(access))
  return { desk, file, access, person, tabs, address: `/spreadsheets/d/${id}` }
}

export function isBook(found: Book | Response | Promise<Response>): found is Book {
  return 'tabs' in found
}

/** The tab asked for, or else the first one that is not hidden. */
export function viewOf(c: Context<Env>, book: Book, url = new URL(c.req.url)): View | undefined {
  const asked = queryOf(url)
  const known = book.tabs.some(({ sheetId }) => sheetId === asked.gid)
  const first = book.tabs.find(({ hidden }) => !hidden) ?? book.tabs[0]
  const tab = openTab(book.desk.box.world, book.file.id, known ? (asked.gid ?? 0) : (first?.sheetId ?? -1))
  if (!tab) return undefined
  const query = known ? asked : { ...asked, gid: tab.sheet.sheetId, filters: [], sort: undefined, from: 0 }
  return {
    ...book,
    tab,
    query,
    columns: columnsOf(tab),
    order: orderOf(tab, query),
    height: rowHeightOf(tab),
  }
}

/** The page of this tab with something about it changed; the place in it is kept only when told. */
export function addressOf({ address, query }: View, change: Partial<Query>): string {
  const { gid, filters, sort, find } = query
  return `${address}/edit${queryText({ gid, filters, sort, find, ...change })}`
}

/** The details of a cell ("B12") or of a row (12), from which one comes back to the same rows in the same order. */
export function detailsOf({ address, query }: View, what: { readonly cell: Place } | { readonly row: number }): string {
  const { gid, filters, sort, find } = query
  const selected = 'cell' in what ? what.cell : undefined
  const row = 'row' in what ? `&baris=${what.row + 1}` : ''
  return `${address}/rincian${queryText({ gid, filters, sort, find, selected })}${row}`
}
