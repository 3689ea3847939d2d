// DocumentApp: developers.google.com/apps-script/reference/document (document-app, document, body, paragraph, table, text).
import { openDocs } from './docs-sample'

const blank = () => {
  const box = openDocs()
  const document = box.app.create('Daftar')
  return { ...box, document, body: document.getBody() }
}

describe('When a document is new', () => {
  it('has one empty paragraph and a name, and is found by ID and by address', () => {
    const { app, document, body } = blank()
    expect(body.getNumChildren()).toBe(1)
    expect(body.getText()).toBe('')
    expect(document.getName()).toBe('Daftar')
    expect(document.getUrl()).toBe(`https://docs.google.com/document/d/${document.getId()}/edit`)
    expect(app.openByUrl(document.getUrl()).getId()).toBe(document.getId())
    expect(app.getActiveDocument()).toBeNull()
  })

  it('is missing when nobody made it', () => {
    const { app } = openDocs()
    expect(() => app.openById('1abc')).toThrow(
      "Document is missing (perhaps it was deleted, or you don't have read access?)",
    )
  })

  it('has no header until one is added, and then no second one', () => {
    const { document } = blank()
    expect(document.getHeader()).toBeNull()
    expect(document.addHeader().getText()).toBe('')
    expect(() => document.addHeader()).toThrow('Document already contains a header.')
  })
})

describe('When paragraphs are put in and taken out', () => {
  it('shows a change made through one handle through every other', () => {
    const { app, document, body } = blank()
    const paragraph = body.appendParagraph('Satu')
    app.openById(document.getId()).getBody().insertParagraph(0, 'Nol')
    expect(body.getText()).toBe('Nol\n\nSatu')
    paragraph.setText('Tiga')
    expect(body.getChild(2).asParagraph().getText()).toBe('Tiga')
    expect(body.getChildIndex(paragraph)).toBe(2)
    expect(paragraph.getPreviousSibling().asParagraph().getText()).toBe('')
    expect(paragraph.getNextSibling()).toBeNull()
  })

  it('turns a newline within a paragraph into a line break', () => {
    const { body } = blank()
    expect(body.appendParagraph('a\nb').getText()).toBe('a\rb')
  })

  it('refuses to remove the last paragraph of a section', () => {
    const { body } = blank()
    const last = body.appendParagraph('penutup')
    expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.")
    expect(() => body.removeChild(last)).toThrow("Can't remove the last paragraph in a document section.")
    body.removeChild(body.getChild(0))
    expect(body.getText()).toBe('penutup')
  })

  it('takes detached copies only, and each once for every copy', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('asli')
    expect(() => body.appendParagraph(paragraph)).toThrow('Element must be detached.')
    const copy = paragraph.copy()
    expect(copy.getParent()).toBeNull()
    body.appendParagraph(copy).setText('salinan')
    expect(body.getText()).toBe('\nasli\nsalinan')
  })

  it('refuses what is neither text nor paragraph', () => {
    const { body } = blank()
    expect(() => body.appendParagraph(7 as unknown as string)).toThrow(
      "The parameters (number,number) don't match the method signature for DocumentApp.Body.insertParagraph.",
    )
    expect(() => body.getChild(5)).toThrow('Child index (5) must be less than the number of child elements (1).')
  })
})

describe('When text is searched and changed', () => {
  it('replaces every match of the pattern and takes the replacement literally', () => {
    const { body, document } = blank()
    body.setText('Nomor {{nomor}}\n{{nomor}} lagi')
    body.replaceText('\\{\\{nomor\\}\\}', '$1\\x')
    expect(body.getText()).toBe('Nomor $1\\x\n$1\\x lagi')
    expect(document.getBody().findText('tidak ada')).toBeNull()
  })

  it('finds text with its offsets, one match after the other', () => {
    const { body } = blank()
    body.setText('butir satu, butir dua\nbutir tiga')
    const first = body.findText('butir')
    const second = body.findText('butir', first)
    const third = body.findText('butir', second)
    expect([first, second, third].map((found) => found.getStartOffset())).toEqual([0, 12, 0])
    expect(third.getElement().getText()).toBe('butir tiga')
    expect(third.getEndOffsetInclusive()).toBe(4)
    expect(body.findText('butir', third)).toBeNull()
  })

  it('formats a stretch of letters and leaves the others', () => {
    const { body } = blank()
    const text = body.appendParagraph('tebal biasa').editAsText()
    text.setBold(0, 4, true).setFontSize(9)
    expect([text.isBold(0), text.isBold(4), text.isBold(5)]).toEqual([true, true, null])
    expect(text.getFontSize()).toBe(9)
    expect(text.isBold()).toBeNull()
    text.deleteText(0, 5).insertText(0, 'luar ')
    expect(text.getText()).toBe('luar biasa')
  })

  it('gives a handle on just the text appended', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('Kepala ')
    paragraph.appendText('Dinas').setBold(true).setLinkUrl('https://contoh.pontianak.go.id')
    expect(paragraph.getText()).toBe('Kepala Dinas')
    expect(paragraph.editAsText().isBold(0)).toBeNull()
    expect(paragraph.editAsText().isBold(7)).toBe(true)
    expect(paragraph.editAsText().getLinkUrl(8)).toBe('https://contoh.pontianak.go.id')
  })

  it('reads and writes attributes by name', () => {
    const { app, body } = blank()
    const paragraph = body.appendParagraph('Judul')
    paragraph.setAttributes({
      [String(app.Attribute.BOLD)]: true,
      [String(app.Attribute.HORIZONTAL_ALIGNMENT)]: app.HorizontalAlignment.CENTER,
      [String(app.Attribute.SPACING_BEFORE)]: 12,
    })
    expect(paragraph.getAttributes()).toMatchObject({ BOLD: true, SPACING_BEFORE: 12, ITALIC: null })
    expect(paragraph.getAlignment()).toBe(app.HorizontalAlignment.CENTER)
    expect(() => paragraph.setAttributes({ LEFT_TO_RIGHT: false })).toThrow(
      'setAttributes with LEFT_TO_RIGHT on a paragraph is not emulated',
    )
  })
})

describe('When a table is put in', () => {
  const withTable = () => {
    const box = blank()
    const table = box.body.insertTable(0, [
      ['No', 'Informasi'],
      ['1', 'Data pribadi'],
    ])
    return { ...box, table }
  }

  it('holds the texts, with a border of one point', () => {
    const { body, table } = withTable()
    expect([table.getNumRows(), table.getRow(0).getNumCells()]).toEqual([2, 2])
    expect(table.getCell(1, 1).getText()).toBe('Data pribadi')
    expect([table.getBorderWidth(), table.getBorderColor()]).toEqual([1, '#000000'])
    expect(body.getTables()).toHaveLength(1)
    expect(body.getChild(1).getType().toString()).toBe('PARAGRAPH')
  })

  it('is always followed by a paragraph', () => {
    const { body } = blank()
    body.appendTable([['x']])
    expect(
      body
        .getChild(body.getNumChildren() - 1)
        .getType()
        .toString(),
    ).toBe('PARAGRAPH')
  })

  it('takes widths, border, shading, paddings and the look of its text', () => {
    const { app, table } = withTable()
    table.setColumnWidth(0, 30).setBorderWidth(0.5).setBorderColor('#333333')
    table.setAttributes({ FONT_SIZE: 9 })
    const head = table.getCell(0, 0)
    head.setBackgroundColor('#d9e2f3').setVerticalAlignment(app.VerticalAlignment.CENTER).setPaddingTop(2)
    head.editAsText().setBold(true)
    expect([table.getColumnWidth(0), head.getWidth(), table.getColumnWidth(1)]).toEqual([30, 30, null])
    expect([head.getBackgroundColor(), head.getPaddingTop(), head.getPaddingLeft()]).toEqual(['#d9e2f3', 2, 5])
    expect(table.getCell(1, 0).editAsText().getFontSize()).toBe(9)
    expect(table.getCell(1, 0).editAsText().isBold()).toBeNull()
  })

  it('grows by rows and cells, fresh or copied', () => {
    const { table } = withTable()
    const copy = table.getRow(1).copy()
    copy.getCell(0).setText('2')
    table.appendTableRow(copy)
    table.appendTableRow().appendTableCell('3')
    expect(table.getText()).toBe('No\nInformasi\n1\nData pribadi\n2\nData pribadi\n3')
    table.removeRow(0)
    expect(table.getNumRows()).toBe(3)
  })

  it('charges for its size', () => {
    const { world, body } = blank()
    world.meter.reset()
    body.appendTable(Array.from({ length: 50 }, () => ['a', 'b']))
    const [call] = world.meter.calls()
    expect(call?.member).toBe('Body.appendTable')
    expect(call?.bytes).toBeGreaterThan(400)
  })
})

describe('When a list or a page break is put in', () => {
  it('numbers items of one list, each with its glyph', () => {
    const { app, body } = blank()
    const first = body.appendListItem('satu').setGlyphType(app.GlyphType.NUMBER)
    const second = body.appendListItem('dua')
    expect(second.getListId()).toBe(first.getListId())
    expect(second.getGlyphType()).toBe(app.GlyphType.NUMBER)
    expect(body.getChild(1).asListItem().getText()).toBe('satu')
    expect(() => body.getChild(1).asParagraph()).toThrow("LIST_ITEM can't be cast to PARAGRAPH.")
  })

  it('puts a page break in a paragraph of the body only', () => {
    const { body } = blank()
    expect(body.appendPageBreak().getParent().getType().toString()).toBe('PARAGRAPH')
    const cell = body.appendTable([['x']]).getCell(0, 0)
    expect(() => cell.getChild(0).asParagraph().appendPageBreak()).toThrow(
      'PageBreaks can only be inserted in the document body.',
    )
  })
})

describe('When a document is closed', () => {
  it('refuses changes through its handles until it is opened again', () => {
    const { app, document, body } = blank()
    const paragraph = body.appendParagraph('isi')
    document.saveAndClose()
    const refusal = 'Document is closed, its contents cannot be updated.'
    expect(() => body.appendParagraph('lagi')).toThrow(refusal)
    expect(() => paragraph.setText('lain')).toThrow(refusal)
    expect(() => document.saveAndClose()).toThrow(refusal)
    expect(app.openById(document.getId()).getBody().appendParagraph('lagi').getText()).toBe('lagi')
  })

  it('leaves the document as it was when a call fails', () => {
    const { world, body } = blank()
    world.faults.fail('Body.appendParagraph', 1, 'Service Documents failed while accessing document.')
    expect(() => body.appendParagraph('x')).toThrow('Service Documents failed')
    expect(body.getNumChildren()).toBe(1)
  })

  it('names members Google has and the box has not', () => {
    const { document, body } = blank()
    expect(() => (document as unknown as { getTabs(): void }).getTabs()).toThrow('Document.getTabs is not emulated')
    expect(() => (body as unknown as { appendImage(x: string): void }).appendImage('x')).toThrow(
      'Body.appendImage is not emulated',
    )
  })
})
