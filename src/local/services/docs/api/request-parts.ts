// Reads the parts requests are made of: places, ranges, field masks; and finds what they point at.
import { NotEmulatedError } from '../../../state/errors'
import type { TableNode, TextStyle } from '../model/content'
import { type Draft, nodeOf, sectionsOf } from '../model/tree'
import { InvalidRequest, UnknownName } from './api-error'
import { segmentId } from './describe'
import { type Extent, extentsOf, paragraphsIn } from './indices'

/** The members of one request, as the script gave them. */
// biome-ignore lint/suspicious/noExplicitAny: a request is whatever JSON the script wrote; handlers check what they read
export type RequestBody = Record<string, any>

/** Carries out one request on the draft and answers with its reply. Throws InvalidRequest for a wrong one. */
export type RequestHandler = (draft: Draft, body: RequestBody) => object

/** Options of Google's the box does not know. */
const LEFT_OUT = new Set(['tabsCriteria', 'tabId', 'searchByRegex', 'sectionBreakLocation', 'tableRange'])

/** Options the box does not know are refused by name, never passed over; what Google does not know, in its words. */
export function refuseOthers(request: string, body: RequestBody, known: readonly string[]): void {
  for (const name of Object.keys(body)) {
    if (body[name] === undefined || known.includes(name)) continue
    if (LEFT_OUT.has(name)) throw new NotEmulatedError(`Docs.Documents.batchUpdate ${request} with ${name}`)
    throw new UnknownName(name)
  }
}

/** The section a segment ID names; without one it is the body. */
function sectionOf(draft: Draft, location: RequestBody | undefined): string {
  if (location?.tabId) throw new NotEmulatedError('Docs.Documents.batchUpdate with tabId')
  const wanted = location?.segmentId
  if (wanted === undefined || wanted === '') return draft.body
  const section = sectionsOf(draft).find((id) => segmentId(id) === wanted)
  if (section === undefined) throw new InvalidRequest(`Segment with ID ${wanted} was not found.`)
  return section
}

function indexOf(location: RequestBody | undefined): number {
  const index = location?.index
  if (typeof index !== 'number' || !Number.isInteger(index)) throw new InvalidRequest('The index must be set.')
  return index
}

export function rangeOf(draft: Draft, range: RequestBody | undefined): { section: string; range: Extent } {
  const section = sectionOf(draft, range)
  const start = range?.startIndex
  const end = range?.endIndex
  if (typeof start !== 'number' || typeof end !== 'number')
    throw new InvalidRequest('The range must have a start and an end index.')
  if (end <= start) throw new InvalidRequest('The range should not be empty.')
  const { start: first, end: limit } = extentsOf(draft, section).get(section) ?? { start: 0, end: 0 }
  if (start < first) throw new InvalidRequest('Cannot operate on the first section break in the document.')
  if (end > limit)
    throw new InvalidRequest(`Index ${end} must be less than the end index of the referenced segment, ${limit}.`)
  return { section, range: { start, end } }
}

/** The paragraph of a location (or the segment's last one), and the index within it. */
export function placeOf(draft: Draft, body: RequestBody): { id: string; at: number; mark: TextStyle } {
  const section = sectionOf(draft, body.location ?? body.endOfSegmentLocation)
  const end = extentsOf(draft, section).get(section)?.end ?? 0
  const index = body.location ? indexOf(body.location) : end - 1
  if (index >= end)
    throw new InvalidRequest(`Index ${index} must be less than the end index of the referenced segment, ${end}.`)
  const [place] = paragraphsIn(draft, section, { start: index, end: index + 1 })
  if (!place)
    throw new InvalidRequest(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    )
  return { id: place.paragraph.id, at: place.from, mark: place.paragraph.mark }
}

/** The table that begins at the index. */
export function tableAt(draft: Draft, location: RequestBody | undefined): TableNode {
  const section = sectionOf(draft, location)
  const index = indexOf(location)
  for (const [id, { start }] of extentsOf(draft, section)) {
    const node = nodeOf(draft, id)
    if (node.kind === 'table' && start === index) return node
  }
  throw new InvalidRequest(`Invalid table start location. Must specify the start index of the table.`)
}

/** The names in a field mask; "*" is every name in `known`. */
export function fieldsOf(request: string, body: RequestBody, known: readonly string[]): string[] {
  const mask = String(body.fields ?? '')
  if (mask === '')
    throw new InvalidRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  const names = mask === '*' ? [...known] : mask.split(',').map((name) => name.trim().split('.')[0] ?? '')
  for (const name of names)
    if (!known.includes(name))
      throw new NotEmulatedError(`Docs.Documents.batchUpdate ${request} with the field ${name}`)
  return names
}
