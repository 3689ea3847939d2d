// The units of the city, as first written to the tab OPD; the office edits them there.
import type { AgencyCode } from './roles'

export interface Agency {
  readonly code: AgencyCode
  readonly name: string
  /** The short name officers use. */
  readonly shortName: string
  /** dinas, badan, kecamatan, … */
  readonly kind: string
}

/** Code, name, short name and kind, as known in November 2026; seven of the ten Bagian await confirmation. */
const ROWS: readonly (readonly [AgencyCode, string, string, string])[] = [
  ['SETDA', 'Sekretariat Daerah Kota Pontianak', 'Setda', 'sekretariat'],
  ['SETDA-PEM', 'Bagian Pemerintahan Setda', 'Bag. Pemerintahan', 'bagian'],
  ['SETDA-HKM', 'Bagian Hukum Setda', 'Bag. Hukum', 'bagian'],
  ['SETDA-PKP', 'Bagian Protokol dan Komunikasi Pimpinan Setda', 'Prokopim', 'bagian'],
  ['SETDA-KSR', 'Bagian Kesejahteraan Rakyat Setda', 'Bag. Kesra', 'bagian'],
  ['SETDA-EKO', 'Bagian Perekonomian Setda', 'Bag. Ekonomi', 'bagian'],
  ['SETDA-PBJ', 'Bagian Pengadaan Barang dan Jasa Setda', 'Bag. PBJ', 'bagian'],
  ['SETDA-APB', 'Bagian Administrasi Pembangunan Setda', 'Bag. Adm. Pembangunan', 'bagian'],
  ['SETDA-ORG', 'Bagian Organisasi Setda', 'Bag. Organisasi', 'bagian'],
  ['SETDA-UMM', 'Bagian Umum Setda', 'Bag. Umum', 'bagian'],
  ['SETDA-PRK', 'Bagian Perencanaan dan Keuangan Setda', 'Bag. Perkeu', 'bagian'],
  ['SETWAN', 'Sekretariat DPRD Kota Pontianak', 'Setwan', 'sekretariat'],
  ['ITKO', 'Inspektorat Daerah Kota Pontianak', 'Inspektorat', 'inspektorat'],
  ['DISDIKBUD', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud', 'dinas'],
  ['DINKES', 'Dinas Kesehatan', 'Dinkes', 'dinas'],
  ['DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR', 'dinas'],
  ['DPRKP', 'Dinas Perumahan Rakyat dan Kawasan Permukiman', 'DPRKP', 'dinas'],
  ['SATPOLPP', 'Satuan Polisi Pamong Praja', 'Satpol PP', 'satuan'],
  ['DINSOS', 'Dinas Sosial', 'Dinsos', 'dinas'],
  ['DPMTKPTSP', 'Dinas Penanaman Modal, Tenaga Kerja dan Pelayanan Terpadu Satu Pintu', 'DPMTK-PTSP', 'dinas'],
  [
    'DP2KBP3A',
    'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak',
    'DP2KBP3A',
    'dinas',
  ],
  ['DPPP', 'Dinas Pangan, Pertanian dan Perikanan', 'DPPP', 'dinas'],
  ['DLH', 'Dinas Lingkungan Hidup', 'DLH', 'dinas'],
  ['DISDUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'dinas'],
  ['DISHUB', 'Dinas Perhubungan', 'Dishub', 'dinas'],
  ['DISKOMINFO', 'Dinas Komunikasi dan Informatika', 'Diskominfo', 'dinas'],
  ['DKUMD', 'Dinas Koperasi, Usaha Mikro dan Perdagangan', 'Diskumdag', 'dinas'],
  ['DISPORAPAR', 'Dinas Kepemudaan, Olahraga dan Pariwisata', 'Disporapar', 'dinas'],
  ['DISPERPUSIP', 'Dinas Perpustakaan dan Kearsipan', 'Disperpusip', 'dinas'],
  ['BAPPERIDA', 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah', 'Bapperida', 'badan'],
  ['BKD', 'Badan Keuangan Daerah', 'BKD', 'badan'],
  ['BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', 'badan'],
  ['KESBANGPOL', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'badan'],
  ['BPBD', 'Badan Penanggulangan Bencana Daerah', 'BPBD', 'badan'],
  ['RSUD-SSMA', 'RSUD Sultan Syarif Mohamad Alkadrie', 'RSUD SSMA', 'upt'],
  ['RSUD-UTARA', 'RSUD Pontianak Utara', 'RSUD Ptk Utara', 'upt'],
  ['KEC-KOTA', 'Kecamatan Pontianak Kota', 'Kec. Ptk Kota', 'kecamatan'],
  ['KEC-BARAT', 'Kecamatan Pontianak Barat', 'Kec. Ptk Barat', 'kecamatan'],
  ['KEC-SELATAN', 'Kecamatan Pontianak Selatan', 'Kec. Ptk Selatan', 'kecamatan'],
  ['KEC-TENGGARA', 'Kecamatan Pontianak Tenggara', 'Kec. Ptk Tenggara', 'kecamatan'],
  ['KEC-TIMUR', 'Kecamatan Pontianak Timur', 'Kec. Ptk Timur', 'kecamatan'],
  ['KEC-UTARA', 'Kecamatan Pontianak Utara', 'Kec. Ptk Utara', 'kecamatan'],
  ['PDAM', 'Perumda Air Minum Tirta Khatulistiwa', 'Perumda TK', 'bumd'],
]

export const AGENCIES: readonly Agency[] = ROWS.map(([code, name, shortName, kind]) => ({
  code,
  name,
  shortName,
  kind,
}))
