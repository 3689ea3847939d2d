// Items pasted as a table: from spreadsheets, documents and by hand.
import fc from 'fast-check'
import { readCells } from '../../../src/core/intake/table-cells'
import { accepted, faults, parse } from '../../support/intake'

const general = { subject: 'Usulan' }
const ROW = 'DLH\tTitik pantau limbah\tLokasi alat\tLaporan 2025, bab 2\tcetak\t'

function titles(table: string) {
  const command = accepted('COLLECTION', { ...general, table })
  return command.type === 'SubmitDraft' ? command.items.map((item) => `${item.agency}: ${item.title}`) : []
}

describe('A pasted table', () => {
  it('has the columns of the form when it has no header row', () => {
    expect(accepted('COLLECTION', { ...general, table: ROW })).toMatchObject({
      items: [
        {
          agency: 'DLH',
          title: 'Titik pantau limbah',
          description: 'Lokasi alat',
          source: 'Laporan 2025, bab 2',
          form: 'cetak',
          link: '',
        },
      ],
    })
  })

  it('follows its header row, leaving out columns the register does not keep', () => {
    const table = 'No\tJudul informasi\tOPD yang menguasai\tUraian\n1\tData korban\tDINSOS\tNama dan alamat'
    expect(accepted('COLLECTION', { ...general, table })).toMatchObject({
      items: [{ agency: 'DINSOS', title: 'Data korban', description: 'Nama dan alamat', link: '' }],
    })
  })

  it.each([
    ['semicolons', 'DLH; Titik pantau; Lokasi\nDISHUB; Rute; Jadwal'],
    ['bars', 'DLH | Titik pantau | Lokasi\nDISHUB | Rute | Jadwal'],
    ['bars at both ends', '| DLH | Titik pantau | Lokasi |\n| DISHUB | Rute | Jadwal |'],
    ['blank rows between', 'DLH\tTitik pantau\tLokasi\r\n\t\t\r\nDISHUB\tRute\tJadwal\r\n'],
  ])('may be typed with %s', (_, table) => {
    expect(titles(table)).toEqual(['DLH: Titik pantau', 'DISHUB: Rute'])
  })

  it('keeps line breaks and quotes inside a cell', () => {
    const table = 'DLH\t"Surat ""Segera"""\t"baris satu\nbaris dua"\nDISHUB\t"Rute" bus\tJadwal'
    expect(accepted('COLLECTION', { ...general, table })).toMatchObject({
      items: [
        { title: 'Surat "Segera"', description: 'baris satu\nbaris dua' },
        { title: '"Rute" bus', description: 'Jadwal' },
      ],
    })
  })

  it('is refused as a whole, naming each bad row and column', () => {
    const table = [
      'OPD\tJudul\tUraian\tDokumen induk\tBentuk\tTautan',
      ROW,
      'XYZ\t\tUraian',
      `${ROW}http://a.id`,
      ROW,
    ].join('\n')
    expect(parse('COLLECTION', { ...general, table })).toEqual({
      ok: false,
      rejections: [
        {
          code: 'TABLE_ROWS_BAD',
          question: 'table',
          rows: [
            { row: 3, column: 'title', code: 'ANSWER_MISSING', value: '' },
            { row: 3, column: 'agency', code: 'AGENCY_UNKNOWN', value: 'XYZ' },
            { row: 4, column: 'link', code: 'LINK_INVALID', value: 'http://a.id' },
            { row: 4, column: 'title', code: 'ITEM_REPEATED', value: 'Titik pantau limbah' },
            { row: 5, column: 'title', code: 'ITEM_REPEATED', value: 'Titik pantau limbah' },
          ],
        },
      ],
    })
  })

  it('is told where a separator inside a text shifted the cells', () => {
    const table = 'DLH; Titik; Uraian; Induk; cetak; ; lebihan'
    expect(parse('COLLECTION', { ...general, table })).toMatchObject({
      rejections: [{ rows: [{ row: 1, column: 'link', code: 'ANSWER_INVALID', value: 'lebihan' }] }],
    })
  })

  it('has at most 100 rows', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, n) => `DLH\tJudul ${n}\tUraian`).join('\n')
    expect(faults('COLLECTION', { ...general, table: rows(101) })).toEqual(['TOO_MANY_ITEMS table'])
    expect(titles(rows(100))).toHaveLength(100)
  })

  it('gives back the cells a spreadsheet put on the clipboard, whatever they hold', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'ß', ' ', '"', '\t', '\n', ';', '|', '=') })
      .map((text) => text.trim())
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    const copied = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCells(rows.map((row) => row.map(copied).join('\t')).join('\n'))).toEqual(rows)
      }),
    )
  })
})
