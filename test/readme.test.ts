// The README stays true: its table of the SOP is the one the script works by.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STEPS } from '../src/core/sop/steps'
import { roleLabels } from '../src/core/text/labels'

const ROOT = join(__dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('The README', () => {
  it('shows the SOP as the script works by it', () => {
    const rows = STEPS.map(
      (step) =>
        `| ${step.number} | ${step.activity} | ${roleLabels[step.actor]} | ${step.requirement} | ${step.workingDays} hari kerja | ${step.output} |`,
    )
    const table = /<!-- sop[^>]*-->\n([\s\S]*?)<!-- \/sop -->/.exec(readme)?.[1]
    expect(table?.trim().split('\n').slice(2)).toEqual(rows)
  })

  it('names only npm scripts that exist', () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts)
    const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map((match) => match[1])
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([])
  })
})
