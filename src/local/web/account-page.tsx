// Changes the account a visitor acts as, and asks for the address of one that no file names yet.
import type { Context } from 'hono'
import { OTHER_ACCOUNT } from './account-switch'
import { ownPath } from './addresses'
import type { Desk, Env } from './desk'
import { page } from './shell'
import { accountNamed, actAs } from './visitor'
import { words } from './words'

/** @param refused what was typed and is no address */
export function accountPage(c: Context<Env>, desk: Desk, back = backOf(c, c.req.query('kembali')), refused?: string) {
  const isRefused = refused !== undefined
  return page(
    c,
    desk,
    { title: words.otherAccount, back, ...(isRefused && { status: 400 }) },
    <section class="notice">
      <h1>{words.otherAccount}</h1>
      <form method="post" action="/akun" class="card" novalidate>
        <input type="hidden" name="kembali" value={back} />
        <p>
          <label for="akun-lain">{words.otherAddress}</label>
        </p>
        <p class="faint" id="akun-lain-ket">
          {words.otherHint}
        </p>
        {isRefused ? (
          <p class="alert" id="akun-lain-galat" role="alert">
            {words.badAddress}
          </p>
        ) : null}
        <p>
          <input
            id="akun-lain"
            class="long"
            type="email"
            name="akun"
            value={refused}
            autocapitalize="none"
            aria-describedby={isRefused ? 'akun-lain-galat akun-lain-ket' : 'akun-lain-ket'}
            aria-invalid={isRefused ? 'true' : undefined}
          />
        </p>
        <p class="actions">
          <button type="submit">{words.actAsOther}</button>
          <a class="button quiet" href={back}>
            {words.cancel}
          </a>
        </p>
      </form>
    </section>,
  )
}

export async function changeAccount(c: Context<Env>, desk: Desk): Promise<Response> {
  const { akun, kembali } = await c.req.parseBody()
  return actAndGo(c, desk, String(akun ?? ''), backOf(c, kembali))
}

/** @param back a path of this server */
export function actAndGo(c: Context<Env>, desk: Desk, wanted: string, back: string): Response | Promise<Response> {
  const { world } = desk.box
  if (wanted === OTHER_ACCOUNT) return c.redirect(`/akun?kembali=${encodeURIComponent(back)}`, 303)
  const account = accountNamed(world, wanted)
  if (account === undefined) return accountPage(c, desk, back, wanted)
  actAs(c, world, account)
  return c.redirect(back, 303)
}

function backOf(c: Context<Env>, text: unknown): string {
  return (typeof text === 'string' ? ownPath(text, c.req.url) : undefined) ?? '/'
}
