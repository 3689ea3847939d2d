// Opens a press: a thread of its own prints while the play goes on, a bounded number of documents behind it.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LateBytes, Press, PrintInfo } from '../../state/press'
import { type PressRoom, type PrintOrder, resultFile } from './orders'

/** So many documents at most wait for the press; each takes some hundred kilobytes. */
const MOST_WAITING = 100
/** Ten times as long as the longest document takes, with a full queue before it. */
const PATIENCE_MS = 10 * 60_000
/** The fonts take most of it. Without a limit the engine takes several times as much before it tidies up. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

/** `program` is src/local/runtime/press/thread.ts, compiled. */
export function openPress(program: URL): Press {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  const filled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const room: PressRoom = { folder, filled }
  const worker = new Worker(program, { workerData: room, resourceLimits: LIMITS })
  worker.unref()
  const latest = new Map<string, number>()
  let orders = 0

  function printed(number: number, kind: 'pdf' | 'docx'): LateBytes {
    const file = resultFile(room, number, kind)
    const wait = () => waitFor(room, number)
    return {
      get length() {
        wait()
        return statSync(file).size
      },
      bytes: () => {
        wait()
        return readFileSync(file)
      },
    }
  }

  return {
    printPdf: (documentId, content, { title, createdAt }: PrintInfo) => {
      const number = orders++
      if (number >= MOST_WAITING) waitUntil(room, number - MOST_WAITING)
      worker.postMessage({ number, content: JSON.stringify(content), title, createdAt } satisfies PrintOrder)
      latest.set(documentId, number)
      return printed(number, 'pdf')
    },
    docxOf: (documentId) => {
      const number = latest.get(documentId)
      return number === undefined ? undefined : printed(number, 'docx')
    },
    changed: (documentId) => void latest.delete(documentId),
    close: () => {
      void worker.terminate()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function waitFor(room: PressRoom, number: number): void {
  waitUntil(room, number)
  const failure = resultFile(room, number, 'error')
  if (existsSync(failure)) throw new Error(`a document could not be printed: ${readFileSync(failure, 'utf8')}`)
}

/** Until the order of that number is filled. */
function waitUntil({ filled }: PressRoom, number: number): void {
  for (let count = Atomics.load(filled, 0); count <= number; count = Atomics.load(filled, 0))
    if (Atomics.wait(filled, 0, count, PATIENCE_MS) === 'timed-out') throw new Error('the press prints no more')
}
