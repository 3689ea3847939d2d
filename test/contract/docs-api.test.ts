// The advanced service Docs v1: developers.google.com/docs/api/reference/rest/v1/documents (get, create, batchUpdate).
import type { DocsRequest } from '../../src/local/services/docs/api/request-bodies'
import { openDocs, replaceAll, uploadSample } from './docs-sample'

const opened = () => {
  const box = openDocs()
  const id = uploadSample(box)
  const update = (...requests: object[]) => box.docs.Documents.batchUpdate({ requests: requests as DocsRequest[] }, id)
  return { ...box, id, update, body: () => box.app.openById(id).getBody() }
}

describe('When placeholders are replaced', () => {
  it('changes body, tables, headers and footers, and counts', () => {
    const { app, id, update, body } = opened()
    const reply = update(
      replaceAll('{{nomor}}', '555/12/PPID/2026'),
      replaceAll('{{nama}}', 'Kepala'),
      replaceAll('?', '!'),
    )
    expect(reply.replies).toEqual([
      { replaceAllText: { occurrencesChanged: 3 } },
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ])
    expect(body().getChild(1).asParagraph().getText()).toBe('Nomor 555/12/PPID/2026')
    expect(app.openById(id).getFooter().getText()).toContain('Nomor 555/12/PPID/2026')
    expect(body().getTables()[0]?.getText()).toContain('Kepala')
  })

  it('finds a placeholder cut into several runs and takes over the look of its beginning', () => {
    const { update, body } = opened()
    update(replaceAll('{{nomor}}', '1'))
    const text = body().getChild(1).asParagraph().editAsText()
    expect([text.isBold(0), text.isBold(6)]).toEqual([null, true])
  })

  it('makes a paragraph of each line of the replacement', () => {
    const { app, update, body } = opened()
    update(replaceAll('Nomor {{nomor}}', 'Satu\nDua\n'))
    const lines = [1, 2, 3].map((index) => body().getChild(index).asParagraph())
    expect(lines.map((line) => line.getText())).toEqual(['Satu', 'Dua', ''])
    expect(lines[1]?.getAlignment()).toBe(app.HorizontalAlignment.CENTER)
  })

  it('minds case only when told to', () => {
    const { docs, id } = opened()
    const loose = { replaceAllText: { containsText: { text: 'DAFTAR informasi' }, replaceText: 'x' } }
    expect(docs.Documents.batchUpdate({ requests: [loose] }, id).replies?.[0]).toEqual({
      replaceAllText: { occurrencesChanged: 1 },
    })
  })
})

describe('When a document is read', () => {
  it('counts indices as Google does', () => {
    const { app, docs } = openDocs()
    const document = app.create('Indeks')
    document.getBody().setText('ab')
    document.getBody().appendTable([
      ['', 'x'],
      ['', ''],
    ])
    const content = docs.Documents.get(document.getId()).body?.content ?? []
    expect(content.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 4],
      [4, 17],
      [17, 18],
    ])
    const rows = content[2]?.table?.tableRows ?? []
    expect(rows.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [5, 11],
      [11, 16],
    ])
    const cells = rows.flatMap(({ tableCells }) => tableCells ?? [])
    expect(cells.map(({ content: inner }) => inner?.[0]?.startIndex)).toEqual([7, 9, 13, 15])
    expect(content[1]?.paragraph?.elements?.[0]?.textRun?.content).toBe('ab\n')
  })

  it('shows page and style in the API words', () => {
    const { docs, id } = opened()
    const json = docs.Documents.get(id)
    expect(json.title).toBe('Templat daftar')
    expect(json.documentStyle?.marginTop).toEqual({ magnitude: 56.7, unit: 'PT' })
    const [, title, number] = json.body?.content ?? []
    expect(title?.paragraph?.paragraphStyle?.namedStyleType).toBe('HEADING_1')
    expect(number?.paragraph?.paragraphStyle?.alignment).toBe('CENTER')
    expect(number?.paragraph?.elements?.[1]?.textRun?.textStyle?.bold).toBe(true)
  })

  it('refuses documents that do not exist', () => {
    const { docs } = openDocs()
    expect(() => docs.Documents.get('1abc')).toThrow(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    )
  })
})

describe('When a table is changed by its start index', () => {
  it('pins header rows and sets widths of columns', () => {
    const { docs, id, update, body } = opened()
    const start = docs.Documents.get(id).body?.content?.find(({ table }) => table)?.startIndex
    const tableStartLocation = { index: start }
    update(
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
      {
        updateTableColumnProperties: {
          tableStartLocation,
          columnIndices: [1],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 120, unit: 'PT' } },
          fields: 'width,widthType',
        },
      },
    )
    const table = docs.Documents.get(id).body?.content?.find((element) => element.table)?.table
    expect(table?.tableRows?.[0]?.tableRowStyle?.tableHeader).toBe(true)
    expect(body().getTables()[0]?.getColumnWidth(1)).toBe(120)
  })

  it('refuses an index where no table begins', () => {
    const { update } = opened()
    expect(() =>
      update({ pinTableHeaderRows: { tableStartLocation: { index: 1 }, pinnedHeaderRowsCount: 1 } }),
    ).toThrow(
      'Invalid requests[0].pinTableHeaderRows: Invalid table start location. Must specify the start index of the table.',
    )
  })
})

describe('When text is changed by index', () => {
  const plain = () => {
    const box = openDocs()
    const document = box.app.create('Teks')
    document.getBody().setText('satu\ndua\ntiga')
    const update = (...requests: object[]) =>
      box.docs.Documents.batchUpdate({ requests: requests as DocsRequest[] }, document.getId())
    return { ...box, update, body: document.getBody() }
  }

  it('inserts text, a newline beginning a paragraph', () => {
    const { update, body } = plain()
    update({ insertText: { location: { index: 5 }, text: ' A\nB' } })
    expect(body.getText()).toBe('satu A\nB\ndua\ntiga')
    update({ insertText: { endOfSegmentLocation: {}, text: '!' } })
    expect(body.getText()).toBe('satu A\nB\ndua\ntiga!')
  })

  it('deletes letters, ends of paragraphs and whole paragraphs', () => {
    const cases: [number, number, string][] = [
      [2, 4, 'su\ndua\ntiga'],
      [4, 7, 'satua\ntiga'],
      [6, 10, 'satu\ntiga'],
      [5, 6, 'satudua\ntiga'],
      [3, 12, 'saga'],
    ]
    for (const [startIndex, endIndex, left] of cases) {
      const { update, body } = plain()
      update({ deleteContentRange: { range: { startIndex, endIndex } } })
      expect(body.getText()).toBe(left)
    }
    const { update } = plain()
    expect(() => update({ deleteContentRange: { range: { startIndex: 10, endIndex: 15 } } })).toThrow(
      'The range cannot include the newline character at the end of the segment.',
    )
  })

  it('changes the look of letters and paragraphs', () => {
    const { app, update, body } = plain()
    const range = { startIndex: 6, endIndex: 8 }
    update(
      {
        updateTextStyle: {
          range,
          textStyle: { bold: true, foregroundColor: { color: { rgbColor: { red: 1 } } } },
          fields: 'bold,foregroundColor',
        },
      },
      { updateParagraphStyle: { range, paragraphStyle: { alignment: 'END' }, fields: 'alignment' } },
    )
    const line = body.getChild(1).asParagraph()
    expect([line.editAsText().isBold(1), line.editAsText().isBold(2)]).toEqual([true, null])
    expect(line.editAsText().getForegroundColor(0)).toBe('#ff0000')
    expect(line.getAlignment()).toBe(app.HorizontalAlignment.RIGHT)
  })

  it('carries out all requests or none, and names requests and options it does not know', () => {
    const { update, body } = plain()
    const good = { insertText: { location: { index: 1 }, text: 'x' } }
    expect(() => update(good, { insertText: { location: { index: 99 }, text: 'x' } })).toThrow(
      'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 16.',
    )
    expect(() => update(good, { insertInlineImage: {} })).toThrow('batchUpdate insertInlineImage is not emulated')
    expect(() => update({ ...replaceAll('a', 'b'), insertText: {} })).toThrow('exactly one kind of request')
    const tabs = { replaceAllText: { containsText: { text: 'a' }, replaceText: 'b', tabsCriteria: {} } }
    expect(() => update(tabs)).toThrow('replaceAllText with tabsCriteria is not emulated')
    expect(body.getText()).toBe('satu\ndua\ntiga')
  })
})
