// The whole SOP on the compiled script: the example file of real items goes through all five steps to a published DIK.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { openLocalGoogle } from '../../src/local/index'
import { rehearse } from '../../src/rehearsal/rehearse'
import type { UnusableInput } from '../../src/rehearsal/stopped'
import { pdfPages } from '../support/pdf-text'

const ROOT = join(__dirname, '../..')
const open = (now: Date) => openLocalGoogle({ now, script: join(ROOT, 'build/apps-script') })

/** In the order of the file, which is the order of the items' numbers; counted and copied by hand. */
const EXEMPT = [
  'Identitas PNS yang mengajukan izin perceraian/perkawinan',
  'Data pribadi kepegawaian (biodata, arsip pegawai, keluarga)',
  'Daftar usulan mutasi jabatan ASN',
  'Berita acara pemeriksaan pegawai',
  'Laporan hasil audit internal',
  'Pemantauan tindak lanjut hasil pengawasan',
  'Pengaduan masyarakat atas perilaku pejabat/staf',
  'Pengaduan dan hasil pemeriksaan perilaku pejabat/staf',
  'Dokumen penawaran pengadaan',
  'Rincian harga satuan penawaran dan nomor rekening penyedia',
  'Perencanaan teknis irigasi/rawa (DED)',
  'Perencanaan teknis sungai dan pantai',
  'Perencanaan teknis jaringan air minum',
  'Cetak biru bangunan, listrik, air, gas',
  'Rancangan cetak biru sarana-prasarana transportasi',
  'Laporan keuangan sebelum diaudit',
  'Bukti pengeluaran dan kuitansi rinci',
  'Gaji, tunjangan, remunerasi',
  'Pagu indikatif/sementara',
  'Rekam medis ASN',
  'Rekam medis calon pegawai',
  'Data pribadi peserta penerimaan murid baru',
  'Soal dan jawaban ujian masuk',
  'Soal ujian dinas/penyesuaian ijazah',
  'Topologi jaringan pusat data',
  'Hak akses CCTV area keamanan terbatas',
  'Disposisi pimpinan dan nota dinas internal',
  'Arsip dinamis yang bersifat rahasia',
]
const NOT_EXEMPT = [
  'Arsip fisik kepegawaian perorangan ASN',
  'Evaluasi kinerja perorangan pegawai',
  'Rincian pengadaan barang/jasa yang belum diaudit BPK',
  'Data hidrologi mentah',
  'DED dari konsultan perencana',
  'Izin Mendirikan Bangunan',
  'Rekening koran',
  'Pagu definitif',
  'Realisasi belanja BLU',
  'Borang akreditasi',
  'Kebijakan pengelolaan jaringan',
  'Hak akses CCTV fasilitas vital',
  'Perjanjian kerja sama',
]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latihan-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('The rehearsal of the example file', () => {
  let summary = ''
  const out = (): string => join(folder, 'hasil')
  beforeAll(async () => {
    const file = join(ROOT, 'data/contoh-usulan.csv')
    summary = await rehearse({ file, out: out(), start: '2026-11-09', open, say: () => {} })
  }, 300_000)

  it('gives every item the outcome of the file', () => {
    expect(summary).toContain('Berkas: 7\n')
    expect(summary.match(/Selesai: dijadikan pedoman/g)).toHaveLength(7)
    expect(summary).toContain('Butir: 41\n')
    expect(summary).toContain('Dikecualikan seluruhnya: 18\n')
    expect(summary).toContain('Dikecualikan sebagian: 10\n')
    expect(summary).toContain('Terbuka: 7\n')
    expect(summary).toContain('Dikembalikan untuk dilengkapi: 6\n')
  })

  it('finishes all tasks in time but the one that is late on purpose', () => {
    expect(summary).toContain('Tugas: 51 tepat waktu, 1 terlambat\n')
    expect(summary).toContain('PPID-2026-0001#3-ITKO.1: ')
    expect(summary).not.toContain('Eksekusi gagal')
  })

  it('publishes a DIK of exactly the exempt items, in order', async () => {
    const path = /^DIK: (.+)$/m.exec(summary)?.[1] ?? ''
    const pages = await pdfPages(readFileSync(join(out(), path)))
    // Lines break where the column ends, so blanks tell nothing.
    const squeezed = (text: string): string => text.replace(/\s+/g, '')
    const text = squeezed(pages.join(' '))
    const places = EXEMPT.map((title) => text.indexOf(squeezed(title)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(NOT_EXEMPT.filter((title) => text.includes(squeezed(title)))).toEqual([])
  })

  it('leaves register, documents and mails behind', () => {
    expect(readdirSync(out()).sort()).toEqual([
      '.latihan-ppid.json',
      'Dokumen',
      'Register.xlsx',
      'Surel',
      'ringkasan.txt',
    ])
    const documents = readdirSync(join(out(), 'Dokumen'), { recursive: true, encoding: 'utf8' })
    const sheets = documents.filter((name) => name.includes('/Lembar Pengujian Konsekuensi '))
    // 24 units were asked in the seven cases together.
    expect(sheets.filter((name) => name.endsWith('.pdf'))).toHaveLength(24)
    expect(sheets.filter((name) => name.endsWith('.docx'))).toHaveLength(24)
    const mails = readdirSync(join(out(), 'Surel'))
    expect(summary).toContain(`Surel: ${mails.length}\n`)
  })

  it('has all tabs in the workbook of the register, with the items on theirs', () => {
    const parts = unzipSync(readFileSync(join(out(), 'Register.xlsx')))
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
    const tabs = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, title]) => title)
    expect(tabs).toEqual([
      'Ringkasan',
      'Register',
      'Butir',
      'Tugas',
      'Daftar Dikecualikan',
      'Riwayat',
      'Antrean',
      'Karantina',
      'Sistem',
      'Pengaturan',
      'Petugas',
      'OPD',
      'Hari Libur',
      'Langkah SOP',
      'Dasar Hukum',
      'Hitungan',
    ])
    const items = text('xl/worksheets/sheet3.xml')
    expect(EXEMPT.filter((title) => !items.includes(title))).toEqual([])
  })
})

describe('A file with a bad row', () => {
  it('is refused by the codes of the real office before anything is written', async () => {
    const file = join(folder, 'salah.csv')
    const lines = readFileSync(join(ROOT, 'data/contoh-usulan.csv'), 'utf8').split('\n')
    writeFileSync(file, lines.slice(0, 3).join('\n').replace('BKPSDM', 'BKPSDX').replace('h.1', 'h.9'))
    const out = join(folder, 'kosong')
    const ended = rehearse({ file, out, start: '2026-11-09', open, say: () => {} })
    const { faults } = await ended.then(
      () => ({ faults: [] }),
      (error: UnusableInput) => error,
    )
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'opd'],
      [2, 'pasal_17'],
    ])
    expect(readdirSync(folder)).not.toContain('kosong')
  })
})
