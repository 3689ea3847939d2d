// The fields of a document that are asked for: developers.google.com/workspace/docs/api/how-tos/performance
import { google } from '../support/on-google'

/** Two lines with a table of two rows and two columns between them. */
function withTable() {
  const { DocumentApp, Docs } = google()
  const document = DocumentApp.create('Kontrak')
  const body = document.getBody().setText('Pembuka')
  body.appendParagraph('Penutup')
  body.insertTable(1, [
    ['a', 'b'],
    ['c', 'd'],
  ])
  const id = document.getId()
  document.saveAndClose()
  return (fields: string) => Docs.Documents.get(id, { fields })
}

describe('A mask of fields', () => {
  it('cuts a document down to them, element by element', () => {
    const { title, body, ...others } = withTable()('title,body(content(startIndex,sectionBreak,table(rows)))')
    expect([title, others]).toEqual(['Kontrak', {}])
    expect(body?.content?.map(({ startIndex, table }) => [startIndex, table])).toEqual([
      [undefined, undefined],
      [1, undefined],
      [9, { rows: 2 }],
      [25, undefined],
    ])
    expect(Object.keys(body?.content?.[0] ?? {})).toEqual(['sectionBreak'])
  })

  it('may name its fields by slashes, or all of them by a star', () => {
    const get = withTable()
    expect(get('body/content/endIndex').body?.content?.at(-1)).toEqual({ endIndex: 33 })
    expect(get('*').documentStyle?.marginTop).toEqual({ magnitude: 72, unit: 'PT' })
    expect(get('body').body?.content?.[2]?.table?.tableRows).toHaveLength(2)
  })

  it('is refused when it cannot be read, or names what there is not', () => {
    const get = withTable()
    for (const fields of ['isi', 'body(konten)', 'title(', ''])
      expect(() => get(fields)).toThrow(
        'API call to docs.documents.get failed with error: Request contains an invalid argument.',
      )
  })
})
