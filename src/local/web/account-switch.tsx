// The switch at the top of every page: who I am, and one click to be somebody else.
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { sameAddress } from '../services/base/accounts'
import { ownPath } from './addresses'
import type { Desk, Env } from './desk'
import { accounts } from './visitor'
import { words } from './words'

/** The choice that leads to a page where any address may be typed. */
export const OTHER_ACCOUNT = 'lain'

/** A form somebody fills in on the page: what is typed there is sent along when the account is changed. */
export interface FormOnPage {
  /** The ID of the form. */
  readonly form: string
  /** What Enter presses in it: the first of its buttons on the page, and so before the switch's. */
  readonly enter: Child
}

interface SwitchProps {
  readonly c: Context<Env>
  readonly desk: Desk
  readonly fills: FormOnPage | undefined
  /** Where to go once the account is changed, unless it is this page again. */
  readonly back: string | undefined
}

export function AccountSwitch({ c, desk, fills, back = pageOf(c) }: SwitchProps) {
  if (fills)
    return (
      <>
        {fills.enter}
        <div class="who">
          <Choice c={c} desk={desk} form={fills.form} />
        </div>
      </>
    )
  return (
    <form class="who" method="post" action="/akun">
      <input type="hidden" name="kembali" value={back} />
      <Choice c={c} desk={desk} />
    </form>
  )
}

/** A page that answers what was sent to it cannot be opened again: the one before it can. */
function pageOf(c: Context<Env>): string {
  const own = ownPath(c.req.url, c.req.url) ?? '/'
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return own
  const before = ownPath(c.req.header('referer') ?? '/', c.req.url) ?? '/'
  return before.split('?')[0] === c.req.path ? '/' : before
}

/** Of several who begin alike the wanted one is reached letter by letter: nothing changes until the choice is confirmed. */
function Choice({ c, desk, form }: { c: Context<Env>; desk: Desk; form?: string }) {
  const { viewer } = c.var
  return (
    <>
      <label for="akun">{words.actingAs}</label>
      <select id="akun" name="akun" form={form} autocomplete="off" data-submits>
        {accounts(c, desk.box.world).map((address) => (
          <option value={address} selected={sameAddress(viewer, address)}>
            {address}
          </option>
        ))}
        <option value={OTHER_ACCOUNT}>{words.otherAccount}…</option>
      </select>
      <button type="submit" class="quiet" form={form} name="aksi" value="ganti">
        {words.change}
      </button>
    </>
  )
}
