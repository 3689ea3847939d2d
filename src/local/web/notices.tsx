// Pages that say no: nothing there, not allowed, busy, broken; each says what to do next.
import type { Context } from 'hono'
import type { Desk, Env } from './desk'
import { page } from './shell'
import { words } from './words'

interface Notice {
  readonly title: string
  readonly advice: string
  readonly detail?: string
  readonly status: 400 | 403 | 404 | 409 | 500
}

function notice(c: Context<Env>, desk: Desk, { title, advice, detail, status }: Notice) {
  return page(
    c,
    desk,
    { title, status },
    <section class="notice">
      <h1>{title}</h1>
      <p>{advice}</p>
      {detail === undefined ? null : <pre>{detail}</pre>}
      <p>
        <a class="button" href="/">
          {words.backHome}
        </a>
      </p>
    </section>,
  )
}

export function notFound(c: Context<Env>, desk: Desk) {
  return notice(c, desk, { title: words.notFound, advice: words.notFoundAdvice, status: 404 })
}

export function noAccess(c: Context<Env>, desk: Desk) {
  return notice(c, desk, { title: words.noAccess, advice: words.noAccessAdvice(c.var.viewer), status: 403 })
}

export function busy(c: Context<Env>, desk: Desk) {
  return notice(c, desk, { title: words.busy, advice: words.busyAdvice, status: 409 })
}

/** Whoever asks may be another site: the page tells nothing of the office. */
export function refused(c: Context<Env>) {
  return c.html(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.refused}</title>
      </head>
      <body>
        <h1>{words.refused}</h1>
        <p>{words.refusedAdvice}</p>
      </body>
    </html>,
    403,
  )
}

export function broken(c: Context<Env>, desk: Desk, error: Error) {
  return notice(c, desk, { title: words.broken, advice: words.brokenAdvice, detail: error.message, status: 500 })
}
