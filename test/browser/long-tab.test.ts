// A tab of thousands of rows, of which the page holds only those in sight: by scrolling, by keys, and on paper.
import { readPdf } from '../support/pdf-text'
import { installedOffice, officer } from './support/office'
import type { Person } from './support/person'
import { makeOffice, startServer } from './support/server'

/** More than a screen and what is kept around it. */
const MOST_ROWS = 400

async function longTab(title = 'Tab panjang'): Promise<Person> {
  const data = await installedOffice()
  makeOffice('long-tab', data)
  const admin = await officer(await startServer(data), 'admin.ppid')
  await admin.openTab(title)
  return admin
}

function rowsInPage({ page }: Person): Promise<number> {
  return page.locator('table.sheet tbody tr').count()
}

/** The rows in sight by their numbers, once all of them are there; each must hold what belongs in it. */
async function rowsInSight({ page }: Person): Promise<number[]> {
  const texts = await page.waitForFunction(() => {
    const grid = document.querySelector('#kisi') as HTMLElement
    const { bottom } = grid.getBoundingClientRect()
    const top = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0
    const seen = [...grid.querySelectorAll('tbody tr')].filter((row) => {
      const box = row.getBoundingClientRect()
      return box.bottom > top && box.top < bottom
    })
    if (seen.length === 0 || seen.some((row) => row.querySelector('.waits'))) return undefined
    return seen.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent?.trim() ?? ''))
  })
  return (await texts.jsonValue())?.map(([number, text, value]) => {
    expect([text, value]).toEqual([`Baris ${number}`, number])
    return Number(number)
  }) as number[]
}

async function scrollTo({ page }: Person, row: number): Promise<void> {
  const grid = page.locator('#kisi')
  const height = Number(await grid.getAttribute('data-height'))
  await grid.evaluate((element, top) => {
    element.scrollTop = top
  }, row * height)
}

describe('Printed', () => {
  it('a long tab fills lying pages with rows of data, and says that there are more', async () => {
    const admin = await longTab()
    await rowsInSight(admin)
    const pages = await readPdf(await admin.page.pdf({ preferCSSPageSize: true }))
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0)
    expect(pages[0]?.text).toContain('Baris 1')
    for (const { text } of pages) expect(text).toContain('Baris')
    expect(pages.at(-1)?.text).toContain(
      'Yang tercetak hanya baris di sekitar bagian yang sedang dibuka. Untuk seluruh 2000 baris, gunakan Unduh .xlsx.',
    )
  })

  it('a tab of some pages is printed whole, wherever one has scrolled to', async () => {
    const admin = await longTab('Tab sedang')
    await rowsInSight(admin)
    await scrollTo(admin, 150)
    await rowsInSight(admin)
    const pages = await readPdf(await admin.page.pdf({ preferCSSPageSize: true }))
    const printed = pages.flatMap(({ text }) => text.match(/Baris \d+/g) ?? [])
    expect(printed).toEqual(Array.from({ length: 190 }, (_, index) => `Baris ${index + 1}`))
    expect(pages.at(-1)?.text).not.toContain('Yang tercetak')
  })

  it('a short tab is printed whole, without its blank rows', async () => {
    const admin = await officer(await startServer(await installedOffice()), 'admin.ppid')
    await admin.openTab('Langkah SOP')
    const pages = await readPdf(await admin.page.pdf({ preferCSSPageSize: true }))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.text).toMatch(/disampaikan kepada Tim\s+PPID Utama/)
    expect(pages[0]?.text).not.toContain('Yang tercetak')
  })
})

describe('A tab of 2,000 rows', () => {
  it('shows the rows of wherever it is scrolled to, and keeps few of them', async () => {
    const admin = await longTab()
    expect((await rowsInSight(admin))[0]).toBe(1)
    for (const row of [1000, 30, 1700, 1650, 0]) {
      await scrollTo(admin, row)
      const seen = await rowsInSight(admin)
      expect(seen[0]).toBe(row + 1)
      expect(seen).toEqual(seen.map((_, index) => row + 1 + index))
      expect(await rowsInPage(admin)).toBeLessThan(MOST_ROWS)
    }
  })

  it('is walked from one end to the other by keys, and the selected cell is not lost by scrolling away', async () => {
    const admin = await longTab()
    const { keyboard } = admin.page
    const selected = admin.page.locator(':focus')
    await admin.page.locator('#kisi').focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+ArrowDown')
    await admin.page.getByText('A2000', { exact: true }).waitFor()
    expect(await selected.textContent()).toBe('Baris 2000')
    expect((await rowsInSight(admin)).at(-1)).toBe(2000)
    await keyboard.press('PageUp')
    await keyboard.press('PageDown')
    await admin.page.getByText('A2000', { exact: true }).waitFor()
    await scrollTo(admin, 500)
    await rowsInSight(admin)
    await keyboard.press('ArrowUp')
    await admin.page.getByText('A1999', { exact: true }).waitFor()
    expect(await rowsInSight(admin)).toContain(1999)
    await keyboard.press('Control+Home')
    await admin.page.getByText('A1', { exact: true }).waitFor()
    expect((await rowsInSight(admin))[0]).toBe(1)
    expect(await rowsInPage(admin)).toBeLessThan(MOST_ROWS)
  })
})
