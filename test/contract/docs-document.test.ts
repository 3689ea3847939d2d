// DocumentApp and its documents: developers.google.com/apps-script/reference/document/document-app and …/document.
import { google } from '../support/on-google'

const blank = () => {
  const { DocumentApp, Docs } = google()
  const document = DocumentApp.create('Daftar')
  return { DocumentApp, Docs, document, body: document.getBody() }
}

const CLOSED = 'Document is closed, its contents cannot be updated.'

describe('When a document is new', () => {
  it('has one empty paragraph and a name, and is found by ID and by address', () => {
    const { DocumentApp, document, body } = blank()
    expect(body.getNumChildren()).toBe(1)
    expect(body.getText()).toBe('')
    expect(document.getName()).toBe('Daftar')
    expect(document.getUrl()).toContain(document.getId())
    expect(DocumentApp.openByUrl(document.getUrl()).getId()).toBe(document.getId())
    expect(DocumentApp.openById(document.getId()).setName('Daftar baru').getName()).toBe('Daftar baru')
  })

  it('is of no spreadsheet: the script has no document of its own', () => {
    expect(google().DocumentApp.getActiveDocument()).toBeNull()
  })

  it('is missing when nobody made it', () => {
    const { DocumentApp } = google()
    expect(() => DocumentApp.openById('1abc')).toThrow(
      "Document is missing (perhaps it was deleted, or you don't have read access?)",
    )
    expect(() => DocumentApp.openByUrl('https://contoh.go.id/')).toThrow('Invalid argument: url')
  })

  it('refuses a name that is no text', () => {
    const { DocumentApp } = google()
    expect(() => DocumentApp.create(7 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for DocumentApp.create.",
    )
  })
})

describe('When a header or footer is added', () => {
  it('has none before, one afterwards, and never a second', () => {
    const { document } = blank()
    expect([document.getHeader(), document.getFooter()]).toEqual([null, null])
    const header = document.addHeader()
    expect(header.getType().toString()).toBe('HEADER_SECTION')
    expect([header.getNumChildren(), header.getText()]).toEqual([1, ''])
    header.appendParagraph('Rahasia')
    expect(document.getHeader().getText()).toBe('\nRahasia')
    expect(document.addFooter().getType().toString()).toBe('FOOTER_SECTION')
    expect(() => document.addHeader()).toThrow('Document already contains a header.')
    expect(() => document.addFooter()).toThrow('Document already contains a footer.')
  })

  it('goes away with removeFromParent', () => {
    const { document } = blank()
    document.addHeader().removeFromParent()
    document.addFooter().removeFromParent()
    expect([document.getHeader(), document.getFooter()]).toEqual([null, null])
  })
})

describe('When a document is saved and closed', () => {
  it('refuses to be used until it is opened again', () => {
    const { DocumentApp, document, body } = blank()
    const paragraph = body.appendParagraph('isi')
    document.saveAndClose()
    expect(() => body.appendParagraph('lagi')).toThrow(CLOSED)
    expect(() => paragraph.setText('lain')).toThrow(CLOSED)
    expect(() => document.saveAndClose()).toThrow(CLOSED)
    const again = DocumentApp.openById(document.getId()).getBody()
    expect(again.appendParagraph('lagi').getText()).toBe('lagi')
    expect(again.getText()).toBe('\nisi\nlagi')
  })

  it('shows its changes to the Docs API', () => {
    const { Docs, document, body } = blank()
    body.appendParagraph('isi')
    document.saveAndClose()
    const [, , second] = Docs.Documents.get(document.getId()).body?.content ?? []
    expect(second?.paragraph?.elements?.[0]?.textRun?.content).toBe('isi\n')
  })
})

describe('When a document is converted', () => {
  it('gives a PDF, named after what stands before the last dot of its name', () => {
    const { DocumentApp } = google()
    const document = DocumentApp.create('Surat.9.11')
    document.getBody().appendParagraph('Isi')
    document.saveAndClose()
    const again = DocumentApp.openById(document.getId())
    const pdf = again.getAs('application/pdf')
    expect([pdf.getContentType(), pdf.getName()]).toEqual(['application/pdf', 'Surat.9.pdf'])
    expect(pdf.getBytes().slice(0, 4)).toEqual([37, 80, 68, 70])
    expect(again.getBlob().getContentType()).toBe('application/pdf')
  })

  it('offers no other format there', () => {
    expect(() => blank().document.getAs('text/csv')).toThrow(
      'Converting from application/vnd.google-apps.document to text/csv is not supported.',
    )
  })
})
