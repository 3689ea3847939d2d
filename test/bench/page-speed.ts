// How fast the pages of the training office answer, and how much memory its server takes: `npm start` as people run it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type PeakWatch, watchPeak } from './peak-memory'
import { type ScrollSpeed, scrollSpeed } from './scroll-speed'

/** Milliseconds, and megabytes of 1024 × 1024 bytes. */
export interface PageSpeed {
  /** From the start of the process. */
  readonly firstPageMs: number
  /** The tab of the items: as the first page ever asked for, and later. */
  readonly itemRows: number
  readonly itemsFirstMs: number
  readonly itemsMs: number
  /** The tab with the most rows, likewise. */
  readonly mostRows: number
  readonly largestFirstMs: number
  readonly largestMs: number
  /** A chunk of rows, as the script of the page fetches them while somebody scrolls. */
  readonly scrolledMs: number
  /** The tab of the items in a browser. */
  readonly scrolling: ScrollSpeed
  /** Looking for a text in the largest tab. */
  readonly findMs: number
  /** All tabs as .xlsx, and the longest another page waited meanwhile. */
  readonly workbookMs: number
  readonly meanwhileMs: number
  /** The most the server ever held, in all of this. */
  readonly peakMb: number
  /** A night of the office by its clock: a sweep every quarter of an hour, the published list anew, the morning's mail. */
  readonly nightMs: number
  /** The most the server held in such a night. */
  readonly nightPeakMb: number
}

const ITEMS = 'Butir'
const LARGEST = 'Antrean'
const READY = /siap di (http:\/\/127\.0\.0\.1:\d+)/
/** A server at work for seconds on end closes connections it takes for idle, which a browser would mend by itself. */
const ANEW = { connection: 'close' }
const TOO_LATE = 408
/** The fastest counts: whatever else the machine does can only add to it. */
const TIMES = 5

/** `program` is build/training/index.mjs; `data` is the folder of an office, whose data it changes. */
export async function pageSpeed(program: string, data: string): Promise<PageSpeed> {
  const peak = watchPeak(data)
  const start = () => startOffice(program, data, peak)
  const tabs = await visit(start, tabsOf)
  const [items, largest] = [addressOf(tabs, ITEMS), addressOf(tabs, LARGEST)]
  const started = await inTurn(TIMES, () => visit(start, async (office) => (await office.get('/')).sinceStartMs))
  const first = (address: string) =>
    inTurn(TIMES, () => visit(start, async (office) => (await office.get(address)).ms)).then(fastest)
  const [itemsFirstMs, largestFirstMs] = [await first(items), await first(largest)]
  const warm = await visit(start, (office) => warmPages(office, items, largest))
  const scrolling = await visit(start, ({ url }) => scrollSpeed(new URL(items, url).href))
  const peakMb = peak.peakMb()
  const nightMs = await visit(start, night)
  return {
    firstPageMs: fastest(started),
    itemsFirstMs,
    largestFirstMs,
    ...warm,
    scrolling,
    peakMb,
    nightMs,
    nightPeakMb: peak.peakMb(),
  }
}

async function warmPages(office: Office, items: string, largest: string) {
  const often = async (address: string) => fastest(await inTurn(TIMES, async () => (await office.get(address)).ms))
  const itemRows = toldIn(await office.get(items), 'total')
  const most = await office.get(largest)
  const [mostRows, chunk] = [toldIn(most, 'total'), toldIn(most, 'chunk')]
  const middle = Math.floor(mostRows / 2)
  let place = 0
  const scroll = async () => {
    place += chunk
    return (await office.get(`${largest.replace('/edit?', '/rows?')}&from=${middle + place}&count=${chunk}`)).ms
  }
  return {
    itemRows,
    mostRows,
    itemsMs: await often(items),
    largestMs: await often(largest),
    scrolledMs: fastest(await inTurn(4 * TIMES, scroll)),
    findMs: await often(`${largest}&cari=PPID-2025-0999`),
    ...(await workbook(office, items.replace(/\/edit\?.*/, '/export?format=xlsx'))),
  }
}

/** Somebody else reads mail while the workbook is made. */
async function workbook(office: Office, address: string): Promise<Pick<PageSpeed, 'workbookMs' | 'meanwhileMs'>> {
  let isMade = false
  const made = office.get(address).finally(() => {
    isMade = true
  })
  let meanwhileMs = 0
  while (!isMade) meanwhileMs = Math.max(meanwhileMs, (await office.get('/surat')).ms)
  return { workbookMs: (await made).ms, meanwhileMs }
}

async function night(office: Office): Promise<number> {
  const startedAt = performance.now()
  await office.post('/jam', { sampai: 'pagi' })
  while ((await office.get('/')).path !== '/');
  return Math.round(performance.now() - startedAt)
}

interface Answer {
  readonly text: string
  readonly ms: number
  readonly sinceStartMs: number
  /** Where redirections led; undefined when the server was at work for longer than a request may wait. */
  readonly path: string | undefined
}

interface Office {
  readonly url: string
  get(path: string): Promise<Answer>
  post(path: string, fields: Record<string, string>): Promise<void>
  stop(): Promise<void>
}

async function visit<R>(start: () => Promise<Office>, work: (office: Office) => Promise<R>): Promise<R> {
  const office = await start()
  try {
    return await work(office)
  } finally {
    await office.stop()
  }
}

async function startOffice(program: string, data: string, { words }: PeakWatch): Promise<Office> {
  const startedAt = performance.now()
  const child = spawn(
    process.execPath,
    [...startOptions(), ...words, program, '--port', '0', '--data', data, '--quiet'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const url = await addressSaid(child)
  return {
    url,
    get: async (path) => {
      const askedAt = performance.now()
      const answer = await fetch(new URL(path, url), { headers: ANEW })
      const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
      if (!answer.ok && answer.status !== TOO_LATE) throw new Error(`${path} answered ${answer.status}`)
      const now = performance.now()
      const since = { ms: Math.round(now - askedAt), sinceStartMs: Math.round(now - startedAt) }
      return { text, ...since, path: answer.ok ? new URL(answer.url).pathname : undefined }
    },
    post: async (path, fields) => {
      const sent = { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url, ...ANEW } }
      await fetch(new URL(path, url), { ...sent, redirect: 'manual' })
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

/** What `npm start` tells Node. */
function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--max-'))
}

function addressSaid(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text) => {
      said += text
      const url = READY.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('close', (code) => reject(new Error(`the office ended with ${code}: ${said}`)))
  })
}

async function tabsOf(office: Office): Promise<ReadonlyMap<string, string>> {
  const { text } = await office.get('/sheet')
  const links = text.matchAll(/href="(\/spreadsheets\/d\/[^"/]+\/edit\?gid=\d+)"[^>]*>([^<]+)</g)
  return new Map([...links].map(([, address = '', title = '']) => [title, address]))
}

function addressOf(tabs: ReadonlyMap<string, string>, title: string): string {
  const address = tabs.get(title)
  if (!address) throw new Error(`the sheet has no tab ${title}`)
  return address
}

/** A number the grid tells its script. */
function toldIn({ text }: Answer, name: 'total' | 'chunk'): number {
  return Number(new RegExp(`data-${name}="(\\d+)"`).exec(text)?.[1])
}

async function inTurn<R>(times: number, work: () => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let time = 0; time < times; time++) results.push(await work())
  return results
}

function fastest(numbers: readonly number[]): number {
  return Math.min(...numbers)
}
