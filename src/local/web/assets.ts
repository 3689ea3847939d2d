// What pages load: one style sheet, their scripts, and the icon; all from this machine.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { Desk, Env } from './desk'
import { notFound } from './notices'
import { baseStyle } from './style/base'
import { documentStyle } from './style/document'
import { driveStyle } from './style/drive'
import { formsStyle } from './style/forms'
import { homeStyle } from './style/home'
import { mailStyle } from './style/mail'
import { sheetStyle } from './style/sheet'
import { shellStyle } from './style/shell'

const STYLES = [baseStyle, shellStyle, homeStyle, mailStyle, driveStyle, documentStyle, formsStyle, sheetStyle]

/** A sheet with a mark, in the colour of the pages. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="5" y="2" width="22" height="28" rx="3" fill="#0b6b53"/><path d="M10 10h12M10 16h12M10 22h7" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>`

/** Where build/bundle.mjs puts the compiled scripts of web/client: beside this bundle. */
const CLIENT = join(fileURLToPath(new URL('.', import.meta.url)), 'client')

export function assets(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  room.get('/gaya.css', (c) => c.body(STYLES.join('\n'), 200, { 'content-type': 'text/css; charset=utf-8' }))
  room.get('/ikon.svg', (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  room.get('/skrip/:name{[a-z-]+\\.js}', (c) => {
    const file = join(CLIENT, c.req.param('name'))
    if (!existsSync(file)) return notFound(c, desk)
    return c.body(readFileSync(file, 'utf8'), 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })
  return room
}
