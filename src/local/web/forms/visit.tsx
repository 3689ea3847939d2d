// Somebody opens a form: the form, what stands in it so far, or the page that says why it does not open.
import type { Context } from 'hono'
import { sameAddress } from '../../services/base/accounts'
import { allForms, formOf, responsesOf } from '../../services/forms/form-store'
import type { FormRecord } from '../../services/forms/model'
import { type FormView, type OpenedForm, openedForm } from '../../services/forms/read-model'
import { hasResponded } from '../../services/forms/responses'
import { GoogleException } from '../../state/errors'
import { files } from '../../state/files'
import type { World } from '../../state/world'
import type { Desk, Env } from '../desk'
import { accountNamed } from '../visitor'
import { mayAnswer } from './access'
import { formAddress, linkOf } from './addresses'
import { type Draft, draftOf, isToken, newToken, type StoredDraft } from './drafts'
import { sealOf } from './seal'
import { stopPage } from './stop'
import { formsWords as words } from './words'

export interface Visit {
  readonly c: Context<Env>
  readonly desk: Desk
  readonly form: FormRecord
  readonly view: FormView
  readonly token: string
  readonly draft: Draft
  /** Whether the draft was stored already. */
  readonly begun: boolean
  /** Whom the page is, or was, made for. */
  readonly account: string
}

type Answered = Response | Promise<Response>

interface Stopped {
  readonly stopped: Answered
  /** The same for whoever is still typing on a page opened before. */
  readonly notice: string
}

export function formAt(c: Context<Env>, { box }: Desk): FormRecord | undefined {
  return allForms(box.world).find(({ publishedId }) => publishedId === c.req.param('publishedId'))
}

/** The draft the address names, if it is begun. */
export function draftAt(c: Context<Env>, { box }: Desk, form: FormRecord): StoredDraft | undefined {
  const token = c.req.query('draf') ?? ''
  const draft = draftOf(box.world, form.id, token)
  return draft && { token, draft }
}

/** Whom the page that was sent was made for; without the box's word for it, whoever sends it. */
export function madeFor(c: Context<Env>, { box }: Desk): string {
  const { draf = '', sebagai, segel } = c.req.query()
  const account = accountNamed(box.world, sebagai)
  return account !== undefined && segel === sealOf(box.world, draf, account) ? account : c.var.viewer
}

export function visitOf(
  c: Context<Env>,
  desk: Desk,
  form: FormRecord,
  account: string,
  token = tokenOf(c),
): Visit | Stopped {
  const { world } = desk.box
  if (!mayAnswer(world, form, account))
    return {
      stopped: stopPage(c, desk, { title: words.noPermission, text: words.noPermissionAdvice(account), status: 403 }),
      notice: words.notStoredPermission(account),
    }
  const opened = openedAt(world, c.req.url)
  const again = { href: formAddress(form), label: words.blank }
  if (!opened)
    return {
      stopped: stopPage(c, desk, { title: words.gone, text: words.goneAdvice, status: 404, link: again }),
      notice: words.notStoredGone,
    }
  const { view, editing } = opened
  if (!view.open)
    return {
      stopped: stopPage(c, desk, { title: view.title, text: closedText(world, form) }),
      notice: words.notStoredClosed,
    }
  if (opened.editsDisabled)
    return {
      stopped: stopPage(c, desk, { title: words.editsDisabled, text: words.editsDisabledAdvice, link: again }),
      notice: words.notStoredEdits,
    }
  const stored = draftOf(world, form.id, token)
  const draft = stored ?? {
    form: form.id,
    account,
    link: linkOf(new URL(c.req.url).search),
    at: world.now().getTime(),
    answers: opened.answers,
    emailAddress: opened.emailAddress,
    ...(editing && { editing }),
  }
  if (view.oneResponsePerUser && !draft.editing && !draft.sent && hasResponded(world, form.id, account))
    return { stopped: alreadyPage(c, desk, form, account), notice: words.notStoredAlready(account) }
  return { c, desk, form, view, token, draft, begun: stored !== undefined, account }
}

function tokenOf(c: Context<Env>): string {
  const asked = c.req.query('draf')
  return isToken(asked) ? asked : newToken()
}

/** Undefined when the response it is to edit is gone. */
function openedAt(world: World, url: string): OpenedForm | undefined {
  try {
    return openedForm(world, url)
  } catch (error) {
    if (error instanceof GoogleException) return undefined
    throw error
  }
}

function closedText(world: World, { id, published, closedMessage, title }: FormRecord): string {
  if (files(world).get(id)?.trashed) return words.trashed
  return published && closedMessage !== '' ? closedMessage : words.closed(title || words.untitled)
}

function alreadyPage(c: Context<Env>, desk: Desk, form: FormRecord, account: string): Answered {
  const { responseEdits } = formOf(desk.box.world, form.id)
  const own = responsesOf(desk.box.world, form.id)
    .values()
    .filter(({ by }) => sameAddress(by, account))
    .at(-1)
  const href = `${formAddress(form)}?edit2=${encodeURIComponent(own?.id ?? '')}`
  const link = responseEdits && own ? { link: { href, label: words.edit } } : {}
  return stopPage(c, desk, { title: words.already, text: words.alreadyAdvice(account), ...link })
}
