// Checks one item as typed, from its page or from a row of the table, field by field.
import type { ItemDraft } from '../case/case'
import type { RejectionCode } from '../case/rejection'
import type { Agency } from '../sop/agencies'
import { findAgency } from './agency-answer'
import { MAX_TEXT, MAX_TITLE, quoted } from './answer-sheet'
import type { TypedItem } from './item-fields'
import { isDriveLink } from './link'
import { oneLine, sameWords, saysNothing, tidy } from './wording'

interface FieldFault {
  readonly field: keyof ItemDraft
  readonly code: RejectionCode
  /** What was typed, where that may be told back; the length of a text that is too long. */
  readonly value: string
}

export interface DraftReading {
  readonly draft: ItemDraft
  readonly faults: readonly FieldFault[]
}

/** Without these an item cannot be told apart, or discussed. */
const REQUIRED = ['agency', 'title', 'description'] as const

export function isBlankItem(typed: TypedItem): boolean {
  return Object.values(typed).every((text) => tidy(text) === '')
}

/** `corrects` is true where an item of an existing case may be meant: then a blank description keeps the old one. */
export function readDraft(typed: TypedItem, agencies: readonly Agency[], corrects: boolean): DraftReading {
  const link = saysNothing(typed.link) ? '' : oneLine(typed.link)
  const agency = findAgency(agencies, typed.agency)
  const draft: ItemDraft = {
    agency: agency ?? '',
    title: oneLine(typed.title),
    description: tidy(typed.description),
    source: oneLine(typed.source),
    form: oneLine(typed.form),
    link,
  }
  const required = REQUIRED.filter((field) => tidy(typed[field]) === '' && !(corrects && field === 'description'))
  const faults: FieldFault[] = required.map((field) => ({ field, code: 'ANSWER_MISSING', value: '' }))
  if (agency === undefined && tidy(typed.agency) !== '')
    faults.push({ field: 'agency', code: 'AGENCY_UNKNOWN', value: quoted(tidy(typed.agency)) })
  if (link !== '' && !isDriveLink(link)) faults.push({ field: 'link', code: 'LINK_INVALID', value: quoted(link) })
  return { draft, faults: [...faults, ...lengthFaults(draft)] }
}

export const maxLengthOf = (field: keyof ItemDraft): number => (field === 'title' ? MAX_TITLE : MAX_TEXT)

function lengthFaults(draft: ItemDraft): readonly FieldFault[] {
  return (['title', 'description', 'source', 'form'] as const)
    .filter((field) => draft[field].length > maxLengthOf(field))
    .map((field) => ({ field, code: 'TEXT_TOO_LONG', value: String(draft[field].length) }))
}

/** Equal for two drafts of the same information: same unit, same title. */
export function sameItemKey(draft: ItemDraft): string {
  return `${draft.agency}:${sameWords(draft.title)}`
}
