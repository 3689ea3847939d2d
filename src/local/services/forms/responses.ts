// Keeps, finds and deletes the responses in a form's own store.
import { GoogleException } from '../../state/errors'
import type { World } from '../../state/world'
import { responsesOf } from './form-store'
import type { FormRecord, ResponseRecord } from './model'

export function keepResponse(
  world: World,
  form: FormRecord,
  sent: Pick<ResponseRecord, 'answers' | 'email' | 'by'>,
): ResponseRecord {
  const record: ResponseRecord = {
    id: `2_ABaOnu${world.newId(56)}`,
    timestamp: world.now().toISOString(),
    email: sent.email,
    by: sent.by,
    answers: { ...sent.answers },
  }
  responsesOf(world, form.id).set(record.id, record)
  return record
}

/** The response, or an error; its wording is not documented by Google. */
export function responseOf(world: World, formId: string, responseId: string): ResponseRecord {
  const found = responsesOf(world, formId).get(responseId)
  if (!found) throw new GoogleException('No response with the given ID could be found.')
  return found
}

/**
 * Responses by timestamp, only those after `since` when it is given. Google's page says "after a given date and time";
 * whether the instant itself belongs to it is not told, so the strict reading is taken: a caller must overlap.
 */
export function responsesSince(world: World, formId: string, since?: Date): ResponseRecord[] {
  const all = responsesOf(world, formId).values()
  const wanted = since ? all.filter((one) => Date.parse(one.timestamp) > since.getTime()) : all
  return wanted.sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp))
}
