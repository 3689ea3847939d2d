// Questions answered row by row: one choice a row, or several (developers.google.com/apps-script/reference/forms/grid-item).
import { GoogleException } from '../../../state/errors'
import type { World } from '../../../state/world'
import { newEntry } from '../form-store'
import { ItemResponse } from '../item-response'
import type { Answer, ItemRecord } from '../model'
import type { CheckboxGridValidation, GridValidation } from '../validation'
import { change, QuestionItem, recordOf } from './form-item'

/** Begins with one empty row and column, as choices begin with an empty one; the reference does not say. */
export function newGrid(world: World): Pick<ItemRecord, 'rows' | 'columns'> {
  return { rows: [{ label: '', entry: newEntry(world) }], columns: [''] }
}

abstract class GridQuestion extends QuestionItem {
  getRows(): string[] {
    return recordOf(this).rows?.map((row) => row.label) ?? []
  }
  getColumns(): string[] {
    return [...(recordOf(this).columns ?? [])]
  }

  /** A row that keeps its label keeps its number in pre-filled addresses. */
  setRows(rows: string[]): this {
    refuseUnusable(rows, 'rows')
    const before = recordOf(this).rows ?? []
    return change(this, {
      rows: rows.map((label) => before.find((row) => row.label === label) ?? { label, entry: newEntry(this.world) }),
    })
  }
  setColumns(columns: string[]): this {
    refuseUnusable(columns, 'columns')
    return change(this, { columns })
  }
}

export class GridItem extends GridQuestion {
  readonly googleName = 'GridItem'

  /** One value a row; null for a row without an answer. */
  createResponse(responses: string[]): ItemResponse {
    const rows = responses.map((value: string | null) => value ?? '')
    refuseStrangers(this, responses.length, rows)
    return gridResponse(this, rows)
  }

  setValidation(validation: GridValidation): this {
    return change(this, { validation: validation.record })
  }
  clearValidation(): this {
    return change(this, { validation: null })
  }
}

export class CheckboxGridItem extends GridQuestion {
  readonly googleName = 'CheckboxGridItem'

  createResponse(responses: string[][]): ItemResponse {
    const rows = responses.map((values: string[] | null) => values ?? [])
    refuseStrangers(this, responses.length, rows.flat())
    return gridResponse(this, rows)
  }

  setValidation(validation: CheckboxGridValidation): this {
    return change(this, { validation: validation.record })
  }
  clearValidation(): this {
    return change(this, { validation: null })
  }
}

function refuseUnusable(labels: readonly string[], name: string): void {
  if (labels.length === 0) throw new GoogleException(`Array is empty: ${name}`)
  if (new Set(labels).size < labels.length) throw new GoogleException('Invalid data updating form.')
}

/** "Throws an exception if any of the values don't match a valid choice": wording not documented. */
function refuseStrangers(item: GridQuestion, rows: number, values: readonly string[]): void {
  const { columns = [], rows: asked = [] } = recordOf(item)
  if (rows !== asked.length) throw new GoogleException(`Invalid response submitted to item: ${rows} rows.`)
  const stranger = values.find((value) => value !== '' && !columns.includes(value))
  if (stranger !== undefined) throw new GoogleException(`Invalid response submitted to item: ${stranger}.`)
}

function gridResponse(item: GridQuestion, answer: Answer): ItemResponse {
  return new ItemResponse(item.world, item.formId, item.itemId, answer)
}
