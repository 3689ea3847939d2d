// What a rehearsal may write over: the results of a former one, and nothing that belongs to somebody.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkResultFolder, writeResultFolder } from '../../../src/rehearsal/exports/result-folder'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latihan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = (...paths: readonly string[]) => new Map(paths.map((path) => [path, `isi ${path}`]))
const content = (path: string) => readFileSync(join(folder, path), 'utf8')

describe('A folder for results', () => {
  it('takes what is written, with folders', async () => {
    await writeResultFolder(folder, files('ringkasan.txt', 'Surel/0001-a.eml'))
    expect(content('Surel/0001-a.eml')).toBe('isi Surel/0001-a.eml')
  })

  it('loses what a former rehearsal wrote, and nothing else', async () => {
    await writeResultFolder(folder, files('ringkasan.txt', 'Surel/0001-a.eml', 'Dokumen/a/b.pdf'))
    writeFileSync(join(folder, 'Dokumen', 'catatan saya.txt'), 'milik petugas')
    await writeResultFolder(folder, files('ringkasan.txt', 'Surel/0002-b.eml'))

    expect(existsSync(join(folder, 'Surel/0001-a.eml'))).toBe(false)
    expect(existsSync(join(folder, 'Dokumen/a'))).toBe(false)
    expect(content('Dokumen/catatan saya.txt')).toBe('milik petugas')
    expect(content('Surel/0002-b.eml')).toBe('isi Surel/0002-b.eml')
  })

  it('is refused when it holds files but no sign of a rehearsal', async () => {
    writeFileSync(join(folder, 'surat.txt'), 'milik petugas')
    expect(() => checkResultFolder(folder)).toThrow(/bukan hasil latihan/)
    await expect(writeResultFolder(folder, files('surat.txt'))).rejects.toThrow(/bukan hasil latihan/)
    expect(content('surat.txt')).toBe('milik petugas')
  })

  it('keeps a file of somebody else that is in the way', async () => {
    await writeResultFolder(folder, files('ringkasan.txt'))
    writeFileSync(join(folder, 'Register.xlsx'), 'milik petugas')
    await expect(writeResultFolder(folder, files('ringkasan.txt', 'Register.xlsx'))).rejects.toThrow(/tidak ditimpa/)
    expect(content('Register.xlsx')).toBe('milik petugas')
    expect(content('ringkasan.txt')).toBe('isi ringkasan.txt')
  })

  it('never loses a file outside it, whatever its list says', async () => {
    const results = join(folder, 'hasil')
    mkdirSync(results)
    writeFileSync(join(folder, 'penting.txt'), 'milik petugas')
    const outside = ['../penting.txt', join(folder, 'penting.txt'), 'a/../../penting.txt', '..']
    writeFileSync(join(results, '.latihan-ppid.json'), JSON.stringify({ files: outside }))
    await writeResultFolder(results, files('ringkasan.txt'))
    expect(content('penting.txt')).toBe('milik petugas')
  })

  it('is refused when it is a file', () => {
    writeFileSync(join(folder, 'hasil'), '')
    expect(() => checkResultFolder(join(folder, 'hasil'))).toThrow(/bukan folder/)
  })
})
