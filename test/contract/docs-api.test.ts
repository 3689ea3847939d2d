// The advanced service Docs v1: developers.google.com/workspace/docs/api/reference/rest/v1/documents (get, create, batchUpdate)
// and …/documents/request; indices: developers.google.com/workspace/docs/api/concepts/structure.
import type { DocsRequest } from '../../src/local/services/docs/api/request-bodies'
import { google } from '../support/on-google'

/** A document with these lines, and what a test does with it. */
function opened(...lines: string[]) {
  const { DocumentApp, Docs } = google()
  const id = Docs.Documents.create({ title: 'Kontrak' }).documentId ?? ''
  const update = (...requests: object[]) => Docs.Documents.batchUpdate({ requests: requests as DocsRequest[] }, id)
  if (lines.length > 0) update({ insertText: { location: { index: 1 }, text: lines.join('\n') } })
  return {
    DocumentApp,
    id,
    update,
    get: () => Docs.Documents.get(id),
    content: () => Docs.Documents.get(id).body?.content ?? [],
    body: () => DocumentApp.openById(id).getBody(),
    text: () => DocumentApp.openById(id).getBody().getText(),
  }
}

const replaceAll = (text: string, replaceText: string, matchCase = true) => ({
  replaceAllText: { containsText: { text, matchCase }, replaceText },
})

describe('When a document is created and read', () => {
  it('has a section break, one empty paragraph and nine named styles', () => {
    const { get, content } = opened()
    expect(get().title).toBe('Kontrak')
    expect(content().map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 2],
    ])
    expect(get().namedStyles?.styles).toHaveLength(9)
    expect(get().documentStyle?.marginTop).toEqual({ magnitude: 72, unit: 'PT' })
  })

  it('leaves out what it has none of, and what is 0', () => {
    const { get } = opened()
    expect(Object.keys(get()).filter((member) => ['lists', 'headers', 'footers'].includes(member))).toEqual([])
    const [normal] = get().namedStyles?.styles ?? []
    expect(normal?.paragraphStyle?.lineSpacing).toBe(115)
    expect(normal?.textStyle?.foregroundColor).toEqual({ color: { rgbColor: {} } })
    const { background, pageNumberStart } = get().documentStyle ?? {}
    expect([background, pageNumberStart]).toEqual([{ color: {} }, 1])
  })

  it('counts indices in UTF-16 units, one more for each paragraph, table, row and cell', () => {
    const { update, content } = opened('ab')
    update({ insertTable: { rows: 2, columns: 2, endOfSegmentLocation: {} } })
    expect(content().map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 4],
      [4, 16],
      [16, 17],
    ])
    const rows = content()[2]?.table?.tableRows ?? []
    expect(rows.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [5, 10],
      [10, 15],
    ])
    const cells = rows.flatMap(({ tableCells }) => tableCells ?? [])
    expect(cells.map(({ content: inner }) => inner?.[0]?.startIndex)).toEqual([7, 9, 12, 14])
  })

  it('is refused where there is none', () => {
    const { Docs } = google()
    expect(() => Docs.Documents.get('1abc')).toThrow(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    )
  })
})

describe('When text is replaced everywhere', () => {
  it('counts what it changed, and minds case when told to', () => {
    const { update, text } = opened('Nomor {{nomor}}', 'Daftar daftar')
    const reply = update(replaceAll('{{nomor}}', '7'), replaceAll('DAFTAR', 'x', false), replaceAll('DAFTAR', 'y'))
    expect(reply.replies?.map((each) => each.replaceAllText?.occurrencesChanged)).toEqual([1, 2, undefined])
    expect(text()).toBe('Nomor 7\nx x')
  })

  it('makes a paragraph of each line of the replacement', () => {
    const { update, text } = opened('{{isi}}')
    update(replaceAll('{{isi}}', 'satu\ndua'))
    expect(text()).toBe('satu\ndua')
  })

  it('refuses to search for nothing', () => {
    const { update } = opened('a')
    expect(() => update(replaceAll('', 'x'))).toThrow('Invalid requests[0].replaceAllText: ')
  })
})

describe('When text is put in and taken out by index', () => {
  it('inserts text, a newline beginning a paragraph', () => {
    const { update, text } = opened('satu', 'dua', 'tiga')
    update({ insertText: { location: { index: 5 }, text: ' A\nB' } })
    expect(text()).toBe('satu A\nB\ndua\ntiga')
    update({ insertText: { endOfSegmentLocation: {}, text: '!' } })
    expect(text()).toBe('satu A\nB\ndua\ntiga!')
  })

  it.each([
    [2, 4, 'su\ndua\ntiga'],
    [4, 7, 'satua\ntiga'],
    [6, 10, 'satu\ntiga'],
    [5, 6, 'satudua\ntiga'],
    [3, 12, 'saga'],
  ])('deletes from %d to %d', (startIndex, endIndex, left) => {
    const { update, text } = opened('satu', 'dua', 'tiga')
    update({ deleteContentRange: { range: { startIndex, endIndex } } })
    expect(text()).toBe(left)
  })

  it('names the index that is not there', () => {
    const { update } = opened()
    expect(() => update({ insertText: { location: { index: 500 }, text: 'x' } })).toThrow(
      'Invalid requests[0].insertText: Index 500 must be less than the end index of the referenced segment, 2.',
    )
    expect(() => update({ insertText: { location: { index: 0 }, text: 'x' } })).toThrow(
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.',
    )
    expect(() => update({ deleteContentRange: { range: { startIndex: 1, endIndex: 99 } } })).toThrow(
      'Invalid requests[0].deleteContentRange: Index 99 must be less than the end index of the referenced segment, 2.',
    )
  })

  it('keeps the end of the segment, and wants a range', () => {
    const { update } = opened('satu')
    expect(() => update({ deleteContentRange: { range: { startIndex: 3, endIndex: 6 } } })).toThrow(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    )
    expect(() => update({ deleteContentRange: { range: { startIndex: 3, endIndex: 3 } } })).toThrow(
      'Invalid requests[0].deleteContentRange: The range should not be empty.',
    )
  })
})

describe('When the look is changed by index', () => {
  it('dresses letters and paragraphs, and clears what the mask names and the style leaves out', () => {
    const { DocumentApp, update, body } = opened('satu', 'dua')
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
    const line = body().getChild(1).asParagraph()
    expect([line.editAsText().isBold(1), line.editAsText().isBold(2)]).toEqual([true, null])
    expect(line.editAsText().getForegroundColor(0)).toBe('#ff0000')
    expect(line.getAlignment()).toBe(DocumentApp.HorizontalAlignment.RIGHT)
    update({ updateTextStyle: { range, textStyle: {}, fields: 'bold' } })
    expect(body().getChild(1).asParagraph().editAsText().isBold(1)).toBeNull()
  })

  it('wants a mask', () => {
    const { update } = opened('satu')
    const range = { startIndex: 1, endIndex: 3 }
    expect(() => update({ updateTextStyle: { range, textStyle: { bold: true } } })).toThrow(
      "Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    )
  })

  it('sets the page', () => {
    const { update, body } = opened()
    const pageSize = { width: { magnitude: 609, unit: 'PT' }, height: { magnitude: 935, unit: 'PT' } }
    const documentStyle = { pageSize, marginTop: { magnitude: 50, unit: 'PT' } }
    update({ updateDocumentStyle: { documentStyle, fields: 'pageSize,marginTop' } })
    expect([body().getPageWidth(), body().getPageHeight(), body().getMarginTop()]).toEqual([609, 935, 50])
  })
})

describe('When a table is put in and changed', () => {
  const withTable = () => {
    const box = opened('sebelum')
    box.update({ insertTable: { rows: 2, columns: 2, location: { index: 8 } } })
    const start = box.content().find(({ table }) => table)?.startIndex ?? 0
    return { ...box, start, tableStartLocation: { index: start } }
  }

  it('stands behind a newline, with empty cells, before a paragraph', () => {
    const { start, text, content } = withTable()
    expect(start).toBe(9)
    expect(text()).toBe('sebelum\n\n\n\n\n')
    expect(content()[2]?.table?.rows).toBe(2)
  })

  it('takes text in its cells, rows below and above, and gives rows up', () => {
    const { update, body, start, tableStartLocation } = withTable()
    const location = { tableStartLocation, rowIndex: 1, columnIndex: 0 }
    update(
      { insertText: { location: { index: start + 3 }, text: 'No' } },
      { insertTableRow: { tableCellLocation: location, insertBelow: true } },
      { deleteTableRow: { tableCellLocation: location } },
    )
    expect(body().getTables()[0]?.getNumRows()).toBe(2)
    expect(body().getTables()[0]?.getText()).toBe('No\n\n\n')
    expect(() => update({ insertText: { location: { index: start + 2 }, text: 'x' } })).toThrow(
      'The insertion index must be inside the bounds of an existing paragraph.',
    )
  })

  it('pins header rows, keeps rows whole, sets widths, shading and paddings', () => {
    const { update, content, body, tableStartLocation } = withTable()
    update(
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
      {
        updateTableRowStyle: {
          tableStartLocation,
          tableRowStyle: { preventOverflow: true },
          fields: 'preventOverflow',
        },
      },
      {
        updateTableColumnProperties: {
          tableStartLocation,
          columnIndices: [1],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 120, unit: 'PT' } },
          fields: 'width,widthType',
        },
      },
      {
        updateTableCellStyle: {
          tableRange: {
            tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 1 },
            rowSpan: 1,
            columnSpan: 1,
          },
          tableCellStyle: {
            backgroundColor: { color: { rgbColor: { blue: 1 } } },
            paddingTop: { magnitude: 9, unit: 'PT' },
          },
          fields: 'backgroundColor,paddingTop',
        },
      },
    )
    const rows = content().find(({ table }) => table)?.table?.tableRows
    expect(rows?.map(({ tableRowStyle }) => tableRowStyle?.preventOverflow)).toEqual([true, true])
    const cell = body().getTables()[0]?.getCell(0, 1)
    expect([cell?.getWidth(), cell?.getBackgroundColor(), cell?.getPaddingTop()]).toEqual([120, '#0000ff', 9])
    expect(body().getTables()[0]?.getCell(0, 0).getBackgroundColor()).toBeNull()
  })

  it('is named by where it begins', () => {
    const { update } = withTable()
    expect(() =>
      update({ pinTableHeaderRows: { tableStartLocation: { index: 1 }, pinnedHeaderRowsCount: 1 } }),
    ).toThrow('Invalid requests[0].pinTableHeaderRows: Invalid table start location.')
  })
})

describe('When a page break, a header or a footer is put in', () => {
  it('breaks the paragraph in two', () => {
    const { update, body } = opened('satudua')
    update({ insertPageBreak: { location: { index: 5 } } })
    expect(body().getText()).toBe('satu\ndua')
    expect(body().getChild(0).asParagraph().getChild(1).getType().toString()).toBe('PAGE_BREAK')
  })

  it('names the new segment, in which indices begin with 0', () => {
    const { DocumentApp, id, update } = opened()
    const reply = update({ createHeader: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } })
    const segmentId = reply.replies?.[0]?.createHeader?.headerId
    update({ insertText: { location: { segmentId, index: 0 }, text: 'Rahasia' } })
    expect(DocumentApp.openById(id).getHeader().getText()).toBe('Rahasia')
    expect(DocumentApp.openById(id).getFooter().getText()).toBe('')
    expect(() => update({ createHeader: { type: 'DEFAULT' } })).toThrow('Default header already exists.')
  })
})

describe('When a batch holds what is wrong', () => {
  it('carries out all requests or none', () => {
    const { update, text } = opened('satu')
    const good = { insertText: { location: { index: 1 }, text: 'x' } }
    expect(() => update(good, { insertText: { location: { index: 99 }, text: 'x' } })).toThrow(
      'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 7.',
    )
    expect(text()).toBe('satu')
  })

  it('names what Google does not know', () => {
    const { update } = opened('satu')
    expect(() => update({ insertTxt: {} })).toThrow(
      'Invalid JSON payload received. Unknown name "insertTxt" at \'requests[0]\': Cannot find field.',
    )
    expect(() => update({ insertText: { location: { index: 1 }, txt: 'x' } })).toThrow(
      'Invalid JSON payload received. Unknown name "txt" at \'requests[0].insertText\': Cannot find field.',
    )
    expect(() => update({ ...replaceAll('a', 'b'), insertText: {} })).toThrow(
      "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'insertText'",
    )
  })
})
