// The forms of the box at Google's own addresses: the list, filling one in, what was sent, and what the owner sees.
import { type Context, Hono } from 'hono'
import { allForms, hasForm } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import { walk } from '../../services/forms/sections'
import { GoogleException } from '../../state/errors'
import type { Desk, Env } from '../desk'
import { noAccess, notFound } from '../notices'
import { mayAnswer, mayEditForm } from './access'
import { draftAddress, formAddress, sentAddress } from './addresses'
import { draftOf } from './drafts'
import { clearPage, formPage } from './form-page'
import { formList } from './list'
import { changeResponders, respondersPage } from './responders'
import { responsesPage } from './responses-page'
import { receive } from './sending'
import { sentPage } from './sent-page'
import { type Visit, visitOf } from './visit'

/** Sending a page keeps what was typed even while the box works on something else; the room itself says so. */
export function keepsWhatWasTyped(path: string): boolean {
  return /^\/forms\/d\/e\/[^/]+\/formResponse$/.test(path)
}

export function formsRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  const { world } = desk.box
  room.get('/formulir', (c) => formList(c, desk))
  room.get('/forms/d/e/:publishedId/viewform', (c) => show(c, desk))
  room.get('/forms/d/e/:publishedId/formResponse', (c) => sent(c, desk))
  room.post('/forms/d/e/:publishedId/formResponse', (c) => send(c, desk))
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
  return room
}

function show(c: Context<Env>, desk: Desk) {
  const visit = visitOf(c, desk)
  if ('stopped' in visit) return visit.stopped
  const { form, token, draft } = visit
  if (draft.sent !== undefined) return c.redirect(sentAddress(form, token))
  const at = sectionOf(c)
  if (!isReached(visit, at)) return c.redirect(draftAddress(form, token, 0))
  return c.req.query('kosongkan') === 'ya' ? clearPage(visit, at) : formPage(visit, at)
}

/** Only pages the answers lead to are shown: an address of one's own making begins at the first. */
function isReached({ form, draft, kept }: Visit, at: number): boolean {
  return at === 0 || (kept && walk(form, draft.answers).sections.includes(at))
}

function sectionOf(c: Context<Env>): number {
  const text = c.req.query('bagian') ?? '0'
  return /^\d{1,4}$/.test(text) ? Number(text) : 0
}

async function send(c: Context<Env>, desk: Desk): Promise<Response> {
  const body = new URLSearchParams(await c.req.text())
  // From here on nothing waits, so that of two requests sent at once the second finds what the first has done.
  const visit = visitOf(c, desk)
  if ('stopped' in visit) return visit.stopped
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

function sent(c: Context<Env>, desk: Desk) {
  const { world } = desk.box
  const form = allForms(world).find(({ publishedId }) => publishedId === c.req.param('publishedId'))
  if (!form || !mayAnswer(world, form, c.var.viewer)) return notFound(c, desk)
  const draft = draftOf(world, form.id, c.req.query('draf') ?? '')
  return draft?.sent === undefined ? c.redirect(formAddress(form)) : sentPage(c, desk, form, draft)
}
