// Changes the look of letters and paragraphs in a range; what the mask names and the style leaves out is cleared.
import { NotEmulatedError } from '../../../state/errors'
import { HEADINGS, type PageStyle, type ParagraphStyle, type TextStyle } from '../model/content'
import { lengthOf, styleRange, withLook } from '../model/inlines'
import { change, type Draft } from '../model/tree'
import { InvalidRequest } from './api-error'
import { paragraphsIn } from './indices'
import { fieldsOf, type RequestBody, rangeOf, refuseOthers } from './request-parts'
import type { ApiDocumentStyle, Dimension } from './resource'
import { apiNamedStyle, PARAGRAPH_FIELDS, TEXT_FIELDS } from './styles'

export function updateTextStyle(draft: Draft, body: RequestBody): object {
  refuseOthers('updateTextStyle', body, ['range', 'textStyle', 'fields'])
  const { section, range } = rangeOf(draft, body.range)
  const names = fieldsOf('updateTextStyle', body, Object.keys(TEXT_FIELDS))
  const look: TextStyle = Object.assign({}, ...names.map((name) => TEXT_FIELDS[name]?.(body.textStyle ?? {})))
  for (const { paragraph, from, to } of paragraphsIn(draft, section, range)) {
    const coversEnd = to > lengthOf(paragraph.inlines, 1)
    change(draft, paragraph, {
      inlines: styleRange(paragraph.inlines, from, to, look, 1),
      ...(coversEnd ? { mark: withLook(paragraph.mark, look) } : {}),
    })
  }
  return {}
}

export function updateParagraphStyle(draft: Draft, body: RequestBody): object {
  refuseOthers('updateParagraphStyle', body, ['range', 'paragraphStyle', 'fields'])
  const { section, range } = rangeOf(draft, body.range)
  const style = body.paragraphStyle ?? {}
  const names = fieldsOf('updateParagraphStyle', body, ['namedStyleType', ...Object.keys(PARAGRAPH_FIELDS)])
  const look: ParagraphStyle = Object.assign({}, ...names.map((name) => PARAGRAPH_FIELDS[name]?.(style) ?? {}))
  const heading = HEADINGS.find((name) => apiNamedStyle(name) === style.namedStyleType)
  if (names.includes('namedStyleType') && style.namedStyleType !== undefined && !heading)
    throw new InvalidRequest(`Invalid value at 'named_style_type': "${style.namedStyleType}"`)
  for (const { paragraph } of paragraphsIn(draft, section, range))
    change(draft, paragraph, {
      style: { ...paragraph.style, ...look },
      ...(heading && names.includes('namedStyleType') ? { heading } : {}),
    })
  return {}
}

type PageField = Exclude<keyof PageStyle, 'width' | 'height'>
const MARGINS: readonly PageField[] = [
  'marginTop',
  'marginRight',
  'marginBottom',
  'marginLeft',
  'marginHeader',
  'marginFooter',
]

export function updateDocumentStyle(draft: Draft, body: RequestBody): object {
  refuseOthers('updateDocumentStyle', body, ['documentStyle', 'fields'])
  const names = fieldsOf('updateDocumentStyle', body, ['pageSize', ...MARGINS])
  const style: ApiDocumentStyle = body.documentStyle ?? {}
  const margins = MARGINS.filter((name) => names.includes(name)).map((name) => [name, lengthOfPart(style[name], name)])
  const { width, height } = style.pageSize ?? {}
  const size = names.includes('pageSize')
    ? { width: lengthOfPart(width, 'pageSize.width'), height: lengthOfPart(height, 'pageSize.height') }
    : {}
  draft.page = { ...draft.page, ...Object.fromEntries(margins), ...size }
  return {}
}

function lengthOfPart(dimension: Dimension | undefined, name: string): number {
  const { magnitude } = dimension ?? {}
  if (magnitude === undefined)
    throw new NotEmulatedError(`Docs.Documents.batchUpdate updateDocumentStyle without ${name}`)
  return magnitude
}
