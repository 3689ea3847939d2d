// What a submission costs: one read and one write under the lock, and as many calls with 10,000 items as with 100.
import { CASE } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const atTests = prepared(() => {
  const office = openOffice()
  office.submitDraft([
    ['DINKES', 'Rekam medis pasien'],
    ['DINKES', 'Hasil visum'],
  ])
  office.holdMeeting('Teruskan ke OPD')
  return office
})

const ITEMS_PER_CASE = 10

/** Rows of closed cases of the year before, below those of the case at work. */
function fill(office: RunningOffice, items: number): void {
  const cases = items / ITEMS_PER_CASE
  const number = (index: number): string => `PPID-2025-${String(index + 1).padStart(4, '0')}`
  const caseRows = Array.from({ length: cases }, (_, index) =>
    row(office, 'Register', {
      'Nomor berkas': number(index),
      Perihal: 'Berkas lama',
      Status: 'Selesai: dijadikan pedoman',
      'Jumlah butir': ITEMS_PER_CASE,
      'Mulai pengumpulan': 45_700,
      'Diajukan pada': 45_700.5,
    }),
  )
  const itemRows = Array.from({ length: items }, (_, index) =>
    row(office, 'Butir', {
      'Nomor butir': `${number(Math.floor(index / ITEMS_PER_CASE))}/${String((index % ITEMS_PER_CASE) + 1).padStart(2, '0')}`,
      'Nomor berkas': number(Math.floor(index / ITEMS_PER_CASE)),
      OPD: 'DINKES',
      'Judul informasi': `Informasi lama ${index + 1}`,
      Status: 'Terbuka',
      'Uraian informasi': 'Uraian informasi lama, beberapa kata panjangnya',
      'Putaran uji': 1,
    }),
  )
  const taskRows = Array.from({ length: cases }, (_, index) =>
    row(office, 'Tugas', {
      'Kode tugas': `${number(index)}#5.1`,
      'Nomor berkas': number(index),
      Langkah: 5,
      Putaran: 1,
      Status: 'Selesai',
      'Diterima pada': 45_700.5,
      Tenggat: 45_701,
    }),
  )
  append(office, { Register: caseRows, Butir: itemRows, Tugas: taskRows })
}

type Cell = string | number

function row(office: RunningOffice, tab: string, values: Readonly<Record<string, Cell>>): Cell[] {
  const [header = []] = office.google.sheet(tab)
  return header.map((title) => values[title] ?? '')
}

/** As the register does it: the grid grows by as many rows, so that empty ones remain below. */
function append(office: RunningOffice, rows: Readonly<Record<string, Cell[][]>>): void {
  const app = office.google.globals.SpreadsheetApp
  const sheets = office.google.globals.Sheets
  const book = app.getActiveSpreadsheet()
  const growing = Object.entries(rows).map(([tab, cells]) => ({
    appendDimension: {
      sheetId: book.getSheetByName(tab)?.getSheetId(),
      dimension: 'ROWS',
      length: cells.length,
    },
  }))
  const requests = Object.entries(rows).map(([tab, cells]) => ({
    appendCells: {
      sheetId: book.getSheetByName(tab)?.getSheetId(),
      fields: 'userEnteredValue',
      rows: cells.map((values) => ({
        values: values.map((value) =>
          typeof value === 'number'
            ? { userEnteredValue: { numberValue: value } }
            : value === ''
              ? {}
              : { userEnteredValue: { stringValue: value } },
        ),
      })),
    },
  }))
  sheets.Spreadsheets?.batchUpdate({ requests: [...growing, ...requests] }, book.getId())
}

interface Cost {
  readonly underLock: readonly string[]
  readonly calls: number
  readonly modelledMs: number
}

function costOf(office: RunningOffice, submit: (office: RunningOffice) => void): Cost {
  office.google.meter.reset()
  submit(office)
  const calls = office.google.meter.calls()
  const members = calls.map(({ member }) => member)
  const locked = members.slice(members.indexOf('Lock.tryLock') + 1, members.indexOf('Lock.releaseLock'))
  expect(office.records('Karantina')).toEqual([])
  expect(office.failures()).toEqual([])
  return { underLock: locked, calls: calls.length, modelledMs: calls.reduce((sum, call) => sum + call.modelledMs, 0) }
}

const filledWith = (items: number): (() => RunningOffice) =>
  prepared(() => {
    const office = atTests()
    fill(office, items)
    return office
  })

const withFew = filledWith(100)
const withMany = filledWith(10_000)

describe.each<[string, (office: RunningOffice) => void]>([
  ['form 3', (office) => office.recordTest(`${CASE}/01`, people.dinkes)],
  ['form 1', (office) => office.submitDraft([['DINKES', 'Resep obat']], { Perihal: 'Berkas baru' })],
])('A submission of %s', (_, submit) => {
  it('reads once and writes once under the lock, and costs much the same with 10,000 items as with 100', () => {
    const few = costOf(withFew(), submit)
    const many = costOf(withMany(), submit)
    expect(few.underLock).toEqual(['Sheets.Spreadsheets.Values.batchGet', 'Sheets.Spreadsheets.batchUpdate'])
    expect(many.underLock).toEqual(few.underLock)
    expect(many.calls).toBe(few.calls)
    expect(many.modelledMs / few.modelledMs).toBeLessThan(2)
  })
})
