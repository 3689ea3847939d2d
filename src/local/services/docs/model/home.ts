// Where the element behind a handle lives: in a document of the store, or in a detached copy that no document has yet.
import { GoogleException, NotEmulatedError } from '../../../state/errors'
import { changeFile } from '../../../state/files'
import type { Execution, World } from '../../../state/world'
import type { DocumentContent, Inline } from './content'
import { contentOfDocument, keepDocument, layAside, versionOfDocuments, wasKeptSince } from './kept-documents'
import { addParagraph, continued, type Draft, draftOf } from './tree'

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

/** A document as one execution sees it through DocumentApp: what it changed is kept back until it is saved. */
interface Session {
  /** As it was when the execution opened it, and which version of all documents that was. */
  base: DocumentContent
  version: number
  content: DocumentContent
}

const sessions = new WeakMap<Execution, Map<string, Session>>()

function sessionOf(world: World, documentId: string): Session | undefined {
  const { execution } = world
  if (!execution) return undefined
  const all = sessions.get(execution) ?? new Map<string, Session>()
  sessions.set(execution, all)
  const found = all.get(documentId)
  if (found) return found
  const base = contentOfDocument(world, documentId)
  const session = { base, version: versionOfDocuments(world), content: base }
  all.set(documentId, session)
  return session
}

/** What was not changed is read anew when it is opened again. */
function refresh(world: World, documentId: string): void {
  const session = sessionOf(world, documentId)
  if (!session || session.content !== session.base) return
  session.base = contentOfDocument(world, documentId)
  session.version = versionOfDocuments(world)
  session.content = session.base
}

/**
 * Writes what DocumentApp has changed. Google merges changes made meanwhile through the Docs API or by another execution;
 * the box refuses such a meeting by name.
 */
function save(world: World, documentId: string): void {
  const session = sessionOf(world, documentId)
  if (!session || session.content === session.base) return
  if (hasChangedSince(world, documentId, session))
    throw new NotEmulatedError(
      'saving a document that was changed through the Docs API or by another execution meanwhile',
    )
  keepDocument(world, documentId, session.content)
  changeFile(world, documentId, {})
  session.base = session.content
  session.version = versionOfDocuments(world)
}

/** What was read from disk again is another object, and what was taken back has been counted. */
function hasChangedSince(world: World, documentId: string, { base, version }: Session): boolean {
  return wasKeptSince(world, documentId, version) && contentOfDocument(world, documentId) !== base
}

/** At the end of an execution Google saves every document it left open. */
export function saveOpenDocuments(world: World): void {
  const { execution } = world
  const all = execution && sessions.get(execution)
  if (!all) return
  world.store.transaction(() => {
    for (const id of all.keys()) save(world, id)
  })
  for (const id of all.keys()) layAside(world, id)
}

/** Outside an execution every call stands for itself and is saved at once. */
export function openDocument(world: World, documentId: string): OpenDocument {
  let closed = false
  const checkOpen = () => {
    if (closed) throw new GoogleException('Document is closed, its contents cannot be updated.')
  }
  refresh(world, documentId)
  return {
    documentId,
    content: () => {
      checkOpen()
      return sessionOf(world, documentId)?.content ?? contentOfDocument(world, documentId)
    },
    edit: (work) => {
      checkOpen()
      const session = sessionOf(world, documentId)
      if (!session) return changeDocument(world, documentId, work)
      const { base, content } = session
      const { draft, result } = continued(content === base ? draftOf(base) : (content as Draft), work)
      session.content = draft
      return result
    },
    close: () => {
      checkOpen()
      save(world, documentId)
      closed = true
    },
  }
}

/** Changes what is kept, as the Docs API does: at once, and unseen by an execution that has the document open. */
export function changeDocument<R>(world: World, documentId: string, work: (draft: Draft) => R): R {
  const draft = draftOf(contentOfDocument(world, documentId))
  const result = work(draft)
  keepDocument(world, documentId, draft)
  changeFile(world, documentId, {})
  return result
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

/** A detached copy of part of a paragraph, held by a paragraph of its own that no script gets to see. */
export function detachedParagraph(source: DocumentContent, inlines: readonly Inline[]): { home: Home; id: string } {
  const home = detachedHome(source)
  return { home, id: home.edit((draft) => addParagraph(draft, { inlines })) }
}
