// How long a large rehearsal takes on this machine, and how much memory, as `npm run rehearse` runs it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { manyProposals } from './many-proposals'

export interface RehearsalCost {
  readonly cases: number
  readonly items: number
  readonly minutes: number
  /** The most its process ever held, in megabytes of 1024 × 1024 bytes. */
  readonly peakMb: number
}

/** Every process of the rehearsal notes its peak in kilobytes when it ends. */
const WATCH = (notes: string) => `import { appendFileSync } from 'node:fs'
process.on('exit', () => appendFileSync(${JSON.stringify(notes)}, process.resourceUsage().maxRSS + '\\n'))`

/** `program` is build/rehearsal/index.mjs, and `folder` is where all it writes may lie. @throws when the rehearsal fails */
export function rehearsalCost(program: string, folder: string, cases: number): RehearsalCost {
  const [proposals, watch, notes] = ['proposals.csv', 'watch.mjs', 'peaks.txt'].map((name) => join(folder, name))
  if (!proposals || !watch || !notes) throw new Error('no names')
  const csv = manyProposals(cases)
  writeFileSync(proposals, csv)
  writeFileSync(watch, WATCH(notes))
  const words = ['--import', pathToFileURL(watch).href, program, proposals, '--out', join(folder, 'results')]
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  const minutes = (performance.now() - startedAt) / 60_000
  if (status !== 0) throw new Error(`the rehearsal of ${cases} cases ended with status ${status}`)
  const peaks = readFileSync(notes, 'utf8').trim().split('\n').map(Number)
  return {
    cases,
    items: csv.trim().split('\n').length - 1,
    minutes: Math.round(minutes * 10) / 10,
    peakMb: Math.round(Math.max(...peaks) / 1024),
  }
}
