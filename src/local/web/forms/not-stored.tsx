// Answers to what is typed where it can be stored no more: the draft was sent, or another account has taken it over.
import { actAndGo } from '../account-page'
import { formAddress, sentAddress } from './addresses'
import { newToken } from './drafts'
import { formPage } from './form-page'
import { withTyped } from './typed'
import type { SectionView } from './view'
import { type Visit, visitOf } from './visit'
import { formsWords as words } from './words'

type Answered = Response | Promise<Response>

export function alreadySent({ c, desk, form, token }: Visit, action: string, body: URLSearchParams): Answered {
  if (action === 'simpan') return c.json({ notice: words.notStoredSent }, 409)
  if (action === 'ganti') return actAndGo(c, desk, body.get('akun') ?? '', formAddress(form))
  return c.redirect(sentAddress(form, token), 303)
}

/** What was typed is shown again, to be stored as a draft of its own when the visitor goes on. */
export function takenOver(visit: Visit, at: number, section: SectionView, action: string, body: URLSearchParams) {
  const { c, desk, form, draft, account } = visit
  if (action === 'simpan') return c.json({ notice: words.notStoredTaken(draft.account) }, 409)
  const own = visitOf(c, desk, form, account, newToken())
  if ('stopped' in own) return own.stopped
  const typed = withTyped(desk.box.world, form, own.draft, section, body)
  return formPage({ ...own, draft: typed }, at, words.notStoredShown(draft.account, account))
}
