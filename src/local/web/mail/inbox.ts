// The inbox of one account: the mails that name it, newest first, and which of them it has opened.
import { type SentMail, sentMails } from '../../services/mail/sent-mail'
import type { World } from '../../state/world'
import { isOwner } from '../visitor'

/** A mail with its number: the order in which mails left the box, from 1. */
export interface NumberedMail {
  readonly number: number
  readonly mail: SentMail
}

export function inboxOf(world: World, viewer: string): NumberedMail[] {
  return numbered(world)
    .filter(({ mail }) => isRecipient(mail, viewer))
    .reverse()
}

export function unreadCount(world: World, viewer: string): number {
  return inboxOf(world, viewer).filter(({ number }) => !isRead(world, viewer, number)).length
}

export function isRead(world: World, viewer: string, number: number): boolean {
  return opened(world).has(keyOf(viewer, number))
}

export function markRead(world: World, viewer: string, number: number): void {
  if (!isRead(world, viewer, number)) opened(world).set(keyOf(viewer, number), true)
}

export function markUnread(world: World, viewer: string, number: number): void {
  opened(world).delete(keyOf(viewer, number))
}

/** Where the viewer finds the mail: among those addressed to them, or, as the script's account, among those it sent. */
export function mailAddress(world: World, { number, mail }: NumberedMail, viewer: string): string | undefined {
  if (isRecipient(mail, viewer)) return `/surat/${number}`
  return isOwner(world, viewer) ? `/surat/terkirim/${number}` : undefined
}

export function isRecipient(mail: SentMail, viewer: string): boolean {
  const address = viewer.toLowerCase()
  return [mail.to, mail.cc, mail.bcc ?? ''].some((list) => addressesIn(list).includes(address))
}

export function numbered(world: World): NumberedMail[] {
  return sentMails(world).map((mail, index) => ({ number: index + 1, mail }))
}

/** The bare addresses of a list such as "Admin <a@b.id>, c@d.id". */
function addressesIn(list: string): string[] {
  return list
    .split(',')
    .map((entry) => (/<([^>]+)>/.exec(entry)?.[1] ?? entry).trim().toLowerCase())
    .filter((entry) => entry !== '')
}

function keyOf(viewer: string, number: number): string {
  return `${viewer.toLowerCase()} ${number}`
}

function opened(world: World) {
  return world.store.collection<true>('web-mail-opened')
}
