// Tables so long that their rows are measured a few at a time, and their pages written as they are complete.
import type { Cell, DocumentDefinition, TableBlock } from '../../src/local/services/docs/pdf/definition'
import { linesOfPages, renderPdf } from '../../src/local/services/docs/pdf/engine'
import { readPdf } from '../support/pdf-text'

const MARGIN = 50
const layout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

const cell = (text: string): Cell => ({ stack: [{ text: [{ text }] }], border: [true, true, true, true] })

function table(rows: readonly Cell[][], dontBreakRows: boolean): TableBlock {
  const body = [[cell('Nomor'), cell('Informasi')], ...rows]
  const heights = body.map(() => 'auto' as const)
  return { table: { widths: [60, 380], body, headerRows: 1, dontBreakRows, heights }, layout }
}

/** Rows of one to seven lines, which fill several pages. */
const someRows = (): Cell[][] =>
  Array.from({ length: 95 }, (_, index) => [
    cell(`Butir ${index + 1}`),
    cell('Keterangan yang memenuhi lebih dari satu baris di dalam selnya. '.repeat(1 + (index % 7) * 2)),
  ])

/** A cell that spans others has its whole table measured at once. */
const spanning = (): Cell[] => [{ ...cell('Jumlah'), colSpan: 2 }, {}]

function paperWith(content: DocumentDefinition['content']): DocumentDefinition {
  return {
    page: { width: 595.28, height: 841.89 },
    margins: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN },
    content,
    header: () => undefined,
    footer: (page, pages) => ({ text: [{ text: `Halaman ${page} dari ${pages}` }] }),
    background: () => undefined,
    info: { Title: 'Daftar', CreationDate: new Date(0), Producer: 'Kotak', Creator: 'Kotak' },
  }
}

const placed = (content: DocumentDefinition['content']) =>
  linesOfPages(paperWith(content)).map((lines) =>
    lines.map(({ inlines, x, y }) => ({ text: inlines.map(({ text }) => text).join(''), x, y })),
  )

describe('When a table is measured a few rows at a time', () => {
  it.each([true, false])('stands line by line where it would measured at once (rows kept whole: %s)', (keepRows) => {
    const inPieces = placed([table(someRows(), keepRows)])
    const atOnce = placed([table([...someRows(), spanning()], keepRows)])
    atOnce.at(-1)?.pop()
    expect(inPieces.length).toBeGreaterThan(5)
    expect(inPieces).toEqual(atOnce)
  })

  it('is printed with its header row and the number of all pages on each page', async () => {
    const pages = await readPdf(renderPdf(paperWith([table(someRows(), true)])))
    pages.forEach(({ text }, index) => {
      expect(text.split('Informasi')).toHaveLength(2)
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`)
    })
    const numbers = pages.flatMap(({ text }) => [...text.matchAll(/Butir (\d+)/g)].map(([, number]) => Number(number)))
    expect(numbers).toEqual(Array.from({ length: 95 }, (_, index) => index + 1))
  })
})
