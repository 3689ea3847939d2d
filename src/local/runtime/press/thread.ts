// The thread that prints: one document after the other as PDF and .docx.
import { workerData } from 'node:worker_threads'
import { writeDocx } from '../../services/docs/docx/write-docx'
import type { DocumentContent } from '../../services/docs/model/content'
import { writePdf } from '../../services/docs/pdf/write-pdf'
import { type PressRoom, type PrintOrder, tellFilled } from './orders'
import { openSpool } from './spool'

const room = workerData as PressRoom
const spool = openSpool(room.folder)

function print({ number, content: json, ...info }: PrintOrder): void {
  const content = JSON.parse(json) as DocumentContent
  spool.write(number, 'pdf', writePdf(content, info))
  spool.write(number, 'docx', writeDocx(content, info))
}

room.orders.on('message', (order: PrintOrder) => {
  try {
    print(order)
  } catch (error) {
    // Whoever asks for the document is told.
    spool.write(order.number, 'error', Buffer.from(error instanceof Error ? (error.stack ?? '') : String(error)))
  }
  tellFilled(room, order.number + 1)
})
