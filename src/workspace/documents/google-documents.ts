// Writes documents as Google Docs from the office's templates, with a PDF beside each.
import type { DocumentOrder } from '../../core/documents/order'
import type { Documents, Memory, WrittenDocument } from '../../core/office/ports'
import { advanced } from '../advanced'
import { documentError } from './document-error'
import { fillingOf } from './fill'
import { checkPlaceholders } from './placeholders'
import { insertTables } from './tables'
import { templateKey } from './template-memory'
import { templateText } from './template-text'

const PDF = 'application/pdf'
/** Name of the app property that holds the key of an order: the same document is found again by it. */
const KEY_PROPERTY = 'ppidKey'

export class GoogleDocuments implements Documents {
  constructor(private readonly memory: Memory) {}

  /**
   * Writes the document anew. What an earlier attempt, or an earlier version, left under the same key goes to the trash
   * once the new document stands, so there is never none.
   * @throws DocumentError
   */
  write(order: DocumentOrder): WrittenDocument {
    const earlier = filesOf(order)
    const id = this.copyTemplate(order)
    fill(id, order)
    const pdfId = order.pdf ? savePdf(id, order) : undefined
    for (const file of earlier) trash(file)
    const url = `https://docs.google.com/document/d/${id}/edit`
    return { id, url, ...(pdfId ? { pdfUrl: `https://drive.google.com/file/d/${pdfId}/view` } : {}) }
  }

  private copyTemplate(order: DocumentOrder): string {
    const template = this.memory.get(templateKey(order.template))
    if (!template) throw documentError('TEMPLATE_MISSING', [order.template])
    return idOf(advanced.driveFiles().copy(metadata(order, order.name), template, { fields: 'id' }))
  }
}

function metadata({ folder, key }: DocumentOrder, name: string) {
  return { name, parents: [folder], appProperties: { [KEY_PROPERTY]: key } }
}

function filesOf({ folder, key }: DocumentOrder): string[] {
  const value = key.replace(/[\\']/g, '\\$&')
  const { files = [] } = advanced.driveFiles().list({
    q: `'${folder}' in parents and appProperties has { key='${KEY_PROPERTY}' and value='${value}' } and trashed = false`,
    fields: 'files(id)',
  })
  return files.map(idOf)
}

function fill(id: string, order: DocumentOrder): void {
  const text = templateText(id)
  try {
    checkPlaceholders(text, order)
  } catch (error) {
    trash(id)
    throw error
  }
  const { requests, tablePlaces } = fillingOf(order, text.all)
  advanced.documents().batchUpdate({ requests }, id)
  insertTables(id, order.tables, tablePlaces)
}

function savePdf(id: string, order: DocumentOrder): string {
  const pdf = DriveApp.getFileById(id).getAs(PDF)
  return idOf(
    advanced.driveFiles().create({ ...metadata(order, `${order.name}.pdf`), mimeType: PDF }, pdf, { fields: 'id' }),
  )
}

function trash(id: string): void {
  advanced.driveFiles().update({ trashed: true }, id)
}

function idOf({ id }: { id?: string | undefined }): string {
  if (!id) throw new Error('Drive gave no ID for a file')
  return id
}
