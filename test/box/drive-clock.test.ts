// The times of files, which only a settable clock can show: https://developers.google.com/apps-script/reference/drive/file#getLastUpdated(),
// https://developers.google.com/workspace/drive/api/guides/ref-search-terms (dates are in UTC unless they tell a zone).
import { driveGlobals } from '../../src/local/services/drive/globals'
import { setSearchLag } from '../../src/local/services/drive/search-lag'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const BEFORE = new Date('2026-11-09T01:00:00Z')
const AFTER = new Date('2026-11-10T01:00:00Z')

function box() {
  const world = openWorld({ now: BEFORE })
  const globals = driveGlobals(world)
  const DriveApp = handOut(globals.DriveApp)
  const Drive = handOut(globals.Drive)
  const found = (q: string) => Drive.Files.list({ q }).files?.map((file) => file.name)
  return { world, DriveApp, Drive, found }
}

describe('A file', () => {
  it('is as old as its making and as fresh as its last change', () => {
    const { world, DriveApp } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    world.setClock(AFTER)
    file.setName('b.txt')
    expect([file.getDateCreated(), file.getLastUpdated()]).toEqual([BEFORE, AFTER])
  })

  it('does not look edited by sharing, moving, a star or the trash', () => {
    const { world, DriveApp, Drive } = box()
    const file = DriveApp.createFile('a.txt', 'a')
    const folder = DriveApp.createFolder('Berkas')
    world.setClock(AFTER)
    file.addViewer('opd.a@contoh.pontianak.go.id').moveTo(folder).setStarred(true).setTrashed(true)
    Drive.Files.update({ trashed: false }, file.getId())
    expect(file.getLastUpdated()).toEqual(BEFORE)
    Drive.Files.update({ description: 'keterangan' }, file.getId())
    expect(file.getLastUpdated()).toEqual(AFTER)
  })

  it('in the trash tells since when, and only if it was put there itself', () => {
    const { world, DriveApp, Drive } = box()
    const folder = DriveApp.createFolder('Berkas')
    const file = folder.createFile('a.txt', 'a')
    world.setClock(AFTER)
    folder.setTrashed(true)
    const fields = 'trashed,explicitlyTrashed,trashedTime'
    expect(Drive.Files.get(folder.getId(), { fields })).toEqual({
      trashed: true,
      explicitlyTrashed: true,
      trashedTime: '2026-11-10T01:00:00.000Z',
    })
    expect(Drive.Files.get(file.getId(), { fields })).toEqual({ trashed: true, explicitlyTrashed: false })
  })
})

describe('A query', () => {
  it('compares times, in UTC when they tell no zone', () => {
    const { world, DriveApp, found } = box()
    DriveApp.createFile('lama', '')
    world.setClock(AFTER)
    DriveApp.createFile('baru', '')
    expect(found("modifiedTime > '2026-11-09T01:00:00'")).toEqual(['baru'])
    expect(found("modifiedTime >= '2026-11-09T08:00:00+07:00'")).toEqual(['lama', 'baru'])
    expect(found("createdTime < '2026-11-10'")).toEqual(['lama'])
    expect(found("createdTime <= '2026-11-10T01:00:00Z' and createdTime != '2026-11-09T01:00:00Z'")).toEqual(['baru'])
    expect(DriveApp.searchFiles('modifiedDate < "2026-11-10"').next().getName()).toBe('lama')
  })

  it('finds what was just made or renamed only later, when that is planned', () => {
    const { world, DriveApp, found } = box()
    setSearchLag(world, 60_000)
    const folder = DriveApp.createFolder('Berkas')
    const file = folder.createFile('a.txt', '')
    expect(found("name = 'a.txt'")).toEqual([])
    expect(DriveApp.searchFiles("title = 'a.txt'").hasNext()).toBe(false)
    expect(DriveApp.getFileById(file.getId()).getName()).toBe('a.txt')
    expect(folder.getFiles().hasNext()).toBe(true)
    world.setClock(new Date('2026-11-09T01:01:00Z'))
    expect(found("name = 'a.txt'")).toEqual(['a.txt'])
  })
})

describe('Listing files', () => {
  it('orders by time', () => {
    const { world, DriveApp, Drive } = box()
    DriveApp.createFile('lama', '')
    world.setClock(AFTER)
    DriveApp.createFile('baru', '')
    const ordered = (orderBy: string) => Drive.Files.list({ orderBy, fields: 'files/name' }).files
    expect(ordered('createdTime desc')).toEqual([{ name: 'baru' }, { name: 'lama' }])
    expect(ordered('modifiedTime')).toEqual([{ name: 'lama' }, { name: 'baru' }])
    expect(ordered('recency desc')).toEqual([{ name: 'baru' }, { name: 'lama' }])
  })
})
