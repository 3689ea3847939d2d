// Compares the items of a draft with those the case already has: which are corrections, which are new, which repeat.
import type { CaseNumber, Item, ItemDraft, ItemNumber } from './case'
import { itemNumber, sequenceOf } from './numbers'
import { accepted, type Outcome, type Rejection, refused } from './rejection'

export interface MergedDraft {
  readonly added: readonly Item[]
  /** Each with the whole text it has from now on. */
  readonly corrected: readonly { readonly number: ItemNumber; readonly draft: ItemDraft }[]
}

/**
 * A submitted item corrects the returned one of the same unit and title; blank answers keep the old text. Any other
 * match is a repetition, and what matches nothing is new and needs its unit, title and description.
 */
export function mergeDraft(
  number: CaseNumber,
  existing: readonly Item[],
  submitted: readonly ItemDraft[],
): Outcome<MergedDraft> {
  const known = new Map(existing.map((item) => [identityOf(item), item]))
  const seen = new Set<string>()
  const rejections: Rejection[] = []
  const corrected: { number: ItemNumber; draft: ItemDraft }[] = []
  const drafts: ItemDraft[] = []
  for (const draft of submitted) {
    const identity = identityOf(draft)
    const match = known.get(identity)
    if (seen.has(identity) || (match && match.status !== 'NEEDS_CORRECTION')) rejections.push(repeated(draft, match))
    else if (match) corrected.push({ number: match.number, draft: mended(match, draft) })
    else if (isIncomplete(draft)) rejections.push(...missingFields(draft))
    else drafts.push(draft)
    seen.add(identity)
  }
  if (rejections.length > 0) return refused(...rejections)
  return accepted({ added: numbered(number, existing, drafts), corrected })
}

/** Spaces, capitals and punctuation do not make another piece of information. */
function identityOf({ agency, title }: ItemDraft): string {
  return JSON.stringify([agency, title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')])
}

function repeated(draft: ItemDraft, match: Item | undefined): Rejection {
  const details = { title: draft.title, agency: draft.agency, ...(match ? { item: match.number } : {}) }
  return { code: 'ITEM_REPEATED', details }
}

function mended(old: Item, draft: ItemDraft): ItemDraft {
  return {
    agency: old.agency,
    title: old.title,
    description: draft.description || old.description,
    source: draft.source || old.source,
    form: draft.form || old.form,
    link: draft.link || old.link,
  }
}

const REQUIRED = ['agency', 'title', 'description'] as const

function isIncomplete(draft: ItemDraft): boolean {
  return REQUIRED.some((field) => draft[field].trim() === '')
}

function missingFields(draft: ItemDraft): Rejection[] {
  return REQUIRED.filter((field) => draft[field].trim() === '').map((column) => ({
    code: 'ANSWER_MISSING',
    details: { column, title: draft.title },
  }))
}

function numbered(number: CaseNumber, existing: readonly Item[], drafts: readonly ItemDraft[]): Item[] {
  const last = Math.max(0, ...existing.map((item) => sequenceOf(item.number)))
  return drafts.map((draft, index) => ({
    ...draft,
    number: itemNumber(number, last + index + 1),
    status: 'PROPOSED',
    round: 0,
  }))
}
