// A document's elements in parcels: all of a long list as one text would be larger than the list.
import type { DocumentContent, Node } from './content'

const PARCEL = 1_000

export interface InParcels {
  /** All but the elements. */
  readonly frame: Omit<DocumentContent, 'nodes'>
  readonly parcels: readonly (readonly Node[])[]
}

export function inParcels({ nodes, ...frame }: DocumentContent): InParcels {
  const all = Object.values(nodes)
  const count = Math.ceil(all.length / PARCEL)
  return {
    frame,
    parcels: Array.from({ length: count }, (_, index) => all.slice(index * PARCEL, (index + 1) * PARCEL)),
  }
}

export function outOfParcels(frame: InParcels['frame'], parcels: Iterable<readonly Node[]>): DocumentContent {
  const nodes: Record<string, Node> = {}
  for (const parcel of parcels) for (const node of parcel) nodes[node.id] = node
  return { ...frame, nodes }
}
