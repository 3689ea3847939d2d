// The document of a year's figures: five tables, what each counts, and nothing but numbers.
import { annualReportOrder } from '../../../../src/core/documents/annual/report-order'
import { day } from '../../../../src/core/time/day'
import { configuration } from '../sample-case'
import { NOTHING, register } from './sample-register'

const order = annualReportOrder(2026, register, configuration, day('2027-01-04'), 'folder-angka')
const rowsOf = (placeholder: string, of = order) =>
  of.tables.find((table) => table.placeholder === placeholder)?.rows ?? []

describe('The figures of a year', () => {
  it('are one document, with a PDF, in the folder given', () => {
    expect(order).toMatchObject({
      key: 'ANNUAL_REPORT:2026',
      template: 'ANNUAL_REPORT',
      name: 'Angka Tahunan PPID 2026',
      folder: 'folder-angka',
      pdf: true,
    })
  })

  it('stand at the end of their year, signed today, and are due by 31 March', () => {
    expect(order.values).toMatchObject({
      tahun: '2026',
      keadaan_tanggal: '31 Desember 2026',
      tanggal: '4 Januari 2027',
      batas_laporan: '31 Maret 2027',
    })
  })

  it('of the running year stand at today', () => {
    const { values } = annualReportOrder(2026, register, configuration, day('2026-12-16'), 'folder')
    expect(values.keadaan_tanggal).toBe('16 Desember 2026')
  })

  it('say of each line of the summary what it counts', () => {
    const lines = rowsOf('tabel_ringkasan')
    expect(lines[0]).toEqual(['Uraian', 'Yang dihitung', 'Jumlah'])
    expect(lines.slice(1).map(([subject, counted, count]) => [subject, counted !== '', count])).toEqual([
      ['Berkas dibuka', true, '4'],
      ['Berkas dijadikan pedoman', true, '1'],
      ['Berkas dihentikan', true, '1'],
      ['Laporan nihil', true, '1'],
      ['Berkas masih berjalan', true, '1'],
      ['Butir diusulkan', true, '8'],
      ['Butir dengan hasil uji', true, '5'],
      ['– Dikecualikan seluruhnya', true, '2'],
      ['– Dikecualikan sebagian', true, '1'],
      ['– Terbuka', true, '1'],
      ['– Dikembalikan untuk dilengkapi', true, '1'],
      ['Butir tidak diteruskan', true, '1'],
    ])
  })

  it('add up the units, with a share only where something was tested', () => {
    expect(rowsOf('tabel_opd').slice(1)).toEqual([
      ['1', 'Dinas Kesehatan', '3', '1', '1', '0', '1 (100%)'],
      ['2', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', '4', '1', '0', '1', '0 (0%)'],
      ['3', 'ZZZ', '1', '0', '0', '0', '–'],
      ['', 'Jumlah', '8', '2', '1', '1', '1 (50%)'],
    ])
  })

  it('list the letters of Pasal 17 and the steps of the SOP', () => {
    expect(rowsOf('tabel_pasal_17')[8]).toEqual(['h', 'Mengungkap rahasia pribadi', '2'])
    expect(rowsOf('tabel_langkah')[2]).toEqual(['2. Rapat Tim PPID Utama', '3', '2 (67%)', '1', '2', '1', '0', '0'])
    expect(rowsOf('tabel_langkah')[5]).toEqual(['5. Pedoman', '1', '1 (100%)', '0', '–', '–', '0', '0'])
    expect(rowsOf('tabel_jeda')[3]).toEqual(['3. Uji konsekuensi', '1', '2', '2', '5'])
  })

  it('write a fraction with a comma, to one decimal', () => {
    const tasks = register.tasks.map((task) => (task.daysTaken === 4 ? { ...task, daysTaken: 5 } : task))
    const [, , second] = rowsOf(
      'tabel_langkah',
      annualReportOrder(2026, { ...register, tasks }, configuration, day('2027-01-04'), ''),
    )
    expect(second?.[4]).toBe('2,3')
  })

  it('fit between the margins of A4 portrait', () => {
    for (const { widths } of order.tables) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(482)
  })

  it('say so where nothing happened', () => {
    const empty = annualReportOrder(2025, NOTHING, configuration, day('2027-01-04'), 'folder')
    expect(rowsOf('tabel_opd', empty).slice(1)).toEqual([['–', 'Nihil', '–', '–', '–', '–', '–']])
    expect(rowsOf('tabel_pasal_17', empty)).toHaveLength(11)
  })
})
