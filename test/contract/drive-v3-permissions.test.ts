// Drive.Permissions: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions,
// respondents of a form: https://developers.google.com/workspace/forms/api/guides/publish-form.
import type { ShareNotice } from '../../src/local/services/base/sharing'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OFFICER = 'opd.a@contoh.pontianak.go.id'
const FOLDER = 'application/vnd.google-apps.folder'

function box() {
  const world = openWorld()
  const Drive = handOut(driveGlobals(world).Drive)
  const notices = () => world.store.collection<ShareNotice>('drive-share-notices').values()
  return { world, Drive, notices, id: Drive.Files.create({ name: 'Berkas', mimeType: FOLDER }).id ?? '' }
}

describe('Granting a permission', () => {
  it('answers with kind, ID, type and role, or the fields asked for', () => {
    const { Drive, id } = box()
    const resource = { type: 'user', role: 'reader', emailAddress: OFFICER }
    expect(Drive.Permissions.create(resource, id)).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/),
      type: 'user',
      role: 'reader',
    })
    expect(Drive.Permissions.create(resource, id, { fields: 'emailAddress', sendNotificationEmail: false })).toEqual({
      emailAddress: OFFICER,
    })
  })

  it('gives a person the same permission ID on every file', () => {
    const { Drive, id } = box()
    const other = Drive.Files.create({ mimeType: FOLDER }).id ?? ''
    const resource = { type: 'user', role: 'reader', emailAddress: OFFICER }
    expect(Drive.Permissions.create(resource, id).id).toBe(Drive.Permissions.create(resource, other).id)
    expect(Drive.Permissions.list(id).permissions).toHaveLength(2)
  })

  it('mails a person unless told not to', () => {
    const { Drive, id, notices } = box()
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: OFFICER }, id, {
      sendNotificationEmail: false,
      supportsAllDrives: true,
    })
    expect(notices()).toEqual([])
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: OFFICER }, id, {
      emailMessage: 'Mohon diisi.',
    })
    expect(notices()).toMatchObject([{ to: OFFICER, role: 'writer', message: 'Mohon diisi.', fileName: 'Berkas' }])
  })

  it('mails nobody for a domain or for anyone, and does not allow the option', () => {
    const { Drive, id, notices } = box()
    const domain = { type: 'domain', domain: 'contoh.pontianak.go.id', role: 'reader' }
    Drive.Permissions.create(domain, id)
    Drive.Permissions.create({ type: 'anyone', role: 'reader' }, id)
    expect(notices()).toEqual([])
    expect(() => Drive.Permissions.create(domain, id, { sendNotificationEmail: false })).toThrow(
      'API call to drive.permissions.create failed with error:',
    )
  })

  it('lets people respond to a form without letting them open it', () => {
    const { world, Drive } = box()
    const form = handOut(formsGlobals(world).FormApp).create('Rapat', true)
    const resource = { type: 'domain', domain: 'contoh.pontianak.go.id', role: 'reader', view: 'published' }
    expect(Drive.Permissions.create(resource, form.getId(), { fields: 'view,domain' })).toEqual({
      view: 'published',
      domain: 'contoh.pontianak.go.id',
    })
    const user = { type: 'user', emailAddress: OFFICER, role: 'reader', view: 'published' }
    Drive.Permissions.create(user, form.getId(), { sendNotificationEmail: false })
    expect(form.getPublishedReaders().map((one) => one.getEmail())).toEqual([OFFICER])
    expect(form.getEditors()).toHaveLength(1)
  })

  it.each([
    [{}, 'The permission type field is required.'],
    [{ type: 'user', emailAddress: OFFICER }, 'The permission role field is required.'],
    [
      { type: 'user', role: 'reader' },
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    ],
    [
      { type: 'domain', role: 'reader' },
      'The specified domain is invalid or not applicable for the given permission type.',
    ],
    [{ type: 'siapa', role: 'reader' }, 'The specified permission type is invalid.'],
    [{ type: 'anyone', role: 'apa' }, 'The specified role is invalid.'],
    [{ type: 'anyone', role: 'writer', view: 'published' }, 'The specified view is invalid'],
  ])('refuses %j', (resource, message) => {
    const { Drive, id } = box()
    expect(() => Drive.Permissions.create(resource, id)).toThrow(
      `API call to drive.permissions.create failed with error: ${message}`,
    )
  })

  it('says what is not emulated', () => {
    const { Drive, id } = box()
    const owner = { type: 'user', role: 'owner', emailAddress: OFFICER }
    expect(() => Drive.Permissions.create(owner, id)).toThrow('role owner is not emulated')
    const expiring = { type: 'user', role: 'reader', emailAddress: OFFICER, expirationTime: '2027-01-01T00:00:00Z' }
    expect(() => Drive.Permissions.create(expiring, id)).toThrow('expirationTime is not emulated')
    expect(() => Drive.Permissions.create(owner, id, { transferOwnership: true } as object)).toThrow('is not emulated')
    expect(() => Drive.Permissions.list(id, { fields: 'permissions(photoLink)' })).toThrow('photoLink is not emulated')
  })
})

describe('The permissions of a file', () => {
  it('are listed with those it has from its folders', () => {
    const { Drive, id } = box()
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: OFFICER }, id)
    const child = Drive.Files.create({ name: 'a.txt', parents: [id] }).id ?? ''
    expect(Drive.Permissions.list(child, { fields: 'permissions(emailAddress,role)' })).toEqual({
      permissions: [
        { role: 'owner', emailAddress: 'admin.ppid@contoh.pontianak.go.id' },
        { role: 'reader', emailAddress: OFFICER },
      ],
    })
  })

  it('can be read, changed and removed by ID', () => {
    const { Drive, id } = box()
    const permission = Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: OFFICER }, id).id ?? ''
    expect(Drive.Permissions.update({ role: 'reader' }, id, permission).role).toBe('reader')
    expect(Drive.Permissions.get(id, permission, { fields: 'role,displayName' })).toEqual({
      role: 'reader',
      displayName: 'opd.a',
    })
    Drive.Permissions.remove(id, permission)
    expect(() => Drive.Permissions.get(id, permission)).toThrow(
      `API call to drive.permissions.get failed with error: Permission not found: ${permission}.`,
    )
    expect(() => Drive.Permissions.remove('tidak-ada', permission)).toThrow(
      'API call to drive.permissions.delete failed with error: File not found: tidak-ada.',
    )
  })

  it('always leave the owner', () => {
    const { Drive, id } = box()
    const [owner] = Drive.Permissions.list(id).permissions ?? []
    expect(() => Drive.Permissions.remove(id, owner?.id ?? '')).toThrow('cannot be removed')
  })
})
