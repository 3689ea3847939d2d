// Keeps the thread that prints, and tells when it dies: whoever waits for a document could hear of it in no other way.
import { writeFileSync } from 'node:fs'
import { Worker, workerData } from 'node:worker_threads'
import { causeOfDeath, DIED, type PressRoom, tellFilled } from './orders'

/** What the keeper is started with. */
export interface KeptPress {
  /** The compiled thread. */
  readonly program: string
  readonly room: PressRoom
}

const { program, room } = workerData as KeptPress
const press = new Worker(new URL(program), {
  workerData: room,
  transferList: [room.orders],
})
let cause = ''
press.on('error', (error) => {
  cause = String(error)
})
press.on('exit', (code) => {
  writeFileSync(causeOfDeath(room), cause || `it ended with status ${code}`)
  tellFilled(room, DIED)
})
