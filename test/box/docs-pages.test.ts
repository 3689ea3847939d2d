// What stays together on a page, and paper in PDF and .docx: developers.google.com/workspace/docs/api/reference/rest/v1/documents#ParagraphStyle
// (keepWithNext, keepLinesTogether, avoidWidowAndOrphan), developers.google.com/apps-script/reference/document/body#setpagewidthpagewidth.
import { exportFile } from '../../src/local/services/docs/export-file'
import { readDocx } from '../../src/local/services/docs/import/read-docx'
import { MIME } from '../../src/local/state/files'
import { readPdf } from '../support/pdf-text'
import { openDocs } from './docs-sample'

/** A letter of so many lines, then a paragraph of lines that each fill the page's width. */
function letter(before: number, lines: number) {
  const box = openDocs()
  const document = box.app.create('Surat')
  const body = document.getBody()
  body.setText(Array.from({ length: before }, (_, index) => `baris ${index}`).join('\n'))
  const words = Array.from({ length: lines }, (_, index) => `awal${index} ${'kata '.repeat(14)}akhir${index}`)
  body.appendParagraph(words.join(' '))
  const pages = async () => readPdf(Uint8Array.from(document.getAs('application/pdf').getBytes()))
  return { ...box, document, body, pages }
}

describe('When a paragraph comes to the end of a page', () => {
  it.each([43, 44, 45])('leaves no single line of a short one alone, after %d lines', async (before) => {
    const pages = await letter(before, 3).pages()
    const page = (word: string) => pages.findIndex(({ text }) => text.includes(word))
    expect(page('akhir2')).toBe(page('awal0'))
  })

  it('divides a long one, unless its lines are to stay together', async () => {
    const { docs, document, body, pages } = letter(38, 12)
    const apart = await pages()
    expect(apart[0]?.text).toContain('awal0')
    expect(apart[1]?.text).toContain('akhir11')
    const at = body.getText().indexOf('awal0') + 1
    const range = { startIndex: at, endIndex: at + 1 }
    const style = { range, paragraphStyle: { keepLinesTogether: true }, fields: 'keepLinesTogether' }
    docs.Documents.batchUpdate({ requests: [{ updateParagraphStyle: style }] }, document.getId())
    const together = await pages()
    expect(together[0]?.text.includes('awal0')).toBe(false)
    expect(together[1]?.text).toContain('awal0')
    expect(together[1]?.text).toContain('akhir11')
  })

  it('moves the lines that lead up to a signature along with it', async () => {
    for (const before of [40, 42, 44]) {
      const { docs, document, body, pages } = letter(before, 1)
      const at = body.getText().length - 10
      body.appendParagraph('Kepala Dinas')
      body.appendParagraph('')
      body.appendParagraph('Nama Pejabat')
      const range = { startIndex: at, endIndex: body.getText().indexOf('Nama Pejabat') + 1 }
      const style = { range, paragraphStyle: { keepWithNext: true }, fields: 'keepWithNext' }
      docs.Documents.batchUpdate({ requests: [{ updateParagraphStyle: style }] }, document.getId())
      const printed = await pages()
      const page = (word: string) => printed.findIndex(({ text }) => text.includes(word))
      expect(page('Nama Pejabat')).toBe(page('akhir0'))
      expect(page('Kepala Dinas')).toBe(page('akhir0'))
    }
  })
})

describe('When a document is set on paper', () => {
  it.each([
    ['A4', 595.28, 841.89],
    ['F4', 609.45, 935.43],
    ['Letter', 612, 792],
    ['A4 landscape', 841.89, 595.28],
  ])('keeps %s in PDF and .docx, with its margins', async (_, width, height) => {
    const { world, document, body, pages } = letter(1, 1)
    body.setPageWidth(width).setPageHeight(height).setMarginLeft(60).setMarginTop(50)
    const [page] = await pages()
    expect(page?.width).toBeCloseTo(width, 1)
    expect(page?.height).toBeCloseTo(height, 1)
    const back = readDocx(await exportFile(world, document.getId(), MIME.docx)).page
    expect(Math.abs(back.width - width)).toBeLessThan(0.05)
    expect(Math.abs(back.height - height)).toBeLessThan(0.05)
    expect([back.marginLeft, back.marginTop]).toEqual([60, 50])
  })

  it('breaks lines as Arial does: a line of 451 points holds 81 letters n of 10 points', async () => {
    const { body, pages } = letter(1, 1)
    // An n of Arial is 556 thousandths as wide as its size.
    body
      .setText(`${'n'.repeat(81)} ${'n'.repeat(82)}`)
      .editAsText()
      .setFontSize(10)
    const lines = (await pages())[0]?.text.trim().split('\n') ?? []
    expect(lines.map((line) => line.trim().length)).toEqual([81, 81, 1])
  })
})
