// Spreadsheets as the visitor's account sees them, at Google's own addresses.
import { type Context, Hono } from 'hono'
import { exportWorkbook } from '../../services/sheets/export-xlsx'
import { type FileRecord, files, MIME } from '../../state/files'
import { accessTo, mayEdit } from '../access'
import type { Desk, Env } from '../desk'
import { notFound } from '../notices'
import { named } from '../sent-file'
import { page } from '../shell'
import { wholeNumber } from '../whole-number'
import { detailsPage, saveCell } from './cell-page'
import { Rows } from './grid'
import { SheetList } from './list'
import { CONDITIONS, columnOf, filterText } from './query'
import { captionOf, hasMenus, MenuRuns } from './script-menu'
import { sheetPage } from './sheet-page'
import { type Book, bookOf, isBook, viewOf } from './view'
import { sheetWords as words } from './words'

export function sheetRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  const runs = new MenuRuns()
  room.get('/sheet', (c) => list(c, desk))
  room.get('/spreadsheets', (c) => c.redirect('/sheet'))
  room.get('/spreadsheets/d/:id', (c) => c.redirect(`/spreadsheets/d/${c.req.param('id')}/edit`))
  room.get('/spreadsheets/d/:id/edit', (c) =>
    withBook(c, desk, (book) => {
      const narrowed = narrowedAddress(c)
      return narrowed ? c.redirect(narrowed) : sheetPage(c, book, runs)
    }),
  )
  room.get('/spreadsheets/d/:id/rows', (c) => withBook(c, desk, (book) => fragment(c, book)))
  room.get('/spreadsheets/d/:id/rincian', (c) => withBook(c, desk, (book) => detailsPage(c, book)))
  room.get('/spreadsheets/d/:id/export', (c) => withBook(c, desk, (book) => download(c, book)))
  room.post('/spreadsheets/d/:id/sel', (c) => withBook(c, desk, (book) => saveCell(c, book)))
  room.post('/spreadsheets/d/:id/menu', (c) => withBook(c, desk, (book) => runCommand(c, book, runs)))
  return room
}

type Answer = Response | Promise<Response>

function withBook(c: Context<Env>, desk: Desk, answer: (book: Book) => Answer): Answer {
  const book = bookOf(c, desk, c.req.param('id') ?? '')
  return isBook(book) ? answer(book) : book
}

/** All the visitor may open; straight to the only one. */
function list(c: Context<Env>, desk: Desk) {
  const { world } = desk.box
  const seen = files(world)
    .values()
    .filter((file: FileRecord) => file.mimeType === MIME.spreadsheet && !file.trashed)
    .filter((file) => accessTo(world, file, c.var.viewer) !== 'none')
    .sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }))
  const [only] = seen
  if (seen.length === 1 && only) return c.redirect(`/spreadsheets/d/${only.id}/edit`)
  return page(c, desk, { title: words.title, room: 'sheet' }, <SheetList desk={desk} files={seen} />)
}

/** A filter comes from its form as three fields; the page's own address says it in one, beside those already there. */
function narrowedAddress(c: Context<Env>): string | undefined {
  const { pathname, searchParams } = new URL(c.req.url)
  const column = columnOf(searchParams.get('kolom') ?? '')
  const condition = CONDITIONS.find((one) => one === searchParams.get('syarat'))
  if (column === undefined || !condition) return undefined
  const text = condition === 'memuat' || condition === 'sama' ? (searchParams.get('teks') ?? '') : ''
  const others = searchParams.getAll('saring').filter((one) => columnOf(one.split(':')[0] ?? '') !== column)
  for (const name of ['kolom', 'syarat', 'teks', 'saring', 'pilih', 'dari']) searchParams.delete(name)
  for (const one of [...others, filterText({ column, condition, text })]) searchParams.append('saring', one)
  return `${pathname}?${searchParams}`
}

const MOST_ROWS = 200

/** Rows as the grid itself draws them, for the script that exchanges them while the visitor scrolls. */
function fragment(c: Context<Env>, book: Book): Answer {
  const view = viewOf(c, book)
  if (!view) return notFound(c, book.desk)
  const [from, count] = [wholeNumber(c.req.query('from')), wholeNumber(c.req.query('count'))]
  c.header('cache-control', 'no-store')
  return c.html(<Rows view={view} from={from} count={Math.min(count, MOST_ROWS)} />)
}

async function download(c: Context<Env>, book: Book): Promise<Response> {
  const { desk, file, tabs } = book
  if ((c.req.query('format') ?? 'xlsx') !== 'xlsx') return notFound(c, desk)
  const bytes = await exportWorkbook(desk.box.world, file.id, new Set(tabs.map(({ sheetId }) => sheetId)))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': MIME.xlsx,
    'content-disposition': named(`${file.name}.xlsx`),
  })
}

async function runCommand(c: Context<Env>, book: Book, runs: MenuRuns): Promise<Response> {
  const { desk, file, access, address } = book
  const { fungsi, gid } = await c.req.parseBody()
  const functionName = String(fungsi)
  const caption = hasMenus(desk, file.id) ? captionOf(desk, functionName) : undefined
  const back = `${address}/edit?gid=${wholeNumber(String(gid))}`
  if (caption === undefined || !mayEdit(access)) return c.redirect(`${back}&pesan=menu`, 303)
  const key = runs.next()
  const chosen = { caption, functionName, viewer: c.var.viewer }
  desk.jobs.start(words.menuRuns(caption), `${back}&hasil=${key}`, (report) => runs.run(desk, key, chosen, report))
  return c.redirect('/kerja', 303)
}
