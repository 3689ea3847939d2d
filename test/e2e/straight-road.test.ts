// The straight road of the SOP with the items of two units in one case: register, mails, folders, documents, DIK.
import { CASE, forms } from '../support/officer-answers'
import { adopted, atGuideline, atMeeting, atReceipt, atTests } from '../support/offices-on-the-road'
import { pdfPages } from '../support/pdf-text'
import { people, type RunningOffice } from '../support/running-office'

const FOLDER = `2026/${CASE} Data pasien dan pegawai/`

const subjects = (office: RunningOffice, address: string): string[] =>
  office.mailsTo(address).map((mail) => mail.subject)

describe('Step 1: the draft is collected', () => {
  it('opens a case whose meeting is due on the next working day', () => {
    const office = atMeeting()
    expect(office.records('Register')).toEqual([
      expect.objectContaining({
        'Nomor berkas': 'PPID-2026-0001',
        Perihal: 'Data pasien dan pegawai',
        Status: 'Menunggu rapat Tim PPID Utama',
        'Tenggat terdekat': '10/11/2026',
        'Jumlah butir': '3',
        Dikecualikan: '0',
        'Mulai pengumpulan': '09/11/2026',
        'Diajukan pada': '09/11/2026 09:00',
        'Diajukan oleh': people.service,
      }),
    ])
    expect(office.itemStatuses()).toEqual(['01 Menunggu rapat', '02 Menunggu rapat', '03 Menunggu rapat'])
    expect(office.column('Butir', 'OPD')).toEqual(['DINKES', 'BKPSDM', 'DINKES'])
    expect(office.tasks()).toEqual(['1.1 Selesai 10/11/2026', '2.1 Berjalan 10/11/2026'])
    expect(office.failures()).toEqual([])
  })

  it('asks the lead for the meeting by a link that fills in the number, and thanks the sender', () => {
    const office = atMeeting()
    expect(subjects(office, people.lead)).toEqual([
      '[PPID-2026-0001] Rapat Tim PPID Utama: tenggat Selasa, 10 November 2026',
    ])
    expect(office.openLinks(office.mailsTo(people.lead)[0])).toEqual([
      { form: forms[2], answers: { 'Nomor berkas': 'PPID-2026-0001' } },
    ])
    expect(subjects(office, people.service)).toEqual(['[PPID-2026-0001] Tanda terima'])
    expect(office.google.mail).toHaveLength(2)
    for (const mail of office.google.mail) expect(mail.body + mail.htmlBody).not.toContain('Uraian rahasia')
  })

  it('makes the folders of year, case and steps, with the draft list in the first', () => {
    const office = atMeeting()
    expect(office.paths('2026')).toEqual([
      '',
      '/PPID-2026-0001 Data pasien dan pegawai',
      '/PPID-2026-0001 Data pasien dan pegawai/1. Pengumpulan informasi',
      '/PPID-2026-0001 Data pasien dan pegawai/1. Pengumpulan informasi/Draf Daftar PPID-2026-0001',
      '/PPID-2026-0001 Data pasien dan pegawai/1. Pengumpulan informasi/Draf Daftar PPID-2026-0001.pdf',
      '/PPID-2026-0001 Data pasien dan pegawai/2. Rapat Tim PPID Utama',
      '/PPID-2026-0001 Data pasien dan pegawai/3. Uji konsekuensi',
      '/PPID-2026-0001 Data pasien dan pegawai/4. Penerimaan hasil uji',
      '/PPID-2026-0001 Data pasien dan pegawai/5. Pedoman',
    ])
  })
})

describe('Step 2: the meeting forwards the items', () => {
  it('opens one task for each unit, due after five working days', () => {
    const office = atTests()
    expect(office.column('Register', 'Status')).toEqual(['Uji konsekuensi di OPD'])
    expect(office.column('Register', 'Tenggat terdekat')).toEqual(['17/11/2026'])
    expect(office.tasks()).toEqual([
      '1.1 Selesai 10/11/2026',
      '2.1 Selesai 10/11/2026',
      '3-DINKES.1 Berjalan 17/11/2026',
      '3-BKPSDM.1 Berjalan 17/11/2026',
    ])
    expect(office.column('Tugas', 'Cara menghitung tenggat')[2]).toBe(
      'Rab 11, Kam 12, Jum 13, Sen 16 → Sel 17 Nov 2026; dilewati: Sab 14–Min 15 (akhir pekan)',
    )
  })

  it('sends each unit the forms of its own items only, and makes a folder for each', () => {
    const office = atTests()
    expect(office.openLinks(office.mailsTo(people.dinkes)[0])).toEqual([
      { form: forms[3], answers: { 'Nomor butir': 'PPID-2026-0001/01' } },
      { form: forms[3], answers: { 'Nomor butir': 'PPID-2026-0001/03' } },
    ])
    expect(office.openLinks(office.mailsTo(people.bkpsdm)[0])).toEqual([
      { form: forms[3], answers: { 'Nomor butir': 'PPID-2026-0001/02' } },
    ])
    expect(office.mailsTo(people.dinkes)[0]?.body).not.toContain('Hasil penilaian kompetensi')
    expect(office.paths(`${FOLDER}3. Uji konsekuensi`)).toEqual([
      '',
      '/BKPSDM PPID-2026-0001',
      '/DINKES PPID-2026-0001',
    ])
    expect(office.paths(`${FOLDER}2. Rapat Tim PPID Utama/`)).toEqual([
      'Draf Daftar Hasil Rapat PPID-2026-0001',
      'Draf Daftar Hasil Rapat PPID-2026-0001.pdf',
    ])
  })
})

describe('Step 3: the units test', () => {
  it('ends when every item has a result, and asks the lead to receive them', () => {
    const office = atReceipt()
    expect(office.column('Register', 'Status')).toEqual(['Menunggu penerimaan hasil uji'])
    expect(office.column('Register', 'Dikecualikan')).toEqual(['2'])
    expect(office.itemStatuses()).toEqual(['01 Dikecualikan seluruhnya', '02 Dikecualikan sebagian', '03 Terbuka'])
    expect(office.tasks().slice(2)).toEqual([
      '3-DINKES.1 Selesai 17/11/2026',
      '3-BKPSDM.1 Selesai 17/11/2026',
      '4.1 Berjalan 11/11/2026',
    ])
    const asked = office.mailsTo(people.lead).at(-1)
    expect(asked?.subject).toBe('[PPID-2026-0001] Penerimaan hasil uji: tenggat Rabu, 11 November 2026')
    expect(office.openLinks(asked)).toEqual([{ form: forms[4], answers: { 'Nomor berkas': 'PPID-2026-0001' } }])
    expect(office.paths(`${FOLDER}3. Uji konsekuensi/`)).toEqual([
      'BKPSDM PPID-2026-0001',
      'BKPSDM PPID-2026-0001/Lembar Pengujian Konsekuensi PPID-2026-0001 BKPSDM',
      'BKPSDM PPID-2026-0001/Lembar Pengujian Konsekuensi PPID-2026-0001 BKPSDM.pdf',
      'DINKES PPID-2026-0001',
      'DINKES PPID-2026-0001/Lembar Pengujian Konsekuensi PPID-2026-0001 DINKES',
      'DINKES PPID-2026-0001/Lembar Pengujian Konsekuensi PPID-2026-0001 DINKES.pdf',
    ])
  })
})

describe('Steps 4 and 5: the results are received and become the guideline', () => {
  it('delivers them with a letter and asks for the guideline', () => {
    const office = atGuideline()
    expect(office.column('Register', 'Status')).toEqual(['Menunggu dijadikan pedoman'])
    expect(office.tasks().slice(4)).toEqual(['4.1 Selesai 11/11/2026', '5.1 Berjalan 12/11/2026'])
    expect(office.openLinks(office.mailsTo(people.service).at(-1))).toEqual([
      { form: forms[5], answers: { 'Nomor berkas': 'PPID-2026-0001' } },
    ])
    expect(office.paths(`${FOLDER}4. Penerimaan hasil uji/`)).toEqual([
      'Daftar Hasil Uji Konsekuensi PPID-2026-0001',
      'Daftar Hasil Uji Konsekuensi PPID-2026-0001.pdf',
      'Surat Penyampaian PPID-2026-0001',
      'Surat Penyampaian PPID-2026-0001.pdf',
    ])
  })

  it('closes the case and publishes the exempt items in the evening', async () => {
    const office = adopted()
    expect(office.column('Register', 'Status')).toEqual(['Selesai: dijadikan pedoman'])
    expect(office.column('Register', 'Tenggat terdekat')).toEqual([''])
    expect(office.tasks().at(-1)).toBe('5.1 Selesai 12/11/2026')
    expect(office.paths(`${FOLDER}5. Pedoman/`)).toEqual([
      'Daftar Pedoman PPID-2026-0001',
      'Daftar Pedoman PPID-2026-0001.pdf',
    ])
    expect(office.column('Daftar Dikecualikan', 'Nomor butir')).toEqual(['PPID-2026-0001/01', 'PPID-2026-0001/02'])
    expect(office.paths('Daftar Informasi yang Dikecualikan (DIK)/')).toEqual([])

    office.advanceTo('2026-11-11T18:30')
    expect(office.paths('Daftar Informasi yang Dikecualikan (DIK)/')).toEqual([
      '2026-11-11',
      '2026-11-11/Daftar Informasi yang Dikecualikan 2026-11-11',
      '2026-11-11/Daftar Informasi yang Dikecualikan 2026-11-11.pdf',
    ])
    const text = (await dikPages(office)).join(' ').replace(/\s+/g, '')
    const first = text.indexOf('Rekammedispasien')
    const second = text.indexOf('Hasilpenilaiankompetensi')
    expect(first).toBeGreaterThan(-1)
    expect(second).toBeGreaterThan(first)
    expect(text).not.toContain('Datajumlahpuskesmas')
    expect(office.failures()).toEqual([])
  })

  it('publishes nothing on the next evening, when nothing has changed', () => {
    const office = adopted()
    office.advanceTo('2026-11-12T20:00')
    const published = office.google.mail.filter(({ subject }) => subject.startsWith('Daftar Informasi'))
    expect(published.map(({ subject }) => subject)).toEqual(['Daftar Informasi yang Dikecualikan per 11 November 2026'])
    expect(office.paths('Daftar Informasi yang Dikecualikan (DIK)/')).toHaveLength(3)
  })
})

async function dikPages(office: RunningOffice): Promise<string[]> {
  const pdf = office.google.files().find(({ name }) => name === 'Daftar Informasi yang Dikecualikan 2026-11-11.pdf')
  return pdfPages(await office.google.export(pdf?.id ?? '', 'application/pdf'))
}
