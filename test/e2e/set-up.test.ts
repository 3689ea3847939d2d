// The set-up meets what people have done: a tab somebody wrote in, columns moved about, another account, a second run.
import { paste } from '../support/administrator'
import { freshFile, openEmpty, openOffice, people, RunningOffice } from '../support/running-office'

const tabsOf = (office: RunningOffice): string[] =>
  office.google.globals.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName())

function emptyOffice(): RunningOffice {
  const file = freshFile()
  return new RunningOffice(openEmpty(file), file)
}

/** A new first column. */
function insertColumn(office: RunningOffice, tab: string): void {
  const { Sheets, SpreadsheetApp } = office.google.globals
  const range = { sheetId: sheetOf(office, tab).getSheetId(), dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }
  Sheets.Spreadsheets.batchUpdate(
    { requests: [{ insertDimension: { range } }] },
    SpreadsheetApp.getActiveSpreadsheet().getId(),
  )
}

function sheetOf(office: RunningOffice, tab: string) {
  const sheet = office.google.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)
  if (!sheet) throw new Error(`no tab ${tab}`)
  return sheet
}

describe('The tab a new spreadsheet comes with', () => {
  it('goes when it is empty', () => {
    const office = emptyOffice()
    const [first = ''] = tabsOf(office)
    office.google.call('pasang')
    expect(tabsOf(office)).not.toContain(first)
  })

  it('stays when somebody wrote in it', () => {
    const office = emptyOffice()
    const [first = ''] = tabsOf(office)
    paste(office, first, 'C7', 'Catatan rapat')
    office.google.call('pasang')
    expect(tabsOf(office)).toContain(first)
    expect(office.google.sheet(first)[6]?.[2]).toBe('Catatan rapat')
  })
})

describe('A configuration tab', () => {
  it('keeps a long number typed by hand as it was typed, and takes a date as a date', () => {
    const office = openOffice()
    paste(office, 'Petugas', 'D60', '198001012005011002')
    paste(office, 'Hari Libur', 'A60', '17/8/2028')
    expect(office.google.sheet('Petugas')[59]?.[3]).toBe('198001012005011002')
    expect(office.google.sheet('Hari Libur')[59]?.[0]).toBe('17/08/2028')
  })

  it('whose columns were moved is left alone and reported, until they are moved back', () => {
    const office = openOffice('with sweeps')
    insertColumn(office, 'OPD')
    const before = office.google.sheet('OPD')
    expect(office.google.call('pasang')).toContain('Tab OPD: urutan kolom berubah')
    expect(office.google.sheet('OPD')).toEqual(before)

    sheetOf(office, 'OPD').deleteColumn(1)
    expect(office.google.call('pasang')).toContain('tidak ada yang diubah')
  })

  it('that lost its last column gets it back', () => {
    const office = openOffice()
    sheetOf(office, 'OPD').deleteColumn(6)
    expect(office.google.call('pasang')).toContain('Tab diperbaiki: OPD.')
    expect(office.google.sheet('OPD')[0]).toEqual([
      'Kode',
      'Nama',
      'Singkatan',
      'Jenis',
      'Hari kerja per minggu',
      'Aktif',
    ])
  })
})

describe('A register of an older version', () => {
  it('gets the columns and settings it lacks, and keeps what it has', () => {
    const office = openOffice()
    office.submitDraft([['DINKES', 'Rekam medis pasien']])
    sheetOf(office, 'Tugas').deleteColumns(16, 9)
    sheetOf(office, 'Petugas').deleteColumn(9)
    sheetOf(office, 'Pengaturan').deleteRows(15, 7)
    paste(office, 'Pengaturan', 'B2', 'KOTA PONTIANAK')
    const report = String(office.google.call('pasang'))
    expect(report).toContain('Tab diperbaiki: Tugas, Petugas.')
    expect(office.google.sheet('Tugas')[0]?.slice(15, 18)).toEqual([
      'Waktu menurut SOP (hari kerja)',
      'Perpanjangan (hari kerja)',
      'Jeda',
    ])
    const settings = office.column('Pengaturan', 'Pengaturan')
    expect(settings.filter((name) => name === 'Batas jeda satu tugas (hari kerja)')).toHaveLength(1)
    expect(office.column('Pengaturan', 'Nilai')[0]).toBe('KOTA PONTIANAK')
    expect(office.google.call('pasang')).toContain('tidak ada yang diubah')
    office.holdMeeting('Teruskan ke OPD')
    expect(office.tasks().at(-1)).toBe('3-DINKES.1 Berjalan 16/11/2026')
    expect(office.failures()).toEqual([])
  })
})

describe('A set-up', () => {
  it('does nothing while another one runs', () => {
    const office = emptyOffice()
    const [first = ''] = tabsOf(office)
    office.google.faults.fail('Lock.tryLock', 1, 'There are too many LockService operations')
    expect(office.google.call('pasang')).toContain('Pemasangan sedang berjalan')
    expect(tabsOf(office)).toEqual([first])
    expect(office.google.call('pasang')).toContain('Formulir dibuat')
  })

  it('is refused to another account than the first', () => {
    const office = openOffice()
    office.google.globals.PropertiesService.getScriptProperties().setProperty('owner', people.lead)
    expect(office.google.call('pasang')).toContain(`Register ini dipasang oleh ${people.lead}`)
  })
})
