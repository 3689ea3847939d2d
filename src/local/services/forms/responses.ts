// Keeps, finds and deletes the responses in a form's own store, and finds them by time without looking through all.
import { GoogleException } from '../../state/errors'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'
import { responsesOf } from './form-store'
import type { FormRecord, ResponseRecord } from './model'

/**
 * Worked out from all responses once, and carried on as responses come in; anything else that happens makes it anew. It
 * holds no answers: those stay where the store keeps them.
 */
interface Index {
  version: number
  /** In the order of time. */
  readonly byTime: Place[]
  readonly accounts: Set<string>
}

type Place = Pick<ResponseRecord, 'id' | 'timestamp'>

const indexes = new WeakMap<Collection<ResponseRecord>, Index>()

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
  const responses = responsesOf(world, form.id)
  const index = indexOf(responses)
  responses.set(record.id, record)
  const last = index.byTime.at(-1)
  if (last && last.timestamp > record.timestamp) return record
  index.byTime.push(placeOf(record))
  index.accounts.add(record.by)
  index.version = responses.version
  return record
}

/** The response, or an error; its wording is not documented by Google. */
export function responseOf(world: World, formId: string, responseId: string): ResponseRecord {
  const found = responsesOf(world, formId).get(responseId)
  if (!found) throw new GoogleException('No response with the given ID could be found.')
  return found
}

export function hasResponded(world: World, formId: string, account: string): boolean {
  return indexOf(responsesOf(world, formId)).accounts.has(account)
}

/**
 * Responses by timestamp, only those after `since` when it is given. Google's page says "after a given date and time";
 * whether the instant itself belongs to it is not told, so the strict reading is taken: a caller must overlap.
 */
export function responsesSince(world: World, formId: string, since?: Date): ResponseRecord[] {
  const responses = responsesOf(world, formId)
  return placesSince(indexOf(responses), since).flatMap(({ id }) => responses.get(id) ?? [])
}

/**
 * The responses that came last, each with where it came among everything the box keeps. Only these are read: a page that
 * shows a few must not bring all of a large office into memory.
 */
export function latestResponses(world: World, formId: string, count: number) {
  const responses = responsesOf(world, formId)
  return responses
    .keys()
    .slice(-count)
    .flatMap((id) => {
      const response = responses.get(id)
      return response ? { response, place: responses.place(id) ?? 0 } : []
    })
}

function placesSince({ byTime }: Index, since: Date | undefined): readonly Place[] {
  if (!since) return byTime
  // Beyond the years of four digits ISO 8601 no longer sorts by time, and neither is there any response.
  if (Number.isNaN(since.getTime()) || since.getUTCFullYear() > 9999) return []
  return byTime.slice(since.getUTCFullYear() < 0 ? 0 : firstAfter(byTime, since.toISOString()))
}

function firstAfter(byTime: readonly Place[], instant: string): number {
  let low = 0
  let high = byTime.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byTime[middle]?.timestamp ?? '') > instant) high = middle
    else low = middle + 1
  }
  return low
}

function indexOf(responses: Collection<ResponseRecord>): Index {
  const known = indexes.get(responses)
  if (known?.version === responses.version) return known
  const all = responses.values()
  const accounts = new Set(all.map((one) => one.by))
  const index = { version: responses.version, byTime: all.map(placeOf).sort(earlierFirst), accounts }
  indexes.set(responses, index)
  return index
}

function placeOf({ id, timestamp }: ResponseRecord): Place {
  return { id, timestamp }
}

function earlierFirst(a: Place, b: Place): number {
  return a.timestamp < b.timestamp ? -1 : Number(a.timestamp > b.timestamp)
}
