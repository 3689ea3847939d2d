// Text, and what finds and replaces it: developers.google.com/apps-script/reference/document/text, …/range-element,
// …/body#findtextsearchpattern; the language of patterns: github.com/google/re2/wiki/Syntax.
import { google } from '../support/on-google'

const blank = () => {
  const { DocumentApp } = google()
  return { DocumentApp, body: DocumentApp.create('Teks').getBody() }
}

const textOf = (letters: string) => {
  const paragraph = blank().body.appendParagraph(letters)
  return paragraph.editAsText()
}

describe('When text is searched', () => {
  it('finds one match after the other, with its offsets', () => {
    const { body } = blank()
    body.setText('butir satu, butir dua\nbutir tiga')
    const first = body.findText('butir')
    const second = body.findText('butir', first)
    const third = body.findText('butir', second)
    expect([first, second, third].map((found) => found.getStartOffset())).toEqual([0, 12, 0])
    expect(third.getElement().asText().getText()).toBe('butir tiga')
    expect([third.getEndOffsetInclusive(), third.isPartial()]).toEqual([4, true])
    expect(body.findText('butir', third)).toBeNull()
    expect(body.findText('tidak ada')).toBeNull()
  })

  it('searches within one text, too', () => {
    const text = textOf('a1b22')
    const first = text.findText('[0-9]+')
    expect([first.getStartOffset(), first.getEndOffsetInclusive()]).toEqual([1, 1])
    expect(text.findText('[0-9]+', first).getEndOffsetInclusive()).toBe(4)
  })

  it('never matches over the end of a paragraph', () => {
    const { body } = blank()
    body.setText('satu\ndua')
    expect(body.findText('satu\\s*dua')).toBeNull()
    expect(body.findText('^dua$').getStartOffset()).toBe(0)
  })
})

describe('When text is replaced', () => {
  it('replaces every match of the pattern, everywhere below the element', () => {
    const { body } = blank()
    body.setText('Nomor {{nomor}}\n{{nomor}} lagi')
    body.appendTable([['sel {{nomor}}']])
    body.replaceText('\\{\\{nomor\\}\\}', '7')
    expect(body.getText()).toBe('Nomor 7\n7 lagi\nsel 7\n')
  })

  it('minds case unless the pattern says otherwise', () => {
    const { body } = blank()
    body.setText('Kota KOTA')
    body.replaceText('kota', 'x')
    expect(body.getText()).toBe('Kota KOTA')
    body.replaceText('(?i)kota', 'x')
    expect(body.getText()).toBe('x x')
  })

  it('keeps a text that stands alone and what looks different behind it', () => {
    const text = textOf('ab cd')
    text.setBold(3, 4, true)
    text.replaceText('b', 'xyz')
    expect(text.getText()).toBe('axyz cd')
    expect([text.isBold(5), text.isBold(4)]).toEqual([true, null])
  })

  it('refuses a pattern that is none', () => {
    expect(() => blank().body.replaceText('(', 'x')).toThrow('Invalid regular expression pattern')
  })
})

describe('When letters are dressed', () => {
  it('dresses a stretch and leaves the others', () => {
    const text = textOf('tebal biasa')
    text.setBold(0, 4, true).setFontSize(9)
    expect([text.isBold(0), text.isBold(4), text.isBold(5)]).toEqual([true, true, null])
    expect(text.getFontSize()).toBe(9)
    expect(text.isBold()).toBeNull()
    expect(text.getTextAttributeIndices()).toEqual([0, 5])
  })

  it('keeps every kind of look, for all letters or some', () => {
    const text = textOf('abc')
    text.setItalic(true).setUnderline(true).setStrikethrough(true).setFontFamily('Courier New')
    text.setForegroundColor('#ff0000').setBackgroundColor('#ffff00').setLinkUrl('https://contoh.go.id')
    expect([text.isItalic(), text.isUnderline(), text.isStrikethrough()]).toEqual([true, true, true])
    expect([text.getFontFamily(), text.getForegroundColor(), text.getBackgroundColor()]).toEqual([
      'Courier New',
      '#ff0000',
      '#ffff00',
    ])
    expect(text.getLinkUrl()).toBe('https://contoh.go.id')
    text.setItalic(1, 1, false).setForegroundColor(1, 1, '#0000ff')
    expect([text.isItalic(), text.isItalic(1), text.getForegroundColor(1)]).toEqual([null, false, '#0000ff'])
  })

  it('loses a colour, a font and a link to null', () => {
    const none = null as never
    const text = textOf('abc').setForegroundColor('#ff0000').setBackgroundColor('#ffff00').setFontFamily('Roboto')
    text.setLinkUrl('https://contoh.go.id').setForegroundColor(none).setBackgroundColor(none).setFontFamily(none)
    expect([text.getForegroundColor(), text.getBackgroundColor(), text.getFontFamily()]).toEqual([null, null, null])
    expect(text.setLinkUrl(0, 0, none).getLinkUrl(0)).toBeNull()
    expect(text.setLinkUrl(none).getLinkUrl()).toBeNull()
  })

  it('reads and writes attributes of letters', () => {
    const text = textOf('abc')
    text.setAttributes({ BOLD: true, FONT_SIZE: 18 })
    text.setAttributes(0, 0, { ITALIC: true })
    expect(text.getAttributes()).toEqual(expect.objectContaining({ BOLD: true, FONT_SIZE: 18, ITALIC: null }))
    expect(text.getAttributes(0)).toEqual(expect.objectContaining({ ITALIC: true }))
  })

  it('refuses a look of the wrong kind', () => {
    expect(() => textOf('abc').setBold('ya' as unknown as boolean)).toThrow(
      "The parameters (String) don't match the method signature for DocumentApp.Text.setBold.",
    )
  })
})

describe('When letters are changed by offset', () => {
  it('inserts, deletes, appends and replaces them', () => {
    const text = textOf('tebal biasa')
    expect(text.deleteText(0, 5).insertText(0, 'luar ').getText()).toBe('luar biasa')
    expect(text.appendText('!').getText()).toBe('luar biasa!')
    expect(text.setText('baru').getText()).toBe('baru')
    expect(text.editAsText().getText()).toBe('baru')
    expect(text.getType().toString()).toBe('TEXT')
  })

  it('refuses offsets beyond its letters, and says how many there are', () => {
    const text = textOf('abc')
    const message = (index: number) => `Index (${index}) must be less than the content length (3).`
    expect(() => text.isBold(3)).toThrow(message(3))
    expect(() => text.setBold(0, 9, true)).toThrow(message(9))
    expect(() => text.deleteText(1, 3)).toThrow(message(3))
    expect(() => text.insertText(4, 'd')).toThrow('(4)')
    expect(text.insertText(3, 'd').getText()).toBe('abcd')
  })

  it('knows its place in its paragraph', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('satu')
    paragraph.appendPageBreak()
    const text = paragraph.getChild(0).asText()
    expect(text.getParent().asParagraph().getNumChildren()).toBe(2)
    expect(text.getNextSibling().getType().toString()).toBe('PAGE_BREAK')
    expect(paragraph.getChild(1).getPreviousSibling().asText().getText()).toBe('satu')
    expect(text.getPreviousSibling()).toBeNull()
    text.removeFromParent()
    expect(paragraph.getNumChildren()).toBe(1)
  })
})
