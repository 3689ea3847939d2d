// Addresses of a form's pages, as Google has them, with the token of the draft they show.
import type { FormRecord } from '../../services/forms/model'

const REMARKS = ['periksa', 'sibuk', 'akhir', 'ganti', 'kosongkan'] as const
type Remark = (typeof REMARKS)[number]

/** What an address of a page says beside what Google's would. */
const OWN = ['draf', 'bagian', 'sebagai', 'segel', 'lembar', 'lanjutan', ...REMARKS]

export const fieldId = (key: string | number): string => `isian-${key}`

export function formAddress({ publishedId }: FormRecord): string {
  return `/forms/d/e/${publishedId}/viewform`
}

/** The page of that section as the draft fills it; with a remark the page says what is the matter. */
export function draftAddress(form: FormRecord, token: string, section: number, remark?: Remark): string {
  return `${pageAddress(form, token, section, remark)}#${remark ? 'pesan' : 'bagian'}`
}

/** That page, at one of its questions. */
export function questionAddress(form: FormRecord, token: string, section: number, key: string): string {
  return `${pageAddress(form, token, section)}#${fieldId(key)}`
}

function pageAddress(form: FormRecord, token: string, section: number, remark?: Remark): string {
  const place = section > 0 || remark ? `&bagian=${section}` : ''
  const mark = remark ? `&${remark}=ya` : ''
  return `${formAddress(form)}?draf=${token}${place}${mark}`
}

/** Where opening a form leads: the same address, with the draft that every page of the visit names from then on. */
export function openingAddress(form: FormRecord, query: string, token: string, isResumed: boolean): string {
  const parameters = withoutOwn(query)
  parameters.set('draf', token)
  if (isResumed) parameters.set('lanjutan', 'ya')
  return `${formAddress(form)}?${parameters}`
}

/** As a link led to the form, before there was a draft. */
export function linkAddress(form: FormRecord, query: string): string {
  const parameters = withoutOwn(query).toString()
  return `${formAddress(form)}${parameters === '' ? '' : `?${parameters}`}`
}

/**
 * Where a page is sent to: with everything its address held, as long as there is no draft that holds it.
 * @param account whom the page was made for, which `seal` bears out; `mark` tells the page from others
 */
export function sendAddress(
  form: FormRecord,
  token: string,
  section: number,
  {
    account,
    seal,
    mark,
    query,
  }: { readonly account: string; readonly seal: string; readonly mark: string; readonly query: string },
): string {
  const parameters = withoutOwn(query)
  parameters.delete('sunting')
  parameters.set('draf', token)
  parameters.set('bagian', String(section))
  parameters.set('sebagai', account)
  parameters.set('segel', seal)
  parameters.set('lembar', mark)
  return `/forms/d/e/${form.publishedId}/formResponse?${parameters}`
}

export function sentAddress({ publishedId }: FormRecord, token: string): string {
  return `/forms/d/e/${publishedId}/formResponse?draf=${token}`
}

/** Where somebody else's draft is sent to by whoever takes it over. */
export function takeOverAddress({ publishedId }: FormRecord, token: string, section: number): string {
  return `/forms/d/e/${publishedId}/alihkan?draf=${token}&bagian=${section}`
}

/** What a link fills the form with, or the response it edits: '' for a plain one. */
export function linkOf(query: string): string {
  const told = [...new URLSearchParams(query)].filter(([name]) => /^(entry\.|emailAddress$|edit2$)/.test(name))
  return new URLSearchParams(told).toString()
}

/** What such a link fills in, without the response: that is another account's. */
export function prefillOf(link: string): string {
  const parameters = new URLSearchParams(link)
  parameters.delete('edit2')
  return parameters.toString()
}

function withoutOwn(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query)
  for (const name of OWN) parameters.delete(name)
  return parameters
}
