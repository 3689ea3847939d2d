// Sharing with people, and the mails Google sends about it: https://developers.google.com/apps-script/reference/drive/file#addEditor(String)
// and its neighbours, …/drive/user, https://developers.google.com/workspace/drive/api/guides/manage-sharing.
import { tellWithoutAccount } from '../../src/local/services/base/accounts'
import type { ShareNotice } from '../../src/local/services/base/sharing'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OWNER = 'admin.ppid@contoh.pontianak.go.id'
const CHIEF = 'ppid.utama@contoh.pontianak.go.id'
const OFFICER = 'opd.a@contoh.pontianak.go.id'
const OTHER = 'opd.b@contoh.pontianak.go.id'

function box(owner = OWNER) {
  const world = openWorld({ owner })
  const globals = driveGlobals(world)
  const DriveApp = handOut(globals.DriveApp)
  const notices = () => world.store.collection<ShareNotice>('drive-share-notices').values()
  const folder = DriveApp.createFolder('Berkas')
  return { world, DriveApp, Drive: handOut(globals.Drive), notices, folder, file: folder.createFile('a.txt', 'a') }
}

const addresses = (users: { getEmail(): string }[]) => users.map((user) => user.getEmail())
const reader = (emailAddress: string) => ({ type: 'user', role: 'reader', emailAddress })

describe('People a file is shared with', () => {
  it('are counted with those who may do more: the owner edits, editors view', () => {
    const { file } = box()
    file.addEditor(CHIEF).addViewer(OFFICER)
    expect(addresses(file.getEditors())).toEqual([OWNER, CHIEF])
    expect(addresses(file.getViewers())).toEqual([OWNER, CHIEF, OFFICER])
  })

  it('are raised by a greater right and not lowered by a lesser one', () => {
    const { DriveApp, file } = box()
    file.addViewer(OFFICER)
    file.addCommenter(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.COMMENT)
    file.addEditor(OFFICER)
    file.addViewer(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.EDIT)
    expect(file.getAccess(CHIEF)).toBe(DriveApp.Permission.NONE)
  })

  it('are added and removed in numbers, by address or as users', () => {
    const { DriveApp, file, folder } = box()
    file.addEditors([CHIEF]).addViewers([OFFICER]).addCommenters([OTHER])
    const [, editor] = file.getEditors()
    if (editor) file.removeEditor(editor)
    file.removeViewer(OFFICER).removeCommenter(OTHER)
    expect(addresses(file.getViewers())).toEqual([OWNER])
    file.addEditor(CHIEF).revokePermissions(CHIEF)
    expect(file.getAccess(CHIEF)).toBe(DriveApp.Permission.NONE)
    folder.addEditors([CHIEF]).addViewers([OFFICER]).addViewer(OTHER)
    expect([addresses(folder.getEditors()), addresses(folder.getViewers())]).toEqual([
      [OWNER, CHIEF],
      [OWNER, CHIEF, OFFICER, OTHER],
    ])
    folder.removeEditor(CHIEF).removeViewer(OFFICER).revokePermissions(OTHER)
    expect(addresses(folder.getViewers())).toEqual([OWNER])
  })

  it('are the same however their address is written', () => {
    const { DriveApp, file } = box()
    file.addViewer('Opd.A@Contoh.Pontianak.go.id')
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.VIEW)
    expect(addresses(file.addViewer(OFFICER).getViewers())).toHaveLength(2)
    expect(file.removeViewer(OFFICER).getAccess(OFFICER)).toBe(DriveApp.Permission.NONE)
  })

  it('stay editors when they are removed as viewers or commenters', () => {
    const { file } = box()
    file.addEditor(CHIEF).removeViewer(CHIEF).removeCommenter(CHIEF)
    expect(addresses(file.getEditors())).toEqual([OWNER, CHIEF])
  })

  it('never have the owner taken from them', () => {
    const { DriveApp, file } = box()
    file.removeEditor(OWNER).removeViewer(OWNER).revokePermissions(OWNER)
    expect(file.getAccess(OWNER)).toBe(DriveApp.Permission.OWNER)
  })

  it('of a folder have the same right in everything it holds, and lose it only there', () => {
    const { DriveApp, folder } = box()
    folder.addViewer(OFFICER)
    const file = folder.createFolder('Langkah 1').createFile('a.txt', 'a')
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.VIEW)
    expect(file.addEditor(OFFICER).getAccess(OFFICER)).toBe(DriveApp.Permission.EDIT)
    expect(folder.getAccess(OFFICER)).toBe(DriveApp.Permission.VIEW)
    expect(() => file.removeViewer(OFFICER)).toThrow('has from a folder is not emulated')
    file.moveTo(DriveApp.getRootFolder()).removeEditor(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.NONE)
  })

  it('have no photo', () => {
    expect(box().file.getOwner().getPhotoUrl()).toBeNull()
  })
})

describe('Google’s mail about sharing', () => {
  it('goes to whoever DriveApp adds, and to nobody when nothing changes', () => {
    const { file, notices } = box()
    file.addViewer(OFFICER)
    file.addViewer(OFFICER)
    file.addEditor(OWNER)
    expect(notices()).toEqual([
      expect.objectContaining({ to: OFFICER, from: OWNER, fileId: file.getId(), fileName: 'a.txt', role: 'reader' }),
    ])
  })

  it('goes to a person the API adds unless it is told not to', () => {
    const { Drive, folder, notices } = box()
    Drive.Permissions.create(reader(OFFICER), folder.getId(), { sendNotificationEmail: false, supportsAllDrives: true })
    expect(notices()).toEqual([])
    Drive.Permissions.create(reader(CHIEF), folder.getId(), { emailMessage: 'Mohon diisi.' })
    expect(notices()).toEqual([expect.objectContaining({ to: CHIEF, message: 'Mohon diisi.', fileName: 'Berkas' })])
  })

  it('goes to nobody for a domain or for anyone, and cannot be asked for', () => {
    const { Drive, folder, notices } = box()
    const domain = { type: 'domain', domain: 'contoh.pontianak.go.id', role: 'reader' }
    expect(Drive.Permissions.create(domain, folder.getId()).id).toMatch(/^\d{20}k$/)
    Drive.Permissions.create({ type: 'anyone', role: 'reader' }, folder.getId())
    expect(notices()).toEqual([])
    expect(() => Drive.Permissions.create(domain, folder.getId(), { sendNotificationEmail: true })).toThrow(
      'API call to drive.permissions.create failed with error:',
    )
  })
})

describe('An address without an account', () => {
  it('cannot be given access in silence, and can by a mail', () => {
    const { world, Drive, folder, notices } = box()
    tellWithoutAccount(world, OFFICER)
    expect(() => Drive.Permissions.create(reader(OFFICER), folder.getId(), { sendNotificationEmail: false })).toThrow(
      `API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite ${OFFICER}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
    )
    expect(Drive.Permissions.list(folder.getId()).permissions).toHaveLength(1)
    Drive.Permissions.create(reader(OFFICER), folder.getId())
    expect(notices()).toHaveLength(1)
  })
})

describe('The permissions of the API', () => {
  it('have the same ID for a person on every file, and the fields asked for', () => {
    const { Drive, folder, DriveApp } = box()
    const other = DriveApp.createFolder('Lain').getId()
    const made = Drive.Permissions.create(reader(OFFICER), folder.getId())
    expect(made).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/),
      type: 'user',
      role: 'reader',
    })
    expect(Drive.Permissions.create(reader(OFFICER), other).id).toBe(made.id)
    expect(Drive.Permissions.get(other, made.id ?? '', { fields: 'emailAddress,displayName' })).toEqual({
      emailAddress: OFFICER,
      displayName: 'opd.a',
    })
  })

  it('are listed with those a file has from its folders, and changed where they were given', () => {
    const { Drive, folder, file } = box()
    const id = Drive.Permissions.create(reader(OFFICER), folder.getId()).id ?? ''
    expect(Drive.Permissions.list(file.getId(), { fields: 'permissions(emailAddress,role)' })).toEqual({
      permissions: [
        { role: 'owner', emailAddress: OWNER },
        { role: 'reader', emailAddress: OFFICER },
      ],
    })
    expect(() => Drive.Permissions.remove(file.getId(), id)).toThrow('comes from a folder is not emulated')
    expect(() => Drive.Permissions.update({ role: 'writer' }, file.getId(), id)).toThrow('is not emulated')
    expect(Drive.Permissions.update({ role: 'writer' }, folder.getId(), id).role).toBe('writer')
    Drive.Permissions.remove(folder.getId(), id)
    expect(Drive.Permissions.list(file.getId()).permissions).toHaveLength(1)
  })

  it('let people respond to a form without letting them open it', () => {
    const { world, Drive } = box()
    const form = handOut(formsGlobals(world).FormApp).create('Rapat', true)
    Drive.Permissions.create({ ...reader(OFFICER), view: 'published' }, form.getId(), { sendNotificationEmail: false })
    expect(addresses(form.getPublishedReaders())).toEqual([OFFICER])
    expect(form.getEditors()).toHaveLength(1)
  })
})

describe('A domain', () => {
  it('can be given access by its accounts', () => {
    const { DriveApp, file } = box()
    const { Access, Permission } = DriveApp
    for (const access of [Access.DOMAIN, Access.DOMAIN_WITH_LINK, Access.ANYONE, Access.ANYONE_WITH_LINK]) {
      file.setSharing(access, Permission.COMMENT)
      expect([file.getSharingAccess(), file.getSharingPermission()]).toEqual([access, Permission.COMMENT])
    }
  })

  it('is nothing a consumer has', () => {
    const { DriveApp, file } = box('kantor.contoh@googlemail.com')
    expect(() => file.setSharing(DriveApp.Access.DOMAIN, DriveApp.Permission.VIEW)).toThrow(
      'Invalid argument: permission.value',
    )
  })
})
