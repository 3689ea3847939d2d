// Finds the form that belongs to a definition, wherever an earlier set-up left off, or creates it.
import { advanced } from '../advanced'
import type { Form } from './form-types'

const FORM = 'application/vnd.google-apps.form'

export interface OpenedForm {
  readonly form: Form
  readonly isNew: boolean
}

/** By its stored ID; else an orphan of that exact name, made by an execution that died before it noted the ID. */
export function openOrCreate(title: string, storedId: string | undefined, folderId: string): OpenedForm {
  const id = storedId !== undefined && isInUse(storedId) ? storedId : orphanOf(title, folderId)
  if (id !== undefined) return { form: FormApp.openById(id), isNew: false }
  return { form: FormApp.create(title), isNew: true }
}

/** Not in the trash. Only Drive's own "not found" means gone: any other failure must not lead to a second form. */
function isInUse(id: string): boolean {
  try {
    return advanced.driveFiles().get(id, { fields: 'id,trashed' }).trashed !== true
  } catch (error) {
    if (/not found/i.test((error as Error).message)) return false
    throw error
  }
}

/** Looked for where FormApp.create puts a form and where set-up moves it, so that no other office's form is taken. */
function orphanOf(title: string, folderId: string): string | undefined {
  const name = title.replace(/[\\']/g, '\\$&')
  const { files = [] } = advanced.driveFiles().list({
    q: `name = '${name}' and mimeType = '${FORM}' and trashed = false and ('root' in parents or '${folderId}' in parents)`,
    fields: 'files(id)',
    pageSize: 10,
  })
  return files[0]?.id
}

/** FormApp.create leaves a form in the root of My Drive. */
export function moveInto(formId: string, folderId: string): boolean {
  const { parents = [] } = advanced.driveFiles().get(formId, { fields: 'id,parents' })
  if (parents.includes(folderId)) return false
  DriveApp.getFileById(formId).moveTo(DriveApp.getFolderById(folderId))
  return true
}
