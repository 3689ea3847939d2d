// Answers half filled in: found again by the Back button and from the list, and carried over when the account changes.
import { installedOffice, officer } from './support/office'
import { Person } from './support/person'
import { CASE, draftPages, FORM_1, FORM_2, meeting } from './support/replies'
import { startServer } from './support/server'

const LEAD = 'ppid.utama@contoh.pontianak.go.id'
const ADMIN = 'admin.ppid@contoh.pontianak.go.id'
const DINKES = 'ppid.dinkes@contoh.pontianak.go.id'

const answerTo = (person: Person, title: string) => person.question(title).getByRole('textbox').inputValue()

/** By the button, which a mouse needs only where no scripts run. */
async function change(person: Person, account: string): Promise<void> {
  await person.page.getByLabel('Anda bertindak sebagai').selectOption(account)
  await person.press('Ganti')
}

async function saved(person: Person): Promise<void> {
  await person.page.getByText('Isian tersimpan', { exact: true }).waitFor()
}

describe('The Back button of the browser', () => {
  it('shows what was stored, and going on from there keeps it', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    const [general = {}, item = {}] = draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']])
    await service.openForm(FORM_1)
    await service.fill(general)
    await service.press('Berikutnya')
    await service.fill(item)
    await saved(service)
    await service.press('Berikutnya')
    await service.turnPage(() => service.page.goBack())
    expect(await answerTo(service, 'Butir 1 – Judul informasi')).toBe('Rekam medis pasien')
    await service.press('Berikutnya')
    await service.press('Kembali')
    expect(await answerTo(service, 'Butir 1 – Judul informasi')).toBe('Rekam medis pasien')
  })

  it('does so in a browser that runs no scripts, also on the first page', async () => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid', { javaScriptEnabled: false })
    const item = ['DINKES – Dinas Kesehatan', 'Rekam medis pasien'] as const
    await person.openForm(FORM_1)
    for (const answers of draftPages('Data pasien', [item]).slice(0, 2)) {
      await person.fill(answers)
      await person.press('Berikutnya')
    }
    await person.turnPage(() => person.page.goBack())
    await person.turnPage(() => person.page.goBack())
    expect(await answerTo(person, 'Perihal')).toBe('Data pasien')
    await person.press('Berikutnya')
    expect(await answerTo(person, 'Butir 1 – Judul informasi')).toBe('Rekam medis pasien')
  })
})

describe('A form left before it was sent', () => {
  it('is filled in as it was when it is opened from the list again', async () => {
    const server = await startServer(await installedOffice())
    const lead = await officer(server, 'ppid.utama')
    await lead.openForm(FORM_2)
    await lead.fill({ 'Peserta rapat': 'Kepala Dinas Kominfo' })
    await saved(lead)
    await lead.open('/')
    await lead.openForm(FORM_2)
    expect(await answerTo(lead, 'Peserta rapat')).toBe('Kepala Dinas Kominfo')
    await lead.page.getByText('Isian Anda yang tersimpan ditampilkan kembali.').waitFor()
  })
})

describe('Somebody who fills in a form with the wrong account', () => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('changes it and sends what was typed with the right one: %s', async (_, javaScriptEnabled) => {
    const server = await startServer(await installedOffice())
    const person = await officer(server, 'admin.ppid', { javaScriptEnabled })
    await person.openForm(FORM_2)
    // Changed at once, before anything was saved while typing.
    await person.fill({ 'Nomor berkas': CASE, ...meeting })
    await change(person, LEAD)
    await person.page.getByText(`Anda kini bertindak sebagai ${LEAD}.`).waitFor()
    await person.press(`Alihkan isian ke ${LEAD}`)
    expect(await answerTo(person, 'Peserta rapat')).toBe(meeting['Peserta rapat'])
    await person.page.getByText(`Alamat surel Anda (${LEAD}) akan dicatat`).waitFor()
    await person.press('Kirim')
    await change(person, ADMIN)
    await person.openTab('Karantina')
    expect(await person.rows()).toEqual([expect.objectContaining({ Formulir: FORM_2, Pengirim: LEAD })])
  })
})

describe('An account changed in another window', () => {
  it('sends nothing in its name, and leads back to the account that typed', async () => {
    const server = await startServer(await installedOffice())
    const lead = await officer(server, 'ppid.utama')
    await lead.openForm(FORM_2)
    await lead.fill({ 'Nomor berkas': CASE, ...meeting })
    await saved(lead)
    const other = new Person(await lead.page.context().newPage(), server)
    await other.open('/surat')
    await other.actAs('ppid.dinkes')

    await lead.fill({ 'Peserta rapat': 'Kepala Dinas Kominfo' })
    await lead.page.getByText(`Anda kini bertindak sebagai ${DINKES}`).waitFor()
    await lead.press('Kirim')
    await lead.page.getByRole('heading', { name: 'Isian ini milik akun lain' }).waitFor()
    await lead.press(`Lanjutkan sebagai ${LEAD}`)
    expect(await lead.account()).toBe(LEAD)
    expect(await answerTo(lead, 'Peserta rapat')).toBe('Kepala Dinas Kominfo')
    await lead.press('Kirim')
    await lead.actAs('admin.ppid')
    await lead.openTab('Karantina')
    expect(await lead.rows()).toEqual([expect.objectContaining({ Pengirim: LEAD })])
  })
})

describe('A draft taken over in another window', () => {
  it('stays what it is there, and what is typed here is told to be stored nowhere until the visitor goes on', async () => {
    const server = await startServer(await installedOffice())
    const admin = await officer(server, 'admin.ppid')
    await admin.openForm(FORM_2)
    await admin.fill({ 'Peserta rapat': 'Kepala Dinas Kominfo' })
    await saved(admin)
    const other = new Person(await admin.page.context().newPage(), server)
    await other.open(new URL(admin.page.url()).pathname + new URL(admin.page.url()).search)
    await change(other, LEAD)
    await other.press(`Alihkan isian ke ${LEAD}`)

    await admin.fill({ 'Peserta rapat': 'Sekretaris Daerah' })
    await admin.page.getByText(`Isian tidak tersimpan: isian di halaman ini sudah dialihkan ke ${LEAD}.`).waitFor()
    await admin.press('Kirim')
    expect(await answerTo(admin, 'Peserta rapat')).toBe('Sekretaris Daerah')
    await admin.page.getByText(`sebagai isian baru milik ${ADMIN}.`).waitFor()
    await other.page.reload()
    expect(await answerTo(other, 'Peserta rapat')).toBe('Kepala Dinas Kominfo')
  })
})

describe('A form open in two windows', () => {
  it('loses nothing of either, and sends both', async () => {
    const server = await startServer(await installedOffice())
    const lead = await officer(server, 'ppid.utama')
    await lead.openForm(FORM_2)
    const other = new Person(await lead.page.context().newPage(), server)
    await other.open(new URL(lead.page.url()).pathname + new URL(lead.page.url()).search)
    await lead.fill({ 'Nomor berkas': CASE, ...meeting })
    await saved(lead)

    await other.fill({ 'Peserta rapat': 'Sekretaris Daerah' })
    await other.page.getByText('Isian tidak tersimpan: formulir ini sudah dilanjutkan di jendela lain.').waitFor()
    await lead.press('Kirim')
    await other.press('Kirim')
    await other.page.getByText('Formulir ini sudah dikirim dari jendela lain.').waitFor()
    expect(await answerTo(other, 'Peserta rapat')).toBe('Sekretaris Daerah')
    await other.fill({ 'Nomor berkas': CASE, ...meeting })
    await other.press('Kirim')
    await other.page.getByText('Jawaban terkirim').or(other.page.getByRole('status')).first().waitFor()
    await lead.actAs('admin.ppid')
    await lead.openTab('Karantina')
    expect(await lead.rows()).toHaveLength(2)
  })

  it('is not taken for it where a page is loaded again before what was typed is stored', async () => {
    const server = await startServer(await installedOffice())
    const lead = await officer(server, 'ppid.utama')
    await lead.openForm(FORM_2)
    const field = lead.question('Peserta rapat').getByRole('textbox')
    await field.fill('Kepala')
    await lead.turnPage(() => lead.page.reload())
    await lead.page.getByText('Kepala', { exact: true }).waitFor()
    await field.fill('Kepala Dinas Kominfo')
    await saved(lead)
  })
})
