// Plh. and Plt.: who is addressed, who may act, what the history says, and what happens when nobody is in office.
import { paste, rowOf } from '../support/administrator'
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const PLH = 'plh.dinkes@contoh.pontianak.go.id'

function appoint(office: RunningOffice, more: Readonly<Record<string, string>> = {}): number {
  const row = office.records('Petugas').length + 2
  const cells = {
    A: PLH,
    B: 'PPID Pendukung (OPD)',
    C: 'DINKES',
    D: 'Sekretaris Dinas Kesehatan',
    E: 'Plh.',
    F: '09/11/2026',
    G: '13/11/2026',
    I: '800/77/DINKES/2026',
    ...more,
  }
  for (const [column, value] of Object.entries(cells)) paste(office, 'Petugas', `${column}${row}`, value)
  return row
}

const atTests = prepared(() => {
  const office = openOffice()
  appoint(office)
  office.advanceTo('2026-11-09T09:00')
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['DINKES', 'Hasil visum'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

describe('A Plh.', () => {
  it('is given the work, with a copy to the principal, and may do it', () => {
    const office = atTests()
    const [given] = office.google.mail.filter(({ to }) => to === PLH)
    expect([given?.to, given?.cc]).toEqual([PLH, people.dinkes])
    office.recordTest(`${CASE}/01`, PLH)
    // The principal may act as well.
    office.recordTest(`${CASE}/02`, people.dinkes)
    expect(office.column('Karantina', 'Alasan ditolak')).toEqual([])
    const [first, second] = office.records('Riwayat').filter(({ Peristiwa }) => Peristiwa === 'Hasil uji dicatat')
    expect(first?.Oleh).toBe(`${PLH} (Plh. PPID Pendukung (OPD) DINKES, 800/77/DINKES/2026)`)
    expect(second?.Oleh).toBe(people.dinkes)
    expect(office.failures()).toEqual([])
  })

  it('is named as such on the test sheet', () => {
    const office = atTests()
    office.recordTest(`${CASE}/02`, people.dinkes)
    office.advanceTo('2026-11-09T11:00')
    office.recordTest(`${CASE}/01`, PLH)
    const [sheet] = office.google.files().filter(({ path }) => /Lembar Pengujian.*DINKES(?!.*\.pdf)/.test(path))
    const text = office.google.globals.DocumentApp.openById(sheet?.id ?? '')
      .getBody()
      .getText()
    expect(text).toContain('Plh. Sekretaris Dinas Kesehatan')
  })

  it('gets the digest of the morning while in office; the principal gets the same line as a copy', () => {
    const office = atTests()
    office.advanceTo('2026-11-13T08:30')
    const digestsTo = (address: string) => office.mailsTo(address).filter(({ subject }) => /^Pengingat/.test(subject))
    expect(digestsTo(PLH)).toHaveLength(1)
    expect(digestsTo(people.dinkes)[0]?.body).toContain('ditangani Plh./Plt., tembusan untuk Bapak/Ibu')
    office.advanceTo('2026-11-16T08:30')
    expect(digestsTo(PLH)).toHaveLength(1)
    expect(digestsTo(people.dinkes)).toHaveLength(2)
  })

  it('appointed after the work was given out can open its folder from the first morning on', () => {
    const office = openOffice()
    office.advanceTo('2026-11-09T09:00')
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    office.holdMeeting('Teruskan ke OPD')
    appoint(office, { F: '11/11/2026', G: '20/11/2026' })
    office.advanceTo('2026-11-11T08:30')
    const [folder] = office.google
      .files()
      .filter(({ path }) => path.endsWith('/3. Uji konsekuensi/DINKES PPID-2026-0001'))
    const drive = office.google.globals.DriveApp.getFolderById(folder?.id ?? '')
    expect(drive.getEditors().map((user) => user.getEmail())).toContain(PLH)
    office.advanceTo('2026-11-12T08:30')
    expect(
      office
        .records('Antrean')
        .filter(({ Jenis }) => Jenis === 'Hak akses')
        .map(({ Status }) => Status),
    ).toEqual(['Selesai', 'Selesai', 'Selesai'])
    expect(office.failures()).toEqual([])
  })

  it('who has left is refused, and told whom to ask', () => {
    const office = atTests()
    office.advanceTo('2026-11-16T09:00')
    office.recordTest(`${CASE}/01`, PLH)
    expect(office.column('Karantina', 'Alasan ditolak')).toEqual([
      'Penugasan Anda berlaku mulai 9 November 2026 sampai 13 November 2026. Mintalah PPID Pendukung (OPD) DINKES yang bertugas sekarang mengirimnya; bila Anda masih bertugas, hubungi administrator register.',
    ])
  })
})

describe('A post that nobody holds', () => {
  it('is reported to the administrator the same morning, once, and its work is reminded of when somebody is in office', () => {
    const office = atTests()
    const row = rowOf(office, 'Petugas', 'Alamat surel', people.dinkes)
    paste(office, 'Petugas', `G${row}`, '12/11/2026')
    paste(office, 'Petugas', `G${office.records('Petugas').length + 1}`, '12/11/2026')
    const vacancies = () => office.mailsTo(people.admin).filter(({ body }) => body.includes('belum ada petugasnya'))
    office.advanceTo('2026-11-13T08:30')
    expect(vacancies()).toHaveLength(1)
    expect(vacancies()[0]?.body).toContain('PPID-2026-0001')
    office.advanceTo('2026-11-17T08:30')
    expect(vacancies()).toHaveLength(1)
    paste(office, 'Petugas', `G${row}`, '31/12/2026')
    office.advanceTo('2026-11-18T08:30')
    const [reminder] = office.mailsTo(people.dinkes).filter(({ subject }) => /^Pengingat/.test(subject))
    expect(reminder?.sentAt.toISOString().slice(0, 10)).toBe('2026-11-18')
    expect(reminder?.body).toContain('terlambat 2 hari kerja')
    expect(office.failures()).toEqual([])
  })
})

describe('Appointments that cannot be right', () => {
  it('are named by their cell and not used, and the rest is', () => {
    const office = openOffice()
    appoint(office)
    const second = appoint(office, {
      A: 'plt.dinkes@contoh.pontianak.go.id',
      E: 'Plt.',
      F: '12/11/2026',
      G: '20/11/2026',
    })
    const undated = appoint(office, { A: 'plh.bkpsdm@contoh.pontianak.go.id', C: 'BKPSDM', F: '' })
    const reversed = appoint(office, {
      A: 'plh.dlh@contoh.pontianak.go.id',
      C: 'DLH',
      F: '20/11/2026',
      G: '10/11/2026',
    })
    const unknown = appoint(office, { A: 'plh.x@contoh.pontianak.go.id', C: 'DINASGAIB' })
    office.advanceTo('2026-11-10T08:30')
    const problems = office
      .records('Sistem')
      .flatMap((line) => (line.Perihal === 'Pengaturan yang perlu diperbaiki' ? [line.Keadaan] : []))
    expect(problems).toEqual([
      `'Petugas'!F${second}`,
      `'Petugas'!F${undated}`,
      `'Petugas'!G${reversed}`,
      `'Petugas'!C${unknown}`,
    ])
    office.advanceTo('2026-11-12T09:00')
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    office.holdMeeting('Teruskan ke OPD')
    expect(office.google.mail.at(-2)?.to).toBe(PLH)
    expect(office.failures()).toEqual([])
  })
})
