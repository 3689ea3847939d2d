// Drive.Files.list: searches, orders, and pages through the results.
import { NotEmulatedError } from '../../../state/errors'
import { type FileRecord, files } from '../../../state/files'
import type { World } from '../../../state/world'
import { parseQuery, type Query } from '../query'
import { findFiles } from '../search'
import { everything, isFolder, realId } from '../tree'
import { notFound, onlyKnown, Refusal } from './api-call'
import { DEFAULT_FILE_MASK, FILE_SHAPE, type FileResource, fileResource, masked } from './resources'

export interface ListOptions {
  q?: string
  fields?: string
  /** 1 to 1000; 100 without one. */
  pageSize?: number
  orderBy?: string
  pageToken?: string
  spaces?: string
  corpora?: string
  supportsAllDrives?: boolean
  includeItemsFromAllDrives?: boolean
}

export interface FileList {
  kind?: string
  incompleteSearch?: boolean
  nextPageToken?: string
  files?: FileResource[]
}

const KNOWN = [
  ...['q', 'fields', 'pageSize', 'orderBy', 'pageToken', 'spaces', 'corpora'],
  ...['supportsAllDrives', 'includeItemsFromAllDrives'],
]
const LIST_SHAPE = { kind: true, incompleteSearch: true, nextPageToken: true, files: FILE_SHAPE } as const
const DEFAULT_LIST_MASK = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_MASK})`

export function listFiles(world: World, options: ListOptions): FileList {
  onlyKnown(options, KNOWN, 'Drive.Files.list option')
  if ((options.spaces ?? 'drive') !== 'drive') throw new NotEmulatedError(`Drive.Files.list in ${options.spaces}`)
  if ((options.corpora ?? 'user') !== 'user') throw new NotEmulatedError(`Drive.Files.list of ${options.corpora}`)
  const size = options.pageSize ?? 100
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw new Refusal(`Invalid value '${size}'. Values must be within the range: [1, 1000]`)
  const found = options.q ? matching(world, options.q) : everything(world)
  const ordered = orderedBy(found, options.orderBy)
  const start = options.pageToken === undefined ? 0 : positionIn(options.pageToken)
  const end = start + size
  const page = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(end < ordered.length ? { nextPageToken: `~!!~${end}` } : {}),
    files: ordered.slice(start, end).map((file) => fileResource(world, file)),
  }
  return masked(page, options.fields ?? DEFAULT_LIST_MASK, LIST_SHAPE, 'Drive.Files.list')
}

/** A folder that is not there is an error, which does not name it (seen live). */
function matching(world: World, q: string): FileRecord[] {
  const query = parseQuery(q, 'v3')
  for (const folder of foldersIn(query)) if (!files(world).has(realId(folder))) throw notFound('')
  return findFiles(world, query)
}

function foldersIn(query: Query): string[] {
  if (query.kind === 'and' || query.kind === 'or') return [...foldersIn(query.left), ...foldersIn(query.right)]
  if (query.kind === 'not') return foldersIn(query.of)
  return query.kind === 'in' && query.field === 'parents' ? [query.value] : []
}

function positionIn(token: string): number {
  const position = /^~!!~(\d+)$/.exec(token)?.[1]
  if (position === undefined) throw new Refusal('Invalid Value')
  return Number(position)
}

type Key = (file: FileRecord) => number

const ALPHABETICAL = new Intl.Collator('en')
/** "2" before "10". */
const NATURAL = new Intl.Collator('en', { numeric: true })
const changed: Key = (file) => Date.parse(file.modifiedTime)

const ORDERS: Readonly<Record<string, Key | Intl.Collator>> = {
  name: ALPHABETICAL,
  name_natural: NATURAL,
  createdTime: (file) => Date.parse(file.createdTime),
  modifiedTime: changed,
  recency: changed,
  quotaBytesUsed: (file) => file.size ?? 0,
  folder: (file) => (isFolder(file) ? 0 : 1),
  starred: (file) => (file.starred ? 0 : 1),
}
const OTHER_ORDERS = ['modifiedByMeTime', 'sharedWithMeTime', 'viewedByMeTime']

function orderedBy(found: readonly FileRecord[], orderBy = ''): FileRecord[] {
  const wanted = orderBy.split(',').filter(Boolean).map(ordering)
  return [...found].sort((a, b) => wanted.reduce((so, compare) => so || compare(a, b), 0))
}

function ordering(term: string): (a: FileRecord, b: FileRecord) => number {
  const [name = '', direction] = term.trim().split(/\s+/)
  const order = ORDERS[name]
  if (OTHER_ORDERS.includes(name)) throw new NotEmulatedError(`Drive.Files.list ordered by ${name}`)
  if (!order || (direction !== undefined && direction !== 'desc')) throw new Refusal('Invalid Value')
  const sign = direction ? -1 : 1
  if (order instanceof Intl.Collator) return (a, b) => sign * order.compare(a.name, b.name)
  return (a, b) => sign * (order(a) - order(b))
}
