// What the box and the thread that prints tell each other, and where the results lie.
import { join } from 'node:path'

/** One document to be printed as PDF and .docx. Orders are filled in the order of their numbers, which begin at 0. */
export interface PrintOrder {
  readonly number: number
  /** The content of the document as JSON: quicker to hand over than the objects themselves. */
  readonly content: string
  readonly title: string
  readonly createdAt: Date
}

/** What the thread is started with. */
export interface PressRoom {
  readonly folder: string
  /** How many orders are filled. */
  readonly filled: Int32Array
}

export function resultFile({ folder }: Pick<PressRoom, 'folder'>, number: number, kind: 'pdf' | 'docx' | 'error') {
  return join(folder, `${number}.${kind}`)
}
