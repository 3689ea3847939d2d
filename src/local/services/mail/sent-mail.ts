// The mails that left the box, and could not leave the machine: kept, for people and tests to read.
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
  readonly attachments: readonly (Omit<MailAttachment, 'bytes'> & { readonly contentId: string })[]
}

export function keepMail(world: World, mail: Omit<SentMail, 'sentAt'>): void {
  const attachments = mail.attachments.map(({ bytes, ...attachment }) => {
    const contentId = world.newId()
    world.store.bytes.set(contentId, bytes)
    return { ...attachment, contentId }
  })
  const records = mailRecords(world)
  records.set(String(records.size + 1), { ...mail, attachments, sentAt: world.now().toISOString() })
}

/** How the mails are read again and again without building each anew. */
export function openOutbox(world: World): () => readonly SentMail[] {
  const known: SentMail[] = []
  const made: MailRecord[] = []
  return () => {
    const records = mailRecords(world)
    // A mail whose sending was undone is not there any more.
    while (made.length > 0 && records.get(String(made.length)) !== made.at(-1)) {
      made.pop()
      known.pop()
    }
    while (known.length < records.size) {
      const record = records.get(String(known.length + 1))
      if (!record) break
      made.push(record)
      known.push(sentMail(world, record))
    }
    return known
  }
}

function sentMail(world: World, record: MailRecord): SentMail {
  return {
    ...record,
    sentAt: new Date(record.sentAt),
    attachments: record.attachments.map(({ contentId, ...attachment }) => ({
      ...attachment,
      get bytes() {
        return world.store.bytes.get(contentId) ?? new Uint8Array()
      },
    })),
  }
}

function mailRecords(world: World) {
  return world.store.collection<MailRecord>('mail')
}
