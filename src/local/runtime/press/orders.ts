// What the box and the thread that prints tell each other.
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import type { PackedContent } from './packed-content'

/** One document to be printed as PDF and .docx. Orders are filled in the order of their numbers, which begin at 0. */
export interface PrintOrder {
  readonly number: number
  readonly content: PackedContent
  readonly title: string
  readonly createdAt: Date
}

/** What the thread is started with. */
export interface PressRoom {
  readonly folder: string
  /** How many orders are filled; DIED when no more will be. */
  readonly filled: Int32Array
  readonly orders: MessagePort
}

export const DIED = -1

/** The file that tells why the thread has died. */
export function causeOfDeath({ folder }: Pick<PressRoom, 'folder'>): string {
  return join(folder, 'cause')
}

export function tellFilled({ filled }: Pick<PressRoom, 'filled'>, count: number): void {
  Atomics.store(filled, 0, count)
  Atomics.notify(filled, 0)
}
