// The account is changed while somebody fills in a form, on its page or in another window: what was typed is stored first.
import { actAndGo } from '../account-page'
import { draftAddress, linkAddress } from './addresses'
import { type Draft, isEmpty, storeDraft } from './drafts'
import { isSame } from './page-mark'
import type { Visit } from './visit'
import { formsWords as words } from './words'

/** On the page itself, by the switch at its top. */
export function changeAccount(visit: Visit, at: number, before: Draft, wanted: string): Response | Promise<Response> {
  const { c, desk, form, token, draft } = visit
  const begun = visit.begun || !isSame(draft, before)
  if (begun) storeDraft(desk.box.world, token, draft)
  const isHeld = begun && !isEmpty(draft)
  return actAndGo(
    c,
    desk,
    wanted,
    isHeld ? draftAddress(form, token, at) : linkAddress(form, new URL(c.req.url).search),
  )
}

/** In another window: it is stored for whom the page was made for, and nothing is done in another's name. */
export function storeForOwner({ c, desk, form, token, draft }: Visit, at: number, action: string): Response {
  storeDraft(desk.box.world, token, draft)
  if (action === 'simpan') return c.json({ notice: words.accountChanged(c.var.viewer) })
  return c.redirect(draftAddress(form, token, at, 'ganti'), 303)
}
