// Where printed documents lie: all in one file, for thousands of small ones take longer to open than to print.
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What may come of an order; an error is told in words. */
const KINDS = ['pdf', 'docx', 'error'] as const
export type Kind = (typeof KINDS)[number]

export interface Spool {
  /** Only one thread writes. */
  write(number: number, kind: Kind, bytes: Uint8Array): void
  /** In bytes; 0 when there is none. */
  sizeOf(number: number, kind: Kind): number
  read(number: number, kind: Kind): Uint8Array
  close(): void
}

/** In the index every order has a place for each kind: where it begins, and how long it is. */
const PLACE_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT

export function openSpool(folder: string): Spool {
  const open = (name: string) => openSync(join(folder, name), constants.O_RDWR | constants.O_CREAT)
  const contents = open('contents')
  const index = open('index')
  let end = 0
  const placeAt = (number: number, kind: Kind) => (number * KINDS.length + KINDS.indexOf(kind)) * PLACE_BYTES
  const placeOf = (number: number, kind: Kind) => {
    const place = new Float64Array(2)
    readSync(index, place, 0, PLACE_BYTES, placeAt(number, kind))
    const [begin = 0, size = 0] = place
    return { begin, size }
  }
  return {
    write: (number, kind, bytes) => {
      writeSync(contents, bytes, 0, bytes.length, end)
      writeSync(index, new Float64Array([end, bytes.length]), 0, PLACE_BYTES, placeAt(number, kind))
      end += bytes.length
    },
    sizeOf: (number, kind) => placeOf(number, kind).size,
    read: (number, kind) => {
      const { begin, size } = placeOf(number, kind)
      const bytes = Buffer.alloc(size)
      readSync(contents, bytes, 0, size, begin)
      return bytes
    },
    close: () => {
      closeSync(contents)
      closeSync(index)
    },
  }
}
