// Pages shown instead of a form: closed, no permission, answered already, and what else keeps a visitor from it.
import type { Context } from 'hono'
import type { Desk, Env } from '../desk'
import { page } from '../shell'
import { formsWords as words } from './words'

interface Stop {
  readonly title: string
  readonly text: string
  readonly status?: 403 | 404
  readonly link?: { readonly href: string; readonly label: string }
}

export function stopPage(c: Context<Env>, desk: Desk, { title, text, status, link }: Stop) {
  return page(
    c,
    desk,
    { title: title || words.untitled, room: 'forms', ...(status && { status }) },
    <div class="form">
      <section class="card top-card">
        <h1 dir="auto">{title || words.untitled}</h1>
        <p class="lines" dir="auto">
          {text}
        </p>
        <p class="actions">
          {link ? (
            <a class="button" href={link.href}>
              {link.label}
            </a>
          ) : null}
          <a class={link ? 'button quiet' : 'button'} href="/formulir">
            {words.toForms}
          </a>
        </p>
      </section>
    </div>,
  )
}
