// Changes the look of letters and paragraphs in a range; what the mask names and the style leaves out is cleared.
import { HEADINGS, type ParagraphStyle, type TextStyle } from '../model/content'
import { lengthOf, styleRange } from '../model/inlines'
import { change, type Draft } from '../model/tree'
import { InvalidRequest } from './api-error'
import { paragraphsIn } from './indices'
import { fieldsOf, type RequestBody, rangeOf, refuseOthers } from './request-parts'
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
      ...(coversEnd ? { mark: { ...paragraph.mark, ...look } } : {}),
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
