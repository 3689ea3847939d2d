// The first run: gone on with after it was cut short, and the sample that fills the office it has made.
import { installedOffice, officer } from './support/office'
import type { Person } from './support/person'
import { draftPages, FORM_1 } from './support/replies'
import { dataFolder, makeOffice, type Server, startServer } from './support/server'

/** Whoever comes while the office is being set up is shown how far it is, and then its home page. */
async function waitUntilSetUp(server: Server): Promise<Person> {
  const admin = await officer(server, 'admin.ppid')
  await admin.page.getByRole('heading', { name: 'Jam kantor' }).waitFor()
  expect(await admin.page.getByRole('heading', { name: 'Menyiapkan kantor' }).count()).toBe(0)
  return admin
}

async function expectReady(server: Server): Promise<void> {
  await waitUntilSetUp(server)
  const service = await officer(server, 'pejabat.bidang')
  await service.open('/formulir')
  const titles = await service.page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  expect(titles.map((title) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.'])
  await service.openTab('Petugas')
  expect((await service.rows()).length).toBeGreaterThan(3)
}

function card(person: Person, heading: string) {
  return person.page.locator('.card').filter({ has: person.page.getByRole('heading', { name: heading }) })
}

describe('A first run that is cut short', () => {
  it.each(['cut-short', 'not-shared'] as const)('goes on at the next start: %s', async (part) => {
    const data = dataFolder()
    makeOffice(part, data)
    await expectReady(await startServer(data))
  })

  it('goes on at the next start, whenever the process was killed', async () => {
    const server = await startServer(dataFolder())
    await server.stop('SIGKILL')
    await expectReady(await startServer(server.data))
  })

  it('is not begun again once it is done', async () => {
    const data = await installedOffice()
    const admin = await waitUntilSetUp(await startServer(data))
    await admin.open('/eksekusi')
    expect(await admin.page.getByRole('main').getByText('pasang', { exact: true }).count()).toBe(1)
  })
})

describe('The sample', () => {
  it('fills an empty office, and is offered no more', async () => {
    const admin = await waitUntilSetUp(await startServer(await installedOffice()))
    const button = card(admin, 'Isi dengan contoh').getByRole('button', { name: 'Isi dengan contoh' })
    await button.click()
    const progress = admin.page.getByRole('progressbar')
    await expectGrowing(() => progress.evaluate((bar: HTMLProgressElement) => bar.position))
    await admin.page.getByRole('heading', { name: 'Jam kantor' }).waitFor({ timeout: 100_000 })
    expect(await card(admin, 'Isi dengan contoh').count()).toBe(0)
    await admin.openTab('Register')
    expect(await admin.rows()).toHaveLength(7)
  })

  it('says why it cannot be had once a form was sent, and how to see it all the same', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang', { viewport: { width: 360, height: 740 } })
    await service.openForm(FORM_1)
    await service.fillAndSend(...draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']]))
    await service.open('/')
    const sample = card(service, 'Isi dengan contoh')
    expect(await sample.getByRole('paragraph').textContent()).toBe(
      `Contoh hanya dapat diisikan ke kantor yang masih kosong, sedangkan kantor ini sudah memuat berkas Anda. Untuk melihat contoh, buka kantor kedua: tutup kantor ini dengan Ctrl+C (isinya tetap tersimpan), lalu jalankan npm start -- --data ${server.data}/contoh`,
    )
    expect(await sample.getByRole('button').count()).toBe(0)
    expect(await service.excessWidth()).toBe(0)
  })
})

/** Of a number that is not known at first (-1), and is looked at until it has grown. */
async function expectGrowing(look: () => Promise<number>): Promise<void> {
  let first = -1
  while (first < 0) first = await look()
  let later = first
  while (later === first) later = await look()
  expect(later).toBeGreaterThan(first)
  expect(later).toBeLessThanOrEqual(1)
}
