// The page of one cell or row, also as a fragment for the dialog on the sheet; and what happens when a cell is saved.
import type { Context } from 'hono'
import { type Entry, enterText } from '../../services/sheets/edit-cell'
import { choicesOf } from '../../services/sheets/validation-check'
import type { Env } from '../desk'
import { notFound } from '../notices'
import { page } from '../shell'
import { wholeNumber } from '../whole-number'
import { CellPanel } from './cell-form'
import { protectionText, RowFacts, ruleText } from './details'
import { columnTitle } from './order'
import { cellOf, nameOf, type Place } from './query'
import { rightTo } from './rights'
import { addressOf, type Book, type View, viewOf } from './view'
import { sheetWords as words } from './words'

export function detailsPage(c: Context<Env>, book: Book) {
  const view = viewOf(c, book)
  const row = wholeNumber(c.req.query('baris')) - 1
  const place = view?.query.selected ?? { row, column: 0 }
  if (!view || !isInside(view, place)) return notFound(c, book.desk)
  const isRow = view.query.selected === undefined
  const title = isRow ? words.rowTitle(row + 1) : words.cell(nameOf(place))
  const content = isRow ? <RowFacts view={view} row={row} /> : <CellPanel view={view} place={place} />
  if (c.req.query('potongan') === 'ya') return c.html(<div data-title={title}>{content}</div>)
  const { selected: _, ...query } = view.query
  const back = addressOf({ ...view, query: { ...query, selected: undefined } }, { selected: place })
  return page(
    c,
    book.desk,
    { title: `${title} – ${book.file.name}`, room: 'sheet' },
    <>
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <h1>{isRow ? title : `${title} · ${columnTitle(view.tab, place.column)}`}</h1>
      <section class="card">{content}</section>
    </>,
  )
}

function isInside({ tab, columns }: View, { row, column }: Place): boolean {
  const isShown = columns.some(({ index }) => index === column) || column === 0
  return row >= 0 && row < tab.rowCount && isShown
}

const LONGEST = 50_000

export async function saveCell(c: Context<Env>, book: Book) {
  const { gid, range, isi, yakin, kembali } = await c.req.parseBody()
  const place = cellOf(String(range))
  const back = String(kembali).startsWith(`${book.address}/edit?`) ? String(kembali) : `${book.address}/edit?gid=${gid}`
  const view = viewOf(c, book, new URL(back, 'http://127.0.0.1'))
  if (!view || !place || String(view.tab.sheet.sheetId) !== String(gid) || !isInside(view, place))
    return notFound(c, book.desk)
  const text = String(isi ?? '').replace(/\r\n?/g, '\n')
  const right = rightTo(view.tab.sheet, place, book.person)
  const refuse = (lines: readonly string[]) => refusal(c, view, { place, text, lines })
  if (right.kind === 'view' || right.kind === 'locked') return refuse([words.notAllowed, protectionText(right)])
  if (right.kind === 'warned' && yakin !== 'ya') return refuse([words.notSure])
  if (text.length > LONGEST) return refuse([words.tooLong])
  const entry = enterText(view.tab.book, view.tab.sheet, place, text)
  if (entry.kind !== 'kept') return refuse(reasons(view, entry))
  const message = entry.warning ? 'langgar' : 'simpan'
  return c.redirect(`${addressOf(view, { selected: place })}&pesan=${message}`, 303)
}

function reasons({ tab }: View, entry: Exclude<Entry, { kind: 'kept' }>): string[] {
  if (entry.kind === 'not understood') return [words.notUnderstood, words.technical(entry.message)]
  const choices = choicesOf(tab.book, entry.rule)
  const rule = ruleText(entry.rule)
  const accepted = choices ? words.offered(choices.slice(0, 30)) : rule && words.accepted(rule)
  return [words.refusedByRule, entry.rule.inputMessage || accepted || '']
}

interface Refusal {
  readonly place: Place
  readonly text: string
  readonly lines: readonly string[]
}

function refusal(c: Context<Env>, view: View, { place, text, lines }: Refusal) {
  const title = words.editTitle(nameOf(place))
  return page(
    c,
    view.desk,
    { title, room: 'sheet', status: 400 },
    <>
      <p>
        <a href={addressOf(view, { selected: place })}>{words.back}</a>
      </p>
      <h1>{title}</h1>
      <section class="card">
        <CellPanel view={view} place={place} refused={{ text, lines: lines.filter((line) => line !== '') }} />
      </section>
    </>,
  )
}
