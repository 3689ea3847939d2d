// The grounds for exemption: UU 14/2008 Pasal 17 letters a to j with their numbered points, by code such as "h.4".

export interface Ground {
  /** "b", or "h.4" for letter h point 4. */
  readonly code: string
  readonly letter: string
  readonly point?: number
  readonly text: string
}

/** Letter, heading and points. Sub-points of c, e and f await confirmation by Bagian Hukum. */
const ARTICLE_17: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a',
    'Menghambat proses penegakan hukum',
    [
      'proses penyelidikan dan penyidikan',
      'identitas informan, pelapor, saksi, dan/atau korban',
      'data intelijen kriminal dan rencana pencegahan dan penanganan kejahatan transnasional',
      'keselamatan dan kehidupan penegak hukum dan/atau keluarganya',
      'keamanan peralatan, sarana, dan/atau prasarana penegak hukum',
    ],
  ],
  ['b', 'Mengganggu perlindungan hak kekayaan intelektual dan persaingan usaha tidak sehat', []],
  [
    'c',
    'Membahayakan pertahanan dan keamanan negara',
    [
      'strategi, intelijen, operasi, taktik, dan teknik',
      'dokumen perencanaan, pelaksanaan, dan evaluasi',
      'jumlah, komposisi, disposisi, atau dislokasi kekuatan',
      'gambar dan data pangkalan dan/atau instalasi militer',
      'perkiraan kemampuan militer negara lain',
      'sistem persandian negara',
      'sistem intelijen negara',
    ],
  ],
  ['d', 'Mengungkapkan kekayaan alam Indonesia', []],
  [
    'e',
    'Merugikan ketahanan ekonomi nasional',
    [
      'rencana awal pembelian dan penjualan mata uang, saham, dan aset vital negara',
      'rencana awal perubahan nilai tukar, suku bunga, dan model operasi lembaga keuangan',
      'rencana awal perubahan suku bunga bank, pinjaman pemerintah, pajak, tarif, atau pendapatan negara/daerah',
      'rencana awal penjualan atau pembelian tanah atau properti',
      'rencana awal investasi asing',
      'proses dan hasil pengawasan perbankan, asuransi, atau lembaga keuangan lainnya',
      'hal yang berkaitan dengan proses pencetakan uang',
    ],
  ],
  [
    'f',
    'Merugikan kepentingan hubungan luar negeri',
    [
      'posisi, daya tawar, dan strategi negosiasi',
      'korespondensi diplomatik',
      'sistem komunikasi dan persandian',
      'infrastruktur strategis Indonesia di luar negeri',
    ],
  ],
  ['g', 'Mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang', []],
  [
    'h',
    'Mengungkap rahasia pribadi',
    [
      'riwayat dan kondisi anggota keluarga',
      'riwayat, kondisi, perawatan, dan pengobatan kesehatan fisik dan psikis seseorang',
      'kondisi keuangan, aset, pendapatan, dan rekening bank seseorang',
      'hasil evaluasi kapabilitas, intelektualitas, dan rekomendasi kemampuan seseorang',
      'catatan pribadi seseorang yang berkaitan dengan satuan pendidikan formal dan nonformal',
    ],
  ],
  ['i', 'Memorandum atau surat antar Badan Publik atau intra Badan Publik yang menurut sifatnya dirahasiakan', []],
  ['j', 'Informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang (sebutkan undang-undang dan pasalnya)', []],
]

/** Each letter as a whole, followed by its points. */
export const GROUNDS: readonly Ground[] = ARTICLE_17.flatMap(([letter, heading, points]) => [
  { code: letter, letter, text: heading },
  ...points.map((text, index) => ({ code: `${letter}.${index + 1}`, letter, point: index + 1, text })),
])

/** Letter j holds only together with another statute and its article (UU 14/2008 Pasal 17 huruf j). */
export const GROUND_NEEDING_STATUTE = 'j'
/** Only what is bound to a person, letters g and h, may stay closed without an end that can be computed. */
export const PERSON_BOUND_LETTERS: readonly string[] = ['g', 'h']
/** PP 61/2010: exemption under letter a lasts at most 30 years. */
export const MAX_YEARS_BY_LETTER: Readonly<Record<string, number>> = { a: 30 }
