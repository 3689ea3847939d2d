// Opens a press: a thread of its own prints while the play goes on, a bounded number of documents behind it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { DocumentContent } from '../../services/docs/model/content'
import type { LateBytes, Press, PrintInfo } from '../../state/press'
import type { KeptPress } from './keeper'
import { causeOfDeath, DIED, type PressRoom, type PrintOrder } from './orders'
import { buffersOf, packed } from './packed-content'
import { type Kind, openSpool, type Spool } from './spool'

/** So many documents at most wait for the press; each takes some hundred kilobytes. */
const MOST_WAITING = 100

/** Files beside one another: the thread's keeper, and src/local/runtime/press/thread.ts, compiled. */
export interface PressPrograms {
  readonly keeper: URL
  readonly thread: URL
}

export function openPress({ keeper: keeperProgram, thread }: PressPrograms): Press {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  const spool = openSpool(folder)
  const filled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const { port1: counter, port2: orders } = new MessageChannel()
  const room: PressRoom = { folder, filled, orders }
  const kept: KeptPress = { program: thread.href, room }
  const keeper = new Worker(keeperProgram, { workerData: kept, transferList: [orders] })
  keeper.unref()
  const latest = new Map<string, number>()
  let ordered = 0

  function printed(number: number, kind: Kind): LateBytes {
    const wait = () => waitFor(room, spool, number)
    return {
      get length() {
        wait()
        return spool.sizeOf(number, kind)
      },
      bytes: () => {
        wait()
        return spool.read(number, kind)
      },
    }
  }

  return {
    printPdf: (documentId, content, { title, createdAt }: PrintInfo) => {
      const number = ordered++
      if (number >= MOST_WAITING) waitUntil(room, number - MOST_WAITING)
      const order: PrintOrder = { number, content: packed(content as DocumentContent), title, createdAt }
      counter.postMessage(order, buffersOf(order.content))
      latest.set(documentId, number)
      return printed(number, 'pdf')
    },
    docxOf: (documentId) => {
      const number = latest.get(documentId)
      return number === undefined ? undefined : printed(number, 'docx')
    },
    changed: (documentId) => void latest.delete(documentId),
    close: () => {
      void keeper.terminate()
      counter.close()
      spool.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function waitFor(room: PressRoom, spool: Spool, number: number): void {
  waitUntil(room, number)
  if (spool.sizeOf(number, 'error') > 0)
    throw new Error(`a document could not be printed: ${Buffer.from(spool.read(number, 'error'))}`)
}

/** Until the order of that number is filled. */
function waitUntil(room: PressRoom, number: number): void {
  const { filled } = room
  for (let count = Atomics.load(filled, 0); count <= number; count = Atomics.load(filled, 0)) {
    if (count === DIED)
      throw new Error(`the thread that prints the documents has died: ${readFileSync(causeOfDeath(room), 'utf8')}`)
    Atomics.wait(filled, 0, count)
  }
}
