// A document as its pages: to read, to download, and for those who may, to change its wording.
import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { DEFAULT_FONT, FONTS, type FontFiles } from '../../services/docs/pdf/fonts'
import { files, MIME } from '../../state/files'
import { mayEdit, visibleFile } from '../access'
import type { Desk, Env } from '../desk'
import { noAccess, notFound } from '../notices'
import { change } from './change'
import { editing } from './editing'
import { showing } from './showing'

export function documentRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  room.get('/huruf/:face{(normal|bold|italics|bolditalics)\\.ttf}', (c) => letters(c, c.req.param('face')))
  room.get('/document', (c) => c.redirect('/drive'))
  for (const end of ['', '/edit', '/view', '/preview'])
    room.get(`/document/d/:id${end}`, (c) => {
      const found = documentFor(c, desk)
      if (!('file' in found)) return found
      const isWriter = mayEdit(found.access)
      if (c.req.query('ubah') !== 'ya') return showing(c, desk, found.file, found.access)
      return isWriter ? editing(c, desk, found.file) : noAccess(c, desk)
    })
  room.post('/document/d/:id/edit', (c) => {
    const found = documentFor(c, desk)
    if (!('file' in found)) return found
    return mayEdit(found.access) ? change(c, desk, found.file) : noAccess(c, desk)
  })
  return room
}

function documentFor(c: Context<Env>, desk: Desk) {
  const id = c.req.param('id') ?? ''
  const found = visibleFile(desk.box.world, id, c.var.viewer)
  if (found?.file.mimeType === MIME.document) return found
  return !found && files(desk.box.world).get(id)?.mimeType === MIME.document ? noAccess(c, desk) : notFound(c, desk)
}

/** The letters PDFs are printed in. */
function letters(c: Context<Env>, name: string) {
  const face = name.replace('.ttf', '') as keyof FontFiles
  return c.body(new Uint8Array(readFileSync(FONTS[DEFAULT_FONT][face])), 200, {
    'content-type': 'font/ttf',
    'cache-control': 'max-age=86400',
  })
}
