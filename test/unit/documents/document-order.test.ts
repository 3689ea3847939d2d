// What each document of a case is filled in with.
import { documentOrder } from '../../../src/core/documents/document-order'
import type { DocumentJob } from '../../../src/core/documents/job'
import { day } from '../../../src/core/time/day'
import { moment } from '../../../src/core/time/moment'
import { caseFile } from '../../support/cases'
import { adopted, CASE, configuration } from './sample-case'

const ACT = 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik'

function order(job: Pick<DocumentJob, 'kind' | 'step'> & Partial<DocumentJob>, file = adopted) {
  return documentOrder({ caseNumber: CASE, round: 1, ...job }, file, configuration, day('2026-11-18'))
}

function rows(made: ReturnType<typeof order>, placeholder: string): readonly (readonly string[])[] {
  return made.tables.find((table) => table.placeholder === placeholder)?.rows ?? []
}

describe('The draft list as collected', () => {
  const list = order({ kind: 'DRAFT_LIST', step: 1 })

  it('lies in the folder of step 1', () => {
    expect([list.key, list.folder, list.name]).toEqual([
      'DRAFT_LIST:PPID-2026-0007:1.1',
      'langkah-1',
      'Draf Daftar PPID-2026-0007',
    ])
  })

  it('lists every item', () => {
    expect(rows(list, 'tabel_butir')[0]).toEqual([
      'No',
      'Nomor Butir',
      'OPD',
      'Informasi',
      'Uraian',
      'Dokumen Induk dan Bagiannya',
      'Bentuk',
    ])
    expect(rows(list, 'tabel_butir')[6]).toEqual([
      '6',
      'PPID-2026-0007/06',
      'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      'Rekap kehadiran pegawai',
      'Rekap kehadiran bulanan',
      '',
      'Cetak dan elektronik',
    ])
  })

  it('is signed by the officer who collected it', () => {
    expect(list.values).toMatchObject({
      perihal: 'Usulan informasi dikecualikan bidang kesehatan dan kepegawaian',
      keterangan: 'Dikumpulkan mulai tanggal 9 November 2026.',
      jabatan_penanda_tangan: 'Kepala Seksi Pelayanan Informasi',
      jumlah_butir: '6 butir',
    })
  })
})

describe('The draft list as the meeting left it', () => {
  const list = order({ kind: 'DRAFT_LIST', step: 2 })

  it('leaves out what was dropped, and says so', () => {
    expect(rows(list, 'tabel_butir').map((row) => row[1])).toEqual([
      'Nomor Butir',
      'PPID-2026-0007/01',
      'PPID-2026-0007/02',
      'PPID-2026-0007/03',
      'PPID-2026-0007/04',
      'PPID-2026-0007/05',
    ])
    expect(list.values.keterangan).toBe(
      'Dibahas dalam rapat Tim PPID Utama tanggal 10 November 2026, dihadiri oleh Ketua Tim PPID Utama; Sekretaris; Anggota. Butir yang tidak diteruskan: PPID-2026-0007/06.',
    )
  })
})

describe('The sheet of a consequence test', () => {
  const sheet = order({ kind: 'TEST_SHEET', step: 3, agency: 'BKPSDM' })

  it("lies in the folder of the unit's task", () => {
    expect(sheet.folder).toBe('uji-bkpsdm')
  })

  it('holds the contents the law asks for', () => {
    expect(sheet.values).toMatchObject({
      kop_pemerintah: 'PEMERINTAH KOTA PONTIANAK',
      kop_unit: 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA',
      nama_opd: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      pejabat_ppid: 'Sekretaris BKPSDM, PPID Pendukung (OPD) Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      ppid_utama: 'PPID Utama Kota Pontianak',
      tempat: 'Pontianak',
      hari_tanggal: 'Senin, 16 November 2026',
      nomor_lembar: '.................... (nomor menyusul)',
    })
    expect(rows(sheet, 'tabel_uji')[1]).toEqual([
      '1',
      'PPID-2026-0007/02\nLaporan hasil pemeriksaan disiplin pegawai\nUraian: Berita acara dan laporan pemeriksaan dugaan pelanggaran disiplin\nDokumen induk: Berkas pemeriksaan, lampiran identitas pelapor\nBagian yang dikecualikan: Nama, alamat, dan keterangan pelapor dan saksi',
      `Pasal 17 huruf a angka 2 dan huruf h angka 4 ${ACT}`,
      'Mengungkap identitas pelapor dan saksi sehingga menghambat proses pemeriksaan',
      'Melindungi pelapor dan saksi serta menjaga objektivitas pemeriksaan\nKepentingan publik yang lebih besar: Perlindungan pelapor lebih besar manfaatnya bagi pengawasan',
      '5 tahun, sampai 16 November 2031',
      'Dikecualikan sebagian\nSebelum ada permohonan\nDiuji 16 November 2026',
    ])
  })

  it('has a line for everybody who took part, once', () => {
    const dinkes = order({ kind: 'TEST_SHEET', step: 3, agency: 'DINKES' })
    expect(rows(dinkes, 'tabel_peserta')).toEqual([
      ['No', 'Nama, Jabatan, dan Unit Kerja', 'Tanda Tangan'],
      ['1', 'Sekretaris Dinas Kesehatan', '\n1. ....................'],
      ['2', 'Kepala Bidang Pelayanan Kesehatan', '\n2. ....................'],
      ['3', 'Pranata Humas', '\n3. ....................'],
    ])
  })

  it('leaves lines to write on when nobody was named', () => {
    const unnamed = adopted.items.map((item) =>
      item.test ? { ...item, test: { ...item.test, participants: '' } } : item,
    )
    const blank = order({ kind: 'TEST_SHEET', step: 3, agency: 'BKPSDM' }, { ...adopted, items: unnamed })
    expect(rows(blank, 'tabel_peserta')).toHaveLength(4)
  })

  it('names an acting officer as such', () => {
    const dinkes = order({ kind: 'TEST_SHEET', step: 3, agency: 'DINKES' })
    expect(dinkes.values.jabatan_penanda_tangan).toBe(
      'Plt. Sekretaris Dinas Kesehatan\nPPID Pendukung (OPD) Dinas Kesehatan',
    )
  })

  it('of a later round lists only what was tested again', () => {
    const [first] = adopted.tasks.filter((task) => task.agency === 'DINKES')
    if (!first) throw new Error('the sample has a task of DINKES')
    const again = { ...first, round: 2, receivedAt: moment('2026-11-16T08:00:00') }
    const sheet = order(
      { kind: 'TEST_SHEET', step: 3, agency: 'DINKES', round: 2 },
      { ...adopted, tasks: [first, again] },
    )
    expect(rows(sheet, 'tabel_uji').map((row) => row[1]?.slice(0, 17))).toEqual(['Informasi', 'PPID-2026-0007/03'])
    expect(sheet.name).toBe('Lembar Pengujian Konsekuensi PPID-2026-0007 DINKES putaran 2')
  })
})

describe('The list of results', () => {
  const list = order({ kind: 'RESULT_LIST', step: 4 })

  it('tells the outcome of every tested item', () => {
    expect(rows(list, 'tabel_hasil').map((row) => [row[1]?.split('\n')[0], row[3]])).toEqual([
      ['Informasi', 'Hasil Uji'],
      ['PPID-2026-0007/01', 'Dikecualikan seluruhnya'],
      ['PPID-2026-0007/02', 'Dikecualikan sebagian'],
      ['PPID-2026-0007/03', 'Dikecualikan seluruhnya'],
      ['PPID-2026-0007/04', 'Terbuka'],
      ['PPID-2026-0007/05', 'Dikembalikan untuk dilengkapi'],
    ])
  })

  it('shows a dash where there is nothing to tell', () => {
    expect(rows(list, 'tabel_hasil')[4]?.slice(4)).toEqual(['–', '–', '–', '–'])
  })
})

describe('The covering letter', () => {
  const letter = order({ kind: 'COVER_LETTER', step: 4 })

  it('suggests a number of limited circulation until one is issued', () => {
    expect([letter.values.nomor_surat, letter.values.tanggal]).toEqual([
      'T/500.12/…/DISKOMINFO/2026',
      '17 November 2026',
    ])
  })

  it('takes the number given on form 4', () => {
    const handover = { letterNumber: 'T/500.12/44/DISKOMINFO/2026', letterDay: undefined }
    const file = { ...adopted, case: { ...adopted.case, handover } } as typeof adopted
    const numbered = order({ kind: 'COVER_LETTER', step: 4 }, file)
    expect([numbered.values.nomor_surat, numbered.values.tanggal]).toEqual([
      'T/500.12/44/DISKOMINFO/2026',
      '18 November 2026',
    ])
  })

  it('says that the number follows when the office has no pattern', () => {
    const settings = { ...configuration.settings, letterNumberPattern: ' ' }
    const job = { kind: 'COVER_LETTER', caseNumber: CASE, step: 4, round: 1 } as const
    const made = documentOrder(job, adopted, { ...configuration, settings }, day('2026-11-18'))
    expect(made.values.nomor_surat).toBe('.................... (nomor menyusul)')
  })

  it('counts the results of each unit', () => {
    expect(rows(letter, 'tabel_rekap')).toEqual([
      [
        'No',
        'OPD',
        'Dikecualikan seluruhnya',
        'Dikecualikan sebagian',
        'Terbuka',
        'Dikembalikan untuk dilengkapi',
        'Jumlah',
      ],
      ['1', 'Dinas Kesehatan', '2', '0', '1', '1', '4'],
      ['2', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', '0', '1', '0', '0', '1'],
    ])
  })

  it('cannot be written before the results are accepted', () => {
    expect(() => order({ kind: 'COVER_LETTER', step: 4 }, caseFile('RECEIVING', []))).toThrow('has no letter yet')
  })
})

describe("The case's list", () => {
  it('holds the exempt items alone, received on the day of the guideline', () => {
    const list = order({ kind: 'CASE_LIST', step: 5 })
    expect(rows(list, 'tabel_informasi').map((row) => row[1]?.split('\n')[0])).toEqual([
      'Informasi',
      'PPID-2026-0007/01',
      'PPID-2026-0007/02',
      'PPID-2026-0007/03',
    ])
    expect(list.values).toMatchObject({
      tanggal_diterima: '18 November 2026',
      jabatan_penerima: 'Kepala Seksi Pelayanan Informasi',
      jumlah_butir: '3 butir',
    })
  })

  it('cannot be written before', () => {
    expect(() => order({ kind: 'CASE_LIST', step: 5 }, caseFile('ADOPTING', []))).toThrow('is not adopted')
  })
})

describe('Every document', () => {
  it('keeps what people typed letter by letter', () => {
    const subject = '=HYPERLINK("x") {{nomor_berkas}} $1 <b>&amp;</b>'
    const file = { ...adopted, case: { ...adopted.case, subject } } as typeof adopted
    expect(order({ kind: 'RESULT_LIST', step: 4 }, file).values.perihal).toBe(subject)
  })

  it('has a key that fits the 124 bytes Drive leaves for a property', () => {
    const longest = order({ kind: 'COVER_LETTER', step: 4, caseNumber: 'PPID-2026-123456', round: 12 })
    expect(longest.key).toBe('COVER_LETTER:PPID-2026-123456:4.12')
    expect(Buffer.byteLength(`ppidKey${longest.key}`)).toBeLessThan(124)
  })
})
