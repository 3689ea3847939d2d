// Where the element behind a handle lives: in a document of the store, or in a detached copy that no document has yet.
import { GoogleException } from '../../../state/errors'
import { changeFile } from '../../../state/files'
import type { World } from '../../../state/world'
import { blankDocument } from './blank'
import type { DocumentContent } from './content'
import { type Draft, draftOf } from './tree'

export interface Home {
  content(): DocumentContent
  /** Changes the content in one go. Throws Google's error once the document is closed. */
  edit<R>(work: (draft: Draft) => R): R
}

/** The home of the elements of one opened document: closing it closes every handle that came from it. */
export interface OpenDocument extends Home {
  readonly documentId: string
  close(): void
}

export function contentOfDocument(world: World, id: string): DocumentContent {
  return world.store.collection<DocumentContent>('documents').get(id) ?? blankDocument()
}

export function keepDocument(world: World, id: string, content: DocumentContent): void {
  world.store.collection<DocumentContent>('documents').set(id, content)
}

export function openDocument(world: World, documentId: string): OpenDocument {
  let closed = false
  return {
    documentId,
    content: () => contentOfDocument(world, documentId),
    edit: (work) => {
      if (closed) throw new GoogleException('Document is closed, its contents cannot be updated.')
      const draft = draftOf(contentOfDocument(world, documentId))
      const result = work(draft)
      keepDocument(world, documentId, draft)
      changeFile(world, documentId, {})
      return result
    },
    close: () => {
      closed = true
    },
  }
}

/** A home for elements without a document; it looks up named styles where the copy came from. */
export function detachedHome(source: DocumentContent): Home & { readonly detached: true } {
  let content: DocumentContent = { ...source, nodes: {} }
  return {
    detached: true,
    content: () => content,
    edit: (work) => {
      const draft = draftOf(content)
      const result = work(draft)
      content = draft
      return result
    },
  }
}
