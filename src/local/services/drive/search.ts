// Finds the files a query describes, looking only where they can be.
import { type FileKey, inFolder, withName, withProperty } from '../../state/file-index'
import { countFilesBy, type FileRecord, filesBy, ROOT_ID } from '../../state/files'
import type { World } from '../../state/world'
import { sameAddress } from '../base/accounts'
import { effectivePermissions, outranks } from '../base/sharing'
import { instantOf, type Query } from './query'
import { searchable } from './search-lag'
import { everything, isInTrash, realId } from './tree'

export function findFiles(world: World, query: Query): FileRecord[] {
  const keys = keysFor(world, query)
  const candidates = keys ? filesBy(world, ...keys).filter((file) => file.id !== ROOT_ID) : everything(world)
  const isIndexed = searchable(world)
  return candidates.filter((file) => isIndexed(file) && matches(world, file, query))
}

/** Keys of the index that every match lies under; undefined when only going through all of Drive will do. */
function keysFor(world: World, query: Query): FileKey[] | undefined {
  switch (query.kind) {
    case 'and':
      return fewer(world, keysFor(world, query.left), keysFor(world, query.right))
    case 'or':
      return both(keysFor(world, query.left), keysFor(world, query.right))
    case 'has':
      return [withProperty(query.field, query.key, query.value)]
    case 'in':
      return query.field === 'parents' ? [inFolder(realId(query.value))] : undefined
    case 'compare':
      return query.field === 'name' && query.operator === '=' ? [withName(String(query.value))] : undefined
    case 'not':
      return undefined
  }
}

function fewer(world: World, left: FileKey[] | undefined, right: FileKey[] | undefined): FileKey[] | undefined {
  if (!left || !right) return left ?? right
  return countFilesBy(world, ...right) < countFilesBy(world, ...left) ? right : left
}

function both(left: FileKey[] | undefined, right: FileKey[] | undefined): FileKey[] | undefined {
  return left && right ? [...left, ...right] : undefined
}

function matches(world: World, file: FileRecord, query: Query): boolean {
  switch (query.kind) {
    case 'and':
      return matches(world, file, query.left) && matches(world, file, query.right)
    case 'or':
      return matches(world, file, query.left) || matches(world, file, query.right)
    case 'not':
      return !matches(world, file, query.of)
    case 'has':
      return file[query.field]?.[query.key] === query.value
    case 'in':
      return query.field === 'parents' ? file.parents.includes(realId(query.value)) : hasAccess(world, file, query)
    case 'compare':
      return compares(world, file, query)
  }
}

function compares(world: World, file: FileRecord, query: Query & { kind: 'compare' }): boolean {
  const { field, operator, value } = query
  if (field === 'trashed') return (isInTrash(world, file) === value) === (operator === '=')
  if (field === 'starred') return ((file.starred ?? false) === value) === (operator === '=')
  const text = String(value)
  if (field === 'modifiedTime' || field === 'createdTime')
    return ordered(Date.parse(file[field]) - instantOf(text), operator)
  if (operator === '=') return file[field] === text
  if (operator === '!=') return file[field] !== text
  return field === 'name' ? containsWords(file.name, text) : file.mimeType.startsWith(text)
}

function ordered(difference: number, operator: string): boolean {
  if (operator === '<') return difference < 0
  if (operator === '<=') return difference <= 0
  if (operator === '>') return difference > 0
  if (operator === '>=') return difference >= 0
  return operator === '=' ? difference === 0 : difference !== 0
}

/**
 * Of a name, "contains" finds beginnings of words only: "Hello" finds "HelloWorld", "World" does not
 * (developers.google.com/workspace/drive/api/guides/ref-search-terms).
 */
function containsWords(name: string, wanted: string): boolean {
  if (beginning.wanted !== wanted) beginning = { wanted, pattern: beginningWith(wanted) }
  return beginning.pattern.test(name)
}

/** Kept from one name to the next: a search goes through many with the same words. */
let beginning = { wanted: '', pattern: beginningWith('') }

function beginningWith(words: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu')
}

function hasAccess(world: World, file: FileRecord, query: Query & { kind: 'in' }): boolean {
  const email = query.value === 'me' ? world.owner : query.value
  const least = query.field === 'owners' ? 'owner' : query.field === 'writers' ? 'writer' : 'reader'
  return effectivePermissions(world, file).some((p) => sameAddress(p.emailAddress, email) && !outranks(least, p.role))
}
