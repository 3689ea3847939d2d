// The thread that prints: one document after the other as PDF and .docx, each into a file of its own.
import { writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { writeDocx } from '../../services/docs/docx/write-docx'
import type { DocumentContent } from '../../services/docs/model/content'
import { writePdf } from '../../services/docs/pdf/write-pdf'
import { type PressRoom, type PrintOrder, resultFile } from './orders'

const room = workerData as PressRoom

function print({ number, content: json, ...info }: PrintOrder): void {
  const content = JSON.parse(json) as DocumentContent
  writeFileSync(resultFile(room, number, 'pdf'), writePdf(content, info))
  writeFileSync(resultFile(room, number, 'docx'), writeDocx(content, info))
}

parentPort?.on('message', (order: PrintOrder) => {
  try {
    print(order)
  } catch (error) {
    // Whoever asks for the document is told.
    writeFileSync(resultFile(room, order.number, 'error'), error instanceof Error ? (error.stack ?? '') : String(error))
  }
  Atomics.store(room.filled, 0, order.number + 1)
  Atomics.notify(room.filled, 0)
})
