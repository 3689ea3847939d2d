// How a CSV file of proposals is read: lines, columns, separators, and the faults of its shape.
import { COLUMNS } from '../../../src/rehearsal/proposals/columns'
import { readTable } from '../../../src/rehearsal/proposals/read-table'
import { csvOf } from './csv'

const read = (text: string) => readTable(new TextEncoder().encode(text))

describe('A file of proposals', () => {
  it('tells on which line each row begins, whatever lies before it', () => {
    const header = COLUMNS.join(',')
    const row = (title: string): string => COLUMNS.map((column) => (column === 'judul' ? title : 'x')).join(',')
    const { proposals, faults } = read(`${header}\r\n${row('"satu\r\ndua"')}\r\n\r\n  \r\n${row('tiga')}\r\n`)

    expect(faults).toEqual([])
    expect(proposals.map(({ line, cells }) => [line, cells.judul])).toEqual([
      [2, 'satu\ndua'],
      [6, 'tiga'],
    ])
  })

  it('may carry a byte order mark, semicolons, other letter case in the header and further columns', () => {
    const header = `\ufeff${COLUMNS.map((column) => column.toUpperCase()).join(';')};sumber`
    const { proposals, faults } = read(
      `${header}\n${COLUMNS.map((column) => ` ${column}-isi `).join(';')};https://contoh\n`,
    )

    expect(faults).toEqual([])
    expect(proposals[0]?.cells.pasal_17).toBe('pasal_17-isi')
    expect(proposals[0]?.cells).not.toHaveProperty('sumber')
  })

  it('takes a cell of nothing but dashes for empty', () => {
    expect(read(csvOf({ uu_lain: ' - ' })).proposals[0]?.cells.uu_lain).toBe('')
  })

  it('is refused with the name of every missing and repeated column', () => {
    const header = COLUMNS.filter((column) => column !== 'opd' && column !== 'tahun')
    const { faults, proposals } = read(`${header.join(',')},judul\n${header.map(() => 'x').join(',')},x\n`)

    expect(faults.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 'opd', 'Kolom opd tidak ada pada baris judul.'],
      [1, 'tahun', 'Kolom tahun tidak ada pada baris judul.'],
      [1, undefined, 'Kolom judul ditulis lebih dari sekali pada baris judul.'],
    ])
    // The rows are not blamed for what the header lacks.
    expect(proposals).toEqual([])
  })

  it('is refused where a row has more or fewer cells than the header', () => {
    const { faults, proposals } = read(`${csvOf({})}satu,dua,tiga\n`)

    expect(proposals).toHaveLength(1)
    expect(faults).toEqual([
      {
        line: 3,
        message: 'Baris ini berisi 3 sel, sedangkan baris judul berisi 18. Periksa tanda kutip dan pemisah kolom.',
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['a header alone', `${COLUMNS.join(',')}\n`],
  ])('is refused when it holds %s', (_, text) => {
    expect(read(text).faults).toEqual([{ message: 'Berkas tidak berisi baris data.' }])
  })

  it('is refused with the line of a quote that is never closed', () => {
    const { faults } = read(`${COLUMNS.join(',')}\nA,"DINKES\n`)

    expect(faults).toHaveLength(1)
    expect(faults[0]?.message).toContain('Tanda kutip tidak berpasangan')
    expect(faults[0]?.line).toBeGreaterThan(1)
  })

  it('is refused when it is no UTF-8', () => {
    expect(readTable(Uint8Array.of(0x62, 0xe9, 0x0a)).faults[0]?.message).toContain('UTF-8')
  })
})
