// Finding files in a large Drive: the index by folder, name and property follows every change, also those undone and those read from disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { inFolder, withName, withProperty } from '../../src/local/state/file-index'
import { addFile, changeFile, filesBy, MIME, removeFile } from '../../src/local/state/files'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function box(store?: string) {
  const world = openWorld(store === undefined ? {} : { store })
  const inside = (id: string) => filesBy(world, inFolder(id)).map((file) => file.name)
  return { world, inside }
}

function folders() {
  const made = box()
  const [one, two] = ['satu', 'dua'].map((name) => addFile(made.world, { name, mimeType: MIME.folder }).id)
  return { ...made, one: one ?? '', two: two ?? '' }
}

describe('The children of a folder', () => {
  it('are those put there, moved there and not gone', () => {
    const { world, inside, one, two } = folders()
    const [a, b] = ['a', 'b'].map((name) => addFile(world, { name, mimeType: 'text/plain', parents: [one] }).id)
    addFile(world, { name: 'c', mimeType: 'text/plain', parents: [two] })
    expect([inside(one), inside(two)]).toEqual([['a', 'b'], ['c']])
    changeFile(world, a ?? '', { parents: [two] })
    expect([inside(one), inside(two)]).toEqual([['b'], ['a', 'c']])
    removeFile(world, b ?? '')
    expect([inside(one), inside(two)]).toEqual([[], ['a', 'c']])
  })

  it('are as before when a change is undone', () => {
    const { world, inside, one, two } = folders()
    const { id } = addFile(world, { name: 'a', mimeType: 'text/plain', parents: [one] })
    expect(inside(one)).toEqual(['a'])
    const failing = () =>
      world.store.transaction(() => {
        changeFile(world, id, { parents: [two] })
        addFile(world, { name: 'b', mimeType: 'text/plain', parents: [two] })
        expect(inside(two)).toEqual(['a', 'b'])
        throw new Error('batal')
      })
    expect(failing).toThrow('batal')
    expect([inside(one), inside(two)]).toEqual([['a'], []])
  })

  it('are found again in a file opened anew', () => {
    const directory = mkdtempSync(join(tmpdir(), 'drive-index-'))
    const store = join(directory, 'box.sqlite')
    const first = box(store)
    const { id } = addFile(first.world, { name: 'satu', mimeType: MIME.folder })
    addFile(first.world, { name: 'a', mimeType: 'text/plain', parents: [id] })
    first.world.store.close()
    const second = box(store)
    expect(second.inside(id)).toEqual(['a'])
    second.world.store.close()
    rmSync(directory, { recursive: true })
  })
})

describe('Files by name and property', () => {
  it('follow renaming and patching', () => {
    const { world } = box()
    const { id } = addFile(world, { name: 'a', mimeType: 'text/plain', appProperties: { kunci: '1' } })
    const found = (name: string, value: string) => [
      filesBy(world, withName(name)).length,
      filesBy(world, withProperty('appProperties', 'kunci', value)).length,
      filesBy(world, withProperty('properties', 'kunci', value)).length,
    ]
    expect(found('a', '1')).toEqual([1, 1, 0])
    changeFile(world, id, { name: 'b', appProperties: { kunci: '2' } })
    expect([found('a', '1'), found('b', '2')]).toEqual([
      [0, 0, 0],
      [1, 1, 0],
    ])
  })
})

describe('A Drive with 50,000 files', () => {
  it('finds the children of one folder among them', () => {
    const { world } = box()
    const DriveApp = handOut(driveGlobals(world).DriveApp)
    const Drive = handOut(driveGlobals(world).Drive)
    const folder = DriveApp.createFolder('Berkas')
    world.store.transaction(() => {
      for (let index = 0; index < 50_000; index++)
        addFile(world, { name: `berkas ${index}`, mimeType: 'text/plain', appProperties: { kunci: `${index}` } })
    })
    for (let index = 0; index < 300; index++) {
      const file = folder.createFile(`a ${index}`, '')
      const q = `'${folder.getId()}' in parents and name = 'a ${index}' and trashed = false`
      expect(Drive.Files.list({ q, fields: 'files(id)' })).toEqual({ files: [{ id: file.getId() }] })
    }
    expect(DriveApp.getFilesByName('berkas 49999').next().getName()).toBe('berkas 49999')
    const q = "appProperties has { key='kunci' and value='12345' }"
    expect(Drive.Files.list({ q, fields: 'files(name)' })).toEqual({ files: [{ name: 'berkas 12345' }] })
  })
})
