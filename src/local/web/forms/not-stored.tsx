// Answers to what is typed where it can be stored no more: the form went on in another window or with another account.
import { createHash } from 'node:crypto'
import { sameAddress } from '../../services/base/accounts'
import { actAndGo } from '../account-page'
import { formAddress, sentAddress } from './addresses'
import { another, type Draft, draftOf, newToken, storeDraft } from './drafts'
import { formPage } from './form-page'
import { heldAround, isSame, type Mark, markOf } from './page-mark'
import { withTyped } from './typed'
import type { SectionView } from './view'
import { type Visit, visitOf } from './visit'
import { formsWords as words } from './words'

type Answered = Response | Promise<Response>

/** What was sent of a page. */
export interface Posted {
  readonly at: number
  readonly section: SectionView
  readonly action: string
  readonly body: URLSearchParams
}

/** @param posted undefined for a page the form no longer has */
export function alreadySent(visit: Visit, action: string, body: URLSearchParams, posted: Posted | undefined): Answered {
  const { c, desk, form, token, draft, account } = visit
  if (action === 'simpan') return c.json({ notice: words.notStoredSent }, 409)
  const mark = markOf(c)
  if (mark && posted && action !== 'hapus-semua' && !isWhatWasSent(visit, mark, posted))
    return sameAddress(draft.account, account) ? leftBehind(visit, mark, posted) : takenOver(visit, posted)
  if (action === 'ganti') return actAndGo(c, desk, body.get('akun') ?? '', formAddress(form))
  return c.redirect(sentAddress(form, token), 303)
}

/** The button was pressed twice, or the page was sent again after going back to it. */
function isWhatWasSent({ desk, form, draft }: Visit, mark: Mark, { at, section, body }: Posted): boolean {
  const { earlier: _, ...sent } = draft
  const isAround = heldAround(mark, sent, section, at) !== undefined
  return isAround && isSame(withTyped(desk.box.world, form, draft, section, body), draft)
}

/** What was typed is shown again, to be stored as a draft of its own when the visitor goes on. */
export function takenOver(visit: Visit, { at, section, action, body }: Posted): Answered {
  const { c, desk, form, draft, account } = visit
  if (action === 'simpan') return c.json({ notice: words.notStoredTaken(draft.account) }, 409)
  const own = visitOf(c, desk, form, account, newToken())
  if ('stopped' in own) return own.stopped
  const typed = withTyped(desk.box.world, form, own.draft, section, body)
  return formPage({ ...own, draft: typed }, at, words.notStoredShown(draft.account, account))
}

/** What was typed becomes a draft of its own, with the answers of the other pages as this window showed them. */
export function leftBehind(visit: Visit, mark: Mark, { at, section, action, body }: Posted): Answered {
  const { c, desk, form, draft, account } = visit
  const { world } = desk.box
  if (action === 'simpan') return c.json({ notice: words.notStoredElsewhere }, 409)
  const around = heldAround(mark, draft, section, at) ?? { answers: {}, emailAddress: '' }
  const typed = withTyped(world, form, another(draft, around), section, body)
  const token = tokenBeside(visit.token, mark, typed)
  if (!draftOf(world, form.id, token)) storeDraft(world, token, typed)
  const own = visitOf(c, desk, form, account, token)
  if ('stopped' in own) return own.stopped
  if (own.draft.sent !== undefined) return c.redirect(sentAddress(form, token), 303)
  return formPage(own, at, draft.sent === undefined ? words.wentOnElsewhere : words.sentElsewhere)
}

/** The same for the same page and answers, so that pressing twice makes one draft. */
function tokenBeside(token: string, { page }: Mark, { answers, emailAddress }: Draft): string {
  const told = JSON.stringify([token, page, answers, emailAddress])
  return createHash('sha256').update(told).digest('hex').slice(0, 32)
}
