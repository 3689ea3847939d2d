// All pages of the box as one application: who may ask, who is asking, and which room answers.
import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { assets } from './assets'
import type { Desk, Env } from './desk'
import { documentRoom } from './document/room'
import { driveRoom } from './drive/room'
import { executionsRoom } from './executions/room'
import { formsRoom, keepsWhatWasTyped } from './forms/room'
import { STOP } from './home/progress'
import { homeRoom } from './home/room'
import { mailRoom } from './mail/room'
import { broken, busy, notFound, refused } from './notices'
import { isOwnPage, isThisMachine } from './same-machine'
import { sheetRoom } from './sheet/room'
import { viewerOf } from './visitor'

/** What is done while long work is under way: nothing of it runs the script, and work breathes only between two of its parts. */
const MEANWHILE = new RegExp(`^(?:/akun|${STOP}|/spreadsheets/d/[^/]+/sel)$`)

/** What visitors do comes through POST; a page that is only looked at marks a mail as read, and a sheet opened has its menu made. */
export function application(desk: Desk): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('nonce', randomBytes(16).toString('base64'))
    c.set('viewer', viewerOf(c, desk.box.world))
    await next()
    if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', policy(c.var.nonce))
  })
  app.use(
    secureHeaders({
      referrerPolicy: 'same-origin',
      xFrameOptions: 'SAMEORIGIN',
      strictTransportSecurity: false,
      // Browsers cannot do it for a mail's sandboxed frame, and complain.
      originAgentCluster: false,
    }),
  )
  app.use(async (c, next) => {
    if (!isThisMachine(c.req.header('host'))) return refused(c)
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (!isOwnPage(c.req)) return refused(c)
    const mayPass = MEANWHILE.test(c.req.path) || keepsWhatWasTyped(c.req.path)
    return desk.jobs.running() && !mayPass ? busy(c, desk) : next()
  })
  app.route('/', assets(desk))
  app.route('/', homeRoom(desk))
  app.route('/', executionsRoom(desk))
  app.route('/', driveRoom(desk))
  app.route('/', documentRoom(desk))
  app.route('/', mailRoom(desk))
  app.route('/', sheetRoom(desk))
  app.route('/', formsRoom(desk))
  app.notFound((c) => notFound(c, desk))
  app.onError((error, c) => broken(c, desk, error))
  return app
}

/** Nothing is loaded from elsewhere, and no text that slipped through could run. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ')
}
