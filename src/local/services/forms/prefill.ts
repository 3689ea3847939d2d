// Addresses respondents open a form at: plain, pre-filled, and to edit a response (support.google.com/docs/answer/2839588).
import { LocalError } from '../../state/errors'
import type { World } from '../../state/world'
import { allForms } from './form-store'
import { type Answer, type Answers, type FormRecord, type ItemRecord, isQuestion } from './model'
import { valueShown } from './prefilled-values'

/** What Google puts for an answer that is none of the choices; the answer itself follows in a parameter of its own. */
const OTHER = '__other_option__'

/** Where respondents open the form. */
export function publishedUrl(form: FormRecord): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`
}

/** Where whoever has it edits that response. */
export function editUrl(form: FormRecord, responseId: string): string {
  return `${publishedUrl(form)}?edit2=${encodeURIComponent(responseId)}`
}

/** @param answers by item ID */
export function prefilledUrl(form: FormRecord, answers: Answers): string {
  const parameters = form.items.flatMap((item) => parametersOf(item, answers[item.id]))
  return [`${publishedUrl(form)}?usp=pp_url`, ...parameters].join('&')
}

/** Each row of a grid has a parameter of its own; several values are the same parameter several times. */
function parametersOf(item: ItemRecord, answer: Answer | undefined): string[] {
  if (answer === undefined) return []
  if (!item.rows) return [answer].flat(2).map((value) => parameter(item, value))
  return item.rows.flatMap((row, index) =>
    [answer[index] ?? []].flat().flatMap((value) => (value === '' ? [] : [`entry.${row.entry}=${encode(value)}`])),
  )
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
 * question, choices that are not offered and days that are none are left out, as Google's page leaves them blank.
 * @throws LocalError ERR_UNKNOWN_FORM when the address is none of a form's
 */
export function openPrefilled(world: World, url: string): { form: string; answers: Record<string, Shown> } {
  const { form, query } = opened(world, url)
  const byId = answersShown(form, query)
  const titled = form.items.flatMap((item) => {
    const answer = byId[item.id]
    return answer === undefined ? [] : [[item.title, shown(answer)] as const]
  })
  return { form: form.id, answers: Object.fromEntries(titled) }
}

type Shown = string | string[]

/** A grid's rows as one text each, several choices of a row joined by a comma, as a sheet of responses shows them. */
function shown(answer: Answer): Shown {
  if (typeof answer === 'string') return answer
  return answer.map((row) => (typeof row === 'string' ? row : row.join(', ')))
}

/** What an address of a form asks for: the form, the answers that stand in it, and the response it edits. */
export interface OpenedAddress {
  readonly form: FormRecord
  readonly answers: Answers
  /** What stands in the field for the respondent's address, where the form has one. */
  readonly emailAddress: string
  readonly editing: string | undefined
}

/** @throws LocalError ERR_UNKNOWN_FORM when the address is none of a form's */
export function openAddress(world: World, url: string): OpenedAddress {
  const { form, query } = opened(world, url)
  return {
    form,
    answers: answersShown(form, query),
    emailAddress: query.get('emailAddress') ?? '',
    editing: query.get('edit2') ?? undefined,
  }
}

function opened(world: World, url: string): { form: FormRecord; query: URLSearchParams } {
  const form = formAt(world, url)
  const [, parameters = ''] = /\?([^#]*)/.exec(url) ?? []
  return { form, query: new URLSearchParams(parameters) }
}

function answersShown(form: FormRecord, query: URLSearchParams): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const item of form.items.filter(isQuestion)) {
    const answer = item.rows ? rowsShown(item, query) : valueShown(item, valuesOf(item, query))
    if (answer !== undefined) answers[item.id] = answer
  }
  return answers
}

function rowsShown(item: ItemRecord, query: URLSearchParams): Answer | undefined {
  const rows = (item.rows ?? []).map((row) =>
    query.getAll(`entry.${row.entry}`).filter((value) => item.columns?.includes(value)),
  )
  if (rows.every((row) => row.length === 0)) return undefined
  return item.type === 'GRID' ? rows.map(([first = '']) => first) : rows
}

function valuesOf(item: ItemRecord, query: URLSearchParams): string[] {
  const name = `entry.${item.entry}`
  const other = query.get(`${name}.other_option_response`) ?? ''
  const whole = query.getAll(name).map((value) => (value === OTHER ? other : value))
  return whole.length > 0 ? whole : partsOf(name, query)
}

/** Days and times may also come in parts, as the page's own fields name them: entry.1_year, entry.1_hour and so on. */
function partsOf(name: string, query: URLSearchParams): string[] {
  const part = (field: string) => query.get(`${name}_${field}`)?.padStart(2, '0')
  const day = [part('year'), part('month'), part('day')].filter((one) => one !== undefined).join('-')
  const time = [part('hour'), part('minute'), part('second')].filter((one) => one !== undefined).join(':')
  const both = [day, time].filter((one) => one !== '').join(' ')
  return both === '' ? [] : [both]
}

function formAt(world: World, url: string): FormRecord {
  const publishedId = /\/forms\/d\/e\/([^/?#]+)/.exec(url)?.[1]
  const form = allForms(world).find((one) => one.publishedId === publishedId)
  if (!form) throw new LocalError('ERR_UNKNOWN_FORM', `no form has the address ${url}`)
  return form
}
