// Lays out the coverage tables: each emulated class with what is full, what is partly there and what is refused, and its tests.
import { boxOnly, isInContract } from './box-only.mjs'
import { refusedOf } from './signatures.mjs'

const TITLES = {
  base: 'Base',
  cache: 'CacheService',
  console: 'Logger',
  docs: 'DocumentApp, Docs v1',
  drive: 'DriveApp, Drive v3',
  forms: 'FormApp',
  lock: 'LockService',
  mail: 'MailApp',
  properties: 'PropertiesService',
  script: 'ScriptApp',
  session: 'Session',
  sheets: 'SpreadsheetApp, Sheets v4',
  utilities: 'Utilities',
}

/** How much of each service there is: the table of the README. */
export function coverageOverview(types, emulated) {
  const rows = Object.entries(TITLES).map(([service, title]) => {
    const classes = emulated.filter((known) => known.service === service && known.members.length > 0)
    const parts = classes.flatMap((known) =>
      known.members.filter(({ name }) => known.without[name] || known.differs[name]),
    )
    const all = classes.flatMap(({ members }) => members)
    const refused = classes.flatMap((known) => refusedOf(types, known) ?? [])
    return `| ${title} | ${classes.length} | ${all.length - parts.length} | ${parts.length} | ${refused.length} |`
  })
  return `${['| service | classes | full | without or differs | refused by name |', '|---|---|---|---|---|', ...rows].join('\n')}\n`
}

/** Member by member: docs/emulation.md. */
export function coverageTables(types, emulated) {
  const sections = Object.entries(TITLES).map(([service, title]) => {
    const classes = emulated.filter((known) => known.service === service && known.members.length > 0)
    return `## ${title}\n\n${classes.map((known) => classSection(types, known)).join('\n')}`
  })
  return `# What is emulated

Written by \`npm run emulation\` from the code, and kept fresh by a test. *Full*: behaves as Google documents, by the tests
named. *Without*: the box refuses this much of the member by name. *Differs*: it answers, and this is where it does not answer
as Google does. *Refused*: Google has it, the box answers \`NotEmulatedError\`. Classes and services not named here are refused
as a whole. A test in contract/ is written so that it runs on Google too; where only tests in box/ call a member, the reason
stands beside them.

${sections.join('\n')}`
}

function classSection(types, known) {
  const members = [...known.members].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = members.map((member) => `| \`${member.name}\` | ${extent(known, member)} | ${testedBy(known, member)} |`)
  const refused = refusedOf(types, known)
  const left = refused?.length ? `\nRefused: ${refused.map((name) => `\`${name}\``).join(', ')}.\n` : ''
  return `### ${known.name}\n\n| member | emulated | tested by |\n|---|---|---|\n${rows.join('\n')}\n${left}`
}

function extent({ without, differs }, { name }) {
  const limits = [without[name] && `without ${without[name]}`, differs[name] && `differs: ${differs[name]}`]
  return limits.filter(Boolean).join('; ') || 'full'
}

function testedBy(known, member) {
  const where = member.tests.map((path) => path.replace(/^test\/|\.test\.ts$/g, '')).join(', ')
  const reason = boxOnly(known, member)
  return reason && !isInContract(member) ? `${where} (${reason})` : where || '**nowhere**'
}
