// Tables, rows and cells (developers.google.com/apps-script/reference/document/table, …/table-row, …/table-cell).
import { ElementType, type VerticalMember, verticalMember, verticalOf } from '../enums'
import type { CellNode, Side } from '../model/content'
import { paddingOf } from '../model/tables'
import { change, nodeAs } from '../model/tree'
import { needIndex, needLength, orNull } from '../refusals'
import { setColumnWidth, setTableBorder, setWidthOfCell } from '../table-changes'
import { BlockContainer } from './block-container'
import { ContainerElement } from './container'
import { type DocElement, removeElement } from './element'
import { registerElement } from './registry'
import { insertPart } from './table-parts'

export class Table extends ContainerElement {
  readonly googleName = 'Table'

  getType() {
    return ElementType.TABLE
  }

  getNumRows(): number {
    return this.getNumChildren()
  }

  getRow(rowIndex: number): TableRow {
    return this.getChild(rowIndex) as TableRow
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(rowIndex).getCell(cellIndex)
  }

  appendTableRow(tableRow?: TableRow): TableRow {
    return this.insertTableRow(this.getNumChildren(), tableRow)
  }

  insertTableRow(childIndex: number, tableRow?: TableRow | null): TableRow {
    return insertPart(this, childIndex, tableRow) as TableRow
  }

  removeRow(rowIndex: number): TableRow {
    const row = this.getRow(rowIndex)
    removeElement(row)
    return row
  }

  removeChild(child: DocElement): this {
    this.removeRow(this.getChildIndex(child))
    return this
  }

  removeFromParent(): this {
    removeElement(this)
    return this
  }

  /** Empties every cell. */
  clear(): this {
    for (let row = 0; row < this.getNumRows(); row += 1) this.getRow(row).clear()
    return this
  }

  /** null where the column has no width of its own. */
  getColumnWidth(columnIndex: number): number {
    const { columnWidths } = nodeAs(this.home.content(), this.id, 'table')
    return orNull(columnWidths[needIndex(columnIndex, columnWidths.length)])
  }

  setColumnWidth(columnIndex: number, width: number): this {
    this.home.edit((draft) => {
      const table = nodeAs(draft, this.id, 'table')
      needIndex(columnIndex, table.columnWidths.length)
      setColumnWidth(draft, table, columnIndex, needLength(width ?? undefined))
    })
    return this
  }

  getBorderWidth(): number {
    return nodeAs(this.home.content(), this.id, 'table').border.width
  }

  setBorderWidth(width: number): this {
    this.home.edit((draft) => setTableBorder(draft, this.id, { width: needLength(width) }))
    return this
  }

  getBorderColor(): string {
    return nodeAs(this.home.content(), this.id, 'table').border.color
  }

  setBorderColor(color: string): this {
    this.home.edit((draft) => setTableBorder(draft, this.id, { color }))
    return this
  }
}

export class TableRow extends ContainerElement {
  readonly googleName = 'TableRow'

  getType() {
    return ElementType.TABLE_ROW
  }

  getNumCells(): number {
    return this.getNumChildren()
  }

  getCell(cellIndex: number): TableCell {
    return this.getChild(cellIndex) as TableCell
  }

  getParentTable(): Table {
    return this.getParent() as unknown as Table
  }

  appendTableCell(textContentsOrCell?: string | TableCell | null): TableCell {
    return this.insertTableCell(this.getNumChildren(), textContentsOrCell)
  }

  insertTableCell(childIndex: number, textContentsOrCell?: string | TableCell | null): TableCell {
    const isText = typeof textContentsOrCell === 'string'
    const cell = isText ? undefined : textContentsOrCell
    return insertPart(this, childIndex, cell, isText ? textContentsOrCell : '') as TableCell
  }

  removeCell(cellIndex: number): TableCell {
    const cell = this.getCell(cellIndex)
    removeElement(cell)
    return cell
  }

  removeChild(child: DocElement): this {
    this.removeCell(this.getChildIndex(child))
    return this
  }

  removeFromParent(): this {
    removeElement(this)
    return this
  }

  clear(): this {
    for (let cell = 0; cell < this.getNumCells(); cell += 1) this.getCell(cell).clear()
    return this
  }

  getMinimumHeight(): number {
    return nodeAs(this.home.content(), this.id, 'row').minHeight
  }

  setMinimumHeight(minHeight: number): this {
    this.home.edit((draft) => change(draft, nodeAs(draft, this.id, 'row'), { minHeight: needLength(minHeight) }))
    return this
  }
}

export class TableCell extends BlockContainer {
  readonly googleName = 'TableCell'

  getType() {
    return ElementType.TABLE_CELL
  }

  getParentRow(): TableRow {
    return this.getParent() as unknown as TableRow
  }

  getParentTable(): Table {
    return this.getParentRow().getParentTable()
  }

  removeFromParent(): this {
    removeElement(this)
    return this
  }

  getColSpan(): number {
    return this.#node().columnSpan
  }

  getRowSpan(): number {
    return this.#node().rowSpan
  }

  getWidth(): number {
    return this.getParentTable().getColumnWidth(this.getParentRow().getChildIndex(this))
  }

  setWidth(width: number): this {
    this.home.edit((draft) => setWidthOfCell(draft, this.id, needLength(width)))
    return this
  }

  getBackgroundColor(): string {
    return orNull(this.#node().style.background)
  }

  /** "#rrggbb"; null for none. */
  setBackgroundColor(color: string): this {
    return this.#style({ background: color ?? undefined })
  }

  getVerticalAlignment(): VerticalMember {
    const { verticalAlign } = this.#node().style
    return orNull(verticalAlign && verticalMember(verticalAlign))
  }

  setVerticalAlignment(alignment: VerticalMember): this {
    return this.#style({ verticalAlign: verticalOf(alignment) })
  }

  getPaddingTop(): number {
    return paddingOf(this.#node(), 'top')
  }

  getPaddingRight(): number {
    return paddingOf(this.#node(), 'right')
  }

  getPaddingBottom(): number {
    return paddingOf(this.#node(), 'bottom')
  }

  getPaddingLeft(): number {
    return paddingOf(this.#node(), 'left')
  }

  setPaddingTop(paddingTop: number): this {
    return this.#padding('top', paddingTop)
  }

  setPaddingRight(paddingRight: number): this {
    return this.#padding('right', paddingRight)
  }

  setPaddingBottom(paddingBottom: number): this {
    return this.#padding('bottom', paddingBottom)
  }

  setPaddingLeft(paddingLeft: number): this {
    return this.#padding('left', paddingLeft)
  }

  #node(): CellNode {
    return nodeAs(this.home.content(), this.id, 'cell')
  }

  #style(style: CellNode['style']): this {
    this.home.edit((draft) => {
      const cell = nodeAs(draft, this.id, 'cell')
      change(draft, cell, { style: { ...cell.style, ...style } })
    })
    return this
  }

  #padding(side: Side, value: number): this {
    return this.#style({ padding: { ...this.#node().style.padding, [side]: needLength(value) } })
  }
}

registerElement('table', (world, home, id) => new Table(world, home, id))
registerElement('row', (world, home, id) => new TableRow(world, home, id))
registerElement('cell', (world, home, id) => new TableCell(world, home, id))
