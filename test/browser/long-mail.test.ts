// A mail longer than a screen and a sheet of paper: all of it is in sight on the page, on a phone, and printed.
import { readPdf } from '../support/pdf-text'
import { installedOffice, officer } from './support/office'
import type { Person } from './support/person'
import { makeOffice, startServer } from './support/server'

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }

async function reader(viewport: { readonly width: number; readonly height: number }): Promise<Person> {
  const data = await installedOffice()
  makeOffice('long-mail', data)
  const lead = await officer(await startServer(data), 'ppid.utama', { viewport })
  await lead.openMail('Surat panjang')
  return lead
}

/** Waits until the mail that many from the first is shown whole: its last line stands within its frame, and close to its end. */
async function shownWhole({ page }: Person, index: number): Promise<void> {
  await page.waitForFunction((at) => {
    const frame = document.querySelectorAll<HTMLIFrameElement>('iframe.letter')[at]
    const end = frame?.contentDocument?.querySelector('p:last-child')?.getBoundingClientRect()
    const left = frame && end ? frame.clientHeight - end.bottom : -1
    const root = frame?.contentDocument?.documentElement
    return left >= 0 && left < 60 && root !== undefined && root.scrollHeight <= root.clientHeight
  }, index)
}

describe('A long mail', () => {
  it.each([
    ['on a screen', DESK],
    ['on a phone', PHONE],
  ])('is shown whole %s, and the link at its end is followed', async (_, viewport) => {
    const lead = await reader(viewport)
    await shownWhole(lead, 1)
    const [frame, link] = await lead.page
      .locator('details[open] iframe.letter')
      .evaluate((element: HTMLIFrameElement) => [
        element.clientHeight,
        element.contentDocument?.querySelector('a')?.getBoundingClientRect().bottom ?? 0,
      ])
    expect(link).toBeGreaterThan(viewport.height)
    expect(link).toBeLessThan(frame ?? 0)
    expect(await lead.excessWidth()).toBe(0)
    await lead.followInMail('Buka register')
    await lead.page.getByRole('navigation', { name: 'Tab' }).waitFor()
  })

  it('stays whole when the window is made narrow and wide, and when another of its conversation is folded open', async () => {
    const lead = await reader(DESK)
    for (const viewport of [PHONE, DESK]) {
      await lead.page.setViewportSize(viewport)
      await shownWhole(lead, 1)
    }
    await lead.page.locator('.mail > summary').first().click()
    await shownWhole(lead, 0)
  })

  it.each([
    ['on a screen', DESK],
    ['on a phone', PHONE],
  ])('opened %s is printed whole, each line once', async (_, viewport) => {
    const lead = await reader(viewport)
    await shownWhole(lead, 1)
    const pages = await readPdf(await lead.page.pdf({ preferCSSPageSize: true }))
    const text = pages.map((one) => one.text).join(' ')
    expect(pages.length).toBeGreaterThan(1)
    expect([...text.matchAll(/Alinea (\d+)/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect(text).toContain('Akhir surat.')
    expect(pages[0]?.text).toContain('Alinea 1 ')
  })
})
