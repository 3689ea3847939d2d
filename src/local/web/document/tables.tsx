// Sets a table, or what of it stands on the page: column widths, lines, shading, spans, repeated header rows.
import type { Child } from 'hono/jsx'
import type { CellNode, RowNode, TableNode } from '../../services/docs/model/content'
import { borderOf, columnWidths, paddingOf } from '../../services/docs/model/tables'
import { cellsOf, rowsOf } from '../../services/docs/model/tree'
import { cellFrame } from './looks'
import { points } from './rule-book'
import { isOnPage, type Setting } from './setting'
import { documentWords as words } from './words'

/** Sets what is in a cell: paragraphs, and tables again. */
type SetBlocks = (props: { parent: string; setting: Setting }) => Child

interface Grid {
  readonly Blocks: SetBlocks
  readonly table: TableNode
  readonly rows: readonly RowNode[]
  readonly cells: readonly (readonly CellNode[])[]
  readonly widths: readonly number[]
}

interface TableProps {
  readonly node: TableNode
  readonly setting: Setting
  readonly Blocks: SetBlocks
}

export function Table({ node, setting, Blocks }: TableProps) {
  const { content, rules, width } = setting
  const rows = rowsOf(content, node.id)
  const cells = rows.map((row) => cellsOf(content, row.id))
  const grid: Grid = { Blocks, table: node, rows, cells, widths: columnWidths(content, node, width) }
  const shown = rows.flatMap((row, index) => (isOnPage(setting, row.id) ? [index] : []))
  const [first] = shown
  if (first === undefined) return null
  const heads = headRows(rows)
  const isContinued = first >= heads && (setting.spans.get(node.id)?.first ?? setting.page) < setting.page
  const whole = { ...setting, slices: undefined }
  const headIndexes = isContinued ? [...Array(heads).keys()] : shown.filter((index) => index < heads)
  const bodyIndexes = shown.filter((index) => index >= heads)
  const total = grid.widths.reduce((sum, column) => sum + column, 0)
  const isLayout = node.border.width === 0 && heads === 0
  const name = rules.classOf(`width:${points(total)}`, `margin-left:${points(leftOf(node, total, width))}`)
  const set = (
    <table class={isLayout ? `layout ${name}` : name} role={isLayout ? 'presentation' : undefined}>
      <colgroup>
        {grid.widths.map((column) => (
          <col class={rules.classOf(`width:${points(column)}`)} />
        ))}
      </colgroup>
      {headIndexes.length === 0 ? null : (
        <thead>
          {headIndexes.map((index) => (
            <Row grid={grid} index={index} shown={headIndexes} setting={isContinued ? whole : setting} />
          ))}
        </thead>
      )}
      <tbody>
        {bodyIndexes.map((index) => (
          <Row grid={grid} index={index} shown={bodyIndexes} setting={setting} />
        ))}
      </tbody>
    </table>
  )
  if (total < NARROW) return set
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, but an area that scrolls, reached by keyboard, too
    <div class="table-area" tabindex={0} role="group" aria-label={words.tableArea}>
      {set}
    </div>
  )
}

/** Tables up to this width, in points, fit on every screen. */
const NARROW = 240

/** Rows repeated at the top of each page: those before the first that is not. */
function headRows(rows: readonly RowNode[]): number {
  const first = rows.findIndex(({ header }) => !header)
  return Math.max(first, 0)
}

function leftOf({ alignment, indent }: TableNode, total: number, available: number): number {
  const rest = Math.max(0, available - total)
  if (alignment === 'center') return rest / 2
  return alignment === 'right' ? rest : indent
}

interface RowProps {
  readonly grid: Grid
  readonly index: number
  readonly shown: readonly number[]
  readonly setting: Setting
}

function Row({ grid, index, shown, setting }: RowProps) {
  const { rules } = setting
  const row = grid.rows[index]
  const height = (row?.minHeight ?? 0) > 0 ? rules.classOf(`height:${points(row?.minHeight ?? 0)}`) : undefined
  return (
    <tr class={height}>
      {grid.cells[index]?.map((cell, column) => {
        if (!cell.covered)
          return <Cell grid={grid} at={{ row: index, column }} cell={cell} shown={shown} setting={setting} />
        const from = shown[0] === index ? spanFromAbove(grid, index, column) : undefined
        return from ? <Cell grid={grid} at={from.at} cell={from.cell} shown={shown} setting={setting} /> : null
      })}
    </tr>
  )
}

interface Place {
  readonly row: number
  readonly column: number
}

/** The cell that begins on an earlier page and reaches down to this one. */
function spanFromAbove(grid: Grid, index: number, column: number): { at: Place; cell: CellNode } | undefined {
  for (let row = index - 1; row >= 0; row -= 1) {
    const cell = grid.cells[row]?.[column]
    if (!cell || cell.covered) continue
    return row + cell.rowSpan > index ? { at: { row, column }, cell } : undefined
  }
  return undefined
}

interface CellProps {
  readonly grid: Grid
  readonly at: Place
  readonly cell: CellNode
  readonly shown: readonly number[]
  readonly setting: Setting
}

function Cell({ grid, at, cell, shown, setting }: CellProps) {
  const { table, rows, widths, Blocks } = grid
  const rowSpan = shown.filter((row) => row >= at.row && row < at.row + cell.rowSpan).length
  const columnSpan = Math.min(cell.columnSpan, widths.length - at.column)
  const outer = widths.slice(at.column, at.column + columnSpan).reduce((sum, width) => sum + width, 0)
  const inner = outer - paddingOf(cell, 'left') - paddingOf(cell, 'right') - borderOf(table, cell, 'left').width
  const Tag = rows[at.row]?.header ? 'th' : 'td'
  return (
    <Tag
      scope={rows[at.row]?.header ? (columnSpan > 1 ? 'colgroup' : 'col') : undefined}
      class={setting.rules.classOf(...cellFrame(table, cell))}
      colspan={columnSpan > 1 ? columnSpan : undefined}
      rowspan={rowSpan > 1 ? rowSpan : undefined}
    >
      <Blocks parent={cell.id} setting={{ ...setting, width: Math.max(4, inner) }} />
    </Tag>
  )
}
