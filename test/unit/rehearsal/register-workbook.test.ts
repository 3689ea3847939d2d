// The register as a workbook: every tab, its first row bold and frozen, text never turned into anything else.
import { strFromU8, unzipSync } from 'fflate'
import { registerWorkbook } from '../../../src/rehearsal/exports/register-workbook'

async function workbook(
  rows: string[][],
  stored: (string | number)[][] = [],
): Promise<Readonly<Record<string, string>>> {
  const sheet = (tab: string): string[][] => (tab === 'Butir' ? rows : [['Judul', 'Isi']])
  const batchGet = (_: string, { ranges }: { ranges: string[] }) => ({
    valueRanges: ranges.map((range) => (range === "'Butir'" ? { values: stored } : {})),
  })
  const globals = {
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getId: () => 'register' }) },
    Sheets: { Spreadsheets: { Values: { batchGet } } },
  }
  const entries = Object.entries(unzipSync(await registerWorkbook({ sheet, globals })))
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

  it('has days, moments and counts as what they are', async () => {
    const shown = ['09/11/2026', '09/11/2026 09:30', '12', '09/11/2026', '50%']
    const files = await workbook(
      [['Hari', 'Saat', 'Jumlah', 'Teks', 'Bagian'], shown],
      [[], [46335, 46335.395833333336, 12, '09/11/2026', 0.5]],
    )
    const cells = files['xl/worksheets/sheet3.xml'] ?? ''
    const found = [...cells.matchAll(/<c r="[A-E]2"([^>]*)><v>([^<]*)<\/v>/g)]
    const isText = found.map(([, attributes]) => / t="s"/.test(attributes ?? ''))
    expect(isText).toEqual([false, false, false, true, true])
    const numbers = found.slice(0, 3).map(([, , value]) => Number(value))
    expect(numbers[0]).toBe(46335)
    expect(numbers[1]).toBeCloseTo(46335.3958, 3)
    expect(numbers[2]).toBe(12)
    expect(files['xl/styles.xml']).toContain('dd/mm/yyyy hh:mm')
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
