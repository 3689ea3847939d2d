// Writes what is known of the emulation from the code: the table of argument kinds, and the coverage tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageOverview, coverageTables } from './emulation/coverage.mjs'
import { emulatedClasses } from './emulation/emulated-classes.mjs'
import { googleTypes } from './emulation/google-types.mjs'
import { signatures } from './emulation/signatures.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Every generated text by the file it stands in; README and docs keep what is around the marks. */
function generated() {
  const types = googleTypes([join(root, 'src/workspace/forms/publishing.d.ts')])
  const emulated = emulatedClasses(root)
  return {
    emulated,
    files: {
      'src/local/state/signatures.json': oneMemberALine(signatures(types, emulated)),
      'docs/emulation.md': coverageTables(types, emulated),
      'README.md': between(readFileSync(join(root, 'README.md'), 'utf8'), coverageOverview(types, emulated)),
    },
  }
}

function oneMemberALine(table) {
  const text = JSON.stringify(table, undefined, 1)
  return `${text.replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s*\n\s*/g, ' '))}\n`
}

const START = '<!-- emulation: written by npm run emulation -->\n'
const END = '<!-- /emulation -->'

function between(text, inner) {
  const [before, rest] = text.split(START)
  if (rest === undefined) throw new Error(`README.md has lost its mark ${START}`)
  return `${before}${START}${inner}${END}${rest.split(END)[1]}`
}

/** What is wrong with the tables as they stand: a file that is not what the code says, a member no contract test calls. */
function faults({ emulated, files }) {
  const stale = Object.entries(files).filter(([name, text]) => readFileSync(join(root, name), 'utf8') !== text)
  const untested = emulated.flatMap((known) =>
    known.members
      .filter(({ tests }) => tests.length === 0)
      .map(({ name }) => `no contract test calls ${known.name}.${name}`),
  )
  const unknown = emulated.flatMap((known) =>
    Object.keys(known.partly)
      .filter((name) => !known.members.some((member) => member.name === name))
      .map((name) => `${known.name} is partly ${name}, which it has not`),
  )
  return [...stale.map(([name]) => `${name} is stale: npm run emulation`), ...untested, ...unknown]
}

const result = generated()
if (process.argv.includes('--check')) console.log(faults(result).join('\n'))
else for (const [name, text] of Object.entries(result.files)) writeFileSync(join(root, name), text)
