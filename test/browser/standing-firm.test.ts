// Stopping and starting loses nothing, however it is stopped; and what keeps the office from starting is told.
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'libsql'
import { installedOffice, officer } from './support/office'
import { CASE, draftPages, exemptPages, FORM_1, meeting } from './support/replies'
import { DATA_FILE, dataFolder, runCommand, type Server, startServer } from './support/server'

async function restarted(server: Server, signal: 'SIGTERM' | 'SIGKILL'): Promise<Server> {
  await server.stop(signal)
  return startServer(server.data, Number(new URL(server.url).port))
}

describe('A server stopped in the middle of the work', () => {
  it('finds what was sent, what was mailed and what was half filled in', async () => {
    let server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    await service.openForm(FORM_1)
    const [general = {}, item = {}, closing = {}] = draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']])
    await service.fill(general)
    await service.press('Berikutnya')
    await service.fill(item)
    await service.page.getByText('Isian tersimpan').waitFor()
    server = await restarted(server, 'SIGKILL')

    await service.page.reload()
    const title = service.question('Butir 1 – Judul informasi').getByRole('textbox')
    expect(await title.inputValue()).toBe('Rekam medis pasien')
    await service.fillAndSend({}, closing)
    const lead = await officer(server, 'ppid.utama')
    server = await restarted(server, 'SIGTERM')

    await lead.openMail('Rapat Tim PPID Utama')
    await lead.followInMail('Isi Formulir 2')
    await lead.fillAndSend(meeting)
    server = await restarted(server, 'SIGKILL')

    const dinkes = await officer(server, 'ppid.dinkes')
    await dinkes.openMail('Uji konsekuensi')
    await dinkes.followInMail('Isi Formulir 3')
    await dinkes.fillAndSend(...exemptPages)
    await dinkes.openTab('Register')
    expect(await dinkes.rows()).toEqual([
      expect.objectContaining({ 'Nomor berkas': CASE, Status: 'Menunggu penerimaan hasil uji' }),
    ])
    expect(await lead.inbox()).toEqual([
      `* [${CASE}] Penerimaan hasil uji: tenggat Selasa, 10 November 2026`,
      `* [${CASE}] Tanda terima`,
      `[${CASE}] Rapat Tim PPID Utama: tenggat Selasa, 10 November 2026`,
    ])
  })
})

describe('The command', () => {
  it('says that another program has the port, and which to take instead', async () => {
    const server = await startServer(await installedOffice())
    const port = Number(new URL(server.url).port)
    const data = dataFolder()
    const { code, said } = await runCommand(['--port', String(port), '--data', data, '--quiet'])
    expect(code).toBe(1)
    expect(said).toBe(
      `Porta ${port} sedang dipakai program lain. Tutup program itu, atau pilih porta lain: npm start -- --port ${port + 1} --data ${data}\n`,
    )
  })

  it('suggests any free port where there is none above', async () => {
    const taken = createServer().listen(65_535, '127.0.0.1')
    await once(taken, 'listening')
    const { code, said } = await runCommand(['--port', '65535', '--data', dataFolder(), '--quiet'])
    taken.close()
    expect(code).toBe(1)
    expect(said).toContain('pilih porta lain: npm start -- --port 0 --data')
  })

  it('says that the data folder is no folder, or cannot be made', async () => {
    const file = join(dataFolder(), 'catatan.txt')
    writeFileSync(file, 'Catatan')
    const inPlaceOfFolder = await runCommand(['--port', '0', '--data', file, '--quiet'])
    expect(inPlaceOfFolder).toEqual({
      code: 1,
      said: `${file} bukan folder. Sebutkan folder untuk data: npm start -- --data FOLDER\n`,
    })
    // No system takes so long a name.
    const unthinkable = join(dataFolder(), 'x'.repeat(300))
    const { code, said } = await runCommand(['--port', '0', '--data', unthinkable, '--quiet'])
    expect(code).toBe(1)
    expect(said).toBe(
      `Folder data ${unthinkable} tidak dapat dibuat atau ditulisi. Periksa nama dan izinnya, atau pakai folder lain: npm start -- --data FOLDER\n`,
    )
  })

  it('says that the data file cannot be opened', async () => {
    const data = dataFolder()
    const file = join(data, DATA_FILE)
    mkdirSync(file)
    for (const more of [[], ['--fresh']]) {
      const { code, said } = await runCommand(['--port', '0', '--data', data, '--quiet', ...more])
      expect(code).toBe(1)
      expect(said).toBe(
        `Berkas data ${file} tidak dapat dibuka atau ditulisi. Periksa izin berkas dan foldernya serta sisa ruang disk, atau pakai folder lain: npm start -- --data FOLDER\n`,
      )
    }
  })

  it('says that another office has the data open', async () => {
    const { data } = await startServer(await installedOffice())
    const { code, said } = await runCommand(['--port', '0', '--data', data, '--quiet'])
    expect(code).toBe(1)
    expect(said).toContain('sedang dipakai Kantor latihan lain')
  })

  it('says that the data is damaged, leaves it, and keeps it when it is told to begin anew', async () => {
    const data = dataFolder()
    const file = join(data, DATA_FILE)
    writeFileSync(file, 'Ini bukan berkas data. '.repeat(400))
    const { code, said } = await runCommand(['--port', '0', '--data', data, '--quiet'])
    expect(code).toBe(1)
    expect(said).toContain(`Berkas data ${file} rusak`)
    expect(said).toContain(`npm start -- --fresh --data ${data}`)
    expect(statSync(file).size).toBe(9200)

    const fresh = await startServer(data, 0, ['--fresh'])
    expect(statSync(`${file}.lama-1`).size).toBe(9200)
    await fresh.stop()
    const again = await startServer(data, 0, ['--fresh'])
    await again.stop()
    expect(
      readdirSync(data)
        .filter((name) => name.includes('lama'))
        .sort(),
    ).toEqual([`${DATA_FILE}.lama-1`, `${DATA_FILE}.lama-2`])
  })

  it('says that the data was written by a newer version, and leaves it', async () => {
    const data = await installedOffice()
    const database = new Database(join(data, DATA_FILE))
    database.exec("UPDATE meta SET value = '99' WHERE name = 'format'")
    database.close()
    const { code, said } = await runCommand(['--port', '0', '--data', data, '--quiet'])
    expect(code).toBe(1)
    expect(said).toContain('dibuat oleh versi yang lebih baru')
    expect(existsSync(join(data, `${DATA_FILE}.lama-1`))).toBe(false)
  })

  it('brings data of an older version up to date, says so, and keeps a copy', async () => {
    const data = await installedOffice()
    const database = new Database(join(data, DATA_FILE))
    // As the first version laid it out.
    database.exec(`CREATE TABLE old (seq INTEGER PRIMARY KEY, collection TEXT, key TEXT, json TEXT);
      INSERT INTO old SELECT place, name, key, json FROM records JOIN collections ON collection = id;
      DROP TABLE records; DROP TABLE collections; ALTER TABLE old RENAME TO records;
      UPDATE meta SET value = '1' WHERE name = 'format'`)
    database.close()
    const server = await startServer(data)
    expect(server.said()).toContain(`versi yang lebih lama dan sudah disesuaikan; salinan sebelumnya disimpan sebagai`)
    expect(existsSync(join(data, `${DATA_FILE}.format-1.bak`))).toBe(true)
    const service = await officer(server, 'pejabat.bidang')
    await service.openTab('Petugas')
    expect((await service.rows()).length).toBeGreaterThan(3)
  })

  it.each([
    [['--port', 'delapan'], '--port harus berupa bilangan 0 sampai 65535, bukan "delapan".'],
    [['--data'], '--data memerlukan isian.'],
    [['--segar'], 'Pilihan --segar tidak dikenal.'],
  ])('says what it does not understand: %s', async (options, reason) => {
    const { code, said } = await runCommand(options)
    expect(code).toBe(1)
    expect(said.split('\n')[0]).toBe(reason)
    expect(said).toContain('npm start [-- --port N] [--data FOLDER] [--fresh]')
  })
})
