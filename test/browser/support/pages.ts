// All pages of an office at work (make-office.mjs), opened one after another as its administrator would come to them.
import type { Person } from './person'
import { CASE, FORM_1, FORM_2 } from './replies'

const DOCUMENT = `Draf Daftar ${CASE}`
/** The tabs of the register with something to see on each. */
const TABS = ['Register', 'Tugas', 'Ringkasan', 'Karantina'] as const

/** Opens each page in turn and yields its name while it is open. */
export async function* everyPage(person: Person): AsyncGenerator<string> {
  yield* home(person)
  yield* formPages(person)
  yield* sheetPages(person)
  yield* mailPages(person)
  yield* drivePages(person)
  yield* otherPages(person)
}

async function* home(person: Person) {
  await person.open('/')
  yield 'beranda'
}

async function* formPages(person: Person) {
  await person.open('/formulir')
  yield 'formulir'
  await person.openForm(FORM_1)
  yield 'formulir-1'
  await person.fill({ Perihal: 'Data perizinan' })
  await person.press('Berikutnya')
  await person.fill({ 'Butir 1 – OPD yang menguasai': 'DINKES', 'Tambah butir lagi?': 'Tidak' })
  yield 'formulir-butir'
  await person.question('Butir 1 – OPD yang menguasai').getByRole('combobox').click()
  yield 'formulir-pilihan'
  await person.page.keyboard.press('Escape')
  await person.page.getByRole('button', { name: 'Kosongkan formulir' }).click()
  yield 'formulir-kosongkan'
  await person.page.getByRole('button', { name: 'Batal' }).click()
  await person.actAs('ppid.dinkes')
  yield 'formulir-akun-lain'
  await person.press('Lanjutkan sebagai admin.ppid@contoh.pontianak.go.id')
  await person.openForm(FORM_2)
  await person.press('Kirim')
  yield 'formulir-galat'
  await person.openForm('3. Uji Konsekuensi')
  await person.fill({ 'Nomor butir': `${CASE}/01`, 'Saat pengujian': 'Sebelum ada permohonan', 'Hasil uji': 'Terbuka' })
  await person.press('Berikutnya')
  yield 'formulir-dasar'
  await person.openForm('5. Pedoman')
  await person.fillAndSend({ 'Nomor berkas': CASE, 'Tanggal diterima': '2026-11-11', Pernyataan: 'Dijadikan pedoman' })
  yield 'formulir-terkirim'
  await person.openForm('Survei kepuasan 2025')
  yield 'formulir-ditutup'
  await person.open('/formulir')
  await person.follow(/^\d+ jawaban$/)
  yield 'formulir-jawaban'
  await person.open('/formulir')
  await person.follow('Penjawab')
  yield 'formulir-penjawab'
  await person.open('/formulir')
  const form = await person.page.getByRole('link', { name: 'Catatan pengelola' }).getAttribute('href')
  await person.actAs('ppid.dinkes')
  await person.open(form ?? '')
  yield 'formulir-tanpa-izin'
  await person.actAs('admin.ppid')
}

async function* sheetPages(person: Person) {
  for (const tab of TABS) {
    await person.openTab(tab)
    yield `sheet-${tab.toLowerCase()}`
  }
  await person.page.getByText('Saring & urutkan').click()
  yield 'sheet-saring'
  await person.openTab('Petugas')
  await person.page.locator('#kisi').focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await person.page.keyboard.press(key)
  await person.page.getByRole('dialog').getByRole('heading', { name: /^Sel/ }).waitFor()
  yield 'sheet-sel'
  await person.openTab('Pengaturan')
  const row = await person.page.getByRole('link', { name: 'Rincian baris 2', exact: true }).getAttribute('href')
  await person.open((row ?? '').replace(/baris=\d+/, 'range=B2'))
  yield 'sheet-ubah-sel'
}

async function* mailPages(person: Person) {
  await person.open('/surat')
  yield 'surat'
  await person.open('/surat/terkirim')
  yield 'surat-terkirim'
  await person.follow('Rapat Tim PPID Utama')
  yield 'surat-dibuka'
  const frame = await person.page.locator('details[open] iframe.letter').getAttribute('src')
  // In its own frame it runs no scripts, not even those that look at it.
  const body = await person.page.evaluate(async (address) => (await fetch(address)).text(), frame ?? '')
  await person.page.goto('about:blank')
  await person.page.setContent(`<html lang="id"><title>Surat</title><main><h1>Surat</h1>${body}</main></html>`)
  yield 'surat-isi'
}

async function* drivePages(person: Person) {
  await person.open('/drive')
  yield 'drive'
  for (const folder of ['Register Informasi yang Dikecualikan', '2026', CASE]) await person.follow(folder)
  yield 'drive-folder'
  await person.follow('1. Pengumpulan informasi')
  const address = person.page.url()
  await person.follow(`${DOCUMENT}.pdf`)
  yield 'drive-berkas'
  await person.open(address)
  await person.follow(new RegExp(`${DOCUMENT}$`))
  yield 'dokumen'
  await person.follow('Ubah kata-kata')
  yield 'dokumen-ubah'
}

async function* otherPages(person: Person) {
  await person.open('/akun')
  await person.press('Gunakan akun ini')
  yield 'akun-lain'
  await person.open('/eksekusi?hanya=berubah')
  yield 'eksekusi'
  await person.turnPage(() => person.page.locator('table.list a').first().click())
  yield 'eksekusi-satu'
  await person.open('/tidak-ada')
  yield 'tidak-ditemukan'
  await person.open('/drive')
  await person.follow('Register Informasi yang Dikecualikan')
  const folder = person.page.url()
  await person.actAs('ppid.dinkes')
  await person.open(folder)
  yield 'tanpa-akses'
  await person.open('/surat')
  yield 'surat-petugas'
  await person.open('/drive')
  yield 'drive-dibagikan'
  await person.actAs('admin.ppid')
  // Many mornings at once: long enough to be seen.
  await person.open('/')
  await person.page.getByLabel('Sampai tanggal').fill('2026-12-31')
  await person.turnPage(() => person.page.getByRole('button', { name: 'Maju' }).click())
  yield 'sedang-bekerja'
}
