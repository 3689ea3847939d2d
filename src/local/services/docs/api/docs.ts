// The advanced service Docs v1 (developers.google.com/apps-script/advanced/docs): get, create and batchUpdate.
import { NotEmulatedError } from '../../../state/errors'
import { addFile, type FileRecord, files, MIME } from '../../../state/files'
import { GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import { blankDocument } from '../model/blank'
import { changeDocument } from '../model/home'
import { contentOfDocument, keepDocument } from '../model/kept-documents'
import type { Draft } from '../model/tree'
import { apiError, InvalidRequest, UnknownName } from './api-error'
import { describeDocument } from './describe'
import { ALL, checkedMask } from './document-fields'
import type { DocsRequest } from './request-bodies'
import type { RequestBody } from './request-parts'
import { handlerOf, isRequest } from './requests'
import type { DocumentResource } from './resource'

export interface BatchUpdateRequest {
  requests?: DocsRequest[] | undefined
  writeControl?: object | undefined
}

export interface BatchUpdateResponse {
  documentId?: string | undefined
  replies?:
    | {
        replaceAllText?: { occurrencesChanged?: number | undefined } | undefined
        createHeader?: { headerId?: string | undefined } | undefined
        createFooter?: { footerId?: string | undefined } | undefined
      }[]
    | undefined
}

interface GetOptions {
  includeTabsContent?: false | undefined
  /** developers.google.com/workspace/docs/api/how-tos/performance */
  fields?: string | undefined
}

export class Documents extends GoogleObject {
  readonly googleName = 'Docs.Documents'
  static readonly without: Readonly<Record<string, string>> = {
    batchUpdate:
      'tabs, writeControl, bullets, columns, merged cells, named ranges, images, sections, deletion over a table',
    get: 'tabs, suggestions, footnotes, images, named ranges, fields within paragraphs, rows and styles',
  }

  get(documentId: string, optionalArgs: GetOptions = {}): DocumentResource {
    const { fields, ...others } = optionalArgs
    for (const [name, value] of Object.entries(others))
      if (value !== undefined && value !== false) throw new NotEmulatedError(`Docs.Documents.get with ${name}`)
    const { name } = this.#file('get', documentId)
    const mask = fields === undefined ? ALL : checkedMask(fields)
    const { execution } = this.world
    return describeDocument(
      contentOfDocument(this.world, documentId),
      { documentId, title: name },
      mask,
      execution?.realm?.parse,
    )
  }

  /** Only the title is taken from the resource, as on Google. */
  create(resource: { title?: string | undefined }): DocumentResource {
    const { id } = addFile(this.world, { name: resource.title ?? 'Untitled document', mimeType: MIME.document })
    keepDocument(this.world, id, blankDocument())
    return this.get(id)
  }

  /** All requests are carried out, or none. */
  batchUpdate(resource: BatchUpdateRequest, documentId: string): BatchUpdateResponse {
    this.#file('batchUpdate', documentId)
    if (resource.writeControl) throw new NotEmulatedError('Docs.Documents.batchUpdate with writeControl')
    const requests = resource.requests ?? []
    if (!Array.isArray(requests))
      throw new NotEmulatedError('Docs.Documents.batchUpdate with requests that are no list')
    if (requests.length === 0) throw apiError('batchUpdate', 'Must specify at least one request.')
    const replies = changeDocument(this.world, documentId, (draft) =>
      requests.map((request, index) => carryOut(draft, request, index)),
    )
    return { replies, documentId }
  }

  #file(method: string, documentId: string): FileRecord {
    const file = files(this.world).get(documentId)
    if (file?.mimeType !== MIME.document) throw apiError(method, 'Requested entity was not found.', 404)
    return file
  }
}

function carryOut(draft: Draft, request: object, index: number): object {
  const [entry, other] = Object.entries(request).filter(([, body]) => body !== undefined)
  if (!entry) throw apiError('batchUpdate', `Invalid requests[${index}]: No request set.`)
  for (const name of Object.keys(request)) if (!isRequest(name)) throw unknownName(name, `requests[${index}]`)
  if (other)
    throw apiError(
      'batchUpdate',
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'request' is already set. Cannot set '${other[0]}'`,
    )
  const [name, body] = entry
  const handler = handlerOf(name)
  if (!handler) throw new NotEmulatedError(`Docs.Documents.batchUpdate ${name}`)
  try {
    return handler(draft, body as RequestBody)
  } catch (error) {
    if (error instanceof UnknownName) throw unknownName(error.member, `requests[${index}].${name}`)
    if (!(error instanceof InvalidRequest)) throw error
    throw apiError('batchUpdate', `Invalid requests[${index}].${name}: ${error.message}`)
  }
}

function unknownName(name: string, place: string): Error {
  return apiError(
    'batchUpdate',
    `Invalid JSON payload received. Unknown name "${name}" at '${place}': Cannot find field.`,
  )
}

export class Docs extends GoogleObject {
  readonly googleName = 'Docs'
  readonly Documents: Documents

  constructor(world: World) {
    super(world)
    this.Documents = new Documents(world)
  }
}
