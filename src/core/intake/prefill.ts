// Links to a form that is filled in already: the form's own link with sentinels, replaced by the values.
import { PREFILLED_QUESTIONS, type PrefilledQuestion } from './questions'

export type PrefilledValues = Readonly<Partial<Record<PrefilledQuestion, string>>>

/** Google caps a request's address; longer answers are left for the officer to give again. */
export const MAX_LINK = 8000

/** Stands in the template link for the answer; letters only, so that no encoding touches it. */
export const sentinelOf = (question: PrefilledQuestion): string => `ZZ${question.toUpperCase()}ZZ`

/** Sentinels without a value become empty. */
export function prefilledLink(template: string, values: PrefilledValues): string {
  const link = filled(template, values)
  if (link.length <= MAX_LINK || !values.table) return link
  return filled(template, { ...values, table: '' })
}

const SENTINELS = new RegExp(PREFILLED_QUESTIONS.map(sentinelOf).join('|'), 'g')
const QUESTION_OF: ReadonlyMap<string, PrefilledQuestion> = new Map(
  PREFILLED_QUESTIONS.map((each) => [sentinelOf(each), each]),
)

/** In one pass, so that a value which looks like a sentinel stays what it is. */
function filled(template: string, values: PrefilledValues): string {
  return template.replace(SENTINELS, (sentinel) => {
    const question = QUESTION_OF.get(sentinel)
    return encodeURIComponent(wellFormed((question && values[question]) ?? ''))
  })
}

/** Half a surrogate pair, which encodeURIComponent refuses, becomes the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
