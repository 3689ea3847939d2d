// Paragraphs, list items and attributes: developers.google.com/apps-script/reference/document/paragraph, …/list-item, …/attribute.
import { google } from '../support/on-google'

const blank = () => {
  const { DocumentApp } = google()
  return { DocumentApp, body: DocumentApp.create('Paragraf').getBody() }
}

describe('When a paragraph is dressed', () => {
  it('keeps alignment, indents, spacing and heading', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendParagraph('Judul')
    paragraph.setAlignment(DocumentApp.HorizontalAlignment.CENTER).setLineSpacing(1.5)
    paragraph.setIndentStart(75).setIndentFirstLine(25).setIndentEnd(50).setSpacingBefore(20).setSpacingAfter(10)
    expect(paragraph.getAlignment()).toBe(DocumentApp.HorizontalAlignment.CENTER)
    expect([paragraph.getIndentStart(), paragraph.getIndentFirstLine(), paragraph.getIndentEnd()]).toEqual([75, 25, 50])
    expect([paragraph.getSpacingBefore(), paragraph.getSpacingAfter(), paragraph.getLineSpacing()]).toEqual([
      20, 10, 1.5,
    ])
    paragraph.setHeading(DocumentApp.ParagraphHeading.HEADING1)
    expect(paragraph.getHeading()).toBe(DocumentApp.ParagraphHeading.HEADING1)
  })

  it('says alignment and line spacing itself when it is new, and leaves them to a heading', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendParagraph('Baru')
    expect(paragraph.getAttributes()).toEqual(
      expect.objectContaining({
        HEADING: DocumentApp.ParagraphHeading.NORMAL,
        HORIZONTAL_ALIGNMENT: DocumentApp.HorizontalAlignment.LEFT,
        LEFT_TO_RIGHT: true,
        LINE_SPACING: 1.15,
        BOLD: null,
        FONT_FAMILY: null,
      }),
    )
    expect(body.getChild(0).getAttributes().HORIZONTAL_ALIGNMENT).toBeNull()
    paragraph.setHeading(DocumentApp.ParagraphHeading.HEADING1)
    expect(paragraph.getAttributes().HORIZONTAL_ALIGNMENT).toBeNull()
  })

  it('looks like the letters before it', () => {
    const { body } = blank()
    body.appendParagraph('tebal').editAsText().setBold(true)
    expect(body.appendParagraph('juga').editAsText().isBold()).toBe(true)
  })

  it('reads and writes attributes by name', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendParagraph('Judul')
    const { Attribute } = DocumentApp
    paragraph.setAttributes({
      [String(Attribute.BOLD)]: true,
      [String(Attribute.HORIZONTAL_ALIGNMENT)]: DocumentApp.HorizontalAlignment.CENTER,
      [String(Attribute.SPACING_BEFORE)]: 12,
    })
    expect(paragraph.getAttributes()).toEqual(expect.objectContaining({ BOLD: true, SPACING_BEFORE: 12, ITALIC: null }))
    expect(paragraph.getAlignment()).toBe(DocumentApp.HorizontalAlignment.CENTER)
  })

  it('takes from a whole body only what belongs to letters', () => {
    const { DocumentApp, body } = blank()
    const paragraph = body.appendParagraph('isi')
    body.setAttributes({ HORIZONTAL_ALIGNMENT: DocumentApp.HorizontalAlignment.CENTER, ITALIC: true, MARGIN_TOP: 50 })
    expect(paragraph.getAlignment()).toBe(DocumentApp.HorizontalAlignment.LEFT)
    expect(paragraph.editAsText().isItalic()).toBe(true)
    expect(body.getAttributes()).toEqual(expect.objectContaining({ ITALIC: true, MARGIN_TOP: 50 }))
  })
})

describe('When text is added to a paragraph', () => {
  it('gives a handle on just that text, in front, between and behind', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('Kepala ')
    paragraph.appendText('Dinas').setBold(true).setLinkUrl('https://contoh.pontianak.go.id')
    expect(paragraph.insertText(1, 'Bidang ').getText()).toBe('Bidang ')
    expect(paragraph.insertText(0, 'Plt. ').getText()).toBe('Plt. ')
    expect(paragraph.getText()).toBe('Plt. Kepala Bidang Dinas')
    expect([paragraph.editAsText().isBold(0), paragraph.editAsText().isBold(19)]).toEqual([null, true])
    expect(paragraph.editAsText().getLinkUrl(20)).toBe('https://contoh.pontianak.go.id')
    expect(paragraph.getChildIndex(paragraph.getChild(1))).toBe(1)
    expect(() => paragraph.insertText(9, 'x')).toThrow('must be less than or equal to the number of child elements')
  })

  it('takes detached texts with their look', () => {
    const { body } = blank()
    const source = body.appendParagraph('miring')
    source.editAsText().setItalic(true)
    const text = source.getChild(0).asText()
    const target = body.appendParagraph('lalu ')
    target.editAsText().setItalic(false)
    expect(() => target.appendText(text)).toThrow('Element must be detached.')
    const copy = text.copy()
    expect(copy.getParent()).toBeNull()
    expect(target.appendText(copy).isItalic()).toBe(true)
    expect(target.getText()).toBe('lalu miring')
  })

  it('is emptied, replaced and linked as a whole', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('lama')
    expect(paragraph.setLinkUrl('https://contoh.go.id').getLinkUrl()).toBe('https://contoh.go.id')
    paragraph.setText('baru\nsekali')
    expect(paragraph.getText()).toBe('baru\rsekali')
    expect(paragraph.clear().getText()).toBe('')
    expect(paragraph.getNumChildren()).toBe(0)
  })
})

describe('When list items are added', () => {
  it('numbers them as one list', () => {
    const { DocumentApp, body } = blank()
    const first = body.appendListItem('satu')
    const second = body.appendListItem('dua')
    expect(first.getType()).toBe(DocumentApp.ElementType.LIST_ITEM)
    expect(first.getGlyphType()).toBe(DocumentApp.GlyphType.NUMBER)
    expect(second.getListId()).toBe(first.getListId())
    expect(second.getNestingLevel()).toBe(0)
    expect(second.setNestingLevel(1).getNestingLevel()).toBe(1)
    first.setGlyphType(DocumentApp.GlyphType.LATIN_LOWER)
    expect(body.getListItems()[0]?.getGlyphType()).toBe(DocumentApp.GlyphType.LATIN_LOWER)
  })

  it('begins a list of its own behind a paragraph, until it is given another', () => {
    const { body } = blank()
    const first = body.appendListItem('satu')
    body.appendParagraph('sela')
    const other = body.appendListItem('lain')
    expect(other.getListId() === first.getListId()).toBe(false)
    expect(other.setListId(first).getListId()).toBe(first.getListId())
    expect(other.getAttributes()).toEqual(expect.objectContaining({ LIST_ID: first.getListId(), NESTING_LEVEL: 0 }))
  })
})
