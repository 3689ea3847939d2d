// A document's pages: who sees it, how it is divided, and that whatever it holds is shown as text.
import { exportFile } from '../../src/local/services/docs/export-file'
import { pdfPages } from '../support/pdf-text'
import { documentDesk, papersOf, READER, STRANGER } from './document-desk'

const HOSTILE = `</style><script>alert(1)</script>"'&\u202e`

describe('A document', () => {
  it('is not shown to whom it is not shared with', async () => {
    const desk = documentDesk('')
    expect((await desk.get(desk.address, STRANGER)).status).toBe(403)
    expect((await desk.get('/document/d/none/edit')).status).toBe(404)
  })

  it('can only be looked at by a reader', async () => {
    const desk = documentDesk('')
    const page = await desk.html(desk.address, READER)
    expect(page).toContain('Hanya lihat')
    expect(page).not.toContain('Ubah kata-kata')
    expect((await desk.get(`${desk.address}?ubah=ya`, READER)).status).toBe(403)
    expect((await desk.post({ sidik: '' }, READER)).status).toBe(403)
  })

  it('offers PDF and .docx, and the way to change its wording', async () => {
    const desk = documentDesk('')
    const page = await desk.html()
    expect(page).toContain(`href="/berkas/${desk.id}?sebagai=pdf"`)
    expect(page).toContain(`href="/berkas/${desk.id}?sebagai=docx&amp;unduh=ya"`)
    expect(page).toContain('ubah=ya')
  })

  it('leads from /document to Drive', async () => {
    expect((await documentDesk('').get('/document')).headers.get('location')).toBe('/drive')
  })

  it('shows hostile text as text, in no style and no link', async () => {
    const desk = documentDesk(`
      body.appendParagraph(${JSON.stringify(HOSTILE)}).setHeading(DocumentApp.ParagraphHeading.HEADING1)
      body.appendTable([[${JSON.stringify(HOSTILE)}]])
      body.appendParagraph('klik').setLinkUrl('javascript:alert(1)')`)
    const page = await desk.html()
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('javascript:')
    expect(page).not.toContain(' style="')
    expect(papersOf(page)[0]).toContain(HOSTILE)
  })

  it('keeps links to pages of Google within the box', async () => {
    const desk = documentDesk(`
      body.appendParagraph('berkas').setLinkUrl('https://drive.google.com/file/d/abc/view')
      body.appendParagraph('luar').setLinkUrl('https://contoh.id/')`)
    const page = await desk.html()
    expect(page).toMatch(/<a class="d\d+" href="\/file\/d\/abc\/view">berkas/)
    expect(page).toMatch(/<a class="d\d+" href="https:\/\/contoh\.id\/" rel="noreferrer noopener">luar/)
  })

  it('shows a word of 50,000 letters', async () => {
    const desk = documentDesk(`body.appendParagraph('x'.repeat(50000))`)
    expect(
      papersOf(await desk.html())
        .join('')
        .match(/x/g),
    ).toHaveLength(50_000)
  })
})

describe('The pages of a document', () => {
  const LONG = `
    for (var i = 1; i <= 30; i++) body.appendParagraph('Awal ' + i + ' ' + 'kata-kata panjang '.repeat(40) + 'akhir ' + i)
    var table = body.appendTable([['Judul', 'Isi']].concat(Array.from({ length: 60 }, function (_, row) {
      return ['Baris ' + row, 'uraian yang agak panjang '.repeat(8)] })))
    body.appendPageBreak()
    body.appendParagraph('Lampiran')
    document.addFooter().appendParagraph('Kaki')`

  it('break where those of its PDF do', async () => {
    const desk = documentDesk(LONG)
    const printed = await pdfPages(await exportFile(desk.world, desk.id, 'application/pdf'))
    const shown = papersOf(await desk.html())
    const letters = (text: string) => text.replace(/\s/g, '')
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.map(letters)).toEqual(printed.map(letters))
  })

  it('bear the header and footer each', async () => {
    const desk = documentDesk(`${LONG}\ndocument.addHeader().appendParagraph('Kepala')`)
    for (const paper of papersOf(await desk.html())) expect(paper.trim()).toMatch(/^Kepala[\s\S]*Kaki$/)
  })

  it('have the size of the paper', async () => {
    const desk = documentDesk('body.setPageWidth(935.43).setPageHeight(609.45)')
    expect(await desk.html()).toContain('@page{size:935.43pt 609.45pt;margin:0}')
  })

  it('are shown forty at a time', async () => {
    const desk = documentDesk(
      `for (var i = 1; i <= 50; i++) { body.appendParagraph('Lembar ' + i); body.appendPageBreak() }`,
    )
    const first = papersOf(await desk.html())
    expect(first).toHaveLength(40)
    expect(first[39]).toContain('Lembar 40')
    expect(papersOf(await desk.html(`${desk.address}?halaman=41`))[0]).toContain('Lembar 41')
  })
})
