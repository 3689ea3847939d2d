// The page that says an answer has been recorded.
import type { Context } from 'hono'
import type { FormRecord } from '../../services/forms/model'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { formAddress } from './addresses'
import type { Draft } from './drafts'
import { formsWords as words } from './words'

export function sentPage(c: Context<Env>, desk: Desk, form: FormRecord, draft: Draft) {
  const { sent = '', triggerProblem, scriptRan } = draft
  return page(
    c,
    desk,
    { title: `${words.sentPage}: ${form.title || words.untitled}`, room: 'forms' },
    <div class="form">
      <section class="card top-card">
        <h1 dir="auto">{form.title || words.untitled}</h1>
        <p class="lines" role="status" dir="auto">
          {form.confirmationMessage || words.sentDefault}
        </p>
        {triggerProblem === undefined ? null : (
          <div class="alert">
            <p>{words.triggerFailed}</p>
            <pre>{triggerProblem}</pre>
          </div>
        )}
        <ul class="plain">
          {form.responseEdits ? (
            <li>
              <a href={`${formAddress(form)}?edit2=${encodeURIComponent(sent)}`}>{words.edit}</a>
            </li>
          ) : null}
          {form.respondAgainLink && !form.oneResponsePerUser ? (
            <li>
              <a href={formAddress(form)}>{words.again}</a>
            </li>
          ) : null}
        </ul>
      </section>
      <p class="faint after">
        {scriptRan ? `${words.whatNext} ` : ''}
        <a href="/surat">{words.toMail}</a> · <a href="/eksekusi">{words.toRuns}</a> ·{' '}
        <a href="/formulir">{words.toForms}</a>
      </p>
    </div>,
  )
}
