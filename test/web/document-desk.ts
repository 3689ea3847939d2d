// A desk with one document made by a script, and requests to it as a browser sends them.
import { textOf } from '../../src/local/services/docs/model/inlines'
import { contentOfDocument } from '../../src/local/services/docs/model/kept-documents'
import { paragraphsUnder, sectionsOf } from '../../src/local/services/docs/model/tree'
import { files } from '../../src/local/state/files'
import { madeDesk, OWNER } from './open-desk'

export { OWNER } from './open-desk'

export const READER = 'dinkes@contoh.pontianak.go.id'
export const STRANGER = 'warga@contoh.id'

/** @param body of the function that fills it: `body` is the document's body, `document` the document */
export function documentDesk(body: string) {
  const source = `
    function pasang() {
      var document = DocumentApp.create('Surat <b>')
      DriveApp.getFileById(document.getId()).addViewer('${READER}')
      var body = document.getBody()
      ${body}
    }`
  const { box, ask } = madeDesk(source)
  const { world } = box
  const id = [...files(world).values()].find(({ name }) => name === 'Surat <b>')?.id ?? ''
  const address = `/document/d/${id}/edit`
  const content = () => contentOfDocument(world, id)
  const nodes = () => sectionsOf(content()).flatMap((section) => paragraphsUnder(content(), section))
  return {
    id,
    world,
    address,
    content,
    texts: () => nodes().map(({ inlines }) => textOf(inlines)),
    /** The letters of the paragraph with that text, by their looks. */
    runs: (text: string) => nodes().find(({ inlines }) => textOf(inlines) === text)?.inlines,
    get: (path = address, by = OWNER) => ask(path, by),
    html: async (path = address, by = OWNER) => (await ask(path, by)).text(),
    post: (fields: Readonly<Record<string, string>>, by = OWNER) =>
      ask(address, by, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

/** The fields of the page on which wording is changed, as a browser would send them. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  fields.sidik = /name="sidik" value="(\w+)"/.exec(html)?.[1] ?? ''
  for (const [, name = '', text = ''] of html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g))
    fields[name] = plain(text).replace(/^\n/, '').replace(/\n/g, '\r\n')
  return fields
}

/** The same fields with that text retyped. */
export function retype(fields: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text === from ? to : text]))
}

/** The paragraph whose field holds that text. */
export function paragraphOf(fields: Readonly<Record<string, string>>, text: string): string {
  const [name = ''] = Object.entries(fields).find(([, value]) => value === text) ?? []
  return name.split('.')[1] ?? ''
}

/** What each page of paper says, without its markup. */
export function papersOf(html: string): string[] {
  return html
    .split('<section class="leaf"')
    .slice(1)
    .map((paper) =>
      plain(
        paper
          .slice(paper.indexOf('>') + 1)
          .split('</section>')[0]
          ?.replace(/<[^>]*>/g, '') ?? '',
      ),
    )
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
