// The README and the manuals stay true: their tables are made from what the script works by.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEMPLATES } from '../src/core/documents/order'
import { templateParts } from '../src/core/documents/template-docx/template-parts'
import { STEPS } from '../src/core/sop/steps'
import { templateNames } from '../src/core/text/documents/titles'
import { roleLabels } from '../src/core/text/labels'
import { type Benchmark, tables } from './bench/report'

const ROOT = join(__dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe("The administrator's manual", () => {
  it('lists what each template is filled with', () => {
    const manual = readFileSync(join(ROOT, 'docs/panduan-administrator.md'), 'utf8')
    const rows = TEMPLATES.map((template) => {
      const text = Object.values(templateParts(template)).join('')
      const names = new Set([...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => `\`${name}\``))
      return `| ${templateNames[template]} | ${[...names].sort().join(', ')} |`
    })
    const table = /<!-- placeholders[^>]*-->\n([\s\S]*?)<!-- \/placeholders -->/.exec(manual)?.[1]
    expect(table?.trim().split('\n').slice(2)).toEqual(rows)
  })
})

describe('The benchmark', () => {
  it('is shown as it was measured', () => {
    const measured = JSON.parse(readFileSync(join(ROOT, 'docs/benchmark.json'), 'utf8')) as Benchmark
    expect(readFileSync(join(ROOT, 'docs/benchmark.md'), 'utf8')).toBe(tables(measured))
  })
})

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
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1])
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([])
  })
})
