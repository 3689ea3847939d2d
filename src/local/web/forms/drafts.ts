// Answers on their way: what an account has filled in so far, kept in the store until the form is sent and a while after.
import { randomBytes } from 'node:crypto'
import { sameAddress } from '../../services/base/accounts'
import type { Answers } from '../../services/forms/model'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'

/** What was filled in. */
export interface Held {
  readonly answers: Answers
  /** As typed, where the form asks for an address. */
  readonly emailAddress: string
}

export interface Draft extends Held {
  readonly form: string
  /** Whose it is: nobody else sees it or sends it. */
  readonly account: string
  /** What the link it was begun with filled in; '' for a plain one. */
  readonly link: string
  /** When it was last changed, in milliseconds. */
  readonly at: number
  /** The page that changed it last. */
  readonly by?: string
  /** What was typed over, the latest last. */
  readonly earlier?: readonly Held[]
  /** The response that sending changes. */
  readonly editing?: string
  /** The response it became: whoever sends it again is shown that it was sent. */
  readonly sent?: string
  /** Whether a script waited for the response, and was run. */
  readonly scriptRan?: boolean
  /** Why the form's triggers could not be fired at all; what fails inside them is on the list of executions. */
  readonly triggerProblem?: string
}

/** Nobody on one machine has so many forms half filled: those that hold nothing unsent are let go of first. */
const MOST = 300

const drafts = (world: World): Collection<Draft> => world.store.collection<Draft>('web-drafts')

/** It cannot be guessed. */
export function newToken(): string {
  return randomBytes(16).toString('hex')
}

export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{32}$/.test(text)
}

export function draftOf(world: World, formId: string, token: string): Draft | undefined {
  const found = drafts(world).get(token)
  return found?.form === formId && isOwned(found) ? found : undefined
}

export interface StoredDraft {
  readonly token: string
  readonly draft: Draft
}

/** What an account has filled in of a form and not sent, the latest first. */
export function unsentDrafts(world: World, formId: string, account: string): StoredDraft[] {
  return drafts(world)
    .entries()
    .filter(([, draft]) => draft.form === formId && isOwned(draft) && sameAddress(draft.account, account))
    .filter(([, draft]) => draft.sent === undefined && !isEmpty(draft))
    .map(([token, draft]) => ({ token, draft }))
    .reverse()
}

/** The one that opening the form again carries on: begun with the same link, or the latest for a plain one. */
export function resumable(world: World, formId: string, account: string, link: string): StoredDraft | undefined {
  return unsentDrafts(world, formId, account).find(({ draft }) =>
    link === '' ? draft.editing === undefined : draft.link === link,
  )
}

export function isEmpty({ answers, emailAddress }: Held): boolean {
  return Object.keys(answers).length === 0 && emailAddress === ''
}

/** A draft of the same form, account and link with other answers, neither sent nor changed by any page yet. */
export function another({ form, account, link, at, editing }: Draft, { answers, emailAddress }: Held): Draft {
  return { form, account, link, at, answers, emailAddress, ...(editing !== undefined && { editing }) }
}

/** It becomes the latest. */
export function storeDraft(world: World, token: string, draft: Draft): void {
  const all = drafts(world)
  world.store.transaction(() => {
    all.delete(token)
    for (const old of toForget(all)) all.delete(old)
    all.set(token, { ...draft, at: world.now().getTime() })
  })
}

/** Whose place another needs, the oldest of each kind first. */
function toForget(all: Collection<Draft>): string[] {
  const surplus = all.size - MOST + 1
  if (surplus <= 0) return []
  const entries = all.entries()
  const byLoss = [0, 1, 2].flatMap((loss) => entries.filter(([, draft]) => lossOf(draft) === loss))
  return byLoss.slice(0, surplus).map(([token]) => token)
}

/** What is sent is among the responses; what is typed and unsent is nowhere else. */
function lossOf(draft: Draft): 0 | 1 | 2 {
  if (draft.sent !== undefined || !isOwned(draft)) return 0
  return isEmpty(draft) ? 1 : 2
}

/** Those of the first version belonged to nobody. */
function isOwned({ account }: Partial<Draft>): boolean {
  return account !== undefined
}
