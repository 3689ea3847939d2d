// Documents as files: two formats each, in folders named like those of the Drive.
import { exportedDocuments } from '../../../src/rehearsal/exports/document-files'

const DOC = 'application/vnd.google-apps.document'
const file = (id: string, path: string, mimeType = DOC) => ({
  id,
  path,
  mimeType,
  name: path.slice(path.lastIndexOf('/') + 1),
})
/** Exports the name of the file and of the format. */
async function exported(...files: ReturnType<typeof file>[]) {
  const documents = exportedDocuments({
    files: () => files,
    export: async (id, mimeType) => new TextEncoder().encode(`${id} ${mimeType.slice(-8)}`),
  })
  const lines: string[][] = []
  for (const { path, contents } of documents) {
    const made: string[] = []
    for (const [extension, make] of contents) made.push(`${extension}: ${new TextDecoder().decode(await make())}`)
    lines.push([path, ...made])
  }
  return lines
}

describe('A document', () => {
  it('is kept as .pdf and .docx under the names of its folders', async () => {
    expect(await exported(file('d1', 'My Drive/2026/Berkas 1/Draf'), file('f1', 'My Drive/2026', 'folder'))).toEqual([
      ['Dokumen/My Drive/2026/Berkas 1/Draf', '.pdf: d1 tion/pdf', '.docx: d1 document'],
    ])
  })

  it('comes with the PDF the office keeps beside it', async () => {
    expect(await exported(file('d1', 'My Drive/DIK'), file('p1', 'My Drive/DIK.pdf', 'application/pdf'))).toEqual([
      ['Dokumen/My Drive/DIK', '.pdf: p1 tion/pdf', '.docx: d1 document'],
    ])
  })

  it('never leaves the folder of results, whatever it and its folders are called', async () => {
    const named = {
      id: 'd1',
      mimeType: DOC,
      name: '../../PPID-2026-0001/02',
      path: 'My Drive/../C:/../../PPID-2026-0001/02',
    }
    expect((await exported(named))[0]?.[0]).toBe('Dokumen/My Drive/tanpa nama/C-/-..-PPID-2026-0001-02')
  })

  it('keeps its place beside another of the same name', async () => {
    const paths = (await exported(file('d1', 'My Drive/Daftar'), file('d2', 'My Drive/daftar'))).map(([path]) => path)
    expect(paths).toEqual(['Dokumen/My Drive/Daftar', 'Dokumen/My Drive/daftar (2)'])
  })
})
