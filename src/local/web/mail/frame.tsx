// A mail's own HTML, as a document of its own that can run nothing and load nothing; its links open the box's pages.
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import { serialize, serializeOuter } from 'parse5'
import type { SentMail } from '../../services/mail/sent-mail'
import { localAddress } from '../addresses'
import type { Env } from '../desk'
import { type Element, mailMarkup, WITHOUT_SCRIPTS } from './markup'

/**
 * The sandbox allows links to replace the page, and nothing else. It keeps the mail of one origin with the page, or the
 * page could not see how tall the mail is; that gives a mail nothing, as no script of its own ever runs.
 */
export const SANDBOX =
  'allow-same-origin allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox'

/** Said by the frame's answer, and by the element that holds it: either alone would do. */
const POLICY = [
  `sandbox ${SANDBOX}`,
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The frame takes the height of the mail, so the mail must not take that of the frame. */
const STYLE =
  ':root{color-scheme:light}html,body{height:auto!important;min-height:0!important}body{font:16px/1.5 system-ui,sans-serif;margin:12px;color:#1b2320;background:#fff;overflow-wrap:anywhere}a{color:#0b6b53}table{max-width:100%}'

export function mailFrame(c: Context<Env>, { subject, htmlBody, body: text, attachments }: SentMail) {
  c.header('content-security-policy', POLICY)
  const markup = htmlBody === undefined ? undefined : mailMarkup(htmlBody, attachments)
  const head = markup?.head ? raw(serialize(markup.head, WITHOUT_SCRIPTS)) : ''
  const body = markup ? written(markup.body) : plain(text)
  return c.html(
    html`<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>${subject}</title><base target="_top" /><style>${raw(STYLE)}</style>${head}</head>${body}</html>`,
  )
}

function written(body: Element | undefined) {
  return raw(body ? serializeOuter(body, WITHOUT_SCRIPTS) : '<body></body>')
}

/** Text with its addresses made links, as mail programs show it. */
function plain(text: string) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/)
  return html`<body><div style="white-space:pre-wrap">${parts.map((part, index) => (index % 2 === 1 ? link(part) : part))}</div></body>`
}

function link(address: string) {
  const target = localAddress(address)
  return target === undefined ? address : html`<a href="${target}" rel="noreferrer noopener">${address}</a>`
}
