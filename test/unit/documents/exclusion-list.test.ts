// The city's list of exempt information and the rows it is made of.
import { exclusionListOrder } from '../../../src/core/documents/exclusion-list'
import { type ExclusionRow, exclusionRowsOf } from '../../../src/core/documents/exclusion-row'
import { day } from '../../../src/core/time/day'
import { caseFile, item } from '../../support/cases'
import { adopted, adoptedWith, configuration, items } from './sample-case'

const today = day('2026-11-18')
const ACT = 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'

const numbers = (rows: readonly ExclusionRow[]) => rows.map((row) => row.number)

describe('The rows of an adopted case', () => {
  it('are its exempt items, none of the open, incomplete and dropped ones', () => {
    expect(numbers(exclusionRowsOf(adopted, configuration))).toEqual([
      'PPID-2026-0007/01',
      'PPID-2026-0007/02',
      'PPID-2026-0007/03',
    ])
  })

  it('hold what may be published', () => {
    expect(exclusionRowsOf(adopted, configuration)[1]).toEqual({
      number: 'PPID-2026-0007/02',
      caseNumber: 'PPID-2026-0007',
      agency: 'BKPSDM',
      agencyName: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      title: 'Laporan hasil pemeriksaan disiplin pegawai',
      exemptParts: 'Nama, alamat, dan keterangan pelapor dan saksi',
      legalBasis: `Pasal 17 huruf a angka 2 dan huruf h angka 4 ${ACT}`,
      ifDisclosed: 'Mengungkap identitas pelapor dan saksi sehingga menghambat proses pemeriksaan',
      ifClosed: 'Melindungi pelapor dan saksi serta menjaga objektivitas pemeriksaan',
      period: '5 tahun, sampai 16 November 2031',
      until: '2031-11-16',
      adoptedOn: '2026-11-18',
    })
  })

  it('have no end where it is an event or a person', () => {
    const [medicalRecords, , tenderEstimate] = exclusionRowsOf(adopted, configuration)
    expect([medicalRecords?.until, tenderEstimate?.until]).toEqual([undefined, undefined])
    expect(tenderEstimate?.period).toBe('Sampai kontrak pengadaan ditandatangani')
  })

  it('stand in the order of their numbers, the hundredth after the second', () => {
    const hundredth = { ...items.medicalRecords, number: 'PPID-2026-0007/100' }
    const rows = exclusionRowsOf(adoptedWith(hundredth, items.tenderEstimate, items.disciplineReport), configuration)
    expect(numbers(rows)).toEqual(['PPID-2026-0007/02', 'PPID-2026-0007/03', 'PPID-2026-0007/100'])
  })
})

describe('A case that is not adopted', () => {
  it('has no rows', () => {
    expect(exclusionRowsOf(caseFile('ADOPTING', [item(1, 'DINKES', 'EXEMPT')]), configuration)).toEqual([])
  })
})

describe("The city's list", () => {
  const rows = exclusionRowsOf(adopted, configuration)
  const order = exclusionListOrder([...rows].reverse(), configuration, today, 'folder-dik')

  it('is one document a day, with a PDF, in the folder given', () => {
    expect(order).toMatchObject({
      key: 'EXCLUSION_LIST:2026-11-18',
      template: 'EXCLUSION_LIST',
      name: 'Daftar Informasi yang Dikecualikan 2026-11-18',
      folder: 'folder-dik',
      pdf: true,
    })
  })

  it('has the six usual columns and its items in order, whatever the order of the rows', () => {
    const [table] = order.tables
    expect(table?.placeholder).toBe('tabel_informasi')
    expect(table?.rows[0]).toEqual([
      'No',
      'Informasi',
      'Dasar Hukum Pengecualian Informasi',
      'Konsekuensi/Pertimbangan bagi Publik – Dibuka',
      'Konsekuensi/Pertimbangan bagi Publik – Ditutup',
      'Jangka Waktu',
    ])
    expect(table?.rows[1]).toEqual([
      '1',
      'Rekam medis pasien',
      `Pasal 17 huruf h angka 2 dan huruf j ${ACT}; UU Nomor 17 Tahun 2023 tentang Kesehatan Pasal 177`,
      'Mengungkap kondisi kesehatan seseorang dan dapat menimbulkan diskriminasi terhadap pasien',
      'Melindungi rahasia pribadi pasien dan kepercayaan masyarakat terhadap layanan kesehatan',
      'Melekat pada orangnya, sampai ada persetujuan tertulis dari pemilik informasi',
    ])
    expect(table?.rows.map((row) => row[0])).toEqual(['No', '1', '2', '3'])
  })

  it('says which part of an item is exempt', () => {
    expect(order.tables[0]?.rows[2]?.[1]).toBe(
      'Laporan hasil pemeriksaan disiplin pegawai\nBagian yang dikecualikan: Nama, alamat, dan keterangan pelapor dan saksi',
    )
  })

  it('fits between the margins of F4 landscape', () => {
    expect(order.tables[0]?.widths).toEqual([28, 180, 160, 170, 170, 114])
  })

  it('bears letterhead, number, date and whoever signs, and dots for a name not known', () => {
    expect(order.values).toEqual({
      kop_pemerintah: 'PEMERINTAH KOTA PONTIANAK',
      kop_unit: 'DINAS KOMUNIKASI DAN INFORMATIKA',
      kop_alamat: 'Jalan Contoh Nomor 1, Pontianak 78121, Laman ppid.contoh.pontianak.go.id',
      tempat: 'Pontianak',
      tanggal: '18 November 2026',
      jabatan_penanda_tangan: 'PPID Utama Kota Pontianak',
      nama_penanda_tangan: '........................................',
      pangkat_penanda_tangan: 'NIP ........................................',
      judul_daftar: 'DAFTAR INFORMASI YANG DIKECUALIKAN DI LINGKUNGAN PEMERINTAH KOTA PONTIANAK',
      nomor_daftar: 'B/500.12/…/DISKOMINFO/2026',
      tahun: '2026',
      keadaan_tanggal: '18 November 2026',
      jumlah_butir: '3 butir',
    })
  })

  it('names no officer but the signer', () => {
    const printed = JSON.stringify([order.values, order.tables])
    for (const { email, position } of configuration.officers) {
      expect(printed).not.toContain(email)
      expect(printed).not.toContain(position)
    }
  })

  it('says so when there is nothing to list', () => {
    expect(exclusionListOrder([], configuration, today, 'folder-dik').tables[0]?.rows[1]).toEqual([
      '–',
      'Nihil',
      '–',
      '–',
      '–',
      '–',
    ])
  })
})
