// The walls of the house: who may import whom, what core may not know, and how long a file may grow.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ROOT = join(__dirname, '..')
const SOURCE = join(ROOT, 'src')

/** Left to right: each room imports only from rooms to its left; rooms that share a place do not know each other. */
const ROADS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [['time'], ['sop'], ['case'], ['intake'], ['text'], ['register', 'documents', 'notices'], ['office']],
  local: [['state'], ['services'], ['runtime'], ['web'], ['index']],
}
const MAX_LINES = 300

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => resolve(dirname(file), match[1] ?? ''))
}

function roomOf(world: string, path: string): string {
  return relative(join(SOURCE, world), path).split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

/** Imports of one file that go against the road of its world. */
function breaches(world: string, file: string, text: string): string[] {
  const road = ROADS[world] ?? []
  const place = (room: string) => road.findIndex((rooms) => rooms.includes(room))
  const own = roomOf(world, file)
  return importsOf(file, text)
    .filter((target) => {
      const room = roomOf(world, target)
      if (room === own) return false
      return place(room) < 0 || place(room) >= place(own)
    })
    .map((target) => `${relative(SOURCE, file)} imports ${relative(SOURCE, target)}`)
}

/** Emulated services do not know each other; they meet in state and in services/base. */
function serviceBreaches(file: string, text: string): string[] {
  const services = join(SOURCE, 'local/services')
  const service = relative(services, file).split('/')[0] ?? ''
  return importsOf(file, text).filter((target) => {
    const path = relative(services, target)
    const other = path.split('/')[0] ?? ''
    return !path.startsWith('..') && other !== service && other !== 'base'
  })
}

describe('The rooms of core and local', () => {
  for (const world of Object.keys(ROADS)) {
    it(`${world} imports only from its left`, () => {
      const found = sources(join(SOURCE, world)).flatMap((file) => breaches(world, file, readFileSync(file, 'utf8')))
      expect(found).toEqual([])
    })
  }

  it('reports a planted import to the right', () => {
    const file = join(SOURCE, 'core/time/day.ts')
    expect(breaches('core', file, "import { decide } from '../case/decide'")).toEqual([
      'core/time/day.ts imports core/case/decide',
    ])
  })

  it('reports a planted import between neighbours', () => {
    const file = join(SOURCE, 'core/notices/mail.ts')
    expect(breaches('core', file, "import { TEMPLATES } from '../documents/order'")).toEqual([
      'core/notices/mail.ts imports core/documents/order',
    ])
  })

  it('keeps the emulated services apart', () => {
    const found = sources(join(SOURCE, 'local/services')).flatMap((file) =>
      serviceBreaches(file, readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('The words of the office', () => {
  /** Rooms whose strings are codes: a string with a space would be a sentence in the wrong place. */
  const ROOMS = ['case', 'intake', 'register', 'office']

  /** Text literals with a space, outside comments, imports and messages for developers. */
  function sentences(text: string): string[] {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    return code
      .split('\n')
      .filter((line) => !/throw new Error|log\.(info|error)/.test(line))
      .flatMap((line) => [...line.matchAll(/'([^'\\]*)'|"([^"\\]*)"|`([^`\\]*)`/g)])
      .map(([, single, double, template]) => single ?? double ?? (template ?? '').replace(/\s*\$\{[^}]*\}/g, ''))
      .filter((literal) => /[a-z] [a-z]/i.test(literal))
  }

  it('stand in core/text alone', () => {
    const found = ROOMS.flatMap((room) => sources(join(SOURCE, 'core', room))).flatMap((file) =>
      sentences(readFileSync(file, 'utf8')).map((sentence) => `${relative(SOURCE, file)}: ${sentence}`),
    )
    expect(found).toEqual([])
  })

  it('are found where they are planted', () => {
    expect(sentences("const title = 'Berkas tidak dikenal'")).toEqual(['Berkas tidak dikenal'])
    expect(sentences("const title = [`Berkas ditutup`, 'x', 'Batas waktu']")).toEqual(['Berkas ditutup', 'Batas waktu'])
  })
})

describe('The words of the pages', () => {
  const pages = ['local/web', 'training'].flatMap((folder) => sources(join(SOURCE, folder)))
  const texts = pages.map((file) => readFileSync(file, 'utf8'))

  /** The members of a table of words: those two spaces in. */
  function membersOf(source: string, table: string): string[] {
    const [, body = ''] = new RegExp(`export const ${table}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? []
    return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name)
  }

  /** By whatever name a file knows the table. */
  function isSaid(table: string, member: string): boolean {
    return texts.some((text) => {
      const imported = new RegExp(`import \\{[^}]*\\b${table}(?: as (\\w+))?[^}]*\\} from`).exec(text)
      const known = imported ? (imported[1] ?? table) : table
      return new RegExp(`\\b${known}\\.${member}\\b|\\b${member}\\b[^}\\n]*\\} = ${known}\\b`).test(text)
    })
  }

  it('are each said somewhere', () => {
    const tables = texts.flatMap((text) =>
      [...text.matchAll(/^export const (\w*[wW]ords)\b/gm)].map(([, table = '']) => ({
        table,
        members: membersOf(text, table).filter((name) => !/^[A-Z_]+$/.test(name)),
      })),
    )
    expect(tables.length).toBeGreaterThan(7)
    expect(tables.flatMap(({ members }) => members).length).toBeGreaterThan(300)
    const unsaid = tables.flatMap(({ table, members }) =>
      members.filter((member) => !isSaid(table, member)).map((member) => `${table}.${member}`),
    )
    expect(unsaid).toEqual([])
  })
})

describe('Every source file', () => {
  const files = ['src', 'test', 'build'].flatMap((folder) =>
    folder === 'build' ? [join(ROOT, 'build/bundle.mjs')] : sources(join(ROOT, folder)),
  )

  it('tells its one job in its first line', () => {
    const silent = files.filter((file) => !readFileSync(file, 'utf8').startsWith('// '))
    expect(silent.map((file) => relative(ROOT, file))).toEqual([])
  })

  it(`is no longer than ${MAX_LINES} lines`, () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > MAX_LINES + 1)
    expect(long.map((file) => relative(ROOT, file))).toEqual([])
  })

  it('holds no identifier or address of a real account', () => {
    const suspicious = /\b(1[A-Za-z0-9_-]{43}|AKfycb[A-Za-z0-9_-]{20,}|[\w.]+@(gmail\.com|pontianak\.go\.id))\b/
    const found = files.filter((file) => suspicious.test(readFileSync(file, 'utf8')))
    expect(found.map((file) => relative(ROOT, file)).filter((file) => file !== 'test/architecture.test.ts')).toEqual([])
  })
})
