// The tab Ringkasan: right after every submission, every morning, and again once somebody has spoilt it.
import { enter, paste } from '../support/administrator'
import { CASE, replies } from '../support/officer-answers'
import { adopted, atGuideline, atMeeting, atReceipt, atTests } from '../support/offices-on-the-road'
import { openOffice, people, type RunningOffice } from '../support/running-office'

const OLD_HEADER = ['Perihal', 'Jumlah', 'Keterangan']

/** "3 1 0" beside each of these topics, where it stands first. */
function figures(office: RunningOffice, ...topics: readonly string[]): Record<string, string> {
  const rows = office.google.sheet('Ringkasan')
  return Object.fromEntries(topics.map((topic) => [topic, textOf(rows.find(([first]) => first === topic))]))
}

const textOf = (row: readonly string[] = []): string => row.slice(1).join(' ').trim()

/** The lines below a heading, up to the next empty one. */
function table(office: RunningOffice, heading: string): string[] {
  const rows = office.google.sheet('Ringkasan')
  const lines = rows.slice(rows.findIndex(([first]) => first === heading) + 1)
  const end = lines.findIndex(([first]) => first === '')
  return lines.slice(0, end < 0 ? lines.length : end).map((row) => row.join(' ').trim())
}

const KEYS = ['Tugas berjalan', 'Berkas berjalan', 'Berkas selesai', 'Butir informasi', 'Butir dikecualikan'] as const
const keyFigures = (office: RunningOffice): string[] => Object.values(figures(office, ...KEYS))
const counters = (office: RunningOffice): string[] =>
  office.google
    .sheet('Hitungan')
    .map((row) => row.join(' '))
    .sort()

describe('The figures of one case on its way', () => {
  it('are all nought in an office that has just been set up', () => {
    const office = openOffice()
    expect(keyFigures(office)).toEqual(['0 0 0', '0', '0', '0', '0'])
    expect(figures(office, 'Keadaan per')).toEqual({ 'Keadaan per': '09/11/2026 08:00' })
    expect(table(office, 'Per OPD')).toEqual([])
  })

  it('show its draft: collected in no time, the meeting due tomorrow', () => {
    const office = atMeeting()
    expect(figures(office, 'Keadaan per')).toEqual({ 'Keadaan per': '09/11/2026 09:00' })
    expect(keyFigures(office)).toEqual(['1 0 1', '1', '0', '3', '0'])
    expect(table(office, 'Per langkah')).toEqual([
      '1. Pengumpulan 0 0 0',
      '2. Rapat 1 0 1',
      '3. Uji konsekuensi 0 0 0',
      '4. Penerimaan 0 0 0',
      '5. Pedoman 0 0 0',
    ])
    expect(table(office, 'Ketepatan')[0]).toBe('1. Pengumpulan 1 100% 0')
  })

  it('show its tests, one task for each unit, due in a week', () => {
    const office = atTests()
    expect(keyFigures(office)).toEqual(['2 0 0', '1', '0', '3', '0'])
    expect(table(office, 'Per langkah')[2]).toBe('3. Uji konsekuensi 2 0 0')
    expect(table(office, 'Ketepatan').slice(0, 2)).toEqual(['1. Pengumpulan 1 100% 0', '2. Rapat 1 100% 1'])
    expect(table(office, 'Per OPD')).toEqual(['BKPSDM 1 0', 'DINKES 1 0'])
  })

  it('show a result at once, by its grounds', () => {
    const office = atTests()
    office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
    expect(keyFigures(office)).toEqual(['1 0 0', '1', '0', '3', '1'])
    expect(figures(office, 'h. Rahasia pribadi', 'j. Undang-undang', 'a. Proses hukum')).toEqual({
      'h. Rahasia pribadi': '1',
      'j. Undang-undang': '1',
      'a. Proses hukum': '0',
    })
    expect(table(office, 'Per OPD')).toEqual(['DINKES 1 0', 'BKPSDM 0 0 100%'])
  })

  it('take an exempt item back that is returned to its unit', () => {
    const office = atReceipt()
    expect(keyFigures(office)).toEqual(['1 0 1', '1', '0', '3', '2'])
    expect(figures(office, 'h. Rahasia pribadi')).toEqual({ 'h. Rahasia pribadi': '2' })
    office.receiveResults({
      Keputusan: 'Kembalikan ke OPD',
      'Butir yang dikembalikan': '02',
      Alasan: 'Dasar hukum kurang tepat',
      'Nomor surat penyampaian': '',
      'Tanggal surat': '',
    })
    expect(keyFigures(office)).toEqual(['1 0 0', '1', '0', '3', '1'])
    expect(figures(office, 'h. Rahasia pribadi', 'j. Undang-undang')).toEqual({
      'h. Rahasia pribadi': '1',
      'j. Undang-undang': '0',
    })
    expect(table(office, 'Per OPD')).toEqual(['BKPSDM 1 0 100%', 'DINKES 0 0 100%'])
  })

  it('show it closed, every step in time', () => {
    expect(keyFigures(atGuideline())).toEqual(['1 0 1', '1', '0', '3', '2'])
    const office = adopted()
    expect(keyFigures(office)).toEqual(['0 0 0', '0', '1', '3', '2'])
    expect(table(office, 'Ketepatan')).toEqual([
      '1. Pengumpulan 1 100% 0',
      '2. Rapat 1 100% 1',
      '3. Uji konsekuensi 2 100% 0',
      '4. Penerimaan 1 100% 1',
      '5. Pedoman 1 100% 0',
    ])
  })

  it('do not change by a refusal', () => {
    const office = atTests()
    const before = office.google.sheet('Ringkasan')
    office.google.advanceTo(new Date('2026-11-10T11:00:00+07:00'))
    office.recordTest(`${CASE}/01`, people.bkpsdm)
    expect(office.records('Karantina')).toHaveLength(1)
    expect(office.google.sheet('Ringkasan')).toEqual(before)
  })
})

describe('Time alone', () => {
  it('makes work soon due and late, which the morning shows, and its end shows in the share', () => {
    const office = atTests()
    // Due on Tuesday 17 November.
    office.advanceTo('2026-11-11T08:30')
    expect(keyFigures(office)[0]).toBe('2 0 2')
    office.advanceTo('2026-11-18T08:30')
    expect(keyFigures(office)[0]).toBe('2 2 0')
    expect(table(office, 'Per langkah')[2]).toBe('3. Uji konsekuensi 2 2 0')
    expect(table(office, 'Per OPD')).toEqual(['BKPSDM 1 1', 'DINKES 1 1'])
    office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
    expect(table(office, 'Per OPD')).toEqual(['DINKES 1 1', 'BKPSDM 0 0 0%'])
    expect(table(office, 'Ketepatan')[2]).toBe('3. Uji konsekuensi 1 0% 6')
    expect(office.failures()).toEqual([])
  })

  it('with a holiday added moves deadlines, and the counters with them', () => {
    const office = atTests()
    const row = office.google.sheet('Hari Libur').length + 1
    paste(office, 'Hari Libur', `A${row}`, '12/11/2026')
    paste(office, 'Hari Libur', `B${row}`, 'Hari jadi kota')
    paste(office, 'Hari Libur', `C${row}`, 'Libur daerah')
    office.advanceTo('2026-11-11T08:30')
    expect(office.tasks().slice(-2)).toEqual(['3-DINKES.1 Berjalan 18/11/2026', '3-BKPSDM.1 Berjalan 18/11/2026'])
    expect(counters(office)).toContain('OPEN 3 DINKES 2026-11-18 1')
    expect(keyFigures(office)[0]).toBe('2 0 0')
    const moved = counters(office).filter((line) => !line.endsWith(' 0'))
    office.google.call('petang')
    expect(counters(office).filter((line) => !line.endsWith(' 0'))).toEqual(moved)
  })
})

describe('Counters and figures somebody spoilt', () => {
  const right = ['2 0 0', '1', '0', '3', '0']

  it('are right again after the evening', () => {
    const office = atTests()
    const before = counters(office)
    enter(office, 'Hitungan', 'E2', 40)
    enter(office, 'Hitungan', 'A3', 'ITEMS')
    enter(office, 'Hitungan', 'E20', 'x')
    enter(office, 'Ringkasan', 'B4', 77)
    office.advanceTo('2026-11-10T19:00')
    expect(keyFigures(office)).toEqual(right)
    expect(counters(office).filter((line) => /\d/.test(line))).toEqual(
      expect.arrayContaining(before.filter((line) => /1$/.test(line))),
    )
    office.recordTest(`${CASE}/02`, people.bkpsdm, replies.partly)
    expect(keyFigures(office)).toEqual(['1 0 0', '1', '0', '3', '1'])
    expect(office.failures()).toEqual([])
  })

  it('are counted anew by the set-up where the tab of the counters is gone', () => {
    const office = atTests()
    const book = office.google.globals.SpreadsheetApp.getActiveSpreadsheet()
    const tab = book.getSheetByName('Hitungan')
    if (tab) book.deleteSheet(tab)
    expect(office.google.call('pasang')).toContain('Tab dibuat: Hitungan.')
    expect(keyFigures(office)).toEqual(right)
    expect(book.getSheetByName('Hitungan')?.isSheetHidden()).toBe(true)
    expect(office.google.call('pasang')).toContain('tidak ada yang diubah')
  })

  it('are counted anew by the set-up where Ringkasan is that of an older version, or its columns were moved', () => {
    const office = atTests()
    const book = office.google.globals.SpreadsheetApp.getActiveSpreadsheet()
    const tab = book.getSheetByName('Ringkasan')
    tab?.clear()
    tab?.getRange(1, 1, 1, 3).setValues([OLD_HEADER])
    tab?.getRange(2, 1, 40, 3).setValues(Array.from({ length: 40 }, () => ['Butir: Terbuka', '7', 'lama']))
    expect(office.google.call('pasang')).toContain('Tab diperbaiki: Ringkasan.')
    expect(keyFigures(office)).toEqual(right)
    expect(office.google.sheet('Ringkasan').flat()).not.toContain('lama')

    tab?.insertColumnBefore(1)
    expect(office.google.call('pasang')).toContain('Tab diperbaiki: Ringkasan.')
    expect(keyFigures(office)).toEqual(right)
    expect(office.google.call('pasang')).toContain('tidak ada yang diubah')
  })
})

describe('The charts of Ringkasan', () => {
  const spreadsheets = (office: RunningOffice) => {
    const { Sheets, SpreadsheetApp } = office.google.globals
    return { id: SpreadsheetApp.getActiveSpreadsheet().getId(), api: Sheets.Spreadsheets }
  }
  const titles = (office: RunningOffice): (string | undefined)[] => {
    const { id, api } = spreadsheets(office)
    const { sheets = [] } = api.get(id, { fields: 'sheets(properties.title,charts)' })
    return sheets.flatMap(({ charts = [] }) => charts.map(({ spec }) => spec?.title))
  }
  const ALL = ['Tugas per langkah', 'Tepat waktu per langkah', 'Butir per huruf Pasal 17']

  it('are there once, however often the office is set up, and come back when one is deleted', () => {
    const office = openOffice()
    expect(titles(office)).toEqual(ALL)
    office.google.call('pasang')
    expect(titles(office)).toEqual(ALL)
    const { id, api } = spreadsheets(office)
    const { sheets = [] } = api.get(id, { fields: 'sheets.charts' })
    const [first] = sheets.flatMap(({ charts = [] }) => charts)
    api.batchUpdate({ requests: [{ deleteEmbeddedObject: { objectId: first?.chartId } }] }, id)
    expect(titles(office)).toEqual(ALL.slice(1))
    expect(office.google.call('pasang')).toContain('Tab diperbaiki: Ringkasan.')
    expect(titles(office).sort()).toEqual([...ALL].sort())
    expect(office.google.call('pasang')).toContain('tidak ada yang diubah')
  })

  it('are given back their table when they came to draw another, and keep their place among others', () => {
    const office = openOffice()
    const { id, api } = spreadsheets(office)
    const charts = () => (api.get(id, { fields: 'sheets.charts' }).sheets ?? []).flatMap((sheet) => sheet.charts ?? [])
    const before = charts()
    const [first, , third] = before
    const objectId = first?.chartId
    api.batchUpdate(
      {
        requests: [
          { updateChartSpec: { chartId: objectId, spec: { ...third?.spec, title: 'Grafik saya' } } },
          { updateEmbeddedObjectPosition: { objectId, newPosition: third?.position, fields: '*' } },
          { addChart: { chart: { spec: { ...third?.spec, title: 'Grafik lain' }, position: third?.position } } },
        ],
      },
      id,
    )
    office.google.call('pasang')
    expect(charts().slice(0, 3)).toEqual(before)
    expect(titles(office)[3]).toBe('Grafik lain')
  })

  it('draw the tables they stand below', () => {
    const office = openOffice()
    const { id, api } = spreadsheets(office)
    const { sheets = [] } = api.get(id, { fields: 'sheets.charts' })
    const rows = office.google.sheet('Ringkasan')
    const drawn = sheets
      .flatMap(({ charts = [] }) => charts)
      .map(({ spec, position }) => {
        const data = [
          ...(spec?.basicChart?.domains ?? []).map(({ domain }) => domain),
          ...(spec?.basicChart?.series ?? []).map(({ series }) => series),
        ]
        const cells = data.map((one) => {
          const [range] = one?.sourceRange?.sources ?? []
          const column = range?.startColumnIndex ?? 0
          return [rows[range?.startRowIndex ?? 0]?.[column], rows[(range?.endRowIndex ?? 0) - 1]?.[0]]
        })
        return [...cells, rows[position?.overlayPosition?.anchorCell?.rowIndex ?? 0]]
      })
    const free = ['', '', '', '']
    expect(drawn).toEqual([
      [['Per langkah', '5. Pedoman'], ['Berjalan', '5. Pedoman'], ['Terlambat', '5. Pedoman'], free],
      [['Ketepatan', '5. Pedoman'], ['Tepat', '5. Pedoman'], free],
      [['Dasar Pasal 17', 'j. Undang-undang'], ['Butir', 'j. Undang-undang'], free],
    ])
  })
})
