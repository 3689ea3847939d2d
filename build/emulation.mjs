// Writes what is known of the emulation from the code: the table of argument kinds, and the coverage tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { boxOnly, isInContract, needlessExceptions } from './emulation/box-only.mjs'
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

/** What is wrong with the tables as they stand: a file that is not what the code says, a member without the test it needs. */
function faults({ emulated, files }) {
  const stale = Object.entries(files).filter(([name, text]) => readFileSync(join(root, name), 'utf8') !== text)
  return [
    ...stale.map(([name]) => `${name} is stale: npm run emulation`),
    ...emulated.flatMap((known) => known.members.flatMap((member) => untested(known, member))),
    ...needlessExceptions(emulated).map((member) => `${member} needs no exception: build/emulation/box-only.mjs`),
    ...emulated.flatMap(unknownMembers),
  ]
}

function untested(known, member) {
  if (member.tests.length === 0) return [`no test calls ${known.name}.${member.name}`]
  if (isInContract(member) || boxOnly(known, member)) return []
  return [`no contract test calls ${known.name}.${member.name}`]
}

/** Members a class says something of and has not. */
function unknownMembers({ name, members, without, differs }) {
  const there = new Set(members.map((member) => member.name))
  const said = [...Object.keys(without), ...Object.keys(differs)]
  return said
    .filter((member) => !there.has(member))
    .map((member) => `${name} says something of ${member}, which it has not`)
}

const result = generated()
if (process.argv.includes('--check')) console.log(faults(result).join('\n'))
else for (const [name, text] of Object.entries(result.files)) writeFileSync(join(root, name), text)
