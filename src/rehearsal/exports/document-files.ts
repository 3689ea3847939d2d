// Every Google Doc as .pdf and .docx, in folders named like those of the Drive.
import type { Google, StoredFile } from '../google'
import { documentWords } from '../words/results'
import { safeName, uniquePaths } from './file-name'

const GOOGLE_DOC = 'application/vnd.google-apps.document'
const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface ExportedDocument {
  readonly file: StoredFile
  /** Path inside the results, without an extension. */
  readonly path: string
  /** Contents by extension, made when they are written: all of them together would fill the memory. */
  readonly contents: ReadonlyMap<string, () => Promise<Uint8Array>>
}

/** Where the office keeps a PDF beside the document, that one is taken: it is what the officers got. */
export function exportedDocuments(google: Pick<Google, 'files' | 'export'>): ExportedDocument[] {
  const unique = uniquePaths()
  const files = google.files()
  const kept = new Map(files.map((file) => [file.mimeType === PDF ? file.path : '', file.id]))
  return files.filter(isGoogleDoc).map((file) => ({
    file,
    path: unique(pathOf(file), ''),
    contents: new Map([
      ['.pdf', () => google.export(kept.get(`${file.path}.pdf`) ?? file.id, PDF)],
      ['.docx', () => google.export(file.id, DOCX)],
    ]),
  }))
}

const isGoogleDoc = ({ mimeType }: StoredFile): boolean => mimeType === GOOGLE_DOC

function pathOf({ path, name }: StoredFile): string {
  const folders = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : path
  const segments = folders.split('/').filter((segment) => segment !== '')
  return [documentWords.folder, ...segments.map(safeName), safeName(name)].join('/')
}
