// Puts text in and takes content out by index.
import { NotEmulatedError } from '../../../state/errors'
import { cut, lengthOf, replaceRange, tidy } from '../model/inlines'
import { change, type Draft, nodeAs, nodeOf, remove } from '../model/tree'
import { InvalidRequest } from './api-error'
import { paragraphsIn } from './indices'
import { splitAtNewlines } from './replace-all-text'
import { placeOf, type RequestBody, rangeOf, refuseOthers } from './request-parts'

export function insertText(draft: Draft, body: RequestBody): object {
  refuseOthers('insertText', body, ['text', 'location', 'endOfSegmentLocation'])
  const { id, at, mark } = placeOf(draft, body)
  if (body.text !== undefined && typeof body.text !== 'string')
    throw new NotEmulatedError('Docs.Documents.batchUpdate insertText with a text that is no string')
  const text = (body.text ?? '').replace(/\u000b/g, '\r')
  const paragraph = nodeAs(draft, id, 'paragraph')
  change(draft, paragraph, { inlines: replaceRange(paragraph.inlines, at, at, text, { atom: 1, mark }) })
  splitAtNewlines(draft, id)
  return {}
}

/** Text within paragraphs and whole paragraphs; a range that touches a table is not emulated. */
export function deleteContentRange(draft: Draft, body: RequestBody): object {
  refuseOthers('deleteContentRange', body, ['range'])
  const { section, range } = rangeOf(draft, body.range)
  const touched = paragraphsIn(draft, section, range)
  const [first] = touched
  const last = touched.at(-1)
  const covered = touched.reduce((sum, { from, to }) => sum + to - from, 0)
  const parents = new Set(touched.map(({ paragraph }) => paragraph.parent))
  if (!first || !last || covered !== range.end - range.start || parents.size > 1)
    throw new NotEmulatedError('Docs.Documents.batchUpdate deleteContentRange over a table')
  if (range.end === last.extent.end && isLastOfParent(draft, last.paragraph.id))
    throw new InvalidRequest(
      nodeOf(draft, last.paragraph.parent ?? '').kind === 'cell'
        ? 'Invalid deletion range. Cannot delete the requested range.'
        : 'The range cannot include the newline character at the end of the segment.',
    )
  const keep = cut(first.paragraph.inlines, 0, first.from, 1)[1]
  const takesEnd = last.to > lengthOf(last.paragraph.inlines, 1)
  const tail = takesEnd ? followerOf(draft, last.paragraph.id) : last.paragraph.id
  const whole = takesEnd && first.from === 0
  for (const { paragraph } of touched.slice(1)) if (paragraph.id !== tail) remove(draft, paragraph.id)
  if (whole) remove(draft, first.paragraph.id)
  else joinTail(draft, first.paragraph.id, keep, tail, takesEnd ? 0 : last.to)
  return {}
}

function joinTail(draft: Draft, id: string, keep: ReturnType<typeof cut>[0], tail: string, from: number): void {
  const rest = cut(nodeAs(draft, tail, 'paragraph').inlines, 0, from, 1)[2]
  change(draft, nodeAs(draft, id, 'paragraph'), { inlines: tidy([...keep, ...rest]) })
  if (tail !== id) remove(draft, tail)
}

function siblings(draft: Draft, id: string): readonly string[] {
  return nodeOf(draft, nodeOf(draft, id).parent ?? id).children
}

function isLastOfParent(draft: Draft, id: string): boolean {
  return siblings(draft, id).at(-1) === id
}

/** The paragraph the deleted end joins on to. */
function followerOf(draft: Draft, id: string): string {
  const all = siblings(draft, id)
  const next = nodeOf(draft, all[all.indexOf(id) + 1] ?? id)
  if (next.kind !== 'paragraph') throw new InvalidRequest('Invalid deletion range. Cannot delete the requested range.')
  return next.id
}
