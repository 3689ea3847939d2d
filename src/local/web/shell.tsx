// The one shell every page stands in: who I am, what time it is, the way to each tool, and that this is an emulation.
import type { Context } from 'hono'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { AccountSwitch, type FormOnPage } from './account-switch'
import { dayAndTime } from './dates'
import type { Desk, Env } from './desk'
import { words } from './words'

type Room = 'home' | 'forms' | 'sheet' | 'mail' | 'drive' | 'executions'

export interface PageOptions {
  readonly title: string
  /** The room the page belongs to, marked in the navigation. */
  readonly room?: Room
  /** Scripts of the page's own, by the name of their file in web/client. */
  readonly scripts?: readonly string[]
  /** Rules of the page's own, such as the colours of its cells; never made of a visitor's text. */
  readonly rules?: string
  /** Seconds until the page is loaded again, in a browser without scripts; with them the page follows by itself. */
  readonly refresh?: number
  readonly status?: 200 | 400 | 403 | 404 | 409 | 500 | 503
  /** Takes the whole width and height, as a sheet does. */
  readonly wide?: boolean
  readonly fills?: FormOnPage
  /** Where the switch of accounts leads, where that is not the page itself. */
  readonly back?: string
}

const ROOMS: readonly (readonly [Room, string, string])[] = [
  ['home', '/', words.home],
  ['forms', '/formulir', words.forms],
  ['sheet', '/sheet', words.sheet],
  ['mail', '/surat', words.mail],
  ['drive', '/drive', words.drive],
  ['executions', '/eksekusi', words.executions],
]

/** Answers with a whole page. */
export function page(c: Context<Env>, desk: Desk, options: PageOptions, content: Child): Response | Promise<Response> {
  return c.html(
    <Shell c={c} desk={desk} options={options}>
      {content}
    </Shell>,
    options.status ?? 200,
  )
}

interface ShellProps {
  readonly c: Context<Env>
  readonly desk: Desk
  readonly options: PageOptions
  readonly children?: Child
}

function Shell({ c, desk, options, children }: ShellProps) {
  const { title, scripts = [], rules, refresh, wide } = options
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="id">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {refresh === undefined ? null : (
            <noscript>
              <meta http-equiv="refresh" content={String(refresh)} />
            </noscript>
          )}
          <title>{`${title} – ${words.product}`}</title>
          <link rel="stylesheet" href="/gaya.css" />
          <link rel="icon" href="/ikon.svg" />
          {rules === undefined ? null : <style nonce={c.var.nonce}>{rules}</style>}
          {['shell', ...scripts].map((name) => (
            <script src={`/skrip/${name}.js`} defer />
          ))}
        </head>
        <body class={wide ? 'wide' : undefined}>
          <a class="skip" href="#isi">
            {words.skip}
          </a>
          <Top c={c} desk={desk} options={options} />
          <main id="isi" tabindex={-1}>
            {children}
          </main>
          <footer class="foot">{words.emulation}</footer>
        </body>
      </html>
    </>
  )
}

function Top({ c, desk, options }: Omit<ShellProps, 'children'>) {
  const { world } = desk.box
  const { room, fills, back } = options
  return (
    <header class="top">
      <nav aria-label={words.tools}>
        <ul>
          {ROOMS.map(([name, address, label]) => (
            <li>
              <a href={address} aria-current={name === room ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="clock">
        <a href="/#jam">
          <time datetime={world.now().toISOString()}>{dayAndTime(world.now(), world.timeZone)}</time>
        </a>
      </p>
      <AccountSwitch c={c} desk={desk} fills={fills} back={back} />
    </header>
  )
}
