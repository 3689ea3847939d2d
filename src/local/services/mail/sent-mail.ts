// The mails that left the box, and could not leave the machine: kept, for people and tests to read.
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'

export interface MailAttachment {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** Of an image within the HTML: the key the text names it by, as in "cid:logo". */
  readonly imageKey?: string
}

/** One mail as its recipients got it. Lists of addresses are joined by commas, and empty when there are none. */
export interface SentMail {
  readonly to: string
  readonly cc: string
  readonly bcc?: string
  readonly subject: string
  readonly body: string
  readonly htmlBody?: string
  readonly attachments: readonly MailAttachment[]
  readonly sentAt: Date
  readonly replyTo?: string
  /** The sender's name as shown to recipients. */
  readonly name?: string
  /** The sender's address, where it is not the owner's. */
  readonly from?: string
}

/** What the store keeps of a mail: the instant as text, the attachments' bytes apart. */
interface MailRecord extends Omit<SentMail, 'sentAt' | 'attachments'> {
  readonly sentAt: string
  /** When the run began that sent it; missing from data of older versions. */
  readonly began?: string
  readonly attachments: readonly (Omit<MailAttachment, 'bytes'> & { readonly contentId: string })[]
}

export function keepMail(world: World, mail: Omit<SentMail, 'sentAt'>): void {
  const attachments = mail.attachments.map(({ bytes, ...attachment }) => {
    const contentId = world.newId()
    world.store.bytes.set(contentId, bytes)
    return { ...attachment, contentId }
  })
  const records = mailRecords(world)
  records.set(String(records.size + 1), {
    ...mail,
    attachments,
    sentAt: world.now().toISOString(),
    began: (world.execution?.startedAt ?? world.now()).toISOString(),
  })
}

interface Outbox {
  readonly mails: SentMail[]
  version: number
}

const outboxes = new WeakMap<Collection<MailRecord>, Outbox>()

/**
 * Oldest first. They are looked at again and again: only what was sent since the last time is made, and their texts stay
 * where the store keeps them.
 */
export function sentMails(world: World): readonly SentMail[] {
  const records = mailRecords(world)
  const outbox = outboxes.get(records) ?? { mails: [], version: 0 }
  outboxes.set(records, outbox)
  const { mails, version } = outbox
  // A mail whose sending was undone is not there any more.
  const changed = records.changedSince(version) ?? ['1']
  for (const key of changed) if (Number(key) <= mails.length) mails.length = Number(key) - 1
  outbox.version = records.version
  while (mails.length < records.size) {
    const record = records.get(String(mails.length + 1))
    if (!record) break
    mails.push(new KeptMail(world, String(mails.length + 1), record))
  }
  return mails
}

/** Where a mail came among everything the box keeps; its number counts from 1. */
export function placeOfMail(world: World, number: number): number {
  return mailRecords(world).place(String(number)) ?? 0
}

/** What the clock of the box stood at when a mail left: that of a run goes on only within it. */
export function clockOfMail(mail: SentMail): Date {
  return KeptMail.beganOf(mail) ?? mail.sentAt
}

/** A register sends mails by the thousand: each holds its head alone, and looks up its text when it is asked for. */
class KeptMail implements SentMail {
  declare readonly to: string
  declare readonly cc: string
  declare readonly subject: string
  declare readonly body: string
  readonly sentAt: Date
  readonly attachments: readonly MailAttachment[]
  readonly #world: World
  readonly #key: string
  readonly #began: Date | undefined

  constructor(world: World, key: string, { body: _, htmlBody, attachments, sentAt, began, ...head }: MailRecord) {
    Object.assign(this, head)
    this.#world = world
    this.#key = key
    this.sentAt = new Date(sentAt)
    this.#began = began === undefined ? undefined : new Date(began)
    this.attachments = attachments.map(({ contentId, ...attachment }) => ({
      ...attachment,
      get bytes() {
        return world.store.bytes.get(contentId) ?? new Uint8Array()
      },
    }))
    Object.defineProperty(this, 'body', KeptMail.#texts.body)
    if (htmlBody !== undefined) Object.defineProperty(this, 'htmlBody', KeptMail.#texts.htmlBody)
  }

  static beganOf(mail: SentMail): Date | undefined {
    return #began in mail ? mail.#began : undefined
  }

  /** Of the mail itself, so that a copy of it has them too; the same for all mails, or each would be of a kind of its own. */
  static readonly #texts = { body: KeptMail.#lookedUp('body'), htmlBody: KeptMail.#lookedUp('htmlBody') }

  static #lookedUp(member: 'body' | 'htmlBody'): PropertyDescriptor {
    return {
      get(this: KeptMail) {
        return mailRecords(this.#world).look(this.#key)?.[member] ?? ''
      },
      enumerable: true,
      configurable: true,
    }
  }
}

function mailRecords(world: World) {
  return world.store.collection<MailRecord>('mail')
}
