// Who may answer a form: its respondents, and whoever may open it as a file.
import { effectivePermissions } from '../../services/base/sharing'
import type { FormRecord } from '../../services/forms/model'
import { files, type PermissionRecord } from '../../state/files'
import type { World } from '../../state/world'
import { mayEdit, visibleFile } from '../access'

export function mayAnswer(world: World, form: FormRecord, viewer: string): boolean {
  const file = files(world).get(form.id)
  return file !== undefined && effectivePermissions(world, file).some((permission) => isMeant(permission, viewer))
}

export function mayEditForm(world: World, formId: string, viewer: string): boolean {
  const found = visibleFile(world, formId, viewer)
  return found !== undefined && mayEdit(found.access)
}

function isMeant({ type, domain, emailAddress }: PermissionRecord, viewer: string): boolean {
  const address = viewer.toLowerCase()
  if (type === 'anyone') return true
  if (type === 'domain') return domain?.toLowerCase() === address.split('@')[1]
  return emailAddress?.toLowerCase() === address
}
