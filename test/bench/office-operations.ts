// What each operation of the office costs on Google by the box's model: calls, milliseconds, and how much of them is reading.
import type { LocalGoogle } from '../../src/local/index'

export interface Cost {
  readonly calls: number
  readonly ms: number
  /** Of `ms`, what reading the sheet takes. */
  readonly readingMs: number
}

const DOMAIN = '@contoh.pontianak.go.id'
const SERVICE = `pejabat.bidang${DOMAIN}`
const LEAD = `ppid.utama${DOMAIN}`
const CASE = 'PPID-2026-0001'

type Operation = readonly [name: string, work: (google: LocalGoogle) => void]

const form =
  (title: string, answers: Record<string, string | string[]>, by: string): Operation[1] =>
  (google) =>
    void google.submit(title, answers, by)

/** In the order of the SOP: each finds what those before it have left. */
const OPERATIONS: readonly Operation[] = [
  [
    'form 1, two items',
    form(
      '1. Pengumpulan Informasi yang Akan Dikecualikan',
      {
        Perihal: 'Data kesehatan',
        'Tanggal mulai pengumpulan': '2026-11-09',
        'Butir 1 – OPD yang menguasai': 'DINKES',
        'Butir 1 – Judul informasi': 'Rekam medis pasien',
        'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan pasien',
        'Butir 2 – OPD yang menguasai': 'DINKES',
        'Butir 2 – Judul informasi': 'Hasil visum',
        'Butir 2 – Uraian informasi': 'Hasil pemeriksaan korban',
      },
      SERVICE,
    ),
  ],
  [
    'form 2',
    form(
      '2. Rapat Tim PPID Utama',
      {
        'Nomor berkas': CASE,
        'Keputusan rapat': 'Teruskan ke OPD',
        'Tanggal rapat': '2026-11-09',
        'Peserta rapat': 'PPID Utama; Pejabat Bidang',
      },
      LEAD,
    ),
  ],
  ['form 3, first item', form('3. Uji Konsekuensi', test('01'), `ppid.dinkes${DOMAIN}`)],
  ['form 3, last item of the unit', form('3. Uji Konsekuensi', test('02'), `ppid.dinkes${DOMAIN}`)],
  [
    'form 4',
    form(
      '4. Penerimaan Hasil Uji',
      {
        'Nomor berkas': CASE,
        Keputusan: 'Terima dan sampaikan',
        'Nomor surat penyampaian': 'T/500.12/001/DISKOMINFO/2026',
        'Tanggal surat': '2026-11-09',
      },
      LEAD,
    ),
  ],
  [
    'form 5',
    form(
      '5. Pedoman',
      {
        'Nomor berkas': CASE,
        'Tanggal diterima': '2026-11-09',
        Pernyataan: 'Dijadikan pedoman untuk tidak diinformasikan ke publik',
      },
      SERVICE,
    ),
  ],
  ['sweep, nothing to do', (google) => void google.call('sapuan')],
  ['morning', (google) => void google.call('pagi')],
  ['evening, with a new list', (google) => void google.call('petang')],
]

function test(item: string): Record<string, string | string[]> {
  return {
    'Nomor butir': `${CASE}/${item}`,
    'Saat pengujian': 'Sebelum ada permohonan',
    'Hasil uji': 'Dikecualikan seluruhnya',
    'Dasar Pasal 17': ['h.2'],
    'Konsekuensi bila dibuka': 'Rahasia pribadi pasien terungkap',
    'Manfaat bila ditutup': 'Rahasia pribadi pasien terlindungi',
    'Jenis jangka waktu': 'Jumlah tahun',
    'Jangka waktu (tahun)': '10',
    'Peserta pengujian': 'PPID Pendukung DINKES',
  }
}

/** Half an hour between two operations, as between two officers, so that limits by the minute do not matter. */
const BETWEEN_MS = 30 * 60_000

/** @throws when an execution fails or a submission is refused: its cost would say nothing. */
export function operationCosts(google: LocalGoogle): Record<string, Cost> {
  const costs: Record<string, Cost> = {}
  for (const [name, work] of OPERATIONS) {
    google.advanceTo(new Date(google.now().getTime() + BETWEEN_MS))
    costs[name] = costOf(google, name, work)
  }
  return costs
}

function costOf(google: LocalGoogle, name: string, work: (google: LocalGoogle) => void): Cost {
  const refused = google.sheet('Karantina').length
  const before = google.executions().at(-1)?.id
  google.meter.reset()
  work(google)
  const calls = google.meter.calls()
  const all = google.executions()
  const ran = all.slice(all.findIndex(({ id }) => id === before) + 1)
  const failed = ran.find(({ status }) => status !== 'COMPLETED')
  if (failed) throw new Error(`${name}: ${failed.error}`)
  if (google.sheet('Karantina').length > refused) throw new Error(`${name} was refused`)
  if (ran.length === 0) throw new Error(`${name} started no execution`)
  const ms = (reading: boolean) =>
    calls
      .filter(({ member }) => !reading || /Values\.(batch)?[gG]et$/.test(member))
      .reduce((sum, one) => sum + one.modelledMs, 0)
  return { calls: calls.length, ms: Math.round(ms(false)), readingMs: Math.round(ms(true)) }
}
