// Who a visitor acts as: any account, chosen on the page and kept in a cookie.
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isAddress, sameAddress } from '../services/base/accounts'
import { files } from '../state/files'
import type { World } from '../state/world'
import type { Env } from './desk'

const COOKIE = 'akun'
/** The last account that was typed: no file names it yet, and it stays among those to choose from. */
const TYPED = 'akun-lain'

/** RFC 5321 allows no longer address. */
const LONGEST = 254

/** The owner first, then everybody a file or form is shared with and the account typed last, by address. */
export function accounts(c: Context<Env>, world: World): string[] {
  const found = new Set([c.var.viewer.toLowerCase()])
  for (const file of files(world).values())
    for (const { emailAddress } of file.permissions) if (emailAddress) found.add(emailAddress.toLowerCase())
  const typed = accountNamed(world, getCookie(c, TYPED))
  if (typed !== undefined) found.add(typed.toLowerCase())
  found.delete(world.owner.toLowerCase())
  return [world.owner, ...[...found].sort()]
}

/** The account of the cookie if there is one, else the owner. */
export function viewerOf(c: Context<Env>, world: World): string {
  return accountNamed(world, getCookie(c, COOKIE)) ?? world.owner
}

/** Whether the visitor acts as the account that owns the script. */
export function isOwner(world: World, viewer: string): boolean {
  return sameAddress(viewer, world.owner)
}

/** Anybody may visit a public form, so an account need not be known; it must only be an address. */
export function accountNamed(world: World, text: string | undefined): string | undefined {
  const address = text?.trim() ?? ''
  if (address.length > LONGEST || !isAddress(address)) return undefined
  return sameAddress(world.owner, address) ? world.owner : address.toLowerCase()
}

export function actAs(c: Context<Env>, world: World, account: string): void {
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
  if (!accounts(c, world).includes(account)) setCookie(c, TYPED, account, kept)
  setCookie(c, COOKIE, account, kept)
}
