// Drive.Files.list: searches, orders, and pages through the results.
import { NotEmulatedError } from '../../../state/errors'
import type { FileRecord } from '../../../state/files'
import type { World } from '../../../state/world'
import { findFiles } from '../search'
import { everything, isFolder } from '../tree'
import { onlyKnown, Refusal } from './api-call'
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
  const found = options.q ? findFiles(world, options.q, 'v3') : everything(world)
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

function positionIn(token: string): number {
  const position = /^~!!~(\d+)$/.exec(token)?.[1]
  if (position === undefined) throw new Refusal('Invalid Value')
  return Number(position)
}

type Key = (file: FileRecord) => string | number

const KEYS: Readonly<Record<string, Key>> = {
  name: (file) => file.name,
  createdTime: (file) => Date.parse(file.createdTime),
  modifiedTime: (file) => Date.parse(file.modifiedTime),
  folder: (file) => (isFolder(file) ? 0 : 1),
}

function orderedBy(found: readonly FileRecord[], orderBy = ''): FileRecord[] {
  const wanted = orderBy.split(',').filter(Boolean).map(ordering)
  return [...found].sort((a, b) => wanted.reduce((so, compare) => so || compare(a, b), 0))
}

function ordering(term: string): (a: FileRecord, b: FileRecord) => number {
  const [name = '', direction] = term.trim().split(/\s+/)
  const key = KEYS[name]
  if (!key) throw new NotEmulatedError(`Drive.Files.list ordered by ${name}`)
  if (direction !== undefined && direction !== 'desc') throw new Refusal('Invalid Value')
  const sign = direction ? -1 : 1
  return (a, b) => sign * compared(key(a), key(b))
}

function compared(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
