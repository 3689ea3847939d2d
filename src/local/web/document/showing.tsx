// The page on which a document is read: what may be done with it, what was just done, and its paper.
import type { Context } from 'hono'
import { raw } from 'hono/html'
import { contentOfDocument } from '../../services/docs/model/kept-documents'
import type { FileRecord } from '../../state/files'
import { type Access, mayEdit } from '../access'
import type { Desk, Env } from '../desk'
import { Crumbs } from '../drive/parts'
import { page } from '../shell'
import { Done } from './done'
import { Pages } from './pages'
import { openRuleBook } from './rule-book'
import { divide } from './setting'
import { documentWords as words } from './words'

/** A document of hundreds of pages is shown in parts. */
const PAGES_AT_ONCE = 40

export function showing(c: Context<Env>, desk: Desk, file: FileRecord, access: Access) {
  const content = contentOfDocument(desk.box.world, file.id)
  const division = divide(content)
  const from = firstShown(c.req.query('halaman'), division.pages)
  const to = Math.min(division.pages, from + PAGES_AT_ONCE - 1)
  const rules = openRuleBook()
  // Set before the page around it, whose head holds the rules the setting makes; JSX has escaped every text in it.
  const set = raw(
    (<Pages name={file.name} content={content} rules={rules} division={division} from={from} to={to} />).toString(),
  )
  return page(
    c,
    desk,
    { title: file.name, room: 'drive', rules: rules.text() },
    <>
      <div class="document-top">
        <Crumbs desk={desk} viewer={c.var.viewer} file={file} />
        <h1>
          {file.name} {mayEdit(access) ? null : <span class="tag">{words.readOnly}</span>}{' '}
          {file.trashed ? <span class="tag warn">{words.trashed}</span> : null}
        </h1>
        <Actions id={file.id} isWriter={mayEdit(access)} isPrinted={division.slices !== undefined} />
        <Done c={c} />
        {division.slices ? null : <p class="alert">{words.notDivided}</p>}
        <Parts id={file.id} from={from} to={to} all={division.pages} />
      </div>
      {set}
      <div class="document-top">
        <Parts id={file.id} from={from} to={to} all={division.pages} />
      </div>
    </>,
  )
}

function firstShown(wanted: string | undefined, pages: number): number {
  const page = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1
  return page >= 1 && page <= pages ? page : 1
}

function Actions({ id, isWriter, isPrinted }: { id: string; isWriter: boolean; isPrinted: boolean }) {
  return (
    <p class="actions">
      {isPrinted ? (
        <>
          <a class="button" href={`/berkas/${id}?sebagai=pdf`}>
            {words.pdf}
          </a>
          <a class="button quiet" href={`/berkas/${id}?sebagai=pdf&unduh=ya`}>
            {words.downloadPdf}
          </a>
        </>
      ) : null}
      <a class="button quiet" href={`/berkas/${id}?sebagai=docx&unduh=ya`}>
        {words.downloadDocx}
      </a>
      {isWriter ? (
        <a class="button quiet" href={`/document/d/${id}/edit?ubah=ya`}>
          {words.change}
        </a>
      ) : null}
    </p>
  )
}

interface PartsProps {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly all: number
}

function Parts({ id, from, to, all }: PartsProps) {
  if (from === 1 && to === all) return null
  const address = (page: number) => `/document/d/${id}/edit?halaman=${page}`
  return (
    <p class="actions">
      <span>{words.part(from, to, all)}</span>
      {from > 1 ? <a href={address(Math.max(1, from - PAGES_AT_ONCE))}>{words.earlier}</a> : null}
      {to < all ? <a href={address(to + 1)}>{words.later}</a> : null}
    </p>
  )
}
