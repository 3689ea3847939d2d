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
  /** Contents by extension. */
  readonly contents: ReadonlyMap<string, Uint8Array>
}

export function googleDocs(google: Pick<Google, 'files'>): StoredFile[] {
  return google.files().filter((file) => file.mimeType === GOOGLE_DOC)
}

/** Where the office keeps a PDF beside the document, that one is taken: it is what the officers got. */
export async function exportDocuments(google: Pick<Google, 'files' | 'export'>): Promise<ExportedDocument[]> {
  const unique = uniquePaths()
  const kept = new Map(google.files().map((file) => [file.mimeType === PDF ? file.path : '', file.id]))
  const documents: ExportedDocument[] = []
  for (const file of googleDocs(google)) {
    const contents = new Map([
      ['.pdf', await google.export(kept.get(`${file.path}.pdf`) ?? file.id, PDF)],
      ['.docx', await google.export(file.id, DOCX)],
    ])
    documents.push({ file, path: unique(pathOf(file), ''), contents })
  }
  return documents
}

function pathOf({ path, name }: StoredFile): string {
  const folders = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : path
  const segments = folders.split('/').filter((segment) => segment !== '')
  return [documentWords.folder, ...segments.map(safeName), safeName(name)].join('/')
}
