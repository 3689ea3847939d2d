// The advanced service Docs v1 on a converted template, and what the box leaves out of it: developers.google.com/docs/api/reference/rest/v1/documents.
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

describe('When a converted document is read', () => {
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

describe('When a request uses what the box has not', () => {
  it('names the request, the option or the field', () => {
    const { docs, id, update } = opened()
    expect(() => update({ insertInlineImage: {} })).toThrow('batchUpdate insertInlineImage is not emulated')
    const tabs = { replaceAllText: { containsText: { text: 'a' }, replaceText: 'b', tabsCriteria: {} } }
    expect(() => update(tabs)).toThrow('replaceAllText with tabsCriteria is not emulated')
    const range = { startIndex: 1, endIndex: 2 }
    expect(() => update({ updateTextStyle: { range, textStyle: {}, fields: 'smallCaps' } })).toThrow(
      'updateTextStyle with the field smallCaps is not emulated',
    )
    expect(() => docs.Documents.batchUpdate({ requests: [], writeControl: {} }, id)).toThrow('writeControl')
    expect(() => docs.Documents.get(id, { includeTabsContent: true as never })).toThrow('includeTabsContent')
    for (const fields of ['body(content(paragraph(elements)))', 'documentStyle/marginTop', 'tabs'])
      expect(() => docs.Documents.get(id, { fields })).toThrow('is not emulated')
  })
})
