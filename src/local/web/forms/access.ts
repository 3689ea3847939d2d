// Who may answer a form: its respondents, and whoever may open it as a file.
import { effectivePermissions } from '../../services/base/sharing'
import type { FormRecord } from '../../services/forms/model'
import { files } from '../../state/files'
import type { World } from '../../state/world'
import { isFor, mayEdit, visibleFile } from '../access'

export function mayAnswer(world: World, form: FormRecord, viewer: string): boolean {
  const file = files(world).get(form.id)
  return file !== undefined && effectivePermissions(world, file).some((permission) => isFor(permission, viewer))
}

export function mayEditForm(world: World, formId: string, viewer: string): boolean {
  const found = visibleFile(world, formId, viewer)
  return found !== undefined && mayEdit(found.access)
}
