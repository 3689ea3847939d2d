// Marks every page shown with a name of its own and with the answers it was made from: a page left behind is told by it.
import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Env } from '../desk'
import { type Draft, type Held, isEmpty } from './drafts'
import type { SectionView } from './view'

export interface Mark {
  readonly page: string
  /** Digests of what was answered on the page itself, and on all others, when it was made. */
  readonly own: string
  readonly others: string
}

/** How many states that were typed over are kept with a draft, for the window that still shows them. */
const KEPT = 5

export function newMark(draft: Held, section: SectionView, at: number): string {
  return [randomBytes(8).toString('hex'), ownOf(draft, section, at), othersOf(draft, section, at)].join('.')
}

/** Undefined for an address of one's own making. */
export function markOf(c: Context<Env>): Mark | undefined {
  const [, page = '', own = '', others = ''] = /^(\w+)\.(\w+)\.(\w+)$/.exec(c.req.query('lembar') ?? '') ?? []
  return page === '' ? undefined : { page, own, others }
}

/** Whether something else than the page has changed the draft since the page was made. */
export function isLeftBehind(mark: Mark | undefined, draft: Draft, section: SectionView, at: number): boolean {
  if (mark === undefined || draft.by === mark.page) return false
  return ownOf(draft, section, at) !== mark.own || othersOf(draft, section, at) !== mark.others
}

/** The answers as they stood around the page, if they are still known: its own may be any. */
export function heldAround(mark: Mark, draft: Draft, section: SectionView, at: number): Held | undefined {
  return [draft, ...(draft.earlier ?? [])].find((held) => othersOf(held, section, at) === mark.others)
}

export function isSame(one: Held, other: Held): boolean {
  return digest(entriesOf(one)) === digest(entriesOf(other))
}

/** The draft as a page has changed it. Pressing a button twice, or going on without a change, changes nothing. */
export function changedBy(mark: Mark | undefined, before: Draft, after: Draft): Draft {
  if (isSame(before, after)) return after
  const { by: _, ...rest } = after
  const earlier = isTypedOver(mark, before, after)
    ? [...(before.earlier ?? []), heldIn(before)].slice(-KEPT)
    : undefined
  return { ...rest, ...(mark && { by: mark.page }), ...(earlier && { earlier }) }
}

function isTypedOver(mark: Mark | undefined, before: Draft, after: Draft): boolean {
  if (isEmpty(before) || before.by === mark?.page) return false
  const now = new Set(entriesOf(after).map((entry) => JSON.stringify(entry)))
  return entriesOf(before).some((entry) => !now.has(JSON.stringify(entry)))
}

function heldIn({ answers, emailAddress }: Held): Held {
  return { answers, emailAddress }
}

function ownOf(held: Held, { items }: SectionView, at: number): string {
  return digest(entriesOf(held).filter(([key]) => isOn(items, at, key)))
}

function othersOf(held: Held, { items }: SectionView, at: number): string {
  return digest(entriesOf(held).filter(([key]) => !isOn(items, at, key)))
}

const EMAIL = 'emailAddress'

/** The address is asked for on the first page. */
function isOn(items: SectionView['items'], at: number, key: string): boolean {
  return key === EMAIL ? at === 0 : items.some(({ id }) => String(id) === key)
}

function entriesOf({ answers, emailAddress }: Held): [string, unknown][] {
  const given = Object.entries(answers).sort(([one], [other]) => Number(one) - Number(other))
  return emailAddress === '' ? given : [...given, [EMAIL, emailAddress]]
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
