// The thread that prints: one document after the other as PDF and .docx.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { workerData } from 'node:worker_threads'
import { writeDocx } from '../../services/docs/docx/write-docx'
import { writePdf } from '../../services/docs/pdf/write-pdf'
import { type PressRoom, type PrintOrder, tellFilled } from './orders'
import { unpacked } from './packed-content'
import { openSpool } from './spool'

/** A list of so many parcels leaves as much behind as all else together. */
const MANY_PARCELS = 10

const room = workerData as PressRoom
const spool = openSpool(room.folder)
// Only this thread gets to see it.
setFlagsFromString('--expose-gc')
const tidyUp = runInNewContext('gc') as () => void
setFlagsFromString('--no-expose-gc')

function print({ number, content: packed, ...info }: PrintOrder): void {
  const content = unpacked(packed)
  spool.write(number, 'pdf', writePdf(content, info))
  spool.write(number, 'docx', writeDocx(content, info))
}

room.orders.on('message', (order: PrintOrder) => {
  const isLarge = order.content.parcels.length > MANY_PARCELS
  try {
    print(order)
  } catch (error) {
    // Whoever asks for the document is told.
    spool.write(order.number, 'error', Buffer.from(error instanceof Error ? (error.stack ?? '') : String(error)))
  }
  tellFilled(room, order.number + 1)
  // Else the engine would wait until more is printed, and nothing may be for long.
  if (isLarge) tidyUp()
})
