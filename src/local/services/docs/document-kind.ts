// Registers documents as a kind of Drive file: how they are made, copied, imported and exported.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fileOf, MIME, registerFileKind } from '../../state/files'
import { readDocx } from './import/read-docx'
import { blankDocument } from './model/blank'
import { contentOfDocument, keepDocument } from './model/home'
import { writePdf } from './pdf/write-pdf'

registerFileKind(MIME.document, {
  create: (world, id) => keepDocument(world, id, blankDocument()),
  copy: (world, fromId, toId) => keepDocument(world, toId, contentOfDocument(world, fromId)),
  url: (id) => `https://docs.google.com/document/d/${id}/edit`,
  importFrom: (world, id, content, mimeType) => {
    if (mimeType !== MIME.docx) throw new NotEmulatedError(`conversion of ${mimeType} to a document`)
    keepDocument(world, id, readDocx(content))
  },
  exportAs: (world, id, mimeType) => {
    // The library that writes .docx cannot be driven synchronously: exportFile writes them.
    if (mimeType === MIME.docx) throw new NotEmulatedError(`export of a document as ${mimeType} within a script`)
    if (mimeType !== MIME.pdf)
      throw new GoogleException(`Converting from ${MIME.document} to ${mimeType} is not supported.`)
    const { name } = fileOf(world, id)
    return writePdf(contentOfDocument(world, id), { title: name, createdAt: world.now() })
  },
})
