// Keeps the content of documents in the store: each as one record, the elements of a large one apart and not in memory.
import type { World } from '../../../state/world'
import { blankDocument } from './blank'
import type { DocumentContent, Node } from './content'
import { inParcels, outOfParcels } from './parcels'

/** A large document has no nodes here, but so many parcels of them. */
interface Kept extends DocumentContent {
  readonly parcels?: number
}

/** A list of thousands of rows takes tens of megabytes, and may never be opened again. */
const MOST_ELEMENTS = 10_000

const documents = (world: World) => world.store.collection<Kept>('documents')
const parcelsIn = (world: World) => world.store.collection<readonly Node[]>('document elements')
const keyOf = (id: string, number: number) => `${id}/${number}`

/** Large documents by their record, as long as somebody works with them. */
const whole = new WeakMap<Kept, WeakRef<DocumentContent>>()

/** To be asked with later whether a document was kept since. */
export function versionOfDocuments(world: World): number {
  return documents(world).version
}

/** True, too, when so much was kept since that nobody knows. */
export function wasKeptSince(world: World, id: string, version: number): boolean {
  return documents(world).changedSince(version)?.includes(id) ?? true
}

/** The same object until the document changes, or is read from disk again. */
export function contentOfDocument(world: World, id: string): DocumentContent {
  const record = documents(world).get(id)
  if (record?.parcels === undefined) return record ?? blankDocument()
  const known = whole.get(record)?.deref()
  if (known) return known
  const { parcels, ...frame } = record
  const content = outOfParcels(frame, readParcels(world, id, parcels))
  whole.set(record, new WeakRef(content))
  return content
}

function* readParcels(world: World, id: string, parcels: number): Generator<readonly Node[]> {
  for (let number = 0; number < parcels; number++) {
    yield parcelsIn(world).get(keyOf(id, number)) ?? []
    parcelsIn(world).release(keyOf(id, number))
  }
}

export function keepDocument(world: World, id: string, content: DocumentContent): void {
  world.press?.changed(id)
  world.store.transaction(() => {
    const before = documents(world).get(id)?.parcels ?? 0
    const parcels = content.next > MOST_ELEMENTS ? inParcels(content).parcels : []
    for (const [number, nodes] of parcels.entries()) parcelsIn(world).set(keyOf(id, number), nodes)
    for (let number = parcels.length; number < before; number++) parcelsIn(world).delete(keyOf(id, number))
    const record: Kept = parcels.length === 0 ? content : { ...content, nodes: {}, parcels: parcels.length }
    documents(world).set(id, record)
    if (record !== content) whole.set(record, new WeakRef(content))
  })
}

/** Nobody works with the document any more: the elements of a large one need not stay in memory. */
export function layAside(world: World, id: string): void {
  const { parcels = 0 } = documents(world).get(id) ?? {}
  for (let number = 0; number < parcels; number++) parcelsIn(world).release(keyOf(id, number))
}
