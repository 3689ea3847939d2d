// The command `npm run rehearse`: plays a CSV file of real items on Google in a box and writes what comes of it.
import { spawnSync } from 'node:child_process'
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
 * A thousand cases are played in less, but left to itself the engine takes several times as much before it tidies up.
 * The limits can only be given when a process starts, and are those of each of its threads.
 */
const LIMITS = ['--max-old-space-size=190', '--max-semi-space-size=12', '--no-flush-bytecode']

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

function playedWithinLimits(): number {
  const script = fileURLToPath(import.meta.url)
  const { status } = spawnSync(process.execPath, [...LIMITS, ...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  return status ?? STOPPED
}

if (!process.execArgv.some((option) => option.startsWith('--max-old-space-size')))
  process.exitCode = playedWithinLimits()
else
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    process.exitCode = tell(error)
  }
