// The whole SOP by clicks as five people, each at a browser of their own; in the evening the list is published as PDF.
import { pdfPages } from '../support/pdf-text'
import { installedOffice, officer } from './support/office'
import { textOf } from './support/person'
import { CASE, draftPages, exemptPages, FORM_1, guideline, meeting, receipt } from './support/replies'
import { startServer } from './support/server'

const FOLDER = `${CASE} Data pasien dan pegawai`

describe('Five people at their browsers', () => {
  it('bring a case of two units through the five steps, and the evening publishes what is exempt', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    const lead = await officer(server, 'ppid.utama')
    const dinkes = await officer(server, 'ppid.dinkes')
    const bkpsdm = await officer(server, 'ppid.bkpsdm')

    await service.openForm(FORM_1)
    await service.fillAndSend(
      ...draftPages('Data pasien dan pegawai', [
        ['DINKES', 'Rekam medis pasien'],
        ['BKPSDM', 'Hasil penilaian kompetensi'],
      ]),
    )
    expect(await service.confirmation()).toContain('usulan sudah terkirim')
    expect(await service.inbox()).toEqual([`* [${CASE}] Tanda terima`])

    expect(await lead.inbox()).toEqual([`* [${CASE}] Rapat Tim PPID Utama: tenggat Selasa, 10 November 2026`])
    await lead.openMail('Rapat Tim PPID Utama')
    await lead.followInMail('Isi Formulir 2')
    expect(await lead.account()).toBe('ppid.utama@contoh.pontianak.go.id')
    expect(await lead.question('Nomor berkas').getByRole('textbox').inputValue()).toBe(CASE)
    await lead.fillAndSend(meeting)
    expect(await lead.inbox()).toEqual([
      `* [${CASE}] Tanda terima`,
      `[${CASE}] Rapat Tim PPID Utama: tenggat Selasa, 10 November 2026`,
    ])

    for (const [unit, item] of [
      [dinkes, `${CASE}/01`],
      [bkpsdm, `${CASE}/02`],
    ] as const) {
      await unit.openMail('Uji konsekuensi')
      await unit.followInMail('Isi Formulir 3')
      expect(await unit.question('Nomor butir').getByRole('textbox').inputValue()).toBe(item)
      await unit.fillAndSend(...exemptPages)
    }

    await lead.openMail('Penerimaan hasil uji')
    await lead.followInMail('Isi Formulir 4')
    await lead.fillAndSend(receipt)
    await service.openMail('Pedoman: tenggat')
    await service.followInMail('Isi Formulir 5')
    await service.fillAndSend(guideline)
    expect(await service.confirmation()).toContain('pernyataan sudah terkirim')

    await dinkes.openTab('Register')
    expect(await dinkes.rows()).toEqual([
      expect.objectContaining({ 'Nomor berkas': CASE, Status: 'Selesai: dijadikan pedoman', Dikecualikan: '2' }),
    ])

    const admin = await officer(server, 'admin.ppid')
    await admin.open('/drive')
    for (const folder of ['Register Informasi yang Dikecualikan', '2026', FOLDER]) await admin.follow(folder)
    for (const [step, document] of [
      ['1. Pengumpulan informasi', `Draf Daftar ${CASE}`],
      ['2. Rapat Tim PPID Utama', `Draf Daftar Hasil Rapat ${CASE}`],
      ['4. Penerimaan hasil uji', `Surat Penyampaian ${CASE}`],
      ['5. Pedoman', `Daftar Pedoman ${CASE}`],
    ] as const) {
      await admin.follow(step)
      const names = await admin.page.locator('table.list a').allInnerTexts()
      expect(names.map((name) => name.trim())).toEqual(expect.arrayContaining([document, `${document}.pdf`]))
      await admin.page.goBack()
    }

    await admin.moveClockTo('2026-11-09', '18:30')
    expect(await service.inbox()).toContain('* Daftar Informasi yang Dikecualikan per 9 November 2026')
    await service.openMail('Daftar Informasi yang Dikecualikan per')
    await service.followInMail('Buka dokumen')
    expect(await textOf(service.page.locator('h1'))).toContain('Daftar Informasi yang Dikecualikan 2026-11-09')
    expect(await service.page.getByText('Rekam medis pasien').first().isVisible()).toBe(true)
    const pdf = await service.fetched(service.page.getByRole('link', { name: 'PDF', exact: true }))
    expect(pdf.status).toBe(200)
    expect(pdf.type).toBe('application/pdf')
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    const text = (await pdfPages(pdf.bytes)).join(' ').replace(/\s+/g, '')
    expect(text).toContain('Rekammedispasien')
    expect(text).toContain('Hasilpenilaiankompetensi')
  })
})
