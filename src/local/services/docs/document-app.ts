// The service that creates and opens documents (developers.google.com/apps-script/reference/document/document-app).
import { GoogleException } from '../../state/errors'
import { addFile, files, MIME } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import { Document } from './document'
import * as enums from './enums'
import { blankDocument } from './model/blank'
import { keepDocument } from './model/kept-documents'

export class DocumentApp extends GoogleObject {
  readonly googleName = 'DocumentApp'
  readonly Attribute = enums.Attribute
  readonly ElementType = enums.ElementType
  readonly GlyphType = enums.GlyphType
  readonly HorizontalAlignment = enums.HorizontalAlignment
  readonly ParagraphHeading = enums.ParagraphHeading
  readonly VerticalAlignment = enums.VerticalAlignment

  create(name: string): Document {
    const { id } = addFile(this.world, { name: name, mimeType: MIME.document })
    keepDocument(this.world, id, blankDocument())
    return new Document(this.world, id)
  }

  openById(id: string): Document {
    if (id === '') throw new GoogleException('Invalid argument: id')
    const file = files(this.world).get(id)
    if (file?.mimeType !== MIME.document)
      throw new GoogleException("Document is missing (perhaps it was deleted, or you don't have read access?)")
    return new Document(this.world, id)
  }

  openByUrl(url: string): Document {
    const [, id] = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(url) ?? []
    if (id === undefined) throw new GoogleException('Invalid argument: url')
    return this.openById(id)
  }

  /** The script is bound to a spreadsheet, never to a document. */
  getActiveDocument(): Document {
    return null as unknown as Document
  }
}
