// The command `npm start`: opens the office in the browser, in a data folder of its own, and sets it up on the first run.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { type LocalGoogle, openLocalGoogle, takePort } from '../local/index'
import { readCommandLine, type StartRequest } from './command-line'
import { copiesIn, dataFile, makeFolder, putAside } from './data-folder'
import { openBrowser } from './open-browser'
import { problemOf } from './problems'
import { sampleOffer } from './sample'
import { setUpOffer } from './set-up'
import { startWords as words } from './words'

/** build/training/index.mjs runs beside the script it opens. */
const SCRIPT = fileURLToPath(new URL('../apps-script', import.meta.url))
/**
 * In percent of what is in use. Left to itself the engine lets the heap double before it tidies up. (How much new it lets
 * come together can be told only when a process starts: see `npm start` in package.json.)
 */
const HEAP_GROWTH = 10

async function main(args: readonly string[]): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const request = readCommandLine(args)
  if (request.help) return console.log(words.usage)
  const port = await takePort(request.port)
  try {
    const google = openData(request)
    const serving = google.serve({ port, offers: [setUpOffer(google), sampleOffer(google, request)] })
    console.log(`${words.dataIn(request.data)}\n${words.opened(serving.url)}`)
    if (request.browser) openBrowser(serving.url)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void close(google, serving).catch(fail))
  } catch (error) {
    await port.close()
    throw error
  }
}

function openData({ data, fresh }: StartRequest): LocalGoogle {
  makeFolder(data)
  if (fresh) putAside(data)
  const before = copiesIn(data)
  const google = openLocalGoogle({ store: dataFile(data), script: SCRIPT, account: 'workspace' })
  for (const copy of copiesIn(data)) if (!before.includes(copy)) console.log(words.upgraded(copy))
  return google
}

async function close(google: LocalGoogle, serving: { close(): Promise<void> }): Promise<void> {
  await serving.close()
  google.close()
  console.log(words.closing)
  process.exit(0)
}

function fail(error: unknown): void {
  console.error(problemOf(error, () => readCommandLine(args)))
  process.exitCode = 1
}

const args = process.argv.slice(2)
await main(args).catch(fail)
