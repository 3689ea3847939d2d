// Files leaving the box: a document as .docx and PDF (developers.google.com/drive/api/guides/ref-export-formats), stored files as they are.
import { strFromU8, unzipSync } from 'fflate'
import { exportFile } from '../../src/local/services/docs/export-file'
import { readDocx } from '../../src/local/services/docs/import/read-docx'
import { addFile, fileKind, MIME } from '../../src/local/state/files'
import { readPdf } from '../support/pdf-text'
import { openDocs, replaceAll, uploadSample } from './docs-sample'

describe('When a document is exported as .docx', () => {
  it('keeps page, letterhead, text, table and page numbers when it comes back', async () => {
    const box = openDocs()
    const id = uploadSample(box)
    const body = box.app.openById(id).getBody()
    const table = body.insertTable(3, [
      ['No', 'Informasi'],
      ['1', 'Data\tpribadi'],
    ])
    table.setColumnWidth(0, 40).setColumnWidth(1, 200)
    table.getCell(0, 0).setBackgroundColor('#d9e2f3').editAsText().setBold(true)
    const start = box.docs.Documents.get(id).body?.content?.find((element) => element.table)?.startIndex
    const pin = { pinTableHeaderRows: { tableStartLocation: { index: start }, pinnedHeaderRowsCount: 1 } }
    box.docs.Documents.batchUpdate({ requests: [pin, replaceAll('{{nomor}}', '7')] }, id)

    const { id: copy } = addFile(box.world, { name: 'Salinan', mimeType: MIME.document })
    const bytes = await exportFile(box.world, id, MIME.docx)
    fileKind(MIME.document)?.importFrom?.(box.world, copy, bytes, MIME.docx)
    const back = box.app.openById(copy)

    expect(back.getBody().getText()).toBe(body.getText())
    expect(back.getBody().getPageWidth()).toBeCloseTo(935.45, 1)
    expect(back.getBody().getPageHeight()).toBeCloseTo(609.45, 1)
    expect(back.getFooter().getText()).toBe('Nomor 7\tHalaman  dari ')
    expect(back.getBody().getChild(0).asParagraph().getHeading()).toBe(box.app.ParagraphHeading.HEADING1)
    const [first] = back.getBody().getTables()
    expect([first?.getColumnWidth(0), first?.getColumnWidth(1)]).toEqual([40, 200])
    expect(first?.getCell(0, 0).getBackgroundColor()).toBe('#d9e2f3')
    expect(first?.getCell(0, 0).editAsText().isBold()).toBe(true)
    const json = box.docs.Documents.get(copy)
    const rows = json.body?.content?.find((element) => element.table)?.table?.tableRows
    expect(rows?.map(({ tableRowStyle }) => tableRowStyle?.tableHeader)).toEqual([true, false])
    const footer = json.footers?.[json.documentStyle?.defaultFooterId ?? '']?.content?.[0]
    expect(footer?.paragraph?.elements?.flatMap(({ autoText }) => autoText?.type ?? [])).toEqual([
      'PAGE_NUMBER',
      'PAGE_COUNT',
    ])
  })

  it('keeps merged cells and lists', async () => {
    const box = openDocs()
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const body = `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
      <w:tr>${cell('Judul', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('C')}</w:tr></w:tbl><w:p/>`
    const id = uploadSample(box, { body })
    const list = box.app.openById(id).getBody().appendListItem('butir')
    list.setGlyphType(box.app.GlyphType.LATIN_LOWER)
    const content = readDocx(await exportFile(box.world, id, MIME.docx))
    const nodes = Object.values(content.nodes)
    const spans = nodes.flatMap((node) => (node.kind === 'cell' ? [[node.columnSpan, node.rowSpan, node.covered]] : []))
    expect(spans).toEqual([
      [2, 1, false],
      [1, 1, true],
      [1, 2, false],
      [1, 1, false],
      [1, 1, true],
      [1, 1, false],
    ])
    const item = nodes.find((node) => node.kind === 'paragraph' && node.list)
    expect(item?.kind === 'paragraph' && content.lists[item.list?.listId ?? '']?.[0]?.glyph).toBe('LATIN_LOWER')
  })

  it('has the same bytes each time, and those of its own time', async () => {
    const box = openDocs()
    const id = uploadSample(box)
    const bytes = async () => Buffer.from(await exportFile(box.world, id, MIME.docx))
    const first = await bytes()
    expect((await bytes()).equals(first)).toBe(true)
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-09T01:00:00Z')
  })

  it('keeps links, in the body and in the header', async () => {
    const box = openDocs()
    const document = box.app.create('Tautan')
    document.getBody().appendParagraph('situs').setLinkUrl('https://contoh.go.id/?a=1&b=2')
    document.addHeader().appendParagraph('kepala').setLinkUrl('https://contoh.go.id/kop')
    const parts = unzipSync(await exportFile(box.world, document.getId(), MIME.docx))
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('?a=1&amp;b=2')
    expect(strFromU8(parts['word/_rels/header1.xml.rels'] ?? new Uint8Array())).toContain('https://contoh.go.id/kop')
    const content = readDocx(await exportFile(box.world, document.getId(), MIME.docx))
    const links = Object.values(content.nodes).flatMap((node) =>
      node.kind === 'paragraph' ? node.inlines.flatMap(({ style }) => style.link ?? []) : [],
    )
    expect(links).toContain('https://contoh.go.id/?a=1&b=2')
  })

  it('is offered by the Drive API only, as on Google', () => {
    const { app } = openDocs()
    expect(() => app.create('x').getAs(MIME.docx)).toThrow('is not supported.')
  })
})

describe('When any file is exported', () => {
  it('gives a document as PDF', async () => {
    const { app, world } = openDocs()
    const document = app.create('Nota')
    document.getBody().setText('Isi nota')
    const [page] = await readPdf(await exportFile(world, document.getId(), MIME.pdf))
    expect(page?.text).toBe('Isi nota')
  })

  it('gives a stored file as it is, and no other way', async () => {
    const { world } = openDocs()
    const { id } = addFile(world, { name: 'a.pdf', mimeType: MIME.pdf }, Uint8Array.of(37, 80, 68, 70))
    expect([...(await exportFile(world, id, MIME.pdf))]).toEqual([37, 80, 68, 70])
    await expect(exportFile(world, id, MIME.docx)).rejects.toThrow('is not emulated')
  })

  it('names a file Drive does not have', async () => {
    const { world } = openDocs()
    await expect(exportFile(world, '1abc', MIME.pdf)).rejects.toMatchObject({ code: 'ERR_UNKNOWN_FILE' })
  })
})

describe('When a document is copied', () => {
  it('leaves the original alone', () => {
    const box = openDocs()
    const id = uploadSample(box)
    const { id: copy } = addFile(box.world, { name: 'Salinan', mimeType: MIME.document })
    fileKind(MIME.document)?.copy(box.world, id, copy)
    box.docs.Documents.batchUpdate({ requests: [replaceAll('{{nama}}', 'Kepala')] }, copy)
    expect(box.app.openById(copy).getBody().getText()).toContain('Kepala')
    expect(box.app.openById(id).getBody().getText()).toContain('{{nama}}')
  })
})
