// Tables, rows and cells: developers.google.com/apps-script/reference/document/table, …/table-row, …/table-cell.
import { google } from '../support/on-google'

const withTable = () => {
  const { DocumentApp } = google()
  const body = DocumentApp.create('Tabel').getBody()
  const table = body.insertTable(0, [
    ['No', 'Informasi'],
    ['1', 'Data pribadi'],
  ])
  return { DocumentApp, body, table }
}

describe('When a table is put in', () => {
  it('holds the texts, cell by cell', () => {
    const { DocumentApp, body, table } = withTable()
    expect([table.getNumRows(), table.getRow(0).getNumCells(), table.getNumChildren()]).toEqual([2, 2, 2])
    expect(table.getText()).toBe('No\nInformasi\n1\nData pribadi')
    expect(table.getRow(1).getText()).toBe('1\nData pribadi')
    expect(table.getCell(1, 1).getText()).toBe('Data pribadi')
    expect(table.getRow(1).getCell(0).getNumChildren()).toBe(1)
    expect(table.getType()).toBe(DocumentApp.ElementType.TABLE)
    expect(table.getRow(0).getType()).toBe(DocumentApp.ElementType.TABLE_ROW)
    expect(table.getCell(0, 0).getType()).toBe(DocumentApp.ElementType.TABLE_CELL)
    expect(body.getChild(1).getType()).toBe(DocumentApp.ElementType.PARAGRAPH)
  })

  it('is followed by a paragraph at the end, and has no rows without cells', () => {
    const { body } = withTable()
    body.appendTable([['x']])
    expect(
      body
        .getChild(body.getNumChildren() - 1)
        .getType()
        .toString(),
    ).toBe('PARAGRAPH')
    expect(body.appendTable().getNumRows()).toBe(0)
  })

  it('refuses cells that are no texts, and rows that are not there', () => {
    const { body, table } = withTable()
    expect(() => body.appendTable([[1]] as unknown as string[][])).toThrow("don't match the method signature")
    expect(() => table.getRow(2)).toThrow('Child index (2) must be less than the number of child elements (2).')
    expect(() => table.getCell(0, 7)).toThrow('Child index (7) must be less than the number of child elements (2).')
  })

  it('leads from a cell to its row and table', () => {
    const { table } = withTable()
    const cell = table.getCell(1, 1)
    expect(cell.getParentRow().getChildIndex(cell)).toBe(1)
    expect(table.getChildIndex(cell.getParentRow())).toBe(1)
    expect(cell.getParentTable().getNumRows()).toBe(2)
    expect(cell.getParentRow().getParentTable().getNumRows()).toBe(2)
    expect([cell.getColSpan(), cell.getRowSpan()]).toEqual([1, 1])
  })
})

describe('When a table is dressed', () => {
  it('takes border, widths, heights, shading, paddings and the look of its text', () => {
    const { DocumentApp, table } = withTable()
    expect([table.getBorderWidth(), table.getBorderColor()]).toEqual([1, '#000000'])
    table.setColumnWidth(0, 30).setBorderWidth(0.5).setBorderColor('#333333')
    expect([table.getBorderWidth(), table.getBorderColor()]).toEqual([0.5, '#333333'])
    table.setAttributes({ FONT_SIZE: 9 })
    const head = table.getCell(0, 0)
    head.setBackgroundColor('#d9e2f3').setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER)
    head.setPaddingTop(2).setPaddingRight(3).setPaddingBottom(4).setPaddingLeft(6)
    head.editAsText().setBold(true)
    expect([table.getColumnWidth(0), head.getWidth()]).toEqual([30, 30])
    expect(table.getCell(1, 1).setWidth(90).getWidth()).toBe(90)
    expect(head.getBackgroundColor()).toBe('#d9e2f3')
    expect(head.getVerticalAlignment()).toBe(DocumentApp.VerticalAlignment.CENTER)
    expect([head.getPaddingTop(), head.getPaddingRight(), head.getPaddingBottom(), head.getPaddingLeft()]).toEqual([
      2, 3, 4, 6,
    ])
    expect(table.getCell(1, 0).getPaddingLeft()).toBe(5)
    expect(table.getCell(1, 0).editAsText().getFontSize()).toBe(9)
    expect(table.getCell(1, 0).editAsText().isBold()).toBeNull()
    expect(table.getRow(0).setMinimumHeight(40).getMinimumHeight()).toBe(40)
  })
})

describe('When a table grows and shrinks', () => {
  it('takes rows and cells, fresh or copied', () => {
    const { table } = withTable()
    const copy = table.getRow(1).copy()
    expect(() => table.appendTableRow(table.getRow(0))).toThrow('Element must be detached.')
    copy.getCell(0).setText('2')
    table.appendTableRow(copy)
    const row = table.insertTableRow(0)
    expect(row.getNumCells()).toBe(0)
    row.appendTableCell('b')
    row.insertTableCell(0, 'a')
    row.appendTableCell(table.getCell(1, 0).copy())
    expect(table.getText()).toBe('a\nb\nNo\nNo\nInformasi\n1\nData pribadi\n2\nData pribadi')
    expect(() => table.insertTableRow(9)).toThrow(
      'Child index (9) must be less than or equal to the number of child elements (4).',
    )
  })

  it('gives up rows and cells, and itself', () => {
    const { body, table } = withTable()
    table.getRow(0).removeCell(0)
    expect(table.getRow(0).getText()).toBe('Informasi')
    table.getCell(1, 1).removeFromParent()
    table.removeRow(0)
    expect(table.getText()).toBe('1')
    table.appendTableRow().appendTableCell('x')
    table.removeChild(table.getRow(1))
    table.appendTableRow().removeFromParent()
    table.getRow(0).removeChild(table.getCell(0, 0))
    expect(table.getRow(0).getNumCells()).toBe(0)
    table.removeFromParent()
    expect(body.getTables()).toHaveLength(0)
  })

  it('empties a table, a row and a cell, which keeps one paragraph', () => {
    const { table } = withTable()
    table.getRow(0).clear()
    expect(table.getText()).toBe('\n\n1\nData pribadi')
    expect(table.clear().getCell(1, 1).getNumChildren()).toBe(1)
    expect(table.getText()).toBe('\n\n\n')
  })
})

describe('When a cell holds more than text', () => {
  it('takes paragraphs, list items and tables, and keeps its last paragraph', () => {
    const { table } = withTable()
    const cell = table.getCell(1, 1)
    cell.appendParagraph('kedua')
    cell.insertListItem(1, 'butir')
    expect(cell.getText()).toBe('Data pribadi\nbutir\nkedua')
    const inner = cell.insertTable(1, [['dalam']])
    expect(inner.getParent().asTableCell().getNumChildren()).toBe(4)
    cell.removeChild(inner)
    cell.removeChild(cell.getChild(0))
    expect(() => cell.removeChild(cell.getChild(1))).toThrow("Can't remove the last paragraph in a document section.")
    expect(cell.setText('satu\ndua').getNumChildren()).toBe(2)
  })
})
