// The walls between the three worlds are kept by the compiler: a planted breach of each kind is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tsc } from './support/tsc'

const ROOT = join(__dirname, '..')

/** Compiles one planted file as if it stood in `world`, with that world's own settings; returns what tsc says. */
function compilePlanted(world: string, source: string): string {
  const folder = mkdtempSync(join(ROOT, 'src', world, 'planted-'))
  try {
    writeFileSync(join(folder, 'breach.ts'), source)
    const config = {
      extends: '../tsconfig.json',
      compilerOptions: { noEmit: true, composite: false, emitDeclarationOnly: false, rootDir: '..' },
      include: ['breach.ts'],
      exclude: [],
      references: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    return tsc('-p', folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('The compiler', () => {
  it('lets a sound file pass, so that a refusal means something', () => {
    expect(compilePlanted('core', "import { day } from '../time/day'\nexport const today = day('2026-11-09')\n")).toBe(
      '',
    )
  })

  it('refuses Google in core', () => {
    expect(compilePlanted('core', 'export const app = SpreadsheetApp\n')).toMatch(/TS2304|TS2552/)
  })

  it('refuses the console and Node in core', () => {
    expect(compilePlanted('core', "console.log('x')\n")).toMatch(/TS2584/)
    expect(compilePlanted('core', "import 'node:fs'\nexport const here = process.cwd()\n")).toMatch(
      /TS2580|TS2307|TS2882/,
    )
  })

  it('refuses Node in the workspace', () => {
    expect(compilePlanted('workspace', 'export const here = process.cwd()\n')).toMatch(/TS2580|TS2591/)
  })

  it('refuses the workspace and core in Google in a box', () => {
    expect(compilePlanted('local', "export { day } from '../../core/time/day'\n")).toMatch(/TS6059|TS6307/)
    expect(compilePlanted('local', "export { sapuan } from '../../workspace/index'\n")).toMatch(/TS6059|TS6307/)
  })

  it('refuses library features Apps Script may lack', () => {
    expect(compilePlanted('core', 'export const last = [1].at(-1)\n')).toMatch(/TS2550/)
  })
})
