// A page of a form is sent: what was typed is stored first, then the visitor goes on, back, or has answered.
import { executionRecords } from '../../runtime/execution-records'
import { fireFormTriggers } from '../../runtime/fire-triggers'
import { sameAddress } from '../../services/base/accounts'
import { editAnswers, recordAnswers } from '../../services/forms/respond'
import { walk } from '../../services/forms/sections'
import { changeAccount, storeForOwner } from './account-change'
import { draftAddress, questionAddress, sentAddress } from './addresses'
import { type Draft, storeDraft } from './drafts'
import { alreadySent, leftBehind, takenOver } from './not-stored'
import { changedBy, isLeftBehind, isSame, markOf } from './page-mark'
import { problemsOn } from './problems'
import { withTyped } from './typed'
import { nextOf } from './view'
import type { Visit } from './visit'

export function receive(visit: Visit, at: number, body: URLSearchParams): Response | Promise<Response> {
  const { c, desk, form, view, token, draft: before, account } = visit
  const section = view.sections[at]
  const action = body.get('aksi') ?? 'lanjut'
  const posted = section && { at, section, action, body }
  if (before.sent !== undefined || !posted) return alreadySent(visit, action, body, posted)
  if (!sameAddress(before.account, account)) return takenOver(visit, posted)
  const mark = markOf(c)
  const filled = withTyped(desk.box.world, form, before, posted.section, body)
  // Whoever sends or clears everything must have been shown everything; a draft just begun nobody else has changed.
  const needsAll = action === 'kirim' || action === 'hapus-semua' || !isSame(filled, before)
  if (visit.begun && mark && needsAll && isLeftBehind(mark, before, posted.section, at))
    return leftBehind(visit, mark, posted)
  const typed = changedBy(mark, before, filled)
  if (action === 'ganti') return changeAccount({ ...visit, draft: typed }, at, before, body.get('akun') ?? '')
  if (!sameAddress(account, c.var.viewer)) return storeForOwner({ ...visit, draft: typed }, at, action)
  const draft = changedBy(mark, before, changed(action, filled))
  storeDraft(desk.box.world, token, draft)
  const now = { ...visit, draft }
  if (action === 'simpan') return c.json(standing(now, at))
  return c.redirect(wayFrom(now, at, action), 303)
}

function changed(action: string, draft: Draft): Draft {
  if (action === 'hapus-semua') return { ...draft, answers: {}, emailAddress: '' }
  const [, cleared] = /^hapus\.(\d+)$/.exec(action) ?? []
  if (cleared === undefined) return draft
  const { [cleared]: _, ...answers } = draft.answers
  return { ...draft, answers }
}

/** What the page's script shows while a visitor fills it in. */
function standing(visit: Visit, at: number) {
  const problems = problemsOn(visit, [at]).map(({ key, message }) => ({ key, message }))
  return { problems, last: nextOf(visit.view, at, visit.draft.answers) === 'submit' }
}

function wayFrom(visit: Visit, at: number, action: string): string {
  const { form, token } = visit
  if (action === 'hapus-semua') return draftAddress(form, token, 0)
  if (action === 'kosongkan') return draftAddress(form, token, at, 'kosongkan')
  if (action.startsWith('hapus.')) return questionAddress(form, token, at, action.slice(6))
  if (action === 'kembali') return draftAddress(form, token, before(visit, at))
  return onward(visit, at, action)
}

/** The page the answers so far led from. */
function before({ form, draft }: Visit, at: number): number {
  const { sections } = walk(form, draft.answers)
  return sections[sections.indexOf(at) - 1] ?? 0
}

function onward(visit: Visit, at: number, action: string): string {
  const { form, view, token, draft } = visit
  if (problemsOn(visit, [at]).length > 0) return draftAddress(form, token, at, 'periksa')
  const next = nextOf(view, at, draft.answers)
  if (next !== 'submit') return draftAddress(form, token, next)
  if (action === 'lanjut') return draftAddress(form, token, at, 'akhir')
  return send(visit, at)
}

function send(visit: Visit, at: number): string {
  const { desk, form, token, draft } = visit
  const { sections, ends } = walk(form, draft.answers)
  const wrong = sections.find((one) => problemsOn(visit, [one]).length > 0)
  if (wrong !== undefined) return draftAddress(form, token, wrong, 'periksa')
  if (!ends || !sections.includes(at)) return draftAddress(form, token, sections.at(-1) ?? 0)
  if (desk.jobs.running()) return draftAddress(form, token, at, 'sibuk')
  const responseId = record(visit)
  storeDraft(desk.box.world, token, { ...draft, sent: responseId, ...fired(visit, responseId) })
  return sentAddress(form, token)
}

function record({ c, desk, form, draft, view }: Visit): string {
  const { world } = desk.box
  const by = { account: c.var.viewer, ...(view.emailCollection === 'RESPONDER_INPUT' && { typed: draft.emailAddress }) }
  return world.store.transaction(() =>
    draft.editing === undefined
      ? recordAnswers(world, form.id, draft.answers, by)
      : editAnswers(world, form.id, draft.editing, draft.answers, by),
  ).responseId
}

/** The response is there, whatever becomes of what the script does with it. */
function fired({ desk, form }: Visit, responseId: string): Pick<Draft, 'scriptRan' | 'triggerProblem'> {
  const { world } = desk.box
  const before = executionRecords(world).at(-1)?.id
  try {
    fireFormTriggers(desk.box, form.id, responseId, 'once')
  } catch (error) {
    return { triggerProblem: String(Object(error).message ?? error) }
  }
  return { scriptRan: executionRecords(world).at(-1)?.id !== before }
}
