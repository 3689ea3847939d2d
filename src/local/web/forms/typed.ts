// Reads what a page of a form was filled with, and puts it in the place of what was answered on that page before.
import type { Answer, FormRecord, ItemRecord } from '../../services/forms/model'
import { openAddress, publishedUrl } from '../../services/forms/prefill'
import type { World } from '../../state/world'
import type { Draft } from './drafts'
import type { SectionView } from './view'

/** What the field of a choice of one's own holds, as in pre-filled addresses. */
export const OTHER = '__other_option__'

/** The fields are named as in pre-filled addresses, so that the service reads the one as it reads the other. */
export function withTyped(
  world: World,
  form: FormRecord,
  draft: Draft,
  section: SectionView,
  body: URLSearchParams,
): Draft {
  const typed = openAddress(world, `${publishedUrl(form)}?${fields(form, body)}`)
  const answers: Record<string, Answer> = { ...draft.answers }
  for (const { id } of section.items) {
    const answer = typed.answers[id]
    if (answer === undefined) delete answers[id]
    else answers[id] = answer
  }
  return { ...draft, answers, emailAddress: body.has('emailAddress') ? typed.emailAddress.trim() : draft.emailAddress }
}

/** Without fields left empty, with line ends and moments written as the service keeps them. */
function fields(form: FormRecord, body: URLSearchParams): URLSearchParams {
  const filled = new URLSearchParams()
  for (const [name, value] of body) if (value !== '') filled.append(name, value.replaceAll('\r\n', '\n'))
  for (const item of form.items) {
    const name = `entry.${item.entry}`
    const moment = filled.get(name)
    if (item.type === 'DATETIME' && moment) filled.set(name, moment.replace('T', ' '))
    completeParts(item, name, filled)
    // Who writes another answer and chooses none means the one written.
    if (item.other && !filled.has(name) && filled.has(`${name}.other_option_response`)) filled.set(name, OTHER)
  }
  return filled
}

/** A part of a duration left empty is none of it. */
function completeParts({ type }: ItemRecord, name: string, filled: URLSearchParams): void {
  const parts = ['hour', 'minute', 'second'].map((part) => `${name}_${part}`)
  if (type !== 'DURATION' || !parts.some((part) => filled.has(part))) return
  for (const part of parts) if (!filled.has(part)) filled.set(part, '0')
}
