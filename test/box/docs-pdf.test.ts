// Documents as PDF: developers.google.com/apps-script/reference/document/document#getAs(String), as a person would print them.
import { fileKind, MIME } from '../../src/local/state/files'
import { bytesOf } from '../../src/local/state/press'
import { readPdf } from '../support/pdf-text'
import { type DocsBox, openDocs, replaceAll, uploadSample } from './docs-sample'

const NOTHING = new Uint8Array()

const print = (box: DocsBox, id: string) =>
  readPdf(Uint8Array.from(box.app.openById(id).getAs('application/pdf').getBytes()))

/** The list of the office: a placeholder becomes a table of so many rows with a pinned header row. */
function fillList(box: DocsBox, rows: string[][]): string {
  const id = uploadSample(box)
  box.docs.Documents.batchUpdate(
    { requests: [replaceAll('{{nomor}}', '555/12'), replaceAll('{{tanggal}}', '9 November 2026')] },
    id,
  )
  const document = box.app.openById(id)
  const body = document.getBody()
  const index = body.getChildIndex(body.getParagraphs().find((line) => line.getText() === '{{tabel}}') ?? body)
  const table = body.insertTable(index, [['No', 'Informasi', 'Dasar hukum'], ...rows])
  body.removeChild(body.getChild(index + 1))
  const widths = [30, 450, 300]
  widths.forEach((width, column) => {
    table.setColumnWidth(column, width)
  })
  table.getRow(0).editAsText().setBold(true)
  document.saveAndClose()
  const start = box.docs.Documents.get(id).body?.content?.find((element) => element.table)?.startIndex
  box.docs.Documents.batchUpdate(
    { requests: [{ pinTableHeaderRows: { tableStartLocation: { index: start }, pinnedHeaderRowsCount: 1 } }] },
    id,
  )
  return id
}

const fortyRows = Array.from({ length: 40 }, (_, index) => [
  String(index + 1),
  `Data pribadi pemohon nomor ${index + 1}`,
  'Pasal 17 huruf h',
])

const countOf = (text: string, part: string) => text.split(part).length - 1

describe('When a list of forty rows is printed on F4 landscape', () => {
  it('gives every page the size of the paper, its number and the header row of the table', async () => {
    const box = openDocs()
    const pages = await print(box, fillList(box, fortyRows))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    pages.forEach((page, index) => {
      expect(page.width).toBeCloseTo(935.45, 1)
      expect(page.height).toBeCloseTo(609.45, 1)
      expect(page.text).toContain(`Halaman ${index + 1} dari ${pages.length}`)
      expect(page.text).toContain('Nomor 555/12')
      const hasRows = page.text.includes('Data pribadi')
      expect(countOf(page.text, 'Dasar hukum')).toBe(hasRows ? 1 : 0)
    })
  })

  it('prints every row once and in order, and the signature after them', async () => {
    const box = openDocs()
    const text = (await print(box, fillList(box, fortyRows))).map((page) => page.text).join('\n')
    const printed = [...text.matchAll(/Data pribadi pemohon nomor (\d+)/g)].map(([, number]) => Number(number))
    expect(printed).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(text.indexOf('Pontianak, 9 November 2026')).toBeGreaterThan(text.indexOf('nomor 40'))
  })

  it('shows the letterhead on the first page only, and in full', async () => {
    const box = openDocs()
    const [first, ...others] = await print(box, fillList(box, fortyRows))
    expect(first?.text).toContain('PEMERINTAH KOTA PONTIANAK')
    expect(first?.text).toContain('Jalan Contoh Nomor 1, Pontianak 78111')
    for (const page of others) expect(page.text).not.toContain('PEMERINTAH KOTA PONTIANAK')
  })

  it('breaks a row higher than a page and a word wider than its cell, losing nothing', async () => {
    const box = openDocs()
    const long = Array.from({ length: 300 }, (_, index) => `kata${index}`).join(' ')
    const word = 'x'.repeat(400)
    const pages = await print(
      box,
      fillList(box, [
        ['1', long.repeat(6), 'a'],
        ['2', word, 'b'],
      ]),
    )
    const text = pages.map((page) => page.text).join('\n')
    expect(countOf(text, 'kata299')).toBe(6)
    expect(countOf(text, 'x')).toBe(400)
  })

  it('is the same to the byte when nothing has changed', () => {
    const box = openDocs()
    const id = fillList(box, fortyRows.slice(0, 5))
    const bytes = () => Buffer.from(bytesOf(fileKind(MIME.document)?.exportAs?.(box.world, id, MIME.pdf) ?? NOTHING))
    expect(bytes().length).toBeGreaterThan(1000)
    expect(bytes().equals(bytes())).toBe(true)
  })
})

describe('When a letter is printed', () => {
  const letter = () => {
    const box = openDocs()
    const document = box.app.create('Surat.9.11')
    return { ...box, box, document, body: document.getBody() }
  }

  it('prints on the paper and names the blob after the document, as getAs does', async () => {
    const { document, body, box } = letter()
    body.setText('Isi surat “dengan” tanda baca – é ≥')
    expect(document.getAs('application/pdf').getName()).toBe('Surat.9.pdf')
    const [page] = await print(box, document.getId())
    expect([page?.width, page?.height]).toEqual([595.28, 841.89])
    expect(page?.text).toBe('Isi surat “dengan” tanda baca – é ≥')
  })

  it('begins a page at each page break', async () => {
    const { document, body, box } = letter()
    body.setText('satu')
    body.appendPageBreak()
    body.appendParagraph('dua')
    expect((await print(box, document.getId())).map(({ text }) => text.trim())).toEqual(['satu', 'dua'])
  })

  it('numbers lists level by level', async () => {
    const { app, document, body, box } = letter()
    body.appendListItem('pertama').setGlyphType(app.GlyphType.NUMBER)
    body.appendListItem('rincian').setNestingLevel(1).setGlyphType(app.GlyphType.LATIN_LOWER)
    body.appendListItem('kedua')
    const [page] = await print(box, document.getId())
    const lines = page?.text
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' '))
    expect(lines).toEqual(['1. pertama', 'a. rincian', '2. kedua'])
  })

  it('numbers a list on through a table', async () => {
    const { app, document, body, box } = letter()
    const first = body.appendListItem('satu').setGlyphType(app.GlyphType.NUMBER)
    const cell = body.appendTable([['']]).getCell(0, 0)
    cell.insertListItem(0, 'dua').setListId(first)
    body.appendListItem('tiga').setListId(first)
    const [page] = await print(box, document.getId())
    expect([...(page?.text ?? '').matchAll(/(\d)\.\s+(\w+)/g)].map(([, number, text]) => [number, text])).toEqual([
      ['1', 'satu'],
      ['2', 'dua'],
      ['3', 'tiga'],
    ])
  })

  it('keeps a paragraph with the next on one page', async () => {
    const { docs, document, body, box } = letter()
    body.setText(Array.from({ length: 45 }, (_, index) => `baris ${index}`).join('\n'))
    const heading = body.appendParagraph('Ketua PPID')
    body.appendParagraph('Nama\rpejabat\rpenanda tangan')
    const range = { startIndex: 1, endIndex: 2 }
    const content = docs.Documents.get(document.getId()).body?.content ?? []
    const at = content[body.getChildIndex(heading) + 1]?.startIndex ?? 0
    docs.Documents.batchUpdate(
      {
        requests: [
          {
            updateParagraphStyle: {
              range: { ...range, startIndex: at, endIndex: at + 1 },
              paragraphStyle: { keepWithNext: true },
              fields: 'keepWithNext',
            },
          },
        ],
      },
      document.getId(),
    )
    const pages = await print(box, document.getId())
    const last = pages.at(-1)?.text ?? ''
    expect(last).toContain('Ketua PPID')
    expect(last).toContain('penanda tangan')
  })

  it('sets text at tab stops and refuses a page number it cannot know', async () => {
    const box = openDocs()
    const tabbed = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs></w:pPr>
      <w:r><w:t>Nomor</w:t><w:tab/><w:t>: 12</w:t></w:r></w:p>`
    const [page] = await print(box, uploadSample(box, { body: tabbed }))
    expect(page?.text.replace(/\s+/g, ' ')).toContain('Nomor : 12')
    const field = '<w:p><w:fldSimple w:instr="PAGE"/></w:p>'
    await expect((async () => print(box, uploadSample(box, { body: field })))()).rejects.toThrow(
      'PDF of a page number outside header and footer is not emulated',
    )
  })

  it('offers no other format', () => {
    const { document } = letter()
    expect(() => document.getAs('text/csv')).toThrow(
      'Converting from application/vnd.google-apps.document to text/csv is not supported.',
    )
  })
})

describe('When one document is printed after another', () => {
  // The font has one glyph for the increment sign (U+2206) and the Greek delta (U+0394).
  const printed = (text: string) => {
    const box = openDocs()
    const document = box.app.create('Surat')
    document.getBody().setText(text)
    const exported = () => fileKind(MIME.document)?.exportAs?.(box.world, document.getId(), MIME.pdf)
    const bytes = () => Buffer.from(bytesOf(exported() ?? NOTHING))
    return { bytes, read: () => readPdf(bytes()) }
  }

  it('tells its own letters, not those of the document before it', async () => {
    await printed('Selisih \u2206 5').read()
    const greek = await printed('Alfa sampai \u0394').read()
    expect(greek.map(({ text }) => text)).toEqual(['Alfa sampai \u0394'])
  })

  it('has the same bytes whatever was printed before it', () => {
    const first = printed('Pasal 17 huruf h, \u0394').bytes()
    printed('Ayat (2) Pasal 17, \u2206').bytes()
    expect(printed('Pasal 17 huruf h, \u0394').bytes().equals(first)).toBe(true)
  })
})
