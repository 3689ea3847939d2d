// Finds the files a query describes.
import type { FileRecord } from '../../state/files'
import type { World } from '../../state/world'
import { effectivePermissions, outranks } from '../base/sharing'
import { type Dialect, instantOf, parseQuery, type Query } from './query'
import { everything, isInTrash, realId } from './tree'

/** @throws BadQuery */
export function findFiles(world: World, query: string, dialect: Dialect): FileRecord[] {
  const parsed = parseQuery(query, dialect)
  return everything(world).filter((file) => matches(world, file, parsed))
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

/** Of a name, "contains" finds beginnings of words only: "Hello" finds "HelloWorld", "World" does not. */
function containsWords(name: string, wanted: string): boolean {
  const literal = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^|[^\\p{L}\\p{N}])${literal}`, 'iu').test(name)
}

function hasAccess(world: World, file: FileRecord, query: Query & { kind: 'in' }): boolean {
  const email = query.value === 'me' ? world.owner : query.value
  const least = query.field === 'owners' ? 'owner' : query.field === 'writers' ? 'writer' : 'reader'
  return effectivePermissions(world, file).some((p) => p.emailAddress === email && !outranks(least, p.role))
}
