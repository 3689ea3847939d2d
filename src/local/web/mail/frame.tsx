// A mail's own HTML, as a document of its own that can run nothing and load nothing; its links open the box's pages.
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { SentMail } from '../../services/mail/sent-mail'
import { localAddress } from '../addresses'
import type { Env } from '../desk'

/** The sandbox allows links to replace the page, and nothing else. */
const POLICY =
  "sandbox allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

const STYLE =
  ':root{color-scheme:light}body{font:16px/1.5 system-ui,sans-serif;margin:12px;color:#1b2320;background:#fff;overflow-wrap:anywhere}a{color:#0b6b53}table{max-width:100%}'

export function mailFrame(c: Context<Env>, mail: SentMail) {
  c.header('content-security-policy', POLICY)
  const content = mail.htmlBody === undefined ? plain(mail.body) : raw(linked(withImages(mail)))
  return c.html(
    html`<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>${mail.subject}</title><base target="_top" /><style>${raw(STYLE)}</style></head><body>${content}</body></html>`,
  )
}

/** Text with its addresses made links, as mail programs show it. */
function plain(text: string) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/)
  return html`<div style="white-space:pre-wrap">${parts.map((part, index) => (index % 2 === 1 ? link(part) : part))}</div>`
}

function link(address: string) {
  const target = localAddress(address)
  return target === undefined ? address : html`<a href="${target}" rel="noreferrer noopener">${address}</a>`
}

/** Every link leads to the box's own page of what it names; one that could run something leads nowhere. */
function linked(markup: string): string {
  return markup.replace(
    /(<a\b[^>]*?\bhref\s*=\s*)("([^"]*)"|'([^']*)')/gi,
    (_, start: string, __, double?: string, single?: string) => {
      const target = localAddress(unescaped(double ?? single ?? '')) ?? '#'
      return `${start}"${escaped(target)}"`
    },
  )
}

function withImages({ htmlBody = '', attachments }: SentMail): string {
  return htmlBody.replace(/(["'])cid:([^"']+)\1/g, (whole, quote: string, key: string) => {
    const image = attachments.find(({ imageKey }) => imageKey === key)
    if (!image || !/^image\/(?:png|jpeg|gif|webp)$/.test(image.contentType)) return whole
    return `${quote}data:${image.contentType};base64,${Buffer.from(image.bytes).toString('base64')}${quote}`
  })
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
