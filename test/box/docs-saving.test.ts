// When changes through DocumentApp are kept, which only an execution shows: developers.google.com/apps-script/reference/document/document#saveAndClose().
import { blankDocument } from '../../src/local/services/docs/model/blank'
import { addParagraph, attach, continued, draftOf, remove } from '../../src/local/services/docs/model/tree'
import { openBoxWith } from '../support/box'

const SCRIPT = `
function make() {
  const document = DocumentApp.create('Nota')
  PropertiesService.getScriptProperties().setProperty('id', document.getId())
}
const id = () => PropertiesService.getScriptProperties().getProperty('id')
const kept = () => Docs.Documents.get(id()).body.content.slice(1).map((each) => each.paragraph.elements[0].textRun.content).join('')
function write() {
  const document = DocumentApp.openById(id())
  document.getBody().appendParagraph('isi')
  const before = kept()
  const again = DocumentApp.openById(id()).getBody().getText()
  document.saveAndClose()
  return [before, again, kept()]
}
function leaveOpen() { DocumentApp.openById(id()).getBody().appendParagraph('terbuka') }
function fail() { DocumentApp.openById(id()).getBody().appendParagraph('gagal'); throw new Error('berhenti') }
function readKept() { return kept() }
function meet() {
  const body = DocumentApp.openById(id()).getBody()
  Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'API' } }] }, id())
  const seen = body.getText()
  return [seen, DocumentApp.openById(id()).getBody().getText()]
}
function collide() {
  const document = DocumentApp.openById(id())
  document.getBody().appendParagraph('aku')
  Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'API' } }] }, id())
  document.saveAndClose()
}
function pdfBeforeSaving() {
  const document = DocumentApp.openById(id())
  document.getBody().appendParagraph('x')
  return document.getAs('application/pdf').getBytes().length === DriveApp.getFileById(id()).getAs('application/pdf').getBytes().length
}
`

const open = () => {
  const box = openBoxWith(SCRIPT)
  box.call('make')
  return box
}

describe('When an execution changes a document', () => {
  it('shows it to its own handles at once, and to the Docs API once it is saved', () => {
    expect(open().call('write')).toEqual(['\n', '\nisi', '\nisi\n'])
  })

  it('saves what it leaves open when it ends, also by an error of its own', () => {
    const box = open()
    box.call('leaveOpen')
    expect(box.call('readKept')).toBe('\nterbuka\n')
    expect(() => box.call('fail')).toThrow('berhenti')
    expect(box.call('readKept')).toBe('\nterbuka\ngagal\n')
  })

  it('loses what it has not saved when it is killed', () => {
    const box = open()
    box.faults.killAfter(5)
    expect(() => box.call('write')).toThrow('killed before')
    expect(box.call('readKept')).toBe('\n')
  })

  it('does not see what the Docs API did meanwhile, until it opens the document again', () => {
    expect(open().call('meet')).toEqual(['', 'API'])
  })

  it('refuses by name to merge its changes with others', () => {
    expect(() => open().call('collide')).toThrow(
      'saving a document that was changed through the Docs API or by another execution meanwhile is not emulated',
    )
  })

  it('prints what is saved', () => {
    expect(open().call('pdfBeforeSaving')).toBe(true)
  })
})

describe('When a change fails half way', () => {
  it('leaves the document an execution has changed before as it was', () => {
    const draft = draftOf(blankDocument())
    attach(draft, 'body', 1, addParagraph(draft))
    const before = structuredClone(draft)
    const failing = () =>
      continued(draft, (going) => {
        attach(going, 'body', 2, addParagraph(going))
        remove(going, 'e1')
        throw new Error('half way')
      })
    expect(failing).toThrow('half way')
    expect(draft).toEqual(before)
  })
})
