// The forms of the box at Google's own addresses: the list, filling one in, what was sent, and what the owner sees.
import { type Context, Hono } from 'hono'
import { allForms, hasForm } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import { walk } from '../../services/forms/sections'
import { GoogleException } from '../../state/errors'
import type { Desk, Env } from '../desk'
import { noAccess, notFound } from '../notices'
import { changeAccepting } from './accepting'
import { mayAnswer, mayEditForm } from './access'
import { draftAddress, formAddress, openingAddress, sentAddress } from './addresses'
import { isToken, resumable, storeDraft } from './drafts'
import { clearPage, formPage } from './form-page'
import { formList } from './list'
import { isOthers, othersPage } from './others-page'
import { changeResponders, respondersPage } from './responders'
import { responsesPage } from './responses-page'
import { receive } from './sending'
import { sentPage } from './sent-page'
import { draftAt, formAt, madeFor, type Visit, visitOf } from './visit'

/** Sending a page keeps what was typed even while the box works on something else; the room itself says so. */
export function keepsWhatWasTyped(path: string): boolean {
  return /^\/forms\/d\/e\/[^/]+\/formResponse$/.test(path)
}

export function formsRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  const { world } = desk.box
  // Going back shows what is stored now, not the page as it once was.
  for (const path of ['/formulir', '/forms/d/e/*'])
    room.use(path, async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
    })
  room.get('/formulir', (c) => formList(c, desk))
  room.get('/forms/d/e/:publishedId/viewform', (c) => show(c, desk))
  room.get('/forms/d/e/:publishedId/formResponse', (c) => sent(c, desk))
  room.post('/forms/d/e/:publishedId/formResponse', (c) => send(c, desk))
  room.post('/forms/d/e/:publishedId/alihkan', (c) => takeOver(c, desk))
  /** Runs `answer` for whoever may edit the form; sends respondents on to fill it in. */
  const forEditors = (c: Context<Env>, answer: (form: FormRecord) => Response | Promise<Response>) => {
    const form = allForms(world).find(({ id }) => id === c.req.param('id'))
    if (!form || !hasForm(world, form.id)) return notFound(c, desk)
    if (mayEditForm(world, form.id, c.var.viewer)) return answer(form)
    return mayAnswer(world, form, c.var.viewer) ? c.redirect(formAddress(form)) : noAccess(c, desk)
  }
  room.get('/forms/d/:id/edit', (c) => forEditors(c, (form) => c.redirect(`${formAddress(form)}?sunting=tidak`)))
  room.get('/forms/d/:id/viewform', (c) => forEditors(c, (form) => c.redirect(formAddress(form))))
  room.get('/forms/d/:id/viewanalytics', (c) => forEditors(c, (form) => responsesPage(c, desk, form)))
  room.get('/forms/d/:id/penjawab', (c) => forEditors(c, (form) => respondersPage(c, desk, form)))
  room.post('/forms/d/:id/penjawab', (c) => forEditors(c, (form) => changeResponders(c, desk, form)))
  room.post('/forms/d/:id/penerimaan', (c) => forEditors(c, (form) => changeAccepting(c, desk, form)))
  return room
}

function show(c: Context<Env>, desk: Desk) {
  const form = formAt(c, desk)
  if (!form) return notFound(c, desk)
  const found = draftAt(c, desk, form)
  if (found && isOthers(c, found)) return othersPage(c, desk, form, found, sectionOf(c))
  const visit = visitOf(c, desk, form, c.var.viewer)
  if ('stopped' in visit) return visit.stopped
  if (!isToken(c.req.query('draf'))) return c.redirect(openingOf(visit))
  if (visit.draft.sent !== undefined) return c.redirect(sentAddress(form, visit.token))
  const at = sectionOf(c)
  if (!isReached(visit, at)) return c.redirect(draftAddress(form, visit.token, 0))
  return c.req.query('kosongkan') === 'ya' ? clearPage(visit, at) : formPage(visit, at)
}

/** From the first page on every address names the draft, so that going back in the browser's history finds it. */
function openingOf({ c, desk, form, token, draft }: Visit): string {
  const resumed = resumable(desk.box.world, form.id, draft.account, draft.link)
  return openingAddress(form, new URL(c.req.url).search, resumed?.token ?? token, resumed !== undefined)
}

/** Only pages the answers lead to are shown: an address of one's own making begins at the first. */
function isReached({ form, draft, begun }: Visit, at: number): boolean {
  return at === 0 || (begun && walk(form, draft.answers).sections.includes(at))
}

function sectionOf(c: Context<Env>): number {
  const text = c.req.query('bagian') ?? '0'
  return /^\d{1,4}$/.test(text) ? Number(text) : 0
}

async function send(c: Context<Env>, desk: Desk): Promise<Response> {
  const body = new URLSearchParams(await c.req.text())
  // From here on nothing waits, so that of two requests sent at once the second finds what the first has done.
  const form = formAt(c, desk)
  if (!form) return notFound(c, desk)
  const visit = visitOf(c, desk, form, madeFor(c, desk))
  if ('stopped' in visit) return body.get('aksi') === 'simpan' ? c.json({ notice: visit.notice }, 409) : visit.stopped
  try {
    return receive(visit, sectionOf(c), body)
  } catch (error) {
    // What changed since the page was opened, such as the response to edit being deleted, the form's own page tells.
    if (!(error instanceof GoogleException)) throw error
    const { editing } = visit.draft
    const query = editing === undefined ? '' : `?edit2=${encodeURIComponent(editing)}`
    return c.redirect(`${formAddress(visit.form)}${query}`, 303)
  }
}

/** Whoever sits at the page of somebody else's draft has typed it: now it is the visitor's own. */
function takeOver(c: Context<Env>, desk: Desk) {
  const form = formAt(c, desk)
  if (!form) return notFound(c, desk)
  const found = draftAt(c, desk, form)
  const visit = visitOf(c, desk, form, c.var.viewer)
  if ('stopped' in visit) return visit.stopped
  if (!found || found.draft.sent !== undefined) return c.redirect(formAddress(form), 303)
  storeDraft(desk.box.world, found.token, { ...found.draft, account: c.var.viewer })
  return c.redirect(draftAddress(form, found.token, sectionOf(c)), 303)
}

function sent(c: Context<Env>, desk: Desk) {
  const form = formAt(c, desk)
  if (!form) return notFound(c, desk)
  const found = draftAt(c, desk, form)
  if (found && isOthers(c, found)) return othersPage(c, desk, form, found, 0)
  if (!mayAnswer(desk.box.world, form, c.var.viewer)) return notFound(c, desk)
  return found?.draft.sent === undefined ? c.redirect(formAddress(form)) : sentPage(c, desk, form, found.draft)
}
