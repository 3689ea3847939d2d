// The fixed words of the document templates; the office edits them in Google Docs once the templates exist.

export const templateTexts = {
  stamp: 'TERBATAS',
  page: 'Halaman ',
  ofPages: ' dari ',
  caseFooter: 'Berkas {{nomor_berkas}}',
  letterhead: ['{{kop_pemerintah}}', '{{kop_unit}}', '{{kop_alamat}}'],
  placeAndDate: '{{tempat}}, {{tanggal}}',
  signerPosition: '{{jabatan_penanda_tangan}},',
  signerName: '{{nama_penanda_tangan}}',
  signerRank: '{{pangkat_penanda_tangan}}',
  dottedName: '........................................',
  dottedNip: 'NIP ....................................',
  listClosing: 'Daftar ini memuat {{jumlah_butir}} informasi.',
  caseTitle: 'Nomor Berkas {{nomor_berkas}}',
  facts: {
    subject: ['Perihal', '{{perihal}}'],
    remarks: ['Keterangan', '{{keterangan}}'],
    publicBody: ['Badan Publik', '{{kop_pemerintah}}'],
    unit: ['Unit kerja', '{{nama_opd}}'],
    unitPpid: ['Pejabat PPID yang menguji', '{{pejabat_ppid}}'],
    leadPpid: ['PPID Utama', '{{ppid_utama}}'],
    caseAndSubject: ['Berkas dan perihal', '{{nomor_berkas}}, {{perihal}}'],
    letter: ['Surat penyampaian', 'Nomor {{nomor_surat}}'],
    letterNumber: ['Nomor', '{{nomor_surat}}'],
    securityClass: ['Sifat', 'Terbatas'],
    enclosure: ['Lampiran', '1 (satu) berkas'],
    letterSubject: ['Hal', 'Penyampaian Hasil Uji Konsekuensi Informasi dan Dokumentasi yang Akan Dikecualikan'],
  },
  draftList: { table: '{{tabel_butir}}' },
  testSheet: {
    number: 'Nomor: {{nomor_lembar}}',
    opening:
      'Pada hari ini, {{hari_tanggal}}, bertempat di {{tempat}}, telah dilakukan pengujian konsekuensi atas informasi berikut:',
    table: '{{tabel_uji}}',
    participants: 'Peserta pengujian:',
    participantsTable: '{{tabel_peserta}}',
    closing: 'Demikian lembar pengujian konsekuensi ini dibuat untuk dipergunakan sebagaimana mestinya.',
    approval: ['Menyetujui,', 'Atasan PPID,'],
  },
  resultList: { subtitle: 'Hasil Uji Konsekuensi', table: '{{tabel_hasil}}' },
  coverLetter: {
    addressee: ['Yth. Pejabat Bidang Pelayanan Informasi dan Dokumentasi', 'di {{tempat}}'],
    opening:
      'Bersama surat ini kami sampaikan hasil uji konsekuensi atas informasi dan dokumentasi dalam berkas {{nomor_berkas}} perihal {{perihal}}, yang telah dilakukan oleh PPID Pendukung (OPD), dengan rekapitulasi sebagai berikut:',
    table: '{{tabel_rekap}}',
    closing: [
      'Daftar informasi dan dokumentasi tersebut terlampir untuk dijadikan pedoman untuk tidak diinformasikan ke publik.',
      'Demikian disampaikan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih.',
    ],
  },
  caseList: {
    subtitle: 'Pedoman untuk Tidak Diinformasikan ke Publik',
    statement:
      'Informasi dan dokumentasi berikut telah diuji konsekuensinya, diterima pada tanggal {{tanggal_diterima}}, dan dijadikan pedoman untuk tidak diinformasikan ke publik:',
    table: '{{tabel_informasi}}',
    received: ['Diterima,', '{{jabatan_penerima}},'],
    receiver: '{{nama_penerima}}',
  },
  exclusionList: {
    title: '{{judul_daftar}}',
    year: 'TAHUN {{tahun}}',
    number: 'Nomor: {{nomor_daftar}}',
    state: 'Keadaan tanggal {{keadaan_tanggal}}',
    table: '{{tabel_informasi}}',
  },
  annualReport: {
    year: 'Tahun {{tahun}}',
    state: 'Keadaan tanggal {{keadaan_tanggal}}',
    opening:
      'Angka berikut dihitung dari register informasi yang dikecualikan sebagai bahan laporan tahunan layanan informasi publik (Peraturan Komisi Informasi Nomor 1 Tahun 2021 Pasal 56), yang disampaikan paling lambat {{batas_laporan}}.',
    /** Heading, what is counted, and the table of each part. */
    parts: [
      ['A. Ringkasan', '', '{{tabel_ringkasan}}'],
      [
        'B. Butir dan Ketepatan Waktu Menurut OPD',
        'Yang dihitung: butir yang diusulkan dan hasil uji seperti pada Ringkasan, pada OPD yang sekarang menguasainya; uji tepat waktu adalah tugas langkah 3 yang selesai pada tahun ini dan tidak terlambat, dari seluruh tugas langkah 3 yang selesai.',
        '{{tabel_opd}}',
      ],
      [
        'C. Butir yang Dikecualikan Menurut Pasal 17 UU Nomor 14 Tahun 2008',
        'Yang dihitung: butir dikecualikan seluruhnya atau sebagian dengan hasil uji pada tahun ini. Butir dengan beberapa dasar dihitung pada setiap hurufnya.',
        '{{tabel_pasal_17}}',
      ],
      [
        'D. Tugas Menurut Langkah SOP',
        'Yang dihitung: tugas yang selesai pada tahun ini, dalam hari kerja sejak diterima, tanpa hari jeda; masih berjalan dan lewat tenggat menurut keadaan tanggal {{keadaan_tanggal}}. Tugas yang dibatalkan tidak dihitung.',
        '{{tabel_langkah}}',
      ],
      [
        'E. Jeda dan Perpanjangan Tenggat',
        'Yang dihitung: jeda yang dimulai pada tahun ini; perpanjangan tugas yang diterima pada tahun ini.',
        '{{tabel_jeda}}',
      ],
    ],
    closing: 'Demikian angka tahunan ini dibuat untuk dipergunakan sebagaimana mestinya.',
  },
} as const
