// The command `npm start`: opens the office in the browser, in a data folder of its own, and sets it up on the first run.
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { type LocalGoogle, openLocalGoogle } from '../local/index'
import { commandWith, readCommandLine, type StartRequest, UnusableCommand } from './command-line'
import { openBrowser } from './open-browser'
import { sampleOffer } from './sample'
import { setUpOffer } from './set-up'
import { startWords as words } from './words'

/** build/training/index.mjs runs beside the script it opens. */
const SCRIPT = fileURLToPath(new URL('../apps-script', import.meta.url))
const DATA_FILE = 'kantor.sqlite'
/**
 * In percent of what is in use. Left to itself the engine lets the heap double before it tidies up. (How much new it lets
 * come together can be told only when a process starts: see `npm start` in package.json.)
 */
const HEAP_GROWTH = 10

async function main(args: readonly string[]): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const request = readCommandLine(args)
  if (request.help) return console.log(words.usage)
  mkdirSync(request.data, { recursive: true })
  const file = join(request.data, DATA_FILE)
  if (request.fresh) putAside(file)
  const before = copiesOf(request.data)
  const google = openLocalGoogle({ store: file, script: SCRIPT, account: 'workspace' })
  for (const copy of copiesOf(request.data)) if (!before.includes(copy)) console.log(words.upgraded(copy))
  const serving = await google.serve({ port: request.port, offers: [setUpOffer(google), sampleOffer(google)] })
  console.log(`${words.dataIn(request.data)}\n${words.opened(serving.url)}`)
  if (request.browser) openBrowser(serving.url)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close(google, serving))
}

async function close(google: LocalGoogle, serving: { close(): Promise<void> }): Promise<void> {
  await serving.close()
  google.close()
  console.log(words.closing)
  process.exit(0)
}

/** Of data files of an older version, which the box makes before it brings them up to date. */
function copiesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${DATA_FILE}.format-`) && name.endsWith('.bak'))
  return names.map((name) => join(folder, name))
}

/** A fresh start throws nothing away. */
function putAside(file: string): void {
  if (!existsSync(file)) return
  let number = 1
  while (existsSync(`${file}.lama-${number}`)) number++
  renameSync(file, `${file}.lama-${number}`)
  console.log(words.moved(`${file}.lama-${number}`))
}

const PROBLEMS: Readonly<Record<string, (request: StartRequest) => string>> = {
  ERR_PORT_IN_USE: (request) => words.portInUse(request.port, commandWith(`--port ${request.port + 1}`, request)),
  ERR_STORE_LOCKED: ({ data }) => words.locked(join(data, DATA_FILE)),
  ERR_STORE_DAMAGED: (request) => words.damaged(join(request.data, DATA_FILE), commandWith('--fresh', request)),
  ERR_STORE_FORMAT: ({ data }) => words.tooNew(join(data, DATA_FILE)),
}

function tell(error: unknown, args: readonly string[]): void {
  const problem = PROBLEMS[String(Object(error).code)]
  if (error instanceof UnusableCommand) console.error(`${error.message}\n\n${words.usage}`)
  else console.error(problem ? problem(readCommandLine(args)) : error)
}

const args = process.argv.slice(2)
try {
  await main(args)
} catch (error) {
  tell(error, args)
  process.exitCode = 1
}
