// Hostile text in answers, by clicks: markup, formulas, marks that turn the reading direction, and very long answers are text everywhere.
import { strFromU8, unzipSync } from 'fflate'
import { pdfPages } from '../support/pdf-text'
import { installedOffice, officer } from './support/office'
import { CASE, draftPages, FORM_1, FORM_2, meeting } from './support/replies'
import { startServer } from './support/server'

const MARKUP = `<script>alert(1)</script><img src=x onerror="alert(2)">&amp;'"`
const FORMULA = '=HYPERLINK("http://jahat.example/","klik")'
const TURNED = 'laporan\u202Egpj.exe\u202C \u05D0\u05D1'
const TITLE = `${MARKUP} ${TURNED}`
/** Marks that nobody sees have no place in a title: the office takes them out. */
const KEPT = TITLE.replace(/[\u202C\u202E]/g, '')

describe('Hostile text in a proposal', () => {
  it('is shown as text in form, mail, sheet, document, PDF and workbook', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    await service.openForm(FORM_1)
    const [, item = {}, closing = {}] = draftPages('', [['DINKES', TITLE]])
    await service.fill({ Perihal: FORMULA })
    await service.press('Berikutnya')
    await service.fill({ ...item, 'Butir 1 – Uraian informasi': `${FORMULA}\n${MARKUP}` })
    await service.press('Berikutnya')
    await service.press('Kembali')
    expect(await service.question('Butir 1 – Judul informasi').getByRole('textbox').inputValue()).toBe(TITLE)
    await service.press('Berikutnya')
    await service.fillAndSend(closing)

    await service.openMail('Tanda terima')
    expect(await service.letter()).toContain(FORMULA)
    const lead = await officer(server, 'ppid.utama')
    await lead.openMail('Rapat Tim PPID Utama')
    expect(await lead.letter()).toContain(KEPT)
    expect(await lead.letterFrame().locator('img, script').count()).toBe(0)

    await lead.openTab('Register')
    expect(await lead.rows()).toEqual([expect.objectContaining({ Perihal: FORMULA })])
    await lead.openTab('Butir')
    expect(await lead.rows()).toEqual([expect.objectContaining({ 'Judul informasi': TITLE })])
    await lead.page.getByRole('link', { name: 'Rincian baris 2', exact: true }).click()
    await lead.page.getByRole('dialog').getByText(TITLE).first().waitFor()

    const workbook = await lead.fetched(lead.page.getByRole('link', { name: 'Unduh .xlsx' }))
    const parts = Object.entries(unzipSync(workbook.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
    const everything = parts.map(([, xml]) => xml).join('')
    expect(everything).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    // A cell that a reader would compute, or follow, says so by an element or a type of its own.
    const cells = everything.match(/<c [^>]*>(?:(?!<\/c>)[\s\S])*jahat\.example(?:(?!<\/c>)[\s\S])*<\/c>/g) ?? []
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(cell).toMatch(/^<c [^>]*t="inlineStr"[^>]*><is>(?!.*<f)/)
    expect(everything).not.toMatch(/Target="http:\/\/jahat/)

    await lead.openMail('Rapat Tim PPID Utama')
    await lead.followInMail('Buka folder')
    await lead.follow('1. Pengumpulan informasi')
    await lead.follow(/^\s*Draf Daftar PPID-2026-0001$/)
    await lead.page.getByText(FORMULA).first().waitFor()
    await lead.page.getByText('<script>alert(1)</script>').first().waitFor()
    const pdf = await lead.fetched(lead.page.getByRole('link', { name: 'PDF', exact: true }))
    const text = (await pdfPages(pdf.bytes)).join(' ').replace(/\s+/g, '')
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('=HYPERLINK("http://jahat.example/","klik")')
  })

  it('of fifty thousand characters is kept while the form is filled in, and refused by a mail that can be opened', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    const long = `${MARKUP} `.repeat(1000).slice(0, 50_000).trim()
    await service.openForm(FORM_1)
    const [general = {}, item = {}, closing = {}] = draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']])
    await service.fill(general)
    await service.press('Berikutnya')
    await service.fill({ ...item, 'Butir 1 – Dokumen induk dan bagiannya': long })
    await service.press('Berikutnya')
    await service.press('Kembali')
    const source = service.question('Butir 1 – Dokumen induk dan bagiannya').getByRole('textbox')
    expect((await source.inputValue()).length).toBe(long.length)
    await service.press('Berikutnya')
    await service.fillAndSend(closing)
    expect(await service.confirmation()).toContain('usulan sudah terkirim')
    await service.openMail('Kiriman belum dapat diterima')
    expect(await service.letter()).toContain('Dokumen induk')
    await service.followInMail('Buka formulir yang sudah terisi')
    // No address holds so much: the link brings back what is short.
    expect(await service.question('Perihal').getByRole('textbox').inputValue()).toBe('Data pasien')
  })
})

describe('Hostile text in a refused answer', () => {
  it('comes back as text in the form that its mail opens', async () => {
    const server = await startServer(await installedOffice())
    const bkpsdm = await officer(server, 'ppid.bkpsdm')
    await bkpsdm.openForm(FORM_2)
    await bkpsdm.fillAndSend({ 'Nomor berkas': CASE, ...meeting, 'Peserta rapat': `${MARKUP}\n${FORMULA}` })
    await bkpsdm.openMail('Kiriman belum dapat diterima')
    await bkpsdm.followInMail('Buka formulir yang sudah terisi')
    expect(await bkpsdm.question('Peserta rapat').getByRole('textbox').inputValue()).toBe(`${MARKUP}\n${FORMULA}`)
    const admin = await officer(server, 'admin.ppid')
    await admin.open('/formulir')
    await admin.turnPage(() =>
      admin.page.locator('.forms li', { hasText: FORM_2 }).getByRole('link', { name: '1 jawaban' }).click(),
    )
    await admin.page.locator('.response summary').first().click()
    await admin.page.getByText(FORMULA).first().waitFor()
  })
})
