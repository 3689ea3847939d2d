// The one file that goes to Google: small, with exactly the functions that triggers and the menu name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const BUILT = join(ROOT, 'build/apps-script')
const gas = jest.requireActual<{ require(folder: string, globals: object): object }>('gas-local')
const code = readFileSync(join(BUILT, 'Code.js'), 'utf8')

/** Global functions of the script, in a context that has nothing of Google's: loading must not call a service. */
function globalFunctions(): string[] {
  const loaded = gas.require(BUILT, {}) as Record<string, unknown>
  return Object.keys(loaded).filter((name) => typeof loaded[name] === 'function')
}

describe('The compiled script', () => {
  it('is under 256 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(256_000)
  })

  it('is the only script of its folder', () => {
    expect(readdirSync(BUILT).filter((name) => /\.(js|gs|ts|html)$/.test(name))).toEqual(['Code.js'])
  })

  it('offers exactly the functions that triggers, the menu and the editor call', () => {
    expect(globalFunctions().sort()).toEqual([
      'onOpen',
      'pagi',
      'pasang',
      'petang',
      'pratinjauKalender',
      'sapuan',
      'terimaKiriman',
    ])
  })

  it('goes with the manifest of this project', () => {
    const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))
    expect(manifest(BUILT)).toEqual(manifest(ROOT))
    expect(manifest(ROOT).timeZone).toBe('Asia/Pontianak')
  })

  it('names no script of anybody in .clasp.json', () => {
    expect(JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'))).toEqual({ rootDir: 'build/apps-script' })
  })
})
