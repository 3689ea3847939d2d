// The command `npm run bench`: what the office costs on Google as its register grows, and how fast the box itself is.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LocalGoogle, openLocalGoogle } from '../../src/local/index'
import { setUpOffer } from '../../src/training/set-up'
import { fillOffice } from '../support/filled-office'
import { type BoxSpeed, boxSpeed } from './box-speed'
import { manyProposals } from './many-proposals'
import { operationCosts } from './office-operations'
import { type PageSpeed, pageSpeed } from './page-speed'
import { rehearsalCost } from './rehearsal-cost'
import { type Benchmark, differences, tables } from './report'

/** build/tmp/bench.mjs runs beside the script it measures. */
const SCRIPT = fileURLToPath(new URL('../apps-script', import.meta.url))
const REHEARSAL = fileURLToPath(new URL('../rehearsal/index.mjs', import.meta.url))
const TRAINING = fileURLToPath(new URL('../training/index.mjs', import.meta.url))
const DOCS = fileURLToPath(new URL('../../docs', import.meta.url))
const SIZES = [100, 1_000, 10_000]
/** Of the register whose pages are measured. */
const MANY = 10_000
const INSTALLED = new Date('2026-11-09T08:00:00+07:00')

async function main([what, cases]: readonly string[]): Promise<void> {
  if (what === 'proposals') return void process.stdout.write(manyProposals(Number(cases ?? 1_000)))
  if (what === 'speed') return void process.stdout.write(JSON.stringify(await boxSpeed(cases ?? '', open)))
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    if (what === 'rehearsal') report({ rehearsal: rehearsalCost(REHEARSAL, folder, Number(cases ?? 1_000)) })
    else if (what === 'pages') report({ pages: await pagesOf(filledOffice(folder, MANY), folder) })
    else report(await measured(folder, what === 'office' ? 'office' : 'all'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(folder: string, what: 'office' | 'all'): Promise<Partial<Benchmark>> {
  const operations: Record<string, Benchmark['operations'][string]> = {}
  const box: Record<string, BoxSpeed> = {}
  let pages: PageSpeed | undefined
  for (const items of SIZES) {
    const filled = filledOffice(folder, items)
    const own = join(folder, 'own.db')
    copyFileSync(filled, own)
    operations[items] = withBox(own, operationCosts)
    if (what === 'office') continue
    if (items === MANY) pages = await pagesOf(filled, folder)
    box[items] = speedAlone(filled)
  }
  return { operations, ...(what === 'all' && { box }), ...(pages && { pages }) }
}

/** The data file of an office with so many items of years before. */
function filledOffice(folder: string, items: number): string {
  console.error(`${items} items …`)
  const installed = join(folder, 'installed.db')
  if (!existsSync(installed)) setUp(installed)
  const filled = join(folder, `${items}.db`)
  copyFileSync(installed, filled)
  withBox(filled, (google) => {
    fillOffice(google, items, { responses: true })
    sweptSince(google)
  })
  return filled
}

/** In a data folder as `npm start` keeps one, with the time triggers an office has. */
async function pagesOf(filled: string, folder: string): Promise<PageSpeed> {
  const data = join(folder, 'pages')
  mkdirSync(data)
  const file = join(data, 'kantor.sqlite')
  copyFileSync(filled, file)
  const google = open(file)
  await setUpOffer(google).run(() => {})
  google.close()
  return pageSpeed(TRAINING, data)
}

function setUp(file: string): void {
  withBox(file, (google) => {
    google.call('pasang')
    const script = google.globals.ScriptApp
    for (const trigger of script.getProjectTriggers())
      if (trigger.getHandlerFunction() !== 'terimaKiriman') script.deleteTrigger(trigger)
    // Properties, templates and forms are as the first sweep leaves them.
    google.call('sapuan')
    google.advanceTo(new Date(INSTALLED.getTime() + 60 * 60_000))
  })
}

/** As if sweeps had gone on all the while: the next one looks back two hours, and not at years of responses. */
function sweptSince(google: LocalGoogle): void {
  google.advanceTo(new Date(google.now().getTime() + 3 * 3_600_000))
  const wallClock = new Date(google.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 19)
  google.globals.PropertiesService.getScriptProperties().setProperty('sweep.completedAt', wallClock)
}

function open(store: string): LocalGoogle {
  return openLocalGoogle({ store, script: SCRIPT, now: INSTALLED, account: 'workspace' })
}

function withBox<R>(store: string, work: (google: LocalGoogle) => R): R {
  const google = open(store)
  try {
    return work(google)
  } finally {
    google.close()
  }
}

/** In a process of its own: memory and the engine's warmth are this file's alone. */
function speedAlone(file: string): BoxSpeed {
  const words = [...process.execArgv, fileURLToPath(import.meta.url), 'speed', file]
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`measuring the box with ${file} ended with status ${status}`)
  return JSON.parse(stdout) as BoxSpeed
}

/** What was not measured this time stays as it was. */
function report(measured: Partial<Benchmark>): void {
  const file = join(DOCS, 'benchmark.json')
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Benchmark) : undefined
  const now: Benchmark = { operations: {}, box: {}, ...before, ...measured }
  const text = tables(now)
  console.log(text)
  if (before) console.log(differences(before, now))
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`)
  writeFileSync(join(DOCS, 'benchmark.md'), text)
}

await main(process.argv.slice(2))
