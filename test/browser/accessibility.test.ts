// Every page of the office as assistive technology meets it: axe finds nothing, on a desk and on a phone, by day and by night.
import { axe } from './support/axe'
import { officeAtWork, officer } from './support/office'
import { everyPage } from './support/pages'
import { copyOf, startServer } from './support/server'

let atWork = ''
beforeAll(async () => {
  atWork = await officeAtWork()
})

/** Opens every page and tells what axe finds on each, and how many there were. */
async function look(width: number, alsoInTheDark: boolean): Promise<{ found: string[]; pages: number }> {
  const server = await startServer(copyOf(atWork))
  const person = await officer(server, 'admin.ppid', { viewport: { width, height: 800 } })
  const found: string[] = []
  let pages = 0
  for await (const name of everyPage(person)) {
    pages += 1
    found.push(...(await axe(person.page, 'all rules')).map((fault) => `${name}: ${fault}`))
    const excess = await person.excessWidth()
    if (excess > 0) found.push(`${name}: ${excess} px too wide`)
    if (!alsoInTheDark) continue
    await person.page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await axe(person.page, 'contrast')).map((fault) => `${name}, dark: ${fault}`))
    await person.page.emulateMedia({ colorScheme: 'light' })
  }
  // The last page watches the clock being moved: nobody waits for that.
  await person.page.goto('about:blank')
  await server.stop('SIGKILL')
  return { found, pages }
}

describe('Every page', () => {
  it('has no fault that axe knows of on a desk, in light and in dark', async () => {
    const { found, pages } = await look(1280, true)
    expect(found).toEqual([])
    expect(pages).toBe(38)
  }, 240_000)

  it('has no fault that axe knows of on a phone', async () => {
    const { found } = await look(360, false)
    expect(found).toEqual([])
  }, 240_000)
})
