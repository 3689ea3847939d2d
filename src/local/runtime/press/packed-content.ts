// A document's content as it is handed to the press: bytes of JSON, quicker to hand over than the objects themselves.
import type { DocumentContent, Node } from '../../services/docs/model/content'
import { type InParcels, inParcels, outOfParcels } from '../../services/docs/model/parcels'

export interface PackedContent {
  readonly frame: string
  /** Taken out one by one when they are unpacked. */
  readonly parcels: Uint8Array<ArrayBuffer>[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function packed(content: DocumentContent): PackedContent {
  const { frame, parcels } = inParcels(content)
  return { frame: JSON.stringify(frame), parcels: parcels.map((nodes) => encoder.encode(JSON.stringify(nodes))) }
}

/** Handed over as they are, not copied. */
export function buffersOf({ parcels }: PackedContent): ArrayBuffer[] {
  return parcels.map(({ buffer }) => buffer)
}

export function unpacked({ frame, parcels }: PackedContent): DocumentContent {
  return outOfParcels(JSON.parse(frame) as InParcels['frame'], nodesIn(parcels))
}

function* nodesIn(parcels: Uint8Array[]): Generator<readonly Node[]> {
  for (let parcel = parcels.shift(); parcel; parcel = parcels.shift())
    yield JSON.parse(decoder.decode(parcel)) as Node[]
}
