// How long a large rehearsal takes on this machine, and how much memory, as `npm run rehearse` runs it.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manyProposals } from './many-proposals'
import { watchPeak } from './peak-memory'

export interface RehearsalCost {
  readonly cases: number
  readonly items: number
  readonly minutes: number
  /** The most its process ever held, in megabytes of 1024 × 1024 bytes. */
  readonly peakMb: number
}

/** `program` is build/rehearsal/index.mjs, and `folder` is where all it writes may lie. @throws when the rehearsal fails */
export function rehearsalCost(program: string, folder: string, cases: number): RehearsalCost {
  const proposals = join(folder, 'proposals.csv')
  const csv = manyProposals(cases)
  writeFileSync(proposals, csv)
  const peak = watchPeak(folder)
  const words = [...peak.words, program, proposals, '--out', join(folder, 'results')]
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  const minutes = (performance.now() - startedAt) / 60_000
  if (status !== 0) throw new Error(`the rehearsal of ${cases} cases ended with status ${status}`)
  return {
    cases,
    items: csv.trim().split('\n').length - 1,
    minutes: Math.round(minutes * 10) / 10,
    peakMb: peak.peakMb(),
  }
}
