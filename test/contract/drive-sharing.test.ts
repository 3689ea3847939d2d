// Sharing: https://developers.google.com/apps-script/reference/drive/file#addEditor(String) and its neighbours, …/drive/access,
// …/drive/permission, …/drive/user.
import type { ShareNotice } from '../../src/local/services/base/sharing'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OWNER = 'admin.ppid@contoh.pontianak.go.id'
const CHIEF = 'ppid.utama@contoh.pontianak.go.id'
const OFFICER = 'opd.a@contoh.pontianak.go.id'

function box() {
  const world = openWorld()
  const DriveApp = handOut(driveGlobals(world).DriveApp)
  const notices = () => world.store.collection<ShareNotice>('drive-share-notices').values()
  return { world, DriveApp, notices, file: DriveApp.createFile('a.txt', 'a') }
}

const addresses = (users: { getEmail(): string }[]) => users.map((user) => user.getEmail())

describe('People a file is shared with', () => {
  it('are counted with those who may do more: the owner edits, editors view', () => {
    const { file } = box()
    file.addEditor(CHIEF).addViewer(OFFICER)
    expect(addresses(file.getEditors())).toEqual([OWNER, CHIEF])
    expect(addresses(file.getViewers())).toEqual([OWNER, CHIEF, OFFICER])
    expect(file.getOwner().getEmail()).toBe(OWNER)
  })

  it('are raised by a greater right and not lowered by a lesser one', () => {
    const { DriveApp, file } = box()
    file.addViewer(OFFICER)
    file.addCommenter(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.COMMENT)
    file.addEditor(OFFICER)
    file.addViewer(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.EDIT)
    expect(file.getAccess(OWNER)).toBe(DriveApp.Permission.OWNER)
    expect(file.getAccess(CHIEF)).toBe(DriveApp.Permission.NONE)
  })

  it('are added and removed in numbers, by address or as users', () => {
    const { DriveApp, file } = box()
    file.addEditors([CHIEF]).addViewers([OFFICER]).addCommenters(['opd.b@contoh.pontianak.go.id'])
    const [, editor] = file.getEditors()
    if (editor) file.removeEditor(editor)
    file.removeViewer(OFFICER).removeCommenter('opd.b@contoh.pontianak.go.id')
    expect(addresses(file.getViewers())).toEqual([OWNER])
    file.addEditor(CHIEF).revokePermissions(CHIEF)
    expect(file.getAccess(CHIEF)).toBe(DriveApp.Permission.NONE)
  })

  it('stay editors when they are removed as viewers', () => {
    const { file } = box()
    file.addEditor(CHIEF).removeViewer(CHIEF)
    expect(addresses(file.getEditors())).toEqual([OWNER, CHIEF])
  })

  it('of a folder have the same right in everything it holds', () => {
    const { DriveApp } = box()
    const folder = DriveApp.createFolder('Berkas').addViewer(OFFICER)
    const file = folder.createFolder('Langkah 1').createFile('a.txt', 'a')
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.VIEW)
    expect(file.addEditor(OFFICER).getAccess(OFFICER)).toBe(DriveApp.Permission.EDIT)
    expect(folder.getAccess(OFFICER)).toBe(DriveApp.Permission.VIEW)
    file.moveTo(DriveApp.getRootFolder()).removeEditor(OFFICER)
    expect(file.getAccess(OFFICER)).toBe(DriveApp.Permission.NONE)
  })

  it('get a mail from Google when they are added, and none when nothing changes', () => {
    const { file, notices } = box()
    file.addViewer(OFFICER)
    file.addViewer(OFFICER)
    expect(notices()).toEqual([
      expect.objectContaining({ to: OFFICER, from: OWNER, fileId: file.getId(), fileName: 'a.txt', role: 'reader' }),
    ])
  })

  it('must be addresses', () => {
    expect(() => box().file.addEditor('siapa')).toThrow('Invalid argument: siapa')
  })

  it('have a domain and a name', () => {
    const owner = box().file.getOwner()
    expect([owner.getDomain(), owner.getName(), owner.getPhotoUrl()]).toEqual([
      'contoh.pontianak.go.id',
      'admin.ppid',
      null,
    ])
  })

  it('do not make the file look edited', () => {
    const { world, file } = box()
    const before = file.getLastUpdated()
    world.setClock(new Date('2027-01-01T00:00:00Z'))
    expect(file.addViewer(OFFICER).getLastUpdated()).toEqual(before)
  })
})

describe('General access', () => {
  it('is private at first', () => {
    const { DriveApp, file } = box()
    expect(file.getSharingAccess()).toBe(DriveApp.Access.PRIVATE)
    expect(file.getSharingPermission()).toBe(DriveApp.Permission.NONE)
  })

  it('is what was set last', () => {
    const { DriveApp, file } = box()
    const { Access, Permission } = DriveApp
    for (const access of [Access.ANYONE_WITH_LINK, Access.ANYONE, Access.DOMAIN, Access.DOMAIN_WITH_LINK]) {
      file.setSharing(access, Permission.VIEW)
      expect([file.getSharingAccess(), file.getSharingPermission()]).toEqual([access, Permission.VIEW])
    }
    file.setSharing(Access.ANYONE_WITH_LINK, Permission.COMMENT)
    expect(file.getSharingPermission()).toBe(Permission.COMMENT)
    file.setSharing(Access.PRIVATE, Permission.NONE)
    expect(file.getSharingAccess()).toBe(Access.PRIVATE)
  })

  it('cannot make everybody an owner', () => {
    const { DriveApp, file } = box()
    expect(() => file.setSharing(DriveApp.Access.ANYONE, DriveApp.Permission.OWNER)).toThrow('Invalid argument')
    expect(() => file.setSharing('ANYONE' as never, DriveApp.Permission.VIEW)).toThrow(
      "don't match the method signature",
    )
  })
})

describe('Sharing by editors', () => {
  it('is allowed unless it is forbidden', () => {
    const { file } = box()
    expect(file.isShareableByEditors()).toBe(true)
    expect(file.setShareableByEditors(false).isShareableByEditors()).toBe(false)
  })
})
