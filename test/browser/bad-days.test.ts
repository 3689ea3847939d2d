// Days on which things go wrong, by clicks: a refused answer and its repair, and a morning after a deadline has passed.
import { installedOffice, officer } from './support/office'
import type { Person } from './support/person'
import { CASE, draftPages, FORM_1, FORM_2, meeting } from './support/replies'
import { type Server, startServer } from './support/server'

async function withDraft(): Promise<{ server: Server; service: Person }> {
  const server = await startServer(await installedOffice())
  const service = await officer(server, 'pejabat.bidang')
  await service.openForm(FORM_1)
  await service.fillAndSend(...draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']]))
  return { server, service }
}

describe('An answer by somebody whose step it is not', () => {
  it('is refused by a mail that says what to do, and the right officer repairs it', async () => {
    const { server } = await withDraft()
    const bkpsdm = await officer(server, 'ppid.bkpsdm')
    await bkpsdm.openForm(FORM_2)
    await bkpsdm.fillAndSend({ 'Nomor berkas': CASE, ...meeting })

    expect(await bkpsdm.inbox()).toEqual([`* Kiriman belum dapat diterima: ${FORM_2}`])
    await bkpsdm.openMail('Kiriman belum dapat diterima')
    const letter = await bkpsdm.letter()
    expect(letter).toContain('tidak ada yang berubah pada register')
    expect(letter).toContain('PPID Utama')
    await bkpsdm.openTab('Register')
    expect(await bkpsdm.rows()).toEqual([expect.objectContaining({ Status: 'Menunggu rapat Tim PPID Utama' })])

    const admin = await officer(server, 'admin.ppid')
    await admin.openTab('Karantina')
    expect(await admin.rows()).toEqual([
      expect.objectContaining({
        Formulir: FORM_2,
        Pengirim: 'ppid.bkpsdm@contoh.pontianak.go.id',
        'Alasan ditolak': expect.stringContaining('PPID Utama'),
      }),
    ])

    const lead = await officer(server, 'ppid.utama')
    await lead.openMail('Rapat Tim PPID Utama')
    await lead.followInMail('Isi Formulir 2')
    await lead.fillAndSend(meeting)
    await lead.openTab('Register')
    expect(await lead.rows()).toEqual([expect.objectContaining({ Status: 'Uji konsekuensi di OPD' })])
  })

  it('keeps what was answered in the link of the mail', async () => {
    const { server } = await withDraft()
    const lead = await officer(server, 'ppid.utama')
    await lead.openForm(FORM_2)
    await lead.fillAndSend({ 'Nomor berkas': CASE, ...meeting, 'Keputusan rapat': 'Hentikan' })
    await lead.openMail('Kiriman belum dapat diterima')
    await lead.followInMail('Buka formulir yang sudah terisi')
    expect(await lead.question('Peserta rapat').getByRole('textbox').inputValue()).toBe(meeting['Peserta rapat'])
    expect(await lead.question('Keputusan rapat').getByLabel('Hentikan').isChecked()).toBe(true)
    await lead.fillAndSend({ Alasan: 'Bahan belum lengkap' })
    await lead.openTab('Register')
    expect(await lead.rows()).toEqual([expect.objectContaining({ Status: expect.stringContaining('Dihentikan') })])
  })
})

describe('The morning after a deadline', () => {
  it('finds the task marked as late on the sheet, and a mail with whoever let it pass', async () => {
    const { service, server } = await withDraft()
    await service.moveClock('Besok pagi pukul 08.00')
    expect(await service.clock()).toBe('Selasa, 10 November 2026 pukul 08.00')
    await service.openTab('Tugas')
    expect((await service.rows()).map((row) => row.Keterlambatan)).toEqual(['', ''])

    await service.moveClockTo('2026-11-11', '08:10')
    const lead = await officer(server, 'ppid.utama')
    expect(await lead.inbox()).toEqual([
      '* Pengingat PPID: 1 tugas perlu dikerjakan, 1 terlambat',
      '* Pengingat PPID: 1 tugas perlu dikerjakan',
      `* [${CASE}] Rapat Tim PPID Utama: tenggat Selasa, 10 November 2026`,
    ])
    await lead.openMail('1 tugas perlu dikerjakan, 1 terlambat')
    expect(await lead.letter()).toContain('terlambat 1 hari kerja')
    await lead.openTab('Tugas')
    expect((await lead.rows()).at(-1)).toMatchObject({ Status: 'Berjalan', Keterlambatan: 'Terlambat 1 hari kerja' })
  })
})
