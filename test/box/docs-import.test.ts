// Conversion of an uploaded .docx to a document: developers.google.com/drive/api/guides/manage-uploads#import-docs,
// ECMA-376 part 1, 17 (WordprocessingML).
import { strToU8, zipSync } from 'fflate'
import type { UnsupportedElement } from '../../src/local/services/docs/elements/paragraph-parts'
import { fileKind, MIME } from '../../src/local/state/files'
import { openDocs, uploadSample } from './docs-sample'

const open = (body?: string) => {
  const box = openDocs()
  const id = uploadSample(box, body === undefined ? {} : { body })
  return { box, id, document: box.app.openById(id) }
}

describe('When a .docx on F4 landscape is converted', () => {
  it('keeps page size and margins in points', () => {
    const body = open().document.getBody()
    expect(body.getPageWidth()).toBeCloseTo(935.43, 1)
    expect(body.getPageHeight()).toBeCloseTo(609.45, 1)
    expect(body.getMarginLeft()).toBeCloseTo(77.7, 1)
    expect(body.getMarginTop()).toBeCloseTo(56.7, 1)
  })

  it('keeps headings, alignment, indents and spacing', () => {
    const { document, box } = open()
    const [title, number, opening] = document.getBody().getParagraphs()
    expect(title?.getHeading()).toBe(box.app.ParagraphHeading.HEADING1)
    expect(number?.getAlignment()).toBe(box.app.HorizontalAlignment.CENTER)
    expect(opening?.getAlignment()).toBe(box.app.HorizontalAlignment.JUSTIFY)
    expect(opening?.getIndentFirstLine()).toBe(36)
    expect(opening?.getSpacingAfter()).toBe(6)
  })

  it('joins runs of one look and reads the characters XML escapes', () => {
    const [, number, opening] = open().document.getBody().getParagraphs()
    expect(number?.getText()).toBe('Nomor {{nomor}}')
    expect(number?.editAsText().isBold(0)).toBeFalsy()
    expect(number?.editAsText().isBold(6)).toBe(true)
    expect(number?.getNumChildren()).toBe(1)
    expect(opening?.getText()).toContain('{{pengantar}} & lampirannya.')
  })

  it('keeps tables with the widths of their columns, without borders where there are none', () => {
    const [signature] = open().document.getBody().getTables()
    expect(signature?.getNumRows()).toBe(1)
    expect(signature?.getColumnWidth(0)).toBe(480)
    expect(signature?.getColumnWidth(1)).toBe(300)
    expect(signature?.getBorderWidth()).toBe(0)
    expect(signature?.getCell(0, 1).getText()).toBe('Pontianak, {{tanggal}}\nPPID Utama,\n{{nama}}\nNIP {{nip}}')
  })

  it('keeps header, footer and page numbers in both forms of a field', () => {
    const { box, id, document } = open()
    expect(document.getHeader()).toBeNull()
    expect(document.getFooter().getText()).toBe('Nomor {{nomor}}\tHalaman  dari ')
    const json = box.docs.Documents.get(id)
    expect(json.documentStyle?.useFirstPageHeaderFooter).toBe(true)
    const footer = json.footers?.[json.documentStyle?.defaultFooterId ?? '']
    const fields = footer?.content?.[0]?.paragraph?.elements?.flatMap(({ autoText }) => autoText?.type ?? [])
    expect(fields).toEqual(['PAGE_NUMBER', 'PAGE_COUNT'])
    const header = json.headers?.[json.documentStyle?.firstPageHeaderId ?? '']
    expect(header?.content?.[0]?.paragraph?.elements?.[0]?.textRun?.content).toBe('PEMERINTAH KOTA PONTIANAK\n')
  })

  it('shows a page number as an element no script can touch', () => {
    const footer = open().document.getFooter().getParagraphs()[0]
    const number = footer?.getChild(1) as UnsupportedElement
    expect(number.getType().toString()).toBe('UNSUPPORTED')
    expect(number.getPreviousSibling().asText().getText()).toBe('Nomor {{nomor}}\tHalaman ')
    expect(number.getNextSibling().asText().getText()).toBe(' dari ')
    expect(number.copy().getParent()).toBeNull()
  })

  it('keeps a header row and merged cells', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Judul', '<w:gridSpan w:val="2"/><w:vAlign w:val="center"/>')}</w:tr>
      <w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B', '<w:shd w:val="clear" w:fill="D9E2F3"/>')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('C')}</w:tr></w:tbl>`
    const { document, box, id } = open(table)
    const [found] = document.getBody().getTables()
    expect(found?.getCell(0, 0).getColSpan()).toBe(2)
    expect(found?.getCell(0, 0).getVerticalAlignment()).toBe(box.app.VerticalAlignment.CENTER)
    expect(found?.getCell(1, 0).getRowSpan()).toBe(2)
    expect(found?.getCell(1, 1).getBackgroundColor()).toBe('#d9e2f3')
    const rows = box.docs.Documents.get(id).body?.content?.[1]?.table?.tableRows
    expect(rows?.map(({ tableRowStyle }) => tableRowStyle?.tableHeader)).toEqual([true, false, false])
  })

  it('ends the body with a paragraph, though the file ends with a table', () => {
    const table = '<w:tbl><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    const body = open(table).document.getBody()
    expect(body.getNumChildren()).toBe(2)
    expect(body.getChild(1).getType().toString()).toBe('PARAGRAPH')
  })

  it('turns breaks into line and page breaks', () => {
    const { document } = open(
      '<w:p><w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t><w:br w:type="page"/><w:t>tiga</w:t></w:r></w:p>',
    )
    const [first] = document.getBody().getParagraphs()
    expect(first?.getText()).toBe('satu\rduatiga')
    expect([0, 1, 2].map((index) => first?.getChild(index).getType().toString())).toEqual([
      'TEXT',
      'PAGE_BREAK',
      'TEXT',
    ])
  })
})

describe('When a file cannot be converted', () => {
  it('names the element the box would lose', () => {
    expect(() => open('<w:p><w:r><w:drawing/></w:r></w:p>')).toThrow('import of .docx with w:drawing is not emulated')
  })

  it('refuses what is no .docx', () => {
    const { world } = openDocs()
    const kind = fileKind(MIME.document)
    expect(() => kind?.importFrom?.(world, 'x', strToU8('not a zip'), MIME.docx)).toThrow('it is not a .docx package')
    const empty = zipSync({ 'a.txt': strToU8('a') })
    expect(() => kind?.importFrom?.(world, 'x', empty, MIME.docx)).toThrow('it has no word/document.xml')
  })
})
