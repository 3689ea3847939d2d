// Whether a request comes from this machine's own pages: no other site may drive the box through a visitor's browser.
import type { HonoRequest } from 'hono'

/** Against other names that were made to point here (DNS rebinding). */
export function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}

/** Browsers tell where a form was sent from. */
export function isOwnPage(request: HonoRequest): boolean {
  const site = request.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.header('host')
}
