// Other ways into the office: on a narrow phone, by keyboard alone, and in a browser that runs no scripts.
import { installedOffice, officer } from './support/office'
import { type Person, textOf } from './support/person'
import { CASE, draftPages, FORM_1 } from './support/replies'
import { startServer } from './support/server'

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

async function expectNoSidewaysScroll(person: Person): Promise<void> {
  expect(await person.excessWidth()).toBe(0)
}

describe('On a phone 360 pixels wide', () => {
  it('the home page, a form, the inbox and the sheet fit, and a case is proposed', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang', PHONE)
    await expectNoSidewaysScroll(service)
    await service.openForm(FORM_1)
    for (const [index, page] of draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']]).entries()) {
      await service.fill(page)
      await expectNoSidewaysScroll(service)
      await service.press(index === 2 ? 'Kirim' : 'Berikutnya')
    }
    await expectNoSidewaysScroll(service)
    for (const path of ['/formulir', '/surat', '/drive', '/eksekusi']) {
      await service.open(path)
      await expectNoSidewaysScroll(service)
    }
    await service.openMail('Tanda terima')
    await expectNoSidewaysScroll(service)
    await service.openTab('Butir')
    await expectNoSidewaysScroll(service)
    expect(await service.rows()).toEqual([expect.objectContaining({ 'Nomor butir': `${CASE}/01`, OPD: 'DINKES' })])
  })
})

describe('By keyboard alone', () => {
  /** Presses the Tab key until the focus is on what has this name. */
  async function tabTo(person: Person, name: string): Promise<void> {
    const wanted = person.page.locator(':focus')
    for (let steps = 0; steps < 60; steps++) {
      await person.page.keyboard.press('Tab')
      const found = await wanted.evaluate((element) => {
        const labels =
          element instanceof HTMLInputElement ||
          element instanceof HTMLTextAreaElement ||
          element instanceof HTMLSelectElement
            ? [...(element.labels ?? [])]
            : []
        return element.getAttribute('aria-label') ?? [element, ...labels].map((one) => one.textContent ?? '').join(' ')
      })
      if (found.replace(/\s+/g, ' ').includes(name)) return
    }
    throw new Error(`the Tab key does not lead to ${name}`)
  }

  it('somebody chooses an account, proposes a case and moves the clock', async () => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid')
    const { keyboard } = person.page
    await tabTo(person, 'Anda bertindak sebagai')
    // Others begin with the same letters, and lie on the way of the arrow keys.
    await keyboard.press('ArrowDown')
    await keyboard.type('ppid.dinkes')
    await person.turnPage(() => keyboard.press('Enter'))
    expect(await person.account()).toBe('ppid.dinkes@contoh.pontianak.go.id')
    await tabTo(person, 'Anda bertindak sebagai')
    await keyboard.type('pejabat')
    await tabTo(person, 'Ganti')
    await person.turnPage(() => keyboard.press('Space'))
    expect(await person.account()).toBe('pejabat.bidang@contoh.pontianak.go.id')

    await tabTo(person, 'Formulir')
    await person.turnPage(() => keyboard.press('Enter'))
    await tabTo(person, FORM_1)
    await person.turnPage(() => keyboard.press('Enter'))
    await tabTo(person, 'Perihal')
    await keyboard.type('Data pasien')
    await person.turnPage(() => keyboard.press('Enter'))

    expect(await textOf(person.page.locator(':focus h2'))).toBe('Butir 1')
    await tabTo(person, 'Butir 1 – OPD yang menguasai')
    await keyboard.type('dinas kesehatan')
    await keyboard.press('Enter')
    await tabTo(person, 'Butir 1 – Judul informasi')
    await keyboard.type('Rekam medis pasien')
    await tabTo(person, 'Butir 1 – Uraian informasi')
    await keyboard.type('Riwayat kesehatan')
    await tabTo(person, 'Ya')
    await keyboard.press('ArrowDown')
    await tabTo(person, 'Berikutnya')
    await person.turnPage(() => keyboard.press('Space'))
    expect(await textOf(person.page.locator(':focus h2'))).toBe('Butir dalam tabel dan catatan')
    await tabTo(person, 'Kirim')
    await person.turnPage(() => keyboard.press('Enter'))
    expect(await person.confirmation()).toContain('usulan sudah terkirim')

    await tabTo(person, 'Beranda')
    await person.turnPage(() => keyboard.press('Enter'))
    await tabTo(person, 'Besok pagi pukul 08.00')
    await keyboard.press('Enter')
    await person.page.getByText('Sekarang Selasa, 10 November 2026 pukul 08.00.').waitFor()
  })

  it('an account only passed over, and left without Enter, is not taken', async () => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid')
    await tabTo(person, 'Anda bertindak sebagai')
    await person.page.keyboard.press('ArrowDown')
    expect(await person.account()).not.toContain('admin.ppid')
    await tabTo(person, 'Ganti')
    await person.page.keyboard.press('Tab')
    expect(await person.account()).toContain('admin.ppid')
    await person.open('/surat')
    expect(await person.account()).toContain('admin.ppid')
  })

  it('an officer no file names yet is played by typing the address', async () => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid', PHONE)
    await person.open('/surat')
    await tabTo(person, 'Anda bertindak sebagai')
    await person.page.keyboard.type('Akun lain')
    await person.turnPage(() => person.page.keyboard.press('Enter'))
    await expectNoSidewaysScroll(person)
    await tabTo(person, 'Alamat surel petugas')
    await person.page.keyboard.type('petugas.baru@contoh.pontianak.go.id')
    await person.turnPage(() => person.page.keyboard.press('Enter'))
    expect(new URL(person.page.url()).pathname).toBe('/surat')
    expect(await person.account()).toBe('petugas.baru@contoh.pontianak.go.id')
  })

  it('a column to filter by is passed over with the arrow keys, and taken with Enter', async () => {
    const server = await startServer(await installedOffice())
    const admin = await officer(server, 'admin.ppid')
    await admin.openTab('Petugas')
    await admin.page.getByText('Saring & urutkan').click()
    const columns = admin.page.getByLabel('Kolom', { exact: true })
    await columns.focus()
    await admin.page.keyboard.press('ArrowDown')
    await admin.page.keyboard.press('ArrowDown')
    await admin.turnPage(() => admin.page.keyboard.press('Enter'))
    expect(new URL(admin.page.url()).searchParams.get('pilih')).toBe('C')
  })

  it('arrow keys move about the sheet, and Enter opens a cell', async () => {
    const server = await startServer(await installedOffice())
    const admin = await officer(server, 'admin.ppid')
    await admin.openTab('Petugas')
    await admin.page.locator('#kisi').focus()
    await admin.page.keyboard.press('ArrowDown')
    await admin.page.keyboard.press('ArrowDown')
    await admin.page.keyboard.press('Enter')
    await admin.page
      .getByRole('dialog')
      .getByRole('heading', { name: /^Sel A/ })
      .waitFor()
    await admin.page.keyboard.press('Escape')
    await admin.page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await admin.page.locator(':focus').getAttribute('class')).toContain('selected')
  })
})

describe('In a browser that runs no scripts', () => {
  it('somebody chooses an account by a button, proposes a case, reads the mail and moves the clock', async () => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid', { javaScriptEnabled: false })
    await person.page.getByLabel('Anda bertindak sebagai').selectOption('pejabat.bidang@contoh.pontianak.go.id')
    await person.press('Ganti')
    await person.openForm(FORM_1)
    const [first = {}, item = {}, last = {}] = draftPages('Data pasien', [
      ['DINKES – Dinas Kesehatan', 'Rekam medis pasien'],
    ])
    await person.fillAndSend(first, { ...item, 'Butir 1 – Judul informasi': '' }, last)
    expect(await person.confirmation()).toContain('usulan sudah terkirim')
    expect(await person.inbox()).toEqual([`* Kiriman belum dapat diterima: ${FORM_1}`])

    await person.openForm(FORM_1)
    await person.fillAndSend(first, item, last)
    expect(await person.inbox()).toContain(`* [${CASE}] Tanda terima`)
    await person.openMail('Tanda terima')
    await person.followInMail('Buka register')
    await person.openTab('Register')
    expect(await person.rows()).toEqual([expect.objectContaining({ 'Nomor berkas': CASE })])
    await person.moveClock('Besok pagi pukul 08.00')
    expect(await person.clock()).toBe('Selasa, 10 November 2026 pukul 08.00')
  })
})
