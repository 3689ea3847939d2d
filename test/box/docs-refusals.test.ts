// What the box leaves out of Docs and says by name, planned faults, and what a call costs.
import { openDocs } from './docs-sample'

const blank = () => {
  const box = openDocs()
  const document = box.app.create('Daftar')
  return { ...box, document, body: document.getBody() }
}

describe('When a script uses what the box has not', () => {
  it('names the member', () => {
    const { document, body } = blank()
    expect(() => (document as unknown as { getTabs(): void }).getTabs()).toThrow('Document.getTabs is not emulated')
    expect(() => (body as unknown as { appendImage(x: string): void }).appendImage('x')).toThrow(
      'Body.appendImage is not emulated',
    )
    expect(() => (body.getChild(0) as unknown as { merge(): void }).merge()).toThrow('Paragraph.merge is not emulated')
  })

  it('names the attribute, the pattern and the format', () => {
    const { document, body } = blank()
    const paragraph = body.appendParagraph('x')
    expect(() => paragraph.setAttributes({ LEFT_TO_RIGHT: false })).toThrow(
      'setAttributes with LEFT_TO_RIGHT on a paragraph is not emulated',
    )
    expect(() => body.replaceText('\\p{L}', 'x')).toThrow('the search pattern \\p{L} is not emulated')
    expect(() => document.getAs('text/markdown')).toThrow('Document.getAs with text/markdown is not emulated')
  })
})

describe('When a length is none', () => {
  it('is refused, for what Google says is not known', () => {
    const { body } = blank()
    const paragraph = body.appendParagraph('x')
    expect(() => body.setPageWidth(-1)).toThrow('a length of -1 in a document is not emulated')
    expect(() => body.setMarginTop(Number.NaN)).toThrow('a length of NaN in a document is not emulated')
    expect(() => paragraph.setSpacingAfter(-2)).toThrow('a length of -2 in a document is not emulated')
    expect(() => paragraph.setAttributes({ FONT_SIZE: -3 })).toThrow('a length of -3 in a document is not emulated')
    expect(() => paragraph.editAsText().setFontSize(-4)).toThrow('a length of -4 in a document is not emulated')
    expect(() => body.appendTable([['a']]).setColumnWidth(0, -5)).toThrow('a length of -5 in a document')
    expect(() => body.appendListItem('y').setNestingLevel(9)).toThrow('ListItem.setNestingLevel with 9')
  })
})

describe('When a call fails as planned', () => {
  it('leaves the document as it was', () => {
    const { world, body } = blank()
    world.faults.fail('Body.appendParagraph', 1, 'Service Documents failed while accessing document.')
    expect(() => body.appendParagraph('x')).toThrow('Service Documents failed')
    expect(body.getNumChildren()).toBe(1)
  })
})

describe('When a table is put in', () => {
  it('is charged for its size', () => {
    const { world, body } = blank()
    world.meter.reset()
    body.appendTable(Array.from({ length: 50 }, () => ['a', 'b']))
    const [call] = world.meter.calls()
    expect(call?.member).toBe('Body.appendTable')
    expect(call?.bytes).toBeGreaterThan(400)
  })
})
