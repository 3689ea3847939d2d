// What the office needs from the world around it, named by need; src/workspace fills each with a Google service.
import type { DocumentOrder } from '../documents/order'
import type { PrefilledValues } from '../intake/prefill'
import type { FormKey, RawSubmission } from '../intake/submission'
import type { Mail } from '../notices/mail'
import type { CellValue, RangeRequest, RowChange } from '../register/tabs'
import type { Moment } from '../time/moment'

/** The shared sheet. Each member is one service call, however much is asked for. */
export interface Sheet {
  /** The values of each range, rows trimmed of trailing empty cells, ranges of trailing empty rows. */
  read(ranges: readonly RangeRequest[]): CellValue[][][]
  /** The values of each range by its columns, which are trimmed likewise: thousands of rows come as one list. */
  readColumns(ranges: readonly RangeRequest[]): CellValue[][][]
  /** All changes or none. */
  write(changes: readonly RowChange[]): void
}

/** The stores of the five forms. */
export interface Submissions {
  /** Undefined when the form has no such response (any more). */
  find(form: FormKey, responseId: string): RawSubmission | undefined
  /** A link to the form with this response's own answers filled in again, for its sender alone. */
  refillLink(form: FormKey, responseId: string): string
  /**
   * What was submitted after `since` and is not `known` by its key yet, oldest first; of very much only the first part,
   * since looking at a response takes time whether it is known or not.
   */
  since(form: FormKey, since: Moment | undefined, known: Known): Slice
}

/** Tells which keys of submissions are known. */
export type Known = Pick<ReadonlySet<string>, 'has'>

export interface Slice {
  readonly found: readonly RawSubmission[]
  /** Later than `since`: all there was up to then was looked at. Absent when nothing is left. */
  readonly reached?: Moment
}

/** One holder at a time over the whole office. */
export interface Mutex {
  /** Runs `work` alone; undefined when others kept the register busy for too long. */
  alone<T>(work: () => T): { readonly value: T } | undefined
}

export interface Clock {
  now(): Moment
  /** True once so much of the execution's time is used that no new piece of work should be begun. */
  isRunningOut(): boolean
}

export interface Mailer {
  /** `senderName` is shown beside the address of the account that sends. */
  send(mail: Mail, senderName: string): void
  /** Recipients that may still be written to today. */
  remaining(): number
}

export interface NewFolder {
  /** Planned beforehand, so that creating it twice gives one folder. */
  readonly id: string
  readonly name: string
  readonly parent: string
}

export interface Drive {
  /** Identifiers for folders to come. */
  planIds(count: number): string[]
  /** Creates the folder unless it exists. */
  ensureFolder(folder: NewFolder): void
  /** Lets these people read, or change, what is in the folder, without a mail of Google's own. */
  share(folderId: string, people: readonly string[], access: 'reader' | 'writer'): void
}

export interface WrittenDocument {
  readonly id: string
  readonly url: string
  readonly pdfUrl?: string
}

export interface Documents {
  /** @throws code PLACEHOLDER_UNRESOLVED with the names, when the template asks for what the order does not give. */
  write(order: DocumentOrder): WrittenDocument
}

/** Small facts that outlive an execution. */
export interface Memory {
  get(key: string): string | undefined
  set(key: string, value: string): void
}

/** Addresses of the office's own forms and register. */
export interface Links {
  /** The form with these answers filled in. */
  form(form: FormKey, values: PrefilledValues): string
  folder(id: string): string
  readonly register: string
}

/** Where developers look: never personal or exempt content. */
export interface Log {
  info(message: string): void
  error(message: string): void
}

export interface Ports {
  readonly sheet: Sheet
  readonly submissions: Submissions
  readonly mutex: Mutex
  readonly clock: Clock
  readonly mailer: Mailer
  readonly drive: Drive
  readonly documents: Documents
  readonly memory: Memory
  readonly links: Links
  readonly log: Log
  /** A short text that differs for any two different texts. */
  digest(text: string): string
}
