// Fills an office with closed cases of years before: register, history, outbox and, if asked for, the forms' own stores.
import type { LocalGoogle } from '../../src/local/index'

/** Half of them with one unit, half with two: five items a case. */
const ITEMS_PER_CASE = 5
/** Few requests: Google allows sixty a minute, and the clock stands still meanwhile. */
const ROWS_AT_ONCE = 10_000
const UNITS = ['DINKES', 'BKPSDM', 'ITKO', 'DPUPR', 'BKD'] as const
const SERVICE = 'pejabat.bidang@contoh.pontianak.go.id'
const LEAD = 'ppid.utama@contoh.pontianak.go.id'
/** A day in February 2025, as the sheet counts days. */
const DAY = 45_700

type Cell = string | number
type Rows = Record<'Register' | 'Butir' | 'Tugas' | 'Riwayat' | 'Antrean' | 'Daftar Dikecualikan', Cell[][]>

export interface Filling {
  /** Responses in the forms' own stores, as many as the history tells of. */
  readonly responses?: boolean
}

/** Call it while no sweep runs: what the forms then hold is known to the history only once this is done. */
export function fillOffice(google: LocalGoogle, items: number, { responses = false }: Filling = {}): void {
  const rows: Rows = { Register: [], Butir: [], Tugas: [], Riwayat: [], Antrean: [], 'Daftar Dikecualikan': [] }
  const make = rowMaker(google)
  const keys = responses ? respond(google) : ({ next: inventedKey } satisfies Keys)
  for (let index = 0; index < items / ITEMS_PER_CASE; index++) addCase(rows, make, index, keys)
  for (const [tab, cells] of Object.entries(rows))
    for (let from = 0; from < cells.length; from += ROWS_AT_ONCE)
      append(google, tab, cells.slice(from, from + ROWS_AT_ONCE))
}

/** Friday 30 October 2026, and five working days later Friday 6 November. */
const RECEIVED = 46_325
const DUE = 46_332

/** Cases that wait for the test of one item by one unit each, all overdue and none of them flagged. */
export function fillWithOverdueWork(google: LocalGoogle, tasks: number): void {
  const make = rowMaker(google)
  const units = google
    .sheet('OPD')
    .slice(1)
    .map(([code = '']) => code)
    .filter(Boolean)
  const rows: Pick<Rows, 'Register' | 'Butir' | 'Tugas'> = { Register: [], Butir: [], Tugas: [] }
  for (let index = 0; index < tasks; index += 1) {
    const number = `PPID-2026-${String(index + 1).padStart(5, '0')}`
    const unit = units[index % units.length] ?? ''
    rows.Register.push(
      make('Register', {
        'Nomor berkas': number,
        Perihal: `Berkas berjalan ${index + 1}`,
        Status: 'Uji konsekuensi di OPD',
        'Tenggat terdekat': DUE,
        'Diajukan pada': RECEIVED,
        'Tanggal rapat': RECEIVED,
      }),
    )
    rows.Butir.push(
      make('Butir', {
        'Nomor butir': `${number}/01`,
        'Nomor berkas': number,
        OPD: unit,
        'Judul informasi': `Informasi ${index + 1}`,
        Status: 'Menunggu uji konsekuensi',
        'Putaran uji': 1,
      }),
    )
    rows.Tugas.push(
      make('Tugas', {
        'Kode tugas': `${number}#3-${unit}.1`,
        'Nomor berkas': number,
        Langkah: 3,
        OPD: unit,
        Putaran: 1,
        Status: 'Berjalan',
        'Diterima pada': RECEIVED + 9 / 24,
        Tenggat: DUE,
        'Cara menghitung tenggat': 'Sen 2, Sel 3, Rab 4, Kam 5 → Jum 6 Nov 2026',
        'Waktu menurut SOP (hari kerja)': 5,
      }),
    )
  }
  for (const [tab, cells] of Object.entries(rows))
    for (let from = 0; from < cells.length; from += ROWS_AT_ONCE)
      append(google, tab, cells.slice(from, from + ROWS_AT_ONCE))
}

type FormKey = 'COLLECTION' | 'MEETING' | 'TEST' | 'RECEIPT' | 'GUIDELINE'

interface Keys {
  next(form: FormKey): string
}

let invented = 0
function inventedKey(form: FormKey): string {
  invented += 1
  return `${form}:2_ABaOnu${String(invented).padStart(56, '0')}:2025-02-12T09:00:00`
}

type Make = (tab: keyof Rows, values: Readonly<Record<string, Cell>>) => Cell[]

function rowMaker(google: LocalGoogle): Make {
  const headers = new Map<string, readonly string[]>()
  return (tab, values) => {
    const header = headers.get(tab) ?? google.sheet(tab)[0] ?? []
    headers.set(tab, header)
    const strange = Object.keys(values).filter((title) => !header.includes(title))
    if (strange.length > 0) throw new Error(`${tab} has no column ${strange.join(', ')}`)
    return header.map((title) => values[title] ?? '')
  }
}

function addCase(rows: Rows, make: Make, index: number, keys: Keys): void {
  const number = `PPID-2025-${String(index + 1).padStart(4, '0')}`
  const units = index % 2 === 0 ? [unitAt(index)] : [unitAt(index), unitAt(index + 1)]
  rows.Register.push(
    make('Register', {
      'Nomor berkas': number,
      Perihal: `Berkas lama ${index + 1}`,
      Status: 'Selesai: dijadikan pedoman',
      'Jumlah butir': ITEMS_PER_CASE,
      'Mulai pengumpulan': DAY,
      'Diajukan pada': DAY + 0.5,
      'Diajukan oleh': SERVICE,
    }),
  )
  for (let item = 0; item < ITEMS_PER_CASE; item++)
    addItem(rows, make, { number, item, unit: units[item % units.length] ?? '' })
  addTasks(rows, make, number, units)
  addHistory(rows, make, number, keys)
  addOutbox(rows, make, number, units.length)
}

const unitAt = (index: number): string => UNITS[index % UNITS.length] ?? ''

/** Three of four items are exempt, and stand on the list. */
function addItem(rows: Rows, make: Make, { number, item, unit }: { number: string; item: number; unit: string }): void {
  const isExempt = item % 4 !== 3
  const key = `${number}/${String(item + 1).padStart(2, '0')}`
  rows.Butir.push(
    make('Butir', {
      'Nomor butir': key,
      'Nomor berkas': number,
      OPD: unit,
      'Judul informasi': `Informasi lama ${key}`,
      Status: isExempt ? 'Dikecualikan seluruhnya' : 'Terbuka',
      'Uraian informasi': 'Uraian informasi lama, beberapa kata panjangnya',
      'Dokumen induk dan bagiannya': 'Berkas perorangan, bagian identitas',
      Bentuk: 'Cetak',
      'Putaran uji': 1,
      ...(isExempt && {
        'Dasar Pasal 17': 'h.2',
        'Konsekuensi bila dibuka': 'Rahasia pribadi seseorang terungkap dan haknya dilanggar',
        'Manfaat bila ditutup': 'Rahasia pribadi terlindungi',
        'Jenis jangka waktu': 'Jumlah tahun',
        'Jangka waktu (tahun)': 10,
      }),
      'Diuji pada': DAY + 3.5,
    }),
  )
  if (isExempt)
    rows['Daftar Dikecualikan'].push(
      make('Daftar Dikecualikan', {
        'Nomor butir': key,
        'Nomor berkas': number,
        'Kode OPD': unit,
        'OPD yang menguasai': `OPD ${unit}`,
        Informasi: `Informasi lama ${key}`,
        'Dasar hukum pengecualian informasi': 'Pasal 17 huruf h angka 2 UU 14/2008',
        'Konsekuensi bila dibuka': 'Rahasia pribadi seseorang terungkap dan haknya dilanggar',
        'Konsekuensi bila ditutup': 'Rahasia pribadi terlindungi',
        'Jangka waktu': '10 tahun',
        'Dijadikan pedoman pada': DAY + 6,
      }),
    )
}

function addTasks(rows: Rows, make: Make, number: string, units: readonly string[]): void {
  const steps = ['1', '2', ...units.map((unit) => `3-${unit}`), '4', '5']
  for (const step of steps)
    rows.Tugas.push(
      make('Tugas', {
        'Kode tugas': `${number}#${step}.1`,
        'Nomor berkas': number,
        Langkah: Number(step[0]),
        OPD: step.slice(2),
        Putaran: 1,
        Status: 'Selesai',
        'Diterima pada': DAY + 0.5,
        Tenggat: DAY + 1,
        'Cara menghitung tenggat': 'Kam 13 Feb 2025',
        'Selesai pada': DAY + 0.6,
      }),
    )
}

/** One submission writes some lines, of which the first bears its key: 25 lines for nine submissions. */
function addHistory(rows: Rows, make: Make, number: string, keys: Keys): void {
  const forms: FormKey[] = [
    'COLLECTION',
    'MEETING',
    ...Array<FormKey>(ITEMS_PER_CASE).fill('TEST'),
    'RECEIPT',
    'GUIDELINE',
  ]
  for (const form of forms) {
    const lines = form === 'TEST' ? 2 : 4
    for (let line = 0; line < lines; line++)
      rows.Riwayat.push(
        make('Riwayat', {
          Waktu: DAY + 0.5,
          'Nomor berkas': number,
          Peristiwa: 'Tugas selesai',
          Rincian: 'Langkah selesai, tenggat 13 Februari 2025',
          Oleh: SERVICE,
          ...(line === 0 && { 'Kode kiriman': keys.next(form) }),
        }),
      )
  }
}

/** Finished jobs, thirty of a case; what they held is as long as a mail's facts are. */
function addOutbox(rows: Rows, make: Make, number: string, units: number): void {
  const key = inventedKey('COLLECTION')
  const jobs = ['Folder', 'Hak akses', 'Dokumen', ...Array<string>(20 + 3 * units).fill('Surel')]
  for (const [index, kind] of jobs.entries())
    rows.Antrean.push(
      make('Antrean', {
        'Kode pekerjaan': `${kind}/${number}-${index}/${key}`,
        Jenis: kind,
        'Nomor berkas': number,
        Status: 'Selesai',
        Percobaan: 1,
        Hasil: LEAD,
        'Dicatat pada': DAY + 0.5,
        'Isi pekerjaan': JSON.stringify({ kind: 'RECEIPT', number, sentence: 'x'.repeat(300) }),
      }),
    )
}

const TITLES: Readonly<Record<FormKey, string>> = {
  COLLECTION: '1. Pengumpulan Informasi yang Akan Dikecualikan',
  MEETING: '2. Rapat Tim PPID Utama',
  TEST: '3. Uji Konsekuensi',
  RECEIPT: '4. Penerimaan Hasil Uji',
  GUIDELINE: '5. Pedoman',
}

/** Sends as many responses as the cases had, of which no event tells; their keys are what the ledger must know. */
function respond(google: LocalGoogle): Keys {
  const at = new Date(google.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 19)
  const formIds = new Map(google.forms().map(({ id, title }) => [title, id]))
  return {
    next: (form) => {
      const question = form === 'TEST' ? 'Nomor butir' : form === 'COLLECTION' ? 'Perihal' : 'Nomor berkas'
      const id = google.submit(formIds.get(TITLES[form]) ?? '', { [question]: 'PPID-2025-0001' }, SERVICE, 'never')
      return `${form}:${id}:${at}`
    },
  }
}

/** As the register does it: the grid grows by as many rows, so that empty ones remain below. */
function append({ globals }: LocalGoogle, tab: string, rows: readonly Cell[][]): void {
  const book = globals.SpreadsheetApp.getActiveSpreadsheet()
  const sheetId = book.getSheetByName(tab)?.getSheetId()
  const cellOf = (value: Cell) =>
    typeof value === 'number'
      ? { userEnteredValue: { numberValue: value } }
      : value === ''
        ? {}
        : { userEnteredValue: { stringValue: value } }
  globals.Sheets.Spreadsheets?.batchUpdate(
    {
      requests: [
        { appendDimension: { sheetId, dimension: 'ROWS', length: rows.length } },
        {
          appendCells: {
            sheetId,
            fields: 'userEnteredValue',
            rows: rows.map((values) => ({ values: values.map(cellOf) })),
          },
        },
      ],
    },
    book.getId(),
  )
}
