// What a body holds and how it is put in and taken out: developers.google.com/apps-script/reference/document/body, …/element,
// …/container-element, …/page-break; attached and detached elements: developers.google.com/apps-script/guides/docs.
import { google } from '../support/on-google'

const blank = () => {
  const { DocumentApp } = google()
  const document = DocumentApp.create('Susunan')
  return { DocumentApp, document, body: document.getBody() }
}

const LAST = "Can't remove the last paragraph in a document section."

describe('When paragraphs are put in and taken out', () => {
  it('keeps the empty paragraph of a new document, and shows a change through every handle', () => {
    const { DocumentApp, document, body } = blank()
    const paragraph = body.appendParagraph('Satu')
    expect(document.getBody().toString()).toBe('DocumentBodySection')
    document.getBody().insertParagraph(0, 'Nol')
    expect(body.getText()).toBe('Nol\n\nSatu')
    paragraph.setText('Tiga')
    expect(body.getChild(2).asParagraph().getText()).toBe('Tiga')
    expect(body.getChildIndex(paragraph)).toBe(2)
    expect(body.getType()).toBe(DocumentApp.ElementType.BODY_SECTION)
    expect(paragraph.getType()).toBe(DocumentApp.ElementType.PARAGRAPH)
    expect(body.getChild(2).getType()).toBe(DocumentApp.ElementType.PARAGRAPH)
  })

  it('leads from a paragraph to its neighbours and its parent', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendParagraph('Satu')
    expect(paragraph.getPreviousSibling().asParagraph().getText()).toBe('')
    expect(paragraph.getNextSibling()).toBeNull()
    expect(paragraph.getParent().getType()).toBe(DocumentApp.ElementType.BODY_SECTION)
    expect(paragraph.getParent().asBody().getNumChildren()).toBe(2)
    expect([paragraph.isAtDocumentEnd(), body.getChild(0).isAtDocumentEnd()]).toEqual([true, false])
  })

  it('turns a newline within a paragraph into a line break', () => {
    expect(blank().body.appendParagraph('a\nb').getText()).toBe('a\rb')
  })

  it('cannot lose the last paragraph of a section', () => {
    const { body } = blank()
    const last = body.appendParagraph('penutup')
    expect(() => last.removeFromParent()).toThrow(LAST)
    expect(() => body.removeChild(last)).toThrow(LAST)
    body.removeChild(body.getChild(0))
    expect(body.getText()).toBe('penutup')
    expect(body.clear().getNumChildren()).toBe(1)
    expect(body.getText()).toBe('')
  })

  it('keeps the last paragraph itself when it is cleared', () => {
    const { body } = blank()
    const first = body.appendParagraph('satu')
    const last = body.appendParagraph('dua')
    body.clear()
    expect(body.getChildIndex(last)).toBe(0)
    expect(() => body.getChildIndex(first)).toThrow('Element does not contain the specified child element.')
  })

  it('makes a paragraph of each line of a text', () => {
    const { body } = blank()
    expect(body.setText('satu\ndua').getNumChildren()).toBe(2)
    expect(body.getText()).toBe('satu\ndua')
  })
})

describe('When a place is not there', () => {
  it('says so of a child and of a place to put one in', () => {
    const { body } = blank()
    expect(() => body.getChild(5)).toThrow('Child index (5) must be less than the number of child elements (1).')
    expect(() => body.insertParagraph(5, 'x')).toThrow(
      'Child index (5) must be less than or equal to the number of child elements (1).',
    )
    expect(() => body.insertTable(5, [['x']])).toThrow(
      'Child index (5) must be less than or equal to the number of child elements (1).',
    )
  })

  it('refuses what is neither text nor an element of the kind', () => {
    const { body } = blank()
    expect(() => body.appendParagraph(7 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for DocumentApp.Body.appendParagraph.",
    )
    const table = body.appendTable([['x']])
    expect(() => body.appendParagraph(table as unknown as string)).toThrow("don't match the method signature")
  })
})

describe('When an element is copied', () => {
  it('takes detached copies only, each as often as one likes', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('asli')
    expect(() => body.appendParagraph(paragraph)).toThrow('Element must be detached.')
    const copy = paragraph.copy()
    expect(copy.getParent()).toBeNull()
    body.appendParagraph(copy).setText('salinan')
    body.insertParagraph(0, copy)
    expect(body.getText()).toBe('asli\n\nasli\nsalinan')
  })

  it('takes tables, list items and page breaks alike', () => {
    const { body } = blank()
    const table = body.appendTable([['x']])
    const item = body.appendListItem('butir')
    const breaking = body.appendPageBreak()
    expect(() => body.appendTable(table)).toThrow('Element must be detached.')
    expect(() => body.appendListItem(item)).toThrow('Element must be detached.')
    expect(() => body.appendPageBreak(breaking)).toThrow('Element must be detached.')
    expect(body.insertTable(0, table.copy()).getText()).toBe('x')
    expect(body.insertListItem(0, item.copy()).getText()).toBe('butir')
    expect(body.insertPageBreak(0, breaking.copy()).getParent().getText()).toBe('')
    expect(body.getChild(0).asParagraph().getChild(0).asPageBreak().getType().toString()).toBe('PAGE_BREAK')
  })

  it('copies a whole body, which stays detached', () => {
    const { body } = blank()
    body.appendParagraph('isi')
    const copy = body.copy()
    copy.appendParagraph('tambahan')
    expect(copy.getText()).toBe('\nisi\ntambahan')
    expect(body.getText()).toBe('\nisi')
  })
})

describe('When a page break is put in', () => {
  it('stands in a paragraph of its own, or in that of other text', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendPageBreak().getParent()
    expect(paragraph.getType()).toBe(DocumentApp.ElementType.PARAGRAPH)
    expect([paragraph.getText(), paragraph.asParagraph().getNumChildren()]).toEqual(['', 1])
    const text = body.appendParagraph('sebelum')
    text.appendPageBreak()
    text.insertPageBreak(0)
    expect([0, 1, 2].map((index) => text.getChild(index).getType().toString())).toEqual([
      'PAGE_BREAK',
      'TEXT',
      'PAGE_BREAK',
    ])
    expect(text.getChild(0).getNextSibling().asText().getText()).toBe('sebelum')
    expect(text.getChild(2).asPageBreak().getPreviousSibling().asText().getText()).toBe('sebelum')
    expect(text.getChild(2).asPageBreak().getNextSibling()).toBeNull()
    text.getChild(0).asPageBreak().removeFromParent()
    expect(text.getNumChildren()).toBe(2)
  })

  it('is refused outside the body', () => {
    const cell = blank()
      .body.appendTable([['x']])
      .getCell(0, 0)
    expect(() => cell.getChild(0).asParagraph().appendPageBreak()).toThrow(
      'PageBreaks can only be inserted in the document body.',
    )
  })
})

describe('When elements are listed and searched', () => {
  const filled = () => {
    const box = blank()
    box.body.appendListItem('butir')
    box.body.appendTable([['sel']])
    return box
  }

  it('lists paragraphs (those in tables and list items, too), list items and tables', () => {
    const { body } = filled()
    expect(body.getParagraphs().map((each) => each.getText())).toEqual(['', 'butir', 'sel', ''])
    expect(body.getListItems()).toHaveLength(1)
    expect(body.getTables().map((each) => each.getText())).toEqual(['sel'])
  })

  it('finds elements of a kind one after the other, without offsets', () => {
    const { DocumentApp, body } = filled()
    const { PARAGRAPH, TABLE, TABLE_CELL } = DocumentApp.ElementType
    const table = body.findElement(TABLE)
    expect(table.getElement().asTable().getNumRows()).toBe(1)
    expect([table.isPartial(), table.getStartOffset(), table.getEndOffsetInclusive()]).toEqual([false, -1, -1])
    expect(body.findElement(TABLE, table)).toBeNull()
    expect(body.findElement(TABLE_CELL).getElement().asTableCell().getText()).toBe('sel')
    const inCell = body.findElement(PARAGRAPH, table)
    expect(inCell.getElement().asParagraph().getText()).toBe('sel')
    expect(inCell.getElement().getParent().asTableCell().getParentRow().asTableRow().getNumCells()).toBe(1)
  })

  it('is told its own kind only', () => {
    const { document, body } = filled()
    expect(() => body.getChild(1).asParagraph()).toThrow("LIST_ITEM can't be cast to PARAGRAPH.")
    expect(body.getChild(1).asListItem().getText()).toBe('butir')
    expect(document.addHeader().asHeaderSection().getText()).toBe('')
    expect(document.addFooter().asFooterSection().getText()).toBe('')
  })
})

describe('When the page is set', () => {
  it('keeps size and margins in points', () => {
    const { body } = blank()
    body
      .setPageWidth(935.43)
      .setPageHeight(609.45)
      .setMarginTop(56)
      .setMarginRight(57)
      .setMarginBottom(58)
      .setMarginLeft(59)
    expect([body.getPageWidth(), body.getPageHeight()]).toEqual([935.43, 609.45])
    expect([body.getMarginTop(), body.getMarginRight(), body.getMarginBottom(), body.getMarginLeft()]).toEqual([
      56, 57, 58, 59,
    ])
  })
})
