// Saves what was typed: every changed paragraph at once, or nothing if the document has changed meanwhile.
import type { Context } from 'hono'
import type { DocumentContent, ParagraphNode } from '../../services/docs/model/content'
import { changeDocument } from '../../services/docs/model/home'
import { contentOfDocument } from '../../services/docs/model/kept-documents'
import { addParagraph, attach, change as changeNode, type Draft, remove } from '../../services/docs/model/tree'
import type { FileRecord } from '../../state/files'
import type { Desk, Env } from '../desk'
import { editing } from './editing'
import { allParagraphs, mayRemove } from './paragraph-list'
import { slotsOf } from './slots'
import { clean, fingerprint, retyped, shownText, stateOf } from './typed-text'

export async function change(c: Context<Env>, desk: Desk, file: FileRecord) {
  const { world } = desk.box
  const fields: Fields = await c.req.parseBody()
  const typed = changedTexts(fields)
  const content = contentOfDocument(world, file.id)
  if (fields.sidik !== stateOf(content)) return editing(c, desk, file, typed)
  const where = new URLSearchParams()
  world.store.transaction(() => {
    if (typed.size === 0 && !asks(fields, content)) return
    changeDocument(world, file.id, (draft) => {
      for (const [id, text] of typed) retype(draft, id, text)
      addOrRemove(draft, fields, where)
    })
  })
  const lost = lostSlots(content, contentOfDocument(world, file.id))
  const isOnward = where.size > 0
  if (isOnward) where.set('ubah', 'ya')
  else where.set('disimpan', String(typed.size))
  for (const slot of lost) where.append('hilang', slot)
  const at = where.get('di')
  where.delete('di')
  return c.redirect(`/document/d/${file.id}/edit?${where}${at === null ? '' : `#${at}`}`, 303)
}

type Fields = Readonly<Record<string, unknown>>

/** What differs from the text that was shown, by paragraph: fields are named after both. */
function changedTexts(fields: Fields): Map<string, string> {
  const typed = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    const [, id, shown] = /^p\.(\w+)\.([0-9a-f]{12})$/.exec(name) ?? []
    if (id === undefined || typeof value !== 'string') continue
    const text = clean(value)
    if (fingerprint(text) !== shown) typed.set(id, text)
  }
  return typed
}

function retype(draft: Draft, id: string, text: string): void {
  const node = paragraphIn(draft, id)
  if (node) changeNode(draft, node, { inlines: retyped(node, text) })
}

function paragraphIn(content: DocumentContent, id: unknown): ParagraphNode | undefined {
  const node = typeof id === 'string' && Object.hasOwn(content.nodes, id) ? content.nodes[id] : undefined
  return node?.kind === 'paragraph' ? node : undefined
}

function asks({ tambah, hapus }: Fields, content: DocumentContent): boolean {
  return (paragraphIn(content, tambah) ?? paragraphIn(content, hapus)) !== undefined
}

/** A new paragraph looks like the one before it. */
function addOrRemove(draft: Draft, { tambah, hapus }: Fields, where: URLSearchParams): void {
  const before = paragraphIn(draft, tambah)
  if (before?.parent !== undefined) {
    const { heading, style, list } = before
    const mark = before.inlines.at(-1)?.style ?? before.mark
    const id = addParagraph(draft, { heading, style, mark, list })
    attach(draft, before.parent, (draft.nodes[before.parent]?.children.indexOf(before.id) ?? 0) + 1, id)
    where.set('baru', 'ya')
    where.set('di', `isi-${id}`)
  }
  const gone = paragraphIn(draft, hapus)
  if (!gone || !mayRemove(draft, gone)) return
  const siblings = draft.nodes[gone.parent ?? '']?.children ?? []
  remove(draft, gone.id)
  where.set('dihapus', 'ya')
  where.set('di', `isi-${siblings[siblings.indexOf(gone.id) + 1]}`)
}

function lostSlots(before: DocumentContent, after: DocumentContent): string[] {
  const slots = (content: DocumentContent) => allParagraphs(content).flatMap((node) => slotsOf(shownText(node)))
  const left = new Set(slots(after))
  return [...new Set(slots(before))].filter((slot) => !left.has(slot))
}
