// The page of one tab: toolbar, charts, the grid with the rows asked for, and the tabs below.
import type { Context } from 'hono'
import { mayEdit } from '../access'
import type { Env } from '../desk'
import { notFound } from '../notices'
import { page } from '../shell'
import { chartsOf } from './chart-data'
import { Charts } from './charts'
import { CHUNK, Grid, PAGE } from './grid'
import { lookOf } from './look'
import { frozenRows, matchesIn } from './order'
import { nameOf, type Place, queryText } from './query'
import { Said } from './said'
import { type MenuRuns, openFor } from './script-menu'
import { TabBar } from './tab-bar'
import { type Matches, Toolbar } from './toolbar'
import { type Book, type View, viewOf } from './view'
import { sheetWords as words } from './words'

export function sheetPage(c: Context<Env>, book: Book, runs: MenuRuns) {
  const { desk, file, access, address } = book
  const problem = mayEdit(access) && isOpening(c, address) ? openFor(desk, file.id, c.var.viewer) : undefined
  const asked = viewOf(c, book)
  if (!asked) return notFound(c, desk)
  const matches = matchesOf(asked)
  const selected = matches.places[matches.current - 1] ?? asked.query.selected
  const view: View = { ...asked, query: { ...asked.query, selected } }
  const from = firstOf(view)
  const run = runs.get(c.req.query('hasil'))
  const charts = chartsOf(view.tab)
  return page(
    c,
    desk,
    {
      title: `${view.tab.sheet.title} – ${file.name}`,
      room: 'sheet',
      wide: true,
      scripts: ['sheet'],
      rules: lookOf(view.tab),
    },
    <>
      <Toolbar view={view} matches={matches} />
      {problem === undefined ? null : (
        <p class="said alert">
          {words.menuFailed} {problem}
        </p>
      )}
      {run ? <Said run={run} /> : <Message name={c.req.query('pesan')} view={view} />}
      {charts.length === 0 ? null : <Charts charts={charts} />}
      <p class="cellbar idle" id="sel">
        <strong />
        <output>{words.chooseCell}</output>
        <a class="button quiet" href={`${address}/edit`}>
          {mayEdit(access) ? words.detailsOrEdit : words.details}
        </a>
      </p>
      <Grid view={view} from={from} />
      <Pages view={view} from={from} />
      <TabBar view={view} />
      <dialog id="rincian" aria-labelledby="rincian-judul">
        <div class="bar">
          <h2 id="rincian-judul">{words.details}</h2>
          <button type="button" class="quiet close">
            {words.close}
          </button>
        </div>
        <div class="details" />
      </dialog>
    </>,
  )
}

/** Google runs onOpen when a sheet is opened, not when the visitor turns to another of its tabs. */
function isOpening(c: Context<Env>, address: string): boolean {
  const from = c.req.header('referer')
  if (c.req.query('hasil') !== undefined) return false
  return from === undefined || !URL.canParse(from) || !new URL(from).pathname.startsWith(address)
}

function matchesOf({ tab, query, columns, order }: View): Matches {
  const places = matchesIn(
    tab,
    [...frozenRows(tab), ...order],
    columns.map(({ index }) => index),
    query.find,
  )
  return { places, current: Math.min(query.match, Math.max(1, places.length)) }
}

/** The page that holds the selected row, or the one asked for; pages begin where a chunk begins. */
function firstOf({ query, order }: View): number {
  const at = query.selected ? order.indexOf(query.selected.row) : -1
  const first = at >= 0 ? Math.floor(at / PAGE) * PAGE : Math.floor(query.from / CHUNK) * CHUNK
  return Math.max(0, Math.min(first, Math.floor(Math.max(0, order.length - 1) / CHUNK) * CHUNK))
}

/** Without scripts rows are turned like pages. */
function Pages({ view, from }: { view: View; from: number }) {
  const { order, query, address } = view
  const { gid, filters, sort, find } = query
  if (order.length <= PAGE) return null
  const at = (place: number) => `${address}/edit${queryText({ gid, filters, sort, find, from: place })}`
  const to = Math.min(order.length, from + PAGE)
  return (
    <nav class="turning actions" aria-label={words.pages}>
      {from > 0 ? <a href={at(Math.max(0, from - PAGE))}>{words.previousPage}</a> : null}
      <span>{words.rows(from + 1, to, order.length)}</span>
      {to < order.length ? <a href={at(to)}>{words.nextPage}</a> : null}
    </nav>
  )
}

function Message({ name, view }: { name: string | undefined; view: View }) {
  const place: Place | undefined = view.query.selected
  if (name === 'menu') return <p class="said alert">{words.noSuchItem}</p>
  if (!place || (name !== 'simpan' && name !== 'langgar')) return null
  const isFine = name === 'simpan'
  return (
    <p class={`said ${isFine ? 'good' : 'alert'}`} role="status">
      {isFine ? words.saved(nameOf(place)) : words.savedAgainst(nameOf(place))}
    </p>
  )
}
