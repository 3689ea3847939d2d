// Pre-filled addresses of a form, written and read (support.google.com/docs/answer/2839588).
import { LocalError } from '../../state/errors'
import type { World } from '../../state/world'
import { allForms } from './form-store'
import type { Answer, FormRecord, ItemRecord } from './model'

/** What Google puts for an answer that is none of the choices; the answer itself follows in a parameter of its own. */
const OTHER = '__other_option__'

/** Where respondents open the form. */
export function publishedUrl(form: FormRecord): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`
}

/** @param answers by item ID */
export function prefilledUrl(form: FormRecord, answers: Readonly<Record<string, Answer>>): string {
  const parameters = form.items.flatMap((item) =>
    [answers[item.id] ?? []].flat().map((value) => parameter(item, value)),
  )
  return [`${publishedUrl(form)}?usp=pp_url`, ...parameters].join('&')
}

function parameter(item: ItemRecord, value: string): string {
  const name = `entry.${item.entry}`
  if (!item.other || item.choices.some((choice) => choice.value === value)) return `${name}=${encode(value)}`
  return `${name}=${OTHER}&${name}.other_option_response=${encode(value)}`
}

function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+')
}

/**
 * Opens a form's address as a respondent would, and says what stands in it: answers by question title. Entries of no
 * question are ignored, as Google's page does.
 * @throws LocalError ERR_UNKNOWN_FORM when the address is none of a form's
 */
export function openPrefilled(world: World, url: string): { form: string; answers: Record<string, string | string[]> } {
  const form = formAt(world, url)
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1).replace(/#.*$/, ''))
  const answers: Record<string, string | string[]> = {}
  if (!url.includes('?')) return { form: form.id, answers }
  for (const item of form.items) {
    const other = query.get(`entry.${item.entry}.other_option_response`) ?? ''
    const values = query.getAll(`entry.${item.entry}`).map((value) => (value === OTHER ? other : value))
    const [first] = values
    if (first !== undefined) answers[item.title] = item.type === 'CHECKBOX' ? values : first
  }
  return { form: form.id, answers }
}

function formAt(world: World, url: string): FormRecord {
  const publishedId = /\/forms\/d\/e\/([^/?#]+)/.exec(url)?.[1]
  const form = allForms(world).find((one) => one.publishedId === publishedId)
  if (!form) throw new LocalError('ERR_UNKNOWN_FORM', `no form has the address ${url}`)
  return form
}
