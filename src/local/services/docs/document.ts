// An opened document (developers.google.com/apps-script/reference/document/document).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { changeFile, fileKind, fileOf, fileUrl, MIME } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import { passConversion } from '../../state/limits'
import type { World } from '../../state/world'
import { Blob } from '../base/blob'
import type { Body } from './elements/body'
import type { FooterSection, HeaderSection } from './elements/header-footer'
import { wrap } from './elements/registry'
import { type OpenDocument, openDocument } from './model/home'
import { addSection } from './model/tree'
import './elements/body'
import './elements/header-footer'
import './elements/paragraph'
import './elements/table'

export class Document extends GoogleObject {
  readonly googleName = 'Document'
  static readonly without: Readonly<Record<string, string>> = {
    getAs: 'text/markdown',
  }
  private readonly home: OpenDocument

  constructor(world: World, id: string) {
    super(world)
    this.home = openDocument(world, id)
  }

  getId(): string {
    return this.home.documentId
  }

  getName(): string {
    return fileOf(this.world, this.getId()).name
  }

  setName(name: string): this {
    changeFile(this.world, this.getId(), { name: name })
    return this
  }

  getUrl(): string {
    return fileUrl(fileOf(this.world, this.getId()))
  }

  getBody(): Body {
    return wrap(this.world, this.home, this.home.content().body) as Body
  }

  /** null where the document has none. */
  getHeader(): HeaderSection {
    return this.#section(this.home.content().header) as HeaderSection
  }

  getFooter(): FooterSection {
    return this.#section(this.home.content().footer) as FooterSection
  }

  addHeader(): HeaderSection {
    return this.#add('header') as HeaderSection
  }

  addFooter(): FooterSection {
    return this.#add('footer') as FooterSection
  }

  /** Whatever came from this document refuses to be used afterwards. */
  saveAndClose(): void {
    this.home.close()
  }

  /** Of the document as it was last saved: what is not saved yet is missing from the PDF, as on Google. */
  getAs(contentType: string): Blob {
    const id = this.getId()
    if (contentType === 'text/markdown') throw new NotEmulatedError('Document.getAs with text/markdown')
    passConversion(this.world)
    const bytes = contentType === MIME.pdf && fileKind(MIME.document)?.exportAs?.(this.world, id, contentType)
    if (!bytes) throw new GoogleException(`Converting from ${MIME.document} to ${contentType} is not supported.`)
    this.world.meter.charge({ bytes: bytes.length })
    return new Blob(this.world, { bytes, contentType, name: withExtension(this.getName(), 'pdf') })
  }

  /** A document's blob is its PDF. */
  getBlob(): Blob {
    return this.getAs(MIME.pdf)
  }

  #section(id: string | undefined): unknown {
    return id === undefined ? null : wrap(this.world, this.home, id)
  }

  #add(kind: 'header' | 'footer'): unknown {
    const id = this.home.edit((draft) => {
      if (draft[kind] !== undefined) throw new GoogleException(`Document already contains a ${kind}.`)
      addSection(draft, kind)
      return kind
    })
    return wrap(this.world, this.home, id)
  }
}

/** Google replaces what follows the last dot of the name (developers.google.com/apps-script/reference/drive/file#getAs). */
function withExtension(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`
}
