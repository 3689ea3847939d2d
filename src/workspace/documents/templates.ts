// Installs the document templates as editable Google Docs, once; what the office has made of them is never touched.
import { TEMPLATES, type Template } from '../../core/documents/order'
import { templateParts } from '../../core/documents/template-docx/template-parts'
import type { Memory } from '../../core/office/ports'
import { templateNames } from '../../core/text/documents/titles'
import { advanced } from '../advanced'
import { TEMPLATE_PROPERTY, templateKey } from './template-memory'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface TemplateInstallation {
  readonly kept: readonly Template[]
  /** Found in the folder though their ID was lost. */
  readonly adopted: readonly Template[]
  readonly created: readonly Template[]
}

/** Run again, it creates only what is missing: deleted templates, or those a killed run did not reach. */
export function ensureTemplates(memory: Memory, folderId: string): TemplateInstallation {
  const listed = templatesIn(folderId)
  const states = TEMPLATES.map((template) => [template, ensureTemplate(template, memory, folderId, listed)] as const)
  const inState = (wanted: State) => states.filter(([, state]) => state === wanted).map(([template]) => template)
  return { kept: inState('KEPT'), adopted: inState('ADOPTED'), created: inState('CREATED') }
}

type State = 'KEPT' | 'ADOPTED' | 'CREATED'

interface ListedFile {
  readonly id: string
  readonly template: string
}

function ensureTemplate(template: Template, memory: Memory, folderId: string, listed: readonly ListedFile[]): State {
  const key = templateKey(template)
  const known = memory.get(key)
  if (known && (listed.some((file) => file.id === known) || exists(known))) return 'KEPT'
  const found = listed.find((file) => file.template === template)
  memory.set(key, found?.id ?? createTemplate(template, folderId))
  return found ? 'ADOPTED' : 'CREATED'
}

function templatesIn(folderId: string): ListedFile[] {
  const { files = [] } = advanced.driveFiles().list({
    q: `'${folderId}' in parents and trashed = false`,
    fields: 'files(id,appProperties)',
    pageSize: 100,
  })
  return files.map(({ id = '', appProperties }) => ({
    id,
    template: (appProperties as Record<string, string> | undefined)?.[TEMPLATE_PROPERTY] ?? '',
  }))
}

/** The office may have moved a template to another folder. */
function exists(id: string): boolean {
  try {
    return advanced.driveFiles().get(id, { fields: 'id,trashed' }).trashed !== true
  } catch {
    return false
  }
}

function createTemplate(template: Template, folderId: string): string {
  const parts = Object.entries(templateParts(template))
  const blobs = parts.map(([path, xml]) => Utilities.newBlob(xml, 'application/xml', path))
  const docx = Utilities.zip(blobs, `${template}.docx`).setContentType(DOCX)
  const { id } = advanced.driveFiles().create(
    {
      name: templateNames[template],
      mimeType: 'application/vnd.google-apps.document',
      parents: [folderId],
      appProperties: { [TEMPLATE_PROPERTY]: template },
    },
    docx,
    { fields: 'id' },
  )
  if (!id) throw new Error(`Drive gave no ID for the template ${template}`)
  return id
}
