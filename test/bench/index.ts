// The command `npm run bench`: what the office costs on Google as its register grows, and how fast the box itself is.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LocalGoogle, openLocalGoogle } from '../../src/local/index'
import { fillOffice } from '../support/filled-office'
import { manyProposals } from './many-proposals'
import { operationCosts } from './office-operations'
import { type Benchmark, type BoxSpeed, differences, tables } from './report'

/** build/tmp/bench.mjs runs beside the script it measures. */
const SCRIPT = fileURLToPath(new URL('../apps-script', import.meta.url))
const DOCS = fileURLToPath(new URL('../../docs', import.meta.url))
const SIZES = [100, 1_000, 10_000]
const INSTALLED = new Date('2026-11-09T08:00:00+07:00')
const SUBMISSIONS = 20

async function main([what, cases]: readonly string[]): Promise<void> {
  if (what === 'proposals') return void process.stdout.write(manyProposals(Number(cases ?? 1_000)))
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    report(await measured(folder, what === 'office' ? 'office' : 'all'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(folder: string, what: 'office' | 'all'): Promise<Benchmark> {
  const installed = join(folder, 'installed.db')
  setUp(installed)
  const operations: Record<string, Benchmark['operations'][string]> = {}
  const box: Record<string, BoxSpeed> = {}
  for (const items of SIZES) {
    console.error(`${items} items …`)
    const filled = join(folder, `${items}.db`)
    copyFileSync(installed, filled)
    withBox(filled, (google) => {
      fillOffice(google, items, { responses: true })
      sweptSince(google)
    })
    const own = join(folder, 'own.db')
    copyFileSync(filled, own)
    operations[items] = withBox(own, operationCosts)
    if (what === 'all') box[items] = await speedOf(filled)
  }
  return { operations, box }
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

/** Wall time of this machine, with whatever else runs on it. */
async function speedOf(file: string): Promise<BoxSpeed> {
  const openedAt = performance.now()
  const google = open(file)
  try {
    const openMs = performance.now() - openedAt
    const submit = (index: number) =>
      google.submit(
        '1. Pengumpulan Informasi yang Akan Dikecualikan',
        {
          Perihal: `Berkas ${index}`,
          'Tanggal mulai pengumpulan': '2026-11-09',
          'Butir 1 – OPD yang menguasai': 'DINKES',
          'Butir 1 – Judul informasi': `Rekam medis ${index}`,
          'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan',
        },
        'pejabat.bidang@contoh.pontianak.go.id',
      )
    const firstAt = performance.now()
    submit(0)
    const firstMs = performance.now() - firstAt
    let spentMs = 0
    for (let index = 1; index <= SUBMISSIONS; index++) {
      google.advanceTo(new Date(google.now().getTime() + 60_000))
      const startedAt = performance.now()
      submit(index)
      spentMs += performance.now() - startedAt
    }
    // The contexts of ended executions go with the first collection after a turn of the event loop.
    globalThis.gc?.()
    await new Promise((resolve) => setImmediate(resolve))
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    return {
      fileMb: megabytes(statSync(file).size),
      openMs: Math.round(openMs),
      firstSubmissionMs: Math.round(firstMs),
      submissionMs: Math.round(spentMs / SUBMISSIONS),
      heapMb: megabytes(heapUsed),
      rssMb: megabytes(rss),
    }
  } finally {
    google.close()
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

function report(now: Benchmark): void {
  const file = join(DOCS, 'benchmark.json')
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Benchmark) : undefined
  const text = tables(now)
  console.log(text)
  if (before) console.log(differences(before, now))
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`)
  writeFileSync(join(DOCS, 'benchmark.md'), text)
}

await main(process.argv.slice(2))
