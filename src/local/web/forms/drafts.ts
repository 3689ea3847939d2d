// Answers on their way: what a visitor has filled in so far, kept in the store until the form is sent and a while after.
import { randomBytes } from 'node:crypto'
import type { Answers } from '../../services/forms/model'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'

export interface Draft {
  readonly form: string
  readonly answers: Answers
  /** As typed, where the form asks for an address. */
  readonly emailAddress: string
  /** The response that sending changes. */
  readonly editing?: string
  /** The response it became: whoever sends it again is shown that it was sent. */
  readonly sent?: string
  /** Why the form's triggers could not be fired at all; what fails inside them is on the list of executions. */
  readonly triggerProblem?: string
}

/** The oldest are let go of; nobody on one machine has so many forms half filled. */
const MOST = 300

const drafts = (world: World): Collection<Draft> => world.store.collection<Draft>('web-drafts')

/** Whoever has the token continues the draft, also after changing accounts; it cannot be guessed. */
export function newToken(): string {
  return randomBytes(16).toString('hex')
}

export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{32}$/.test(text)
}

export function draftOf(world: World, formId: string, token: string): Draft | undefined {
  const found = drafts(world).get(token)
  return found?.form === formId ? found : undefined
}

export function keepDraft(world: World, token: string, draft: Draft): void {
  const all = drafts(world)
  world.store.transaction(() => {
    if (!all.has(token)) for (const old of all.keys().slice(0, Math.max(0, all.size - MOST + 1))) all.delete(old)
    all.set(token, draft)
  })
}
