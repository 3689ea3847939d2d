// Shown instead of a draft that belongs to another account than the visitor acts as now: how to go on without losing it.
import type { Context } from 'hono'
import { sameAddress } from '../../services/base/accounts'
import type { FormRecord } from '../../services/forms/model'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { mayAnswer } from './access'
import { draftAddress, linkAddress, prefillOf, takeOverAddress } from './addresses'
import type { StoredDraft } from './drafts'
import { stopPage } from './stop'
import { formsWords as words } from './words'

export function isOthers(c: Context<Env>, { draft }: StoredDraft): boolean {
  return !sameAddress(draft.account, c.var.viewer)
}

export function othersPage(c: Context<Env>, desk: Desk, form: FormRecord, { token, draft }: StoredDraft, at: number) {
  const { viewer } = c.var
  const { account: owner } = draft
  if (draft.sent !== undefined)
    return stopPage(c, desk, { title: words.sentPage, text: words.othersSent(viewer, owner) })
  const answers = mayAnswer(desk.box.world, form, viewer)
  return page(
    c,
    desk,
    { title: words.othersTitle, room: 'forms', status: 403 },
    <div class="form">
      <section class="card top-card">
        <h1>{words.othersTitle}</h1>
        {answers ? <p dir="auto">{form.title || words.untitled}</p> : null}
        <p class="alert" id="pesan">
          {words.othersText(viewer, owner)}
        </p>
        <form method="post" action="/akun" class="add">
          <input type="hidden" name="akun" value={owner} />
          <input type="hidden" name="kembali" value={draftAddress(form, token, at)} />
          <button type="submit">{words.continueAs(owner)}</button>
        </form>
        {answers ? (
          <>
            <form method="post" action={takeOverAddress(form, token, at)} class="add">
              <button type="submit" class="quiet" aria-describedby="alihkan-ket">
                {words.takeOver(viewer)}
              </button>
              <p class="help" id="alihkan-ket">
                {words.takeOverHint}
              </p>
            </form>
            <p>
              <a href={linkAddress(form, prefillOf(draft.link))}>{words.ownForm}</a>
            </p>
          </>
        ) : null}
        <p>
          <a href="/formulir">{words.toForms}</a>
        </p>
      </section>
    </div>,
  )
}
