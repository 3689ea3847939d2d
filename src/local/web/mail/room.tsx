// The mail of the account a visitor acts as: inbox, one conversation, and for the script's account what it sent.
import { type Context, Hono } from 'hono'
import type { Desk, Env } from '../desk'
import { notFound } from '../notices'
import { named } from '../sent-file'
import { page } from '../shell'
import { isOwner } from '../visitor'
import { wholeNumber } from '../whole-number'
import { mailFrame } from './frame'
import { inboxOf, isRecipient, markRead, markUnread, type NumberedMail, numbered } from './inbox'
import { Conversation, MailList, Search } from './parts'
import { mailWords as words } from './words'

const PAGE_SIZE = 50

export function mailRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  const { world } = desk.box
  const asOwner = (c: Context<Env>) => isOwner(world, c.var.viewer)
  const asked = (c: Context<Env>): NumberedMail | undefined => numbered(world)[Number(c.req.param('number')) - 1]
  /** The mail of that number, if it is addressed to the viewer. */
  const received = (c: Context<Env>): NumberedMail | undefined => {
    const found = asked(c)
    return found && isRecipient(found.mail, c.var.viewer) ? found : undefined
  }
  /** The mail of that number, if the viewer got it or the script's account, which sent it, is asking. */
  const readable = (c: Context<Env>) => (asOwner(c) ? asked(c) : received(c))
  room.get('/surat', (c) => list(c, desk, 'inbox'))
  room.get('/surat/terkirim', (c) => (asOwner(c) ? list(c, desk, 'sent') : notFound(c, desk)))
  room.get('/surat/terkirim/:number{[0-9]+}', (c) => {
    const found = asOwner(c) ? asked(c) : undefined
    return found ? show(c, desk, found, 'sent') : notFound(c, desk)
  })
  room.get('/surat/:number{[0-9]+}', (c) => {
    const found = received(c)
    return found ? show(c, desk, found, 'inbox') : notFound(c, desk)
  })
  room.post('/surat/:number{[0-9]+}/belum-dibaca', (c) => {
    const found = received(c)
    if (!found) return notFound(c, desk)
    markUnread(world, c.var.viewer, found.number)
    return c.redirect('/surat', 303)
  })
  room.get('/surat/:number{[0-9]+}/isi', (c) => {
    const found = readable(c)
    return found ? mailFrame(c, found.mail) : notFound(c, desk)
  })
  room.get('/surat/:number{[0-9]+}/lampiran/:index{[0-9]+}', (c) => {
    const attachment = readable(c)?.mail.attachments[Number(c.req.param('index'))]
    if (!attachment) return notFound(c, desk)
    return c.body(new Uint8Array(attachment.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': named(attachment.name),
    })
  })
  return room
}

export type Box = 'inbox' | 'sent'

/** A mail's text is looked up only when something is looked for. */
function found(mails: readonly NumberedMail[], wanted: string): readonly NumberedMail[] {
  if (wanted === '') return mails
  const text = wanted.toLowerCase()
  return mails.filter(({ mail }) => `${mail.subject}\n${mail.body}\n${mail.to}`.toLowerCase().includes(text))
}

function list(c: Context<Env>, desk: Desk, box: Box) {
  const { world } = desk.box
  const wanted = (c.req.query('cari') ?? '').trim()
  const all = found(box === 'sent' ? numbered(world).reverse() : inboxOf(world, c.var.viewer), wanted)
  const first = wholeNumber(c.req.query('dari'))
  const title = box === 'sent' ? words.sentBox : words.inbox
  return page(
    c,
    desk,
    { title, room: 'mail' },
    <>
      <h1>{title}</h1>
      <Search c={c} desk={desk} box={box} wanted={wanted} />
      <MailList c={c} desk={desk} box={box} mails={all.slice(first, first + PAGE_SIZE)} wanted={wanted} />
      <p class="actions">
        {first > 0 ? (
          <a href={`?dari=${Math.max(0, first - PAGE_SIZE)}&cari=${encodeURIComponent(wanted)}`}>{words.newer}</a>
        ) : null}
        {first + PAGE_SIZE < all.length ? (
          <a href={`?dari=${first + PAGE_SIZE}&cari=${encodeURIComponent(wanted)}`}>{words.older}</a>
        ) : null}
      </p>
    </>,
  )
}

/** A conversation is the mails of one subject in the same box, oldest first, as mail programs group them. */
function show(c: Context<Env>, desk: Desk, found: NumberedMail, box: Box) {
  const { world } = desk.box
  const subject = bareSubject(found.mail.subject)
  const same = (box === 'sent' ? numbered(world) : inboxOf(world, c.var.viewer).reverse()).filter(
    ({ mail }) => bareSubject(mail.subject) === subject && (box === 'inbox' || mail.to === found.mail.to),
  )
  if (box === 'inbox') for (const { number } of same) markRead(world, c.var.viewer, number)
  return page(
    c,
    desk,
    // Whoever changes the account here may have no such mail.
    { title: found.mail.subject || words.noSubject, room: 'mail', scripts: ['mail'], back: '/surat' },
    <Conversation desk={desk} box={box} mails={same} opened={found.number} />,
  )
}

function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|fwd?|bls)\s*:)+/i, '')
    .trim()
    .toLowerCase()
}
