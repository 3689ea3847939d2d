// Drive.Permissions, as far as one account can try it: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions;
// respondents of a form: https://developers.google.com/workspace/forms/api/guides/publish-form.
import { drive } from './drive-sample'

function kit() {
  const made = drive()
  return { ...made, id: made.folder.getId() }
}

const failed = (method: string, message: string) =>
  `API call to drive.permissions.${method} failed with error: ${message}`

describe('The permissions of a file', () => {
  it('are those of its owner at first', () => {
    const { Drive, Session, id } = kit()
    const permissionId = Drive.Files.get(id, { fields: 'owners(permissionId)' }).owners?.[0]?.permissionId
    expect(permissionId).toMatch(/^\d{20}$/)
    expect(Drive.Permissions.list(id)).toEqual({
      kind: 'drive#permissionList',
      permissions: [{ kind: 'drive#permission', id: permissionId, type: 'user', role: 'owner' }],
    })
    expect(Drive.Permissions.get(id, permissionId ?? '', { fields: 'emailAddress,deleted,pendingOwner' })).toEqual({
      emailAddress: Session.getEffectiveUser().getEmail(),
      deleted: false,
      pendingOwner: false,
    })
    expect(() => Drive.Permissions.remove(id, permissionId ?? '')).toThrow(
      'API call to drive.permissions.delete failed',
    )
  })

  it('are not found where they are not', () => {
    const { Drive, id } = kit()
    expect(() => Drive.Permissions.get(id, '12345')).toThrow(failed('get', 'Permission not found: 12345.'))
    expect(() => Drive.Permissions.remove('1tidakAdaTidakAdaTidakAdaTidakAda', '12345')).toThrow(
      failed('delete', 'File not found: 1tidakAdaTidakAdaTidakAdaTidakAda.'),
    )
  })
})

describe('Everybody', () => {
  it('is given access, more of it, and none again', () => {
    const { Drive, DriveApp, folder, id } = kit()
    const made = Drive.Permissions.create({ type: 'anyone', role: 'reader' }, id, { sendNotificationEmail: false })
    expect(made).toEqual({ kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' })
    expect(folder.getSharingAccess()).toBe(DriveApp.Access.ANYONE_WITH_LINK)
    expect(Drive.Permissions.update({ role: 'writer' }, id, 'anyoneWithLink').role).toBe('writer')
    expect(folder.getSharingPermission()).toBe(DriveApp.Permission.EDIT)
    expect(Drive.Files.get(id, { fields: 'shared,permissionIds' }).permissionIds).toContain('anyoneWithLink')
    expect(Drive.Permissions.remove(id, 'anyoneWithLink')).toBeUndefined()
    expect(folder.getSharingAccess()).toBe(DriveApp.Access.PRIVATE)
  })
})

describe('Respondents of a form', () => {
  it('may answer it without being able to open it', () => {
    const { Drive, FormApp } = kit()
    const form = FormApp.create('Rapat', true)
    const resource = { type: 'anyone', role: 'reader', view: 'published' }
    expect(Drive.Permissions.create(resource, form.getId(), { fields: 'view,role' })).toEqual({
      view: 'published',
      role: 'reader',
    })
    expect(form.getEditors()).toHaveLength(1)
  })
})

describe('A permission that is refused', () => {
  const ADDRESS = 'The specified emailAddress is invalid or not applicable for the given permission type.'
  const DOMAIN = 'The specified domain is invalid or not applicable for the given permission type.'
  it.each([
    [{}, 'The permission type field is required.'],
    [{ type: 'anyone' }, 'The permission role field is required.'],
    [{ type: 'user', role: 'reader' }, ADDRESS],
    [{ type: 'user', role: 'reader', emailAddress: 'siapa' }, ADDRESS],
    [{ type: 'user', role: 'reader', emailAddress: 'opd a@contoh.go.id' }, ADDRESS],
    [{ type: 'user', role: 'reader', emailAddress: 'opd.a@contoh' }, ADDRESS],
    [{ type: 'user', role: 'reader', emailAddress: 'a@contoh.id, b@contoh.id' }, ADDRESS],
    [{ type: 'anyone', role: 'reader', emailAddress: 'opd.a@contoh.go.id' }, ADDRESS],
    [{ type: 'domain', role: 'reader' }, DOMAIN],
    [{ type: 'siapa', role: 'reader' }, 'The specified permission type is invalid.'],
    [{ type: 'anyone', role: 'apa' }, 'The specified role is invalid.'],
    [{ type: 'anyone', role: 'writer', view: 'published' }, 'The specified view is invalid'],
  ])('is %j', (resource, message) => {
    const { Drive, id } = kit()
    expect(() => Drive.Permissions.create(resource, id)).toThrow(failed('create', message))
  })
})
