// Parity: whatever of Google the script uses, Google in a box has; a planted use of what it lacks does not compile.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tsc } from './support/tsc'

const ROOT = join(__dirname, '..')
const PLANTS = join(ROOT, 'build/tmp')

/** Each stands on a line of its own, is sound on Google, and asks for something the box has not. */
const BREACHES = [
  [
    'a member',
    'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.expandAllRowGroups()',
    /TS2339: .*'expandAllRowGroups'/,
  ],
  ['a member of a returned object', "FormApp.openById('1').addVideoItem()", /TS2339: .*'addVideoItem'/],
  ['a service', "UrlFetchApp.fetch('https://example.org')", /TS2304: .*'UrlFetchApp'/],
  ['a part of an advanced service', "Drive?.Comments?.list('1')", /TS2339: .*'Comments'/],
  ['an option', "Sheets?.Spreadsheets?.get('1', { excludeTablesInBandedRanges: true })", /TS2353/],
  [
    'a request of the Sheets API',
    'export const view: GoogleAppsScript.Sheets.Schema.Request = { addFilterView: {} }',
    /TS2353/,
  ],
  [
    'a request of the Docs API',
    "Docs?.Documents?.batchUpdate({ requests: [{ createParagraphBullets: {} }] }, '1')",
    /TS2353/,
  ],
  ['a type', 'export type Thread = GoogleAppsScript.Gmail.GmailThread', /TS2694: .*'Gmail'/],
] as const

/** What the script does today, or could do with the box as it is. */
const SOUND = [
  'export const title: string = SpreadsheetApp.getActiveSpreadsheet().getName()',
  "export const body = Docs?.Documents?.get('1').body",
  "console.info(Utilities.formatDate(new Date(), 'Asia/Pontianak', 'yyyy'))",
]

/** Compiles the lines as a file of the script's, in the settings of `config`; the answer by line, from 0. */
function compile(lines: readonly string[], config: string, extra: object): Map<number, string> {
  mkdirSync(PLANTS, { recursive: true })
  const folder = mkdtempSync(join(PLANTS, 'parity-'))
  try {
    writeFileSync(join(folder, 'planted.ts'), `${['export {}', ...lines].join('\n')}\n`)
    const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, rootDir: ROOT }
    const settings = { extends: join(ROOT, config), compilerOptions, exclude: [], ...extra }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    return byLine(tsc('-p', folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function byLine(answer: string): Map<number, string> {
  const errors = [...answer.matchAll(/^(.*)\((\d+),\d+\): error (.*)$/gm)]
  return new Map(
    errors.map(([whole, file = '', line, message = '']) =>
      file.endsWith('planted.ts') ? [Number(line) - 2, message] : [-1, whole],
    ),
  )
}

const onGoogle = (lines: readonly string[]) =>
  compile(lines, 'src/workspace/tsconfig.json', { include: ['planted.ts'], references: [] })

const inTheBox = (lines: readonly string[]) =>
  compile(lines, 'test/parity/tsconfig.json', {
    include: ['planted.ts', join(ROOT, 'test/parity/globals.ts')],
    references: [{ path: join(ROOT, 'src/local') }],
  })

describe('The script compiled against Google in a box', () => {
  const lines = BREACHES.map(([, line]) => line)
  let refusals = new Map<number, string>()

  beforeAll(() => {
    expect(tsc('-b', 'src/core', 'src/local')).toBe('')
    refusals = inTheBox(lines)
  })

  it('compiles as it stands', () => {
    expect(tsc('-p', 'test/parity')).toBe('')
  })

  it('may use what is emulated', () => {
    expect([...inTheBox(SOUND)]).toEqual([])
  })

  it.each(BREACHES.map(([what, , error], index) => ({ what, error, index })))(
    'may not use $what the box lacks',
    ({ error, index }) => {
      expect(refusals.get(index)).toMatch(error)
    },
  )

  it('is refused nothing by Google itself, so that the refusals are the box alone', () => {
    expect([...onGoogle(lines)]).toEqual([])
  })
})
