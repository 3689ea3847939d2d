// Every Google Doc as .pdf and .docx, in folders named like those of the Drive.
import type { Google, StoredFile } from '../google'
import { documentWords } from '../words/results'
import { safeName, uniquePaths } from './file-name'

const GOOGLE_DOC = 'application/vnd.google-apps.document'
const FORMATS = [
  { extension: '.pdf', mimeType: 'application/pdf' },
  { extension: '.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
] as const

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

export async function exportDocuments(google: Google): Promise<ExportedDocument[]> {
  const unique = uniquePaths()
  const documents: ExportedDocument[] = []
  for (const file of googleDocs(google)) {
    const contents = new Map<string, Uint8Array>()
    for (const { extension, mimeType } of FORMATS) contents.set(extension, await google.export(file.id, mimeType))
    documents.push({ file, path: unique(pathOf(file), ''), contents })
  }
  return documents
}

function pathOf({ path, name }: StoredFile): string {
  const folders = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : path
  const segments = folders.split('/').filter((segment) => segment !== '')
  return [documentWords.folder, ...segments.map(safeName), safeName(name)].join('/')
}
