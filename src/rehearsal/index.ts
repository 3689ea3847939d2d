// The command `npm run rehearse`: plays a CSV file of real items on Google in a box and writes what comes of it.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openLocalGoogle, openPress } from '../local/index'
import { readCommandLine } from './command-line'
import type { Account } from './play/capacity'
import { rehearse } from './rehearse'
import { RehearsalStopped, UnusableInput } from './stopped'
import { faultLine } from './words/faults'
import { cliWords, usage } from './words/progress'

/** build/rehearsal/index.mjs runs beside the script it plays on. */
const SCRIPT = fileURLToPath(new URL('../apps-script', import.meta.url))
/** Prints the documents on the machine's second core while the office works on. */
const PRESS = {
  keeper: new URL('press-keeper.mjs', import.meta.url),
  thread: new URL('press.mjs', import.meta.url),
}
const STOPPED = 1
const UNUSABLE = 2
/**
 * Left to itself the engine lets several times as much pile up as is needed before it tidies up. What is needed grows with
 * the file: megabytes for the office itself, and for each megabyte of proposals. Told only when a process starts.
 */
const NEEDED = { office: 150, proposals: 25 }
const LIMIT = '--max-old-space-size'
/** And the C library of Linux: large pieces that are free again go back to the system at once. Others do not know it. */
const TIDY_LIBRARY = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' }

async function main(words: readonly string[]): Promise<void> {
  const request = readCommandLine(words)
  if (request.kind === 'HELP') return console.log(usage)
  const open = (now: Date, account: Account) =>
    openLocalGoogle({ now, account, script: SCRIPT, press: openPress(PRESS) })
  console.log(`\n${await rehearse({ ...request, open, say: (line) => console.log(line) })}`)
}

function tell(error: unknown): number {
  if (error instanceof UnusableInput) {
    console.error([error.message, ...error.faults.map(faultLine)].join('\n'))
    if (error.faults.length === 0) console.error(cliWords.seeHelp)
    return UNUSABLE
  }
  if (error instanceof RehearsalStopped) console.error(`${cliWords.stopped} ${error.message}`)
  else console.error(cliWords.stopped, error)
  return STOPPED
}

function playedTidily(words: readonly string[]): number {
  const limit = Math.ceil(NEEDED.office + NEEDED.proposals * megabytesOf(words))
  const options = [`${LIMIT}=${limit}`, '--max-semi-space-size=8', '--no-flush-bytecode']
  const script = fileURLToPath(import.meta.url)
  const { status } = spawnSync(process.execPath, [...options, ...process.execArgv, script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...TIDY_LIBRARY },
  })
  return status ?? STOPPED
}

/** Of the file to be played; 0 when there is none, which is told by whoever is to read it. */
function megabytesOf(words: readonly string[]): number {
  try {
    const request = readCommandLine(words)
    return request.kind === 'HELP' ? 0 : statSync(request.file).size / 1024 / 1024
  } catch {
    return 0
  }
}

if (!process.execArgv.some((option) => option.startsWith(LIMIT))) process.exitCode = playedTidily(process.argv.slice(2))
else
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    process.exitCode = tell(error)
  }
