// Who a visitor acts as: any account the box has heard of, chosen on the page and kept in a cookie.
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { files } from '../state/files'
import type { World } from '../state/world'
import type { Env } from './desk'

const COOKIE = 'akun'

/** The owner first, then everybody a file or form is shared with, by address. */
export function accounts(world: World): string[] {
  const found = new Set<string>()
  for (const file of files(world).values())
    for (const { emailAddress } of file.permissions) if (emailAddress) found.add(emailAddress.toLowerCase())
  found.delete(world.owner.toLowerCase())
  return [world.owner, ...[...found].sort()]
}

/** The account of the cookie, if the box still knows it; else the owner. */
export function viewerOf(c: Context<Env>, world: World): string {
  const wanted = getCookie(c, COOKIE)
  return wanted !== undefined && isAddress(wanted) ? wanted : world.owner
}

/** Whether the visitor acts as the account that owns the script. */
export function isOwner(world: World, viewer: string): boolean {
  return viewer.toLowerCase() === world.owner.toLowerCase()
}

export function actAs(c: Context<Env>, address: string): void {
  setCookie(c, COOKIE, address, { path: '/', httpOnly: true, sameSite: 'Lax' })
}

/** Anybody may visit a public form, so an address need not be known; it must only be one. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[a-z]{2,}$/i.test(text)
}
