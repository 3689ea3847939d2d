// The register as a workbook: every tab, its first row bold and frozen, text never turned into anything else.
import { strFromU8, unzipSync } from 'fflate'
import { registerWorkbook } from '../../../src/rehearsal/exports/register-workbook'

async function workbook(rows: string[][]): Promise<Readonly<Record<string, string>>> {
  const sheet = (tab: string): string[][] => (tab === 'Butir' ? rows : [['Judul', 'Isi']])
  const entries = Object.entries(unzipSync(await registerWorkbook({ sheet })))
  return Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('The workbook', () => {
  it('holds all fifteen tabs in the order of the sheet', async () => {
    const files = await workbook([['Nomor butir']])
    const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1])
    expect(names).toEqual([
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
    ])
  })

  it('keeps what looks like a formula or a number as the text it is', async () => {
    const files = await workbook([['Judul'], ['=HYPERLINK("http://contoh")'], ['0812345678901234'], ['a\u0001b']])
    const cells = files['xl/worksheets/sheet3.xml'] ?? ''
    expect(cells).not.toContain('<f>')
    expect(cells.match(/<c [^>]*t="s"/g)).toHaveLength(4)
    const texts = files['xl/sharedStrings.xml'] ?? ''
    expect(texts).toContain('0812345678901234')
    expect(texts).toContain('=HYPERLINK(')
    expect(texts).toContain('<t>ab</t>')
  })

  it('freezes the header and gives each column a width', async () => {
    const files = await workbook([
      ['No', 'Judul'],
      ['1', 'Rekam medis '.repeat(20)],
    ])
    const cells = files['xl/worksheets/sheet3.xml'] ?? ''
    expect(cells).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(cells).toMatch(/width="8[.\d]*"/)
    expect(cells).toMatch(/width="60[.\d]*"/)
  })
})
