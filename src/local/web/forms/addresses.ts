// Addresses of a form's pages, as Google has them, with the token of the draft they show.
import type { FormRecord } from '../../services/forms/model'

type Remark = 'periksa' | 'sibuk' | 'akhir' | 'kosongkan'

export function formAddress({ publishedId }: FormRecord): string {
  return `/forms/d/e/${publishedId}/viewform`
}

/** The page of that section as the draft fills it; with a remark the page says what is the matter. */
export function draftAddress(form: FormRecord, token: string, section: number, remark?: Remark): string {
  const place = section > 0 || remark ? `&bagian=${section}` : ''
  const mark = remark ? `&${remark}=ya` : ''
  return `${formAddress(form)}?draf=${token}${place}${mark}#${remark ? 'pesan' : 'bagian'}`
}

/** Where a page is sent to: with everything the address held, as long as there is no draft that holds it. */
export function sendAddress({ publishedId }: FormRecord, token: string, section: number, query: string): string {
  const parameters = new URLSearchParams(query)
  for (const name of ['draf', 'bagian', 'periksa', 'sibuk', 'akhir', 'kosongkan', 'sunting']) parameters.delete(name)
  parameters.set('draf', token)
  parameters.set('bagian', String(section))
  return `/forms/d/e/${publishedId}/formResponse?${parameters}`
}

export function sentAddress({ publishedId }: FormRecord, token: string): string {
  return `/forms/d/e/${publishedId}/formResponse?draf=${token}`
}
