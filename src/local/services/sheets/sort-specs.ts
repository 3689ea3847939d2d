// Reads what Range.sort and Sheet.sort are told to sort by.
import { GoogleException } from '../../state/errors'
import type { Area } from './area'
import type { SortSpec } from './schema/spreadsheets'

/** @param given a column, { column, ascending } or a list of those; columns of the sheet, from 1 */
export function sortSpecsOf(given: unknown, { left, right }: Area): SortSpec[] {
  const list = Array.isArray(given) ? given : [given]
  if (list.length === 0) throw new GoogleException('Invalid argument: sortSpecObj')
  return list.map((one) => {
    const { column, ascending = true } = typeof one === 'number' ? { column: one } : specOf(one)
    if (column - 1 < left || column - 1 >= right)
      throw new GoogleException('The column to sort by is not within the range.')
    return { dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }
  })
}

function specOf(given: unknown): { column: number; ascending?: boolean } {
  const spec = (typeof given === 'object' && given !== null ? given : {}) as { column?: unknown; ascending?: boolean }
  if (typeof spec.column !== 'number') throw new GoogleException('Invalid argument: sortSpecObj')
  return { ...spec, column: spec.column }
}
