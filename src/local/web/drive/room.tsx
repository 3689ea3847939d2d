// Drive as the visitor's account sees it: folders, files, who has access, and what to open or download.
import { type Context, Hono } from 'hono'
import { exportFile } from '../../services/docs/export-file'
import { NotEmulatedError } from '../../state/errors'
import { inFolder } from '../../state/file-index'
import { type FileRecord, files, filesBy, fileUrl, MIME, ROOT_ID } from '../../state/files'
import { accessTo, visibleFile } from '../access'
import { localAddress } from '../addresses'
import type { Desk, Env } from '../desk'
import { noAccess, notFound } from '../notices'
import { named } from '../sent-file'
import { page } from '../shell'
import { isOwner } from '../visitor'
import { AccessList, Crumbs, FileList, Preview } from './parts'
import { driveWords as words } from './words'

/** What the kinds of Google's own files begin with. */
const GOOGLES = 'application/vnd.google-apps.'

export function driveRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  room.get('/drive', (c) => top(c, desk))
  room.get('/drive/my-drive', (c) => top(c, desk))
  room.get('/drive/folders/:id', (c) => folder(c, desk, c.req.param('id')))
  room.get('/file/d/:id/view', (c) => file(c, desk, c.req.param('id')))
  room.get('/berkas/:id', (c) => content(c, desk, c.req.param('id')))
  return room
}

/** The owner's own Drive; for everybody else what was shared with them and lies in no folder they see. */
function top(c: Context<Env>, desk: Desk) {
  const { world } = desk.box
  if (isOwner(world, c.var.viewer)) return folder(c, desk, ROOT_ID)
  const all = files(world)
  const isSeen = (record: FileRecord | undefined) => !!record && accessTo(world, record, c.var.viewer) !== 'none'
  const shared = all
    .values()
    .filter((one) => !one.trashed && isSeen(one) && !one.parents.some((parent) => isSeen(all.get(parent))))
  return page(
    c,
    desk,
    { title: words.shared, room: 'drive' },
    <>
      <h1>{words.shared}</h1>
      <FileList desk={desk} files={inOrder(shared)} none={words.nothingShared} />
    </>,
  )
}

function folder(c: Context<Env>, desk: Desk, id: string) {
  const { world } = desk.box
  const found = visibleFile(world, id, c.var.viewer)
  if (!found) return files(world).has(id) ? noAccess(c, desk) : notFound(c, desk)
  const children = filesBy(world, inFolder(id)).filter(
    (one) => !one.trashed && one.id !== ROOT_ID && accessTo(world, one, c.var.viewer) !== 'none',
  )
  const title = id === ROOT_ID ? words.myDrive : found.file.name
  return page(
    c,
    desk,
    { title, room: 'drive' },
    <>
      <Crumbs desk={desk} viewer={c.var.viewer} file={found.file} />
      <h1>{title}</h1>
      <FileList desk={desk} files={inOrder(children)} none={words.empty} />
      <AccessList desk={desk} file={found.file} />
    </>,
  )
}

/** Folders first, then by name, as Drive lists them. */
function inOrder(records: readonly FileRecord[]): FileRecord[] {
  const isFile = (record: FileRecord) => Number(record.mimeType !== MIME.folder)
  return [...records].sort((a, b) => isFile(a) - isFile(b) || a.name.localeCompare(b.name, 'id', { numeric: true }))
}

function file(c: Context<Env>, desk: Desk, id: string) {
  const { world } = desk.box
  const found = visibleFile(world, id, c.var.viewer)
  if (!found) return files(world).has(id) ? noAccess(c, desk) : notFound(c, desk)
  // Documents, sheets, forms and folders have pages of their own.
  if (found.file.mimeType.startsWith(GOOGLES)) return c.redirect(localAddress(fileUrl(found.file)) ?? '/drive')
  return page(
    c,
    desk,
    { title: found.file.name, room: 'drive' },
    <>
      <Crumbs desk={desk} viewer={c.var.viewer} file={found.file} />
      <h1>{found.file.name}</h1>
      <p class="actions">
        <a class="button" href={`/berkas/${id}?unduh=ya`}>
          {words.download}
        </a>
      </p>
      <Preview desk={desk} file={found.file} />
      <AccessList desk={desk} file={found.file} />
    </>,
  )
}

/** Kinds a browser shows without being able to run anything in them. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The bytes of a file, or of a document in the format asked for. */
async function content(c: Context<Env>, desk: Desk, id: string) {
  const found = visibleFile(desk.box.world, id, c.var.viewer)
  if (!found) return files(desk.box.world).has(id) ? noAccess(c, desk) : notFound(c, desk)
  const { file: record } = found
  const format = FORMATS[c.req.query('sebagai') ?? '']
  const type = format?.mimeType ?? record.mimeType
  const bytes = await exported(desk, id, type)
  if (!bytes) return notFound(c, desk)
  const isShown = SHOWN.has(type) && c.req.query('unduh') !== 'ya'
  const name = `${record.name}${format ? format.extension : ''}`
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isShown ? type : 'application/octet-stream',
    'content-disposition': named(name, isShown ? 'inline' : 'attachment'),
    // A PDF is drawn by the browser's own viewer, which a policy without plug-ins would stop.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  })
}

/** Undefined for a format the file is not offered in. */
async function exported(desk: Desk, id: string, type: string): Promise<Uint8Array | undefined> {
  try {
    return await exportFile(desk.box.world, id, type)
  } catch (error) {
    if (error instanceof NotEmulatedError) return undefined
    throw error
  }
}

const FORMATS: Readonly<Record<string, { readonly mimeType: string; readonly extension: string }>> = {
  pdf: { mimeType: MIME.pdf, extension: '.pdf' },
  docx: { mimeType: MIME.docx, extension: '.docx' },
}
