// Changing cells at the sheet as people are used to: a double click, typing over, Enter, and the search key.
import { installedOffice, officer } from './support/office'
import type { Person } from './support/person'
import { startServer } from './support/server'

/** A fresh page of the settings, of which no cell is selected. */
async function atSettings(): Promise<Person> {
  const admin = await officer(await startServer(await installedOffice()), 'admin.ppid')
  await admin.openTab('Pengaturan')
  return admin
}

const cell = ({ page }: Person, row: number, column: number) =>
  page.locator(`tr[data-row="${row}"] > [data-c="${column}"]`)

const settings = async (admin: Person) =>
  Object.fromEntries((await admin.rows()).map((row) => [row.Pengaturan, row.Nilai]))

describe('A cell', () => {
  it('is opened by a double click, also when it is the first thing one does', async () => {
    const admin = await atSettings()
    await cell(admin, 7, 1).dblclick()
    const dialog = admin.page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Sel B7' }).waitFor()
    await dialog.getByRole('textbox').fill('Nama contoh')
    await admin.turnPage(() => dialog.getByRole('button', { name: 'Simpan' }).click())
    expect(await settings(admin)).toMatchObject({ 'Nama penanda tangan': 'Nama contoh' })
  })

  it('is typed over, and saved by Enter', async () => {
    const admin = await atSettings()
    await cell(admin, 5, 1).click()
    // The details come only once the first half has been typed.
    let letThrough = () => {}
    const typed = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await admin.page.route(/\/rincian/, (route) => typed.then(() => route.continue()))
    await admin.page.keyboard.type('Singka')
    letThrough()
    const field = admin.page.getByRole('dialog').getByRole('textbox')
    await field.waitFor()
    await admin.page.keyboard.type('wang')
    expect(await field.inputValue()).toBe('Singkawang')
    await admin.turnPage(() => admin.page.keyboard.press('Enter'))
    expect(await settings(admin)).toMatchObject({ 'Tempat penandatanganan': 'Singkawang' })
  })

  it('with a rule refuses what breaks it, says what it takes, and keeps what it held', async () => {
    const admin = await officer(await startServer(await installedOffice()), 'admin.ppid')
    await admin.openTab('Hari Libur')
    const before = await cell(admin, 2, 0).textContent()
    await cell(admin, 2, 0).dblclick()
    const dialog = admin.page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('lusa')
    await admin.turnPage(() => dialog.getByRole('button', { name: 'Simpan' }).click())
    await admin.page.getByText('Yang diterima: Tanggal, misalnya 17/08/2026.').waitFor()
    await admin.openTab('Hari Libur')
    expect(await cell(admin, 2, 0).textContent()).toBe(before)
  })
})

describe('The key for searching', () => {
  it('leads to the search of the tab, which knows rows that are not in the page', async () => {
    const admin = await atSettings()
    await admin.page.keyboard.press('Control+f')
    expect(await admin.page.locator(':focus').getAttribute('id')).toBe('cari')
  })
})

describe('At the cell one has changed', () => {
  it('one goes on by keys, and what was said of it is not said again', async () => {
    const admin = await atSettings()
    await cell(admin, 5, 1).click()
    await admin.page.keyboard.type('Singkawang')
    await admin.page.getByRole('dialog').getByRole('textbox').waitFor()
    await admin.turnPage(() => admin.page.keyboard.press('Enter'))
    await admin.page.getByText('Sel B5 disimpan.').waitFor()
    await admin.page.keyboard.press('ArrowDown')
    await admin.page.getByText('B6', { exact: true }).waitFor()
    await admin.turnPage(() => admin.page.reload())
    expect(await admin.page.getByText('Sel B5 disimpan.').count()).toBe(0)
  })

  it('a choice is found by its first letters, however fast they are typed, and saved by Enter', async () => {
    const admin = await officer(await startServer(await installedOffice()), 'admin.ppid')
    await admin.openTab('Petugas')
    const agencies = admin.page.locator('tr[data-row="2"] > [data-c="2"]')
    await agencies.click()
    await admin.page.keyboard.type('DPUPR')
    await admin.page.getByRole('dialog').getByRole('combobox').waitFor()
    expect(await admin.page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('DPUPR')
    await admin.turnPage(() => admin.page.keyboard.press('Enter'))
    expect(await agencies.textContent()).toBe('DPUPR')
  })
})

describe('The tabs', () => {
  it.each([
    [1280, 800],
    [1366, 768],
    [1024, 700],
    [360, 740],
  ])('stay in sight below the charts, in a window of %i by %i', async (width, height) => {
    const server = await startServer(await installedOffice())
    for (const name of ['admin.ppid', 'pejabat.bidang']) {
      const person = await officer(server, name, { viewport: { width, height } })
      await person.openTab('Ringkasan')
      const bar = await person.page.getByRole('navigation', { name: 'Tab' }).boundingBox()
      const foot = await person.page.locator('.foot').boundingBox()
      expect((bar?.y ?? 0) + (bar?.height ?? height)).toBeLessThanOrEqual(foot?.y ?? 0)
      expect((foot?.y ?? 0) + (foot?.height ?? height)).toBeLessThanOrEqual(height)
    }
  })
})
