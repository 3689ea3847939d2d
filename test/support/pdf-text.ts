// Reads a PDF back: the text and the size of each page.
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
// @ts-expect-error the worker comes without types
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

// The reader looks here before it tries to load its worker by a dynamic import, which jest does not allow.
Object.assign(globalThis, { pdfjsWorker })

export interface PdfPage {
  /** Items joined by spaces where the page leaves a gap, lines by newlines. */
  readonly text: string
  /** In points. */
  readonly width: number
  readonly height: number
}

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const fonts = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts/')
  // The reader takes over the memory it is given: it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: fonts, verbosity: 0 })
  const document = await task.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push({ text, width, height })
  }
  await task.destroy()
  return pages
}

/** The text of each page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).map(({ text }) => text)
}
