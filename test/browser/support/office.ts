// An office for one test file: set up once through its own first page, then a browser, a server for each test, its people.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { launchBrowser } from './launch'
import { Person } from './person'
import { clearServers, copyOf, dataFolder, makeOffice, type Server, startServer } from './server'
import { watch } from './watch'

/** Generous: other test files share the machine's cores. */
jest.setTimeout(120_000)

let browser: Browser | undefined
let installed = ''
const visits: { context: BrowserContext; troubles: readonly string[] }[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})

afterEach(async () => {
  const troubles = visits.flatMap((visit) => visit.troubles)
  await Promise.all(visits.splice(0).map(({ context }) => context.close()))
  expect(troubles).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  await clearServers()
})

/** A data folder with an office set up on Monday 9 November 2026 at eight, in which nothing has happened. */
export async function installedOffice(): Promise<string> {
  if (installed) return copyOf(installed)
  const data = dataFolder()
  makeOffice('empty', data)
  const server = await startServer(data)
  const { page } = await personAt(server)
  await page.goto(server.url)
  await page.getByRole('heading', { name: 'Jam kantor' }).waitFor()
  await server.stop()
  installed = data
  return copyOf(installed)
}

/** The office as it is after a day's work; see make-office.mjs. */
export async function officeAtWork(): Promise<string> {
  const data = await installedOffice()
  makeOffice('at-work', data)
  return data
}

/** Somebody at a browser of their own, who is watched: after the test nothing may have gone wrong in it. */
async function personAt(server: { readonly url: string }, options: BrowserContextOptions = {}): Promise<Person> {
  if (!browser) throw new Error('the browser is not there yet')
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Pontianak', ...options })
  context.setDefaultTimeout(30_000)
  visits.push({ context, troubles: watch(context) })
  return new Person(await context.newPage(), server)
}

/** An officer, signed in by the switch at the top of the page. */
export async function officer(server: Server, name: string, options: BrowserContextOptions = {}): Promise<Person> {
  const person = await personAt(server, options)
  await person.open('/')
  await person.actAs(name)
  return person
}
