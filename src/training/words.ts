// What npm start says on screen, and what it offers on the home page.

export const startWords = {
  opened: (url: string): string => `Kantor latihan siap di ${url}\nTekan Ctrl+C untuk menutup. Data tetap tersimpan.`,
  dataIn: (folder: string): string => `Data disimpan di ${folder}`,
  closing: 'Kantor latihan ditutup; data tersimpan.',
  setUp: 'Menyiapkan kantor',
  setUpHint:
    'Kantor ini belum selesai disiapkan. Penyiapan membuat sheet register, keenam formulir, folder, dan templat, menjadwalkan pekerjaan otomatis, lalu membagikan sheet dan formulir kepada petugas. Yang sudah ada tidak dibuat dua kali.',
  setUpLine: (attempt: number): string =>
    attempt === 1 ? 'Memasang register…' : `Melanjutkan pemasangan (ke-${attempt})…`,
  setUpNeverEnds: (times: number): string =>
    `Penyiapan belum selesai setelah dijalankan ${times} kali. Tekan tombol "Menyiapkan kantor" di Beranda untuk melanjutkannya.`,
  sample: 'Isi dengan contoh',
  sampleHint:
    'Tujuh berkas contoh dengan 41 butir informasi dijalankan oleh semua petugas dari langkah 1 sampai 5, jam digerakkan hari demi hari. Perlu sekitar setengah menit; sesudahnya Anda dapat melanjutkan sendiri.',
  sampleStopped: (command: string): string =>
    `Pengisian contoh terhenti sebelum selesai, sehingga kantor ini hanya memuat sebagian contoh. Untuk contoh yang utuh, mulailah dari awal: tutup kantor ini dengan Ctrl+C, lalu jalankan ${command}`,
  sampleElsewhere: (command: string): string =>
    `Contoh hanya dapat diisikan ke kantor yang masih kosong, sedangkan kantor ini sudah memuat berkas Anda. Untuk melihat contoh, buka kantor kedua: tutup kantor ini dengan Ctrl+C (isinya tetap tersimpan), lalu jalankan ${command}`,
  portInUse: (port: number, command: string): string =>
    `Porta ${port} sedang dipakai program lain. Tutup program itu, atau pilih porta lain: ${command}`,
  portRefused: (port: number, command: string): string =>
    `Sistem komputer ini tidak mengizinkan pemakaian porta ${port}. Pilih porta lain: ${command}`,
  notAFolder: (folder: string): string =>
    `${folder} bukan folder. Sebutkan folder untuk data: npm start -- --data FOLDER`,
  folderNotWritten: (folder: string): string =>
    `Folder data ${folder} tidak dapat dibuat atau ditulisi. Periksa nama dan izinnya, atau pakai folder lain: npm start -- --data FOLDER`,
  notWritten: (file: string): string =>
    `Berkas data ${file} tidak dapat dibuka atau ditulisi. Periksa izin berkas dan foldernya serta sisa ruang disk, atau pakai folder lain: npm start -- --data FOLDER`,
  locked: (file: string): string =>
    `Berkas data ${file} sedang dipakai Kantor latihan lain. Tutup yang lain lebih dulu, atau pakai folder lain: npm start -- --data FOLDER`,
  damaged: (file: string, command: string): string =>
    `Berkas data ${file} rusak atau bukan berkas data Kantor latihan. Ganti dengan salinan yang baik, atau mulai dari awal (berkas ini disimpan dengan nama lain): ${command}`,
  tooNew: (file: string): string =>
    `Berkas data ${file} dibuat oleh versi yang lebih baru. Perbarui program ini, atau pakai folder lain: npm start -- --data FOLDER`,
  upgraded: (copy: string): string =>
    `Data dibuat oleh versi yang lebih lama dan sudah disesuaikan; salinan sebelumnya disimpan sebagai ${copy}`,
  moved: (file: string): string => `Data lama disimpan sebagai ${file}`,
  badPort: (text: string): string => `--port harus berupa bilangan 0 sampai 65535, bukan "${text}".`,
  missing: (option: string): string => `${option} memerlukan isian.`,
  unknown: (option: string): string => `Pilihan ${option} tidak dikenal.`,
  usage: `npm start [-- --port N] [--data FOLDER] [--fresh]

  --port N       porta untuk peramban (bawaan: 8017; 0 untuk porta bebas mana pun)
  --data FOLDER  folder data (bawaan: kantor-latihan)
  --fresh        mulai dari awal; data lama disimpan dengan nama lain
  --quiet        tidak membuka peramban`,
} as const
