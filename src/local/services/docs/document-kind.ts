// Registers documents as a kind of Drive file: how they are made, copied, imported and exported.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fileOf, MIME, registerFileKind } from '../../state/files'
import type { LateBytes, Press } from '../../state/press'
import type { World } from '../../state/world'
import { writeDocx } from './docx/write-docx'
import { readDocx } from './import/read-docx'
import { blankDocument } from './model/blank'
import { contentOfDocument, keepDocument } from './model/kept-documents'
import { writePdf } from './pdf/write-pdf'

const WRITERS = { [MIME.pdf]: writePdf, [MIME.docx]: writeDocx }

/** Formats Google offers and the box does not (developers.google.com/workspace/drive/api/guides/ref-export-formats). */
const LEFT_OUT = new Set([
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'application/zip',
  'application/epub+zip',
  'text/plain',
  'text/html',
  'text/markdown',
])

/** Undefined when the press has nothing to offer: the document is then written here. */
function printed(world: World, press: Press, id: string, title: string, mimeType: string): LateBytes | undefined {
  if (mimeType === MIME.docx) return press.docxOf(id)
  return press.printPdf(id, contentOfDocument(world, id), { title, createdAt: world.now() })
}

registerFileKind(MIME.document, {
  create: (world, id) => keepDocument(world, id, blankDocument()),
  copy: (world, fromId, toId) => keepDocument(world, toId, contentOfDocument(world, fromId)),
  url: (id) => `https://docs.google.com/document/d/${id}/edit`,
  importFrom: (world, id, content, mimeType) => {
    if (mimeType !== MIME.docx) throw new NotEmulatedError(`conversion of ${mimeType} to a document`)
    keepDocument(world, id, readDocx(content))
  },
  exportAs: (world, id, mimeType) => {
    const write = WRITERS[mimeType as keyof typeof WRITERS]
    if (!write && LEFT_OUT.has(mimeType)) throw new NotEmulatedError(`export of a document as ${mimeType}`)
    if (!write) throw new GoogleException(`Converting from ${MIME.document} to ${mimeType} is not supported.`)
    const { name } = fileOf(world, id)
    const late = world.press && printed(world, world.press, id, name, mimeType)
    if (late) return late
    return write(contentOfDocument(world, id), { title: name, createdAt: world.now() })
  },
})
