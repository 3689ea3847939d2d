// Has a process of Node note the most memory it and its children ever held, when they end.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface PeakWatch {
  /** To be put before the program on Node's command line. */
  readonly words: readonly string[]
  /** The greatest of all processes that have ended, in megabytes of 1024 × 1024 bytes. */
  peakMb(): number
}

/** Noted in kilobytes. */
const WATCH = (notes: string) => `import { appendFileSync } from 'node:fs'
process.on('exit', () => appendFileSync(${JSON.stringify(notes)}, process.resourceUsage().maxRSS + '\\n'))`

export function watchPeak(folder: string): PeakWatch {
  const [program, notes] = [join(folder, 'watch.mjs'), join(folder, 'peaks.txt')]
  writeFileSync(program, WATCH(notes))
  return {
    words: ['--import', pathToFileURL(program).href],
    peakMb: () => Math.round(Math.max(...readFileSync(notes, 'utf8').trim().split('\n').map(Number)) / 1024),
  }
}
