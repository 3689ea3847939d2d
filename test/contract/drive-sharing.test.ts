// Sharing, as far as one account can try it: https://developers.google.com/apps-script/reference/drive/file#setSharing(Access,Permission)
// and its neighbours, …/drive/folder, …/drive/access, …/drive/permission, …/drive/user.
import { drive } from './drive-sample'

function kinds() {
  const made = drive()
  return { ...made, shared: [made.folder.createFile('a.txt', 'a'), made.folder] as const }
}

describe('The owner of a file or folder', () => {
  it('is who made it, owns it, edits it and views it', () => {
    const { DriveApp, Session, shared } = kinds()
    const owner = Session.getEffectiveUser().getEmail()
    for (const item of shared) {
      expect(item.getOwner().getEmail()).toBe(owner)
      expect(item.getAccess(owner)).toBe(DriveApp.Permission.OWNER)
      expect(item.getAccess(Session.getEffectiveUser())).toBe(DriveApp.Permission.OWNER)
    }
  })

  it('is the only one at first', () => {
    const { Session, shared } = kinds()
    const owner = Session.getEffectiveUser().getEmail()
    for (const item of shared)
      for (const others of [item.getEditors(), item.getViewers()])
        expect(others.map((user) => user.getEmail()).filter((email) => email !== owner)).toEqual([])
  })

  it('has a domain and a name', () => {
    const { Session, folder } = kinds()
    const owner = folder.getOwner()
    expect(owner.getDomain()).toBe(Session.getEffectiveUser().getEmail().split('@')[1])
    expect(owner.getName()).toEqual(expect.any(String))
  })

  it('stays owner, whatever is added or removed', () => {
    const { DriveApp, Session, shared } = kinds()
    const owner = Session.getEffectiveUser().getEmail()
    for (const item of shared) {
      item.addViewer(owner)
      item.addEditor(owner)
      expect(item.getAccess(owner)).toBe(DriveApp.Permission.OWNER)
    }
  })
})

describe('General access', () => {
  it('is private at first', () => {
    const { DriveApp, shared } = kinds()
    for (const item of shared) expect(item.getSharingAccess()).toBe(DriveApp.Access.PRIVATE)
  })

  it('is what was set last, and hands the item back', () => {
    const { DriveApp, shared } = kinds()
    const { Access, Permission } = DriveApp
    for (const item of shared) {
      expect(item.setSharing(Access.ANYONE_WITH_LINK, Permission.VIEW).getId()).toBe(item.getId())
      expect([item.getSharingAccess(), item.getSharingPermission()]).toEqual([Access.ANYONE_WITH_LINK, Permission.VIEW])
      item.setSharing(Access.ANYONE_WITH_LINK, Permission.EDIT)
      expect(item.getSharingPermission()).toBe(Permission.EDIT)
      item.setSharing(Access.PRIVATE, Permission.EDIT)
      expect(item.getSharingAccess()).toBe(Access.PRIVATE)
    }
  })

  it('of a folder is that of what it holds', () => {
    const { DriveApp, folder } = kinds()
    const { Access, Permission } = DriveApp
    folder.setSharing(Access.ANYONE_WITH_LINK, Permission.VIEW)
    expect(folder.createFolder('Dalam').createFile('a', '').getSharingAccess()).toBe(Access.ANYONE_WITH_LINK)
  })

  it('is taken away by NONE for everybody, and by no other NONE', () => {
    const { DriveApp, folder } = kinds()
    const { Access, Permission } = DriveApp
    folder.setSharing(Access.ANYONE_WITH_LINK, Permission.VIEW)
    expect(folder.setSharing(Access.ANYONE, Permission.NONE).getSharingAccess()).toBe(Access.PRIVATE)
    expect(() => folder.setSharing(Access.PRIVATE, Permission.NONE)).toThrow('Invalid argument')
  })

  it('cannot make everybody an owner, nor be named by words', () => {
    const { DriveApp, folder } = kinds()
    const { Access, Permission } = DriveApp
    for (const permission of [Permission.OWNER, Permission.ORGANIZER, Permission.FILE_ORGANIZER])
      expect(() => folder.setSharing(Access.ANYONE, permission)).toThrow('Invalid argument')
    expect(() => folder.setSharing('ANYONE' as never, Permission.VIEW)).toThrow(
      "don't match the method signature for DriveApp.Folder.setSharing.",
    )
  })
})

describe('People', () => {
  it('must be addresses', () => {
    const { shared } = kinds()
    for (const item of shared) {
      expect(() => item.addEditor('siapa')).toThrow('Invalid argument: permission.value')
      expect(() => item.addViewers(['a b@contoh.id'])).toThrow('Invalid argument: permission.value')
    }
  })
})

describe('Sharing by editors', () => {
  it('is allowed unless it is forbidden', () => {
    const { shared } = kinds()
    for (const item of shared) {
      expect(item.isShareableByEditors()).toBe(true)
      expect(item.setShareableByEditors(false).isShareableByEditors()).toBe(false)
    }
  })
})

describe('The enumerations', () => {
  it('print as their names', () => {
    const { Access, Permission } = drive().DriveApp
    const words = [Access.ANYONE, Access.ANYONE_WITH_LINK, Access.DOMAIN, Access.DOMAIN_WITH_LINK, Access.PRIVATE]
    expect(words.map(String)).toEqual(['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE'])
    const rights = [Permission.VIEW, Permission.EDIT, Permission.COMMENT, Permission.OWNER, Permission.NONE]
    expect(rights.map(String)).toEqual(['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'NONE'])
  })
})
