// The rehearsal from file to folder, against an office that answers by the book, refuses, or stays silent.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse } from '../../../src/rehearsal/rehearse'
import { RehearsalStopped, UnusableInput } from '../../../src/rehearsal/stopped'
import { type Cells, csvOf } from './csv'
import { FakeGoogle, type FakeOptions } from './fake-google'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latihan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function play(rows: readonly Cells[], options: FakeOptions = {}, start = '2026-11-09') {
  const file = join(folder, 'usulan.csv')
  const out = join(folder, 'hasil')
  writeFileSync(file, csvOf(...rows))
  const offices: FakeGoogle[] = []
  const said: string[] = []
  const open = (now: Date): FakeGoogle => {
    const office = new FakeGoogle(now, options)
    offices.push(office)
    return office
  }
  const ended = await rehearse({ file, out, start, open, say: (line) => said.push(line) }).catch(
    (error: unknown) => error,
  )
  return { ended, office: offices[0], out, said }
}

describe('A rehearsal of one item', () => {
  it('lets every officer answer the form the mail links to, on working days', async () => {
    const { office } = await play([{}])
    expect(office?.submitted.map(({ form, by }) => [form, by])).toEqual([
      ['form-1', 'pejabat.bidang@contoh.pontianak.go.id'],
      ['form-2', 'ppid.utama@contoh.pontianak.go.id'],
      ['form-3', 'ppid.dinkes@contoh.pontianak.go.id'],
      ['form-4', 'ppid.utama@contoh.pontianak.go.id'],
      ['form-5', 'pejabat.bidang@contoh.pontianak.go.id'],
    ])
    const answers = office?.submitted.map((one) => one.answers)
    expect(answers?.[0]).toEqual({
      Perihal: 'Data kesehatan',
      'Tanggal mulai pengumpulan': '2026-11-09',
      'Butir 1 – OPD yang menguasai': 'DINKES',
      'Butir 1 – Judul informasi': 'Rekam medis ASN',
      'Butir 1 – Uraian informasi': 'Riwayat kesehatan pegawai',
      'Butir 1 – Dokumen induk dan bagiannya': 'Rekam medis',
      'Butir 1 – Bentuk': 'Elektronik',
    })
    // 10 November is on the office's own list of holidays.
    expect(answers?.[1]).toMatchObject({ 'Nomor berkas': 'PPID-2026-0001', 'Tanggal rapat': '2026-11-11' })
    expect(answers?.[2]).toMatchObject({
      'Nomor butir': 'PPID-2026-0001/01',
      'Hasil uji': 'Dikecualikan seluruhnya',
      'Dasar Pasal 17': ['h.2'],
      'Jenis jangka waktu': 'Melekat pada orangnya',
    })
    expect(answers?.[2]).not.toHaveProperty('Catatan')
    expect(answers?.[3]).toMatchObject({ Keputusan: 'Terima dan sampaikan', 'Tanggal surat': '2026-11-20' })
    expect(answers?.[3]?.['Nomor surat penyampaian']).toBe('T/500.12/001/DISKOMINFO/2026')
    expect(answers?.[4]).toMatchObject({ Pernyataan: 'Dijadikan pedoman untuk tidak diinformasikan ke publik' })
  })

  it('leaves register, documents, mails and a summary', async () => {
    const { ended, out, office } = await play([{}])
    expect(readdirSync(out).sort()).toEqual([
      '.latihan-ppid.json',
      'Dokumen',
      'Register.xlsx',
      'Surel',
      'ringkasan.txt',
    ])
    expect(readdirSync(join(out, 'Dokumen/My Drive/2026')).sort()).toEqual(['Draf Daftar.docx', 'Draf Daftar.pdf'])
    expect(readdirSync(join(out, 'Surel'))).toHaveLength(4)
    expect(readFileSync(join(out, 'ringkasan.txt'), 'utf8')).toBe(ended)
    expect(ended).toContain('Dikecualikan seluruhnya: 1')
    expect(ended).toContain('Tugas: 1 tepat waktu, 1 terlambat, 1 tanpa tenggat')
    expect(ended).toContain('DINKES pada berkas PPID-2026-0001 sengaja dibuat terlambat')
    expect(office?.isClosed).toBe(true)
  })

  it('waits for mails that come with a later sweep', async () => {
    const { office, ended } = await play([{}], { isSlow: true })
    expect(ended).toContain('RINGKASAN LATIHAN')
    expect(office?.submitted).toHaveLength(5)
  })

  it('stops with the reason when the office refuses, and writes nothing', async () => {
    const { ended, out, office } = await play([{}], { refuses: { 'form-3': 'Jangka waktu tidak dapat dihitung' } })
    expect(ended).toBeInstanceOf(RehearsalStopped)
    expect(String(ended)).toContain(
      'Kiriman formulir "3. Uji Konsekuensi" (berkas A, baris 2: Rekam medis ASN) ditolak: Jangka waktu tidak dapat dihitung',
    )
    expect(existsSync(out)).toBe(false)
    expect(office?.isClosed).toBe(true)
  })

  it('stops when no mail asks for the next form', async () => {
    const { ended } = await play([{}], { isSilent: true })
    expect(ended).toBeInstanceOf(RehearsalStopped)
    expect(String(ended)).toContain('tidak sampai ke ppid.utama@contoh.pontianak.go.id')
  })
})

describe('A case of more than ten items', () => {
  it('is handed in as a table, as a spreadsheet copies it', async () => {
    const rows = Array.from({ length: 11 }, (_, index) => ({ judul: `Butir "${index + 1}"`, uraian: 'satu\ndua' }))
    const { office } = await play(rows, { isSilent: true })
    const table = String(office?.submitted[0]?.answers['Butir dalam tabel'])
    expect(table).toContain('DINKES\t"Butir ""11"""\t"satu\ndua"\tRekam medis\tElektronik\t')
    expect(office?.submitted[0]?.answers).not.toHaveProperty('Butir 1 – Judul informasi')
  })
})

describe('A start for which no holidays are known', () => {
  it.each(['2030-01-07', '2026-11-22', '2025-06-02'])('is refused before anybody acts: %s', async (start) => {
    const { ended, office, out } = await play([{}], {}, start)
    expect(ended).toBeInstanceOf(UnusableInput)
    expect(String(ended)).toContain('adalah 2026,')
    expect(String(ended)).toContain('Pilih --start dari 2026-01-01 sampai 2026-11-21.')
    expect(office?.submitted).toEqual([])
    expect(existsSync(out)).toBe(false)
  })
})

describe('A file with faults', () => {
  it('is refused with all of them before anybody acts', async () => {
    const { ended, out, office } = await play([{}, { judul: '', opd: 'BKD' }, { berkas: 'B', pasal_17: 'z' }])
    expect(ended).toBeInstanceOf(UnusableInput)
    const { faults } = ended as UnusableInput
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [3, 'judul'],
      [3, 'opd'],
      [4, 'pasal_17'],
      [4, 'jenis_jangka_waktu'],
    ])
    expect(office?.submitted).toEqual([])
    expect(existsSync(out)).toBe(false)
  })

  it('is refused when it cannot be read', async () => {
    const open = (now: Date) => new FakeGoogle(now)
    const missing = rehearse({ file: join(folder, 'x.csv'), out: folder, start: '2026-11-09', open, say: () => {} })
    await expect(missing).rejects.toThrow(/tidak dapat dibaca/)
  })
})
