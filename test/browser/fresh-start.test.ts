// A fresh start throws nothing away: not from under an office that is open, nor what was done last before a crash.
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { installedOffice, officer } from './support/office'
import { draftPages, FORM_1 } from './support/replies'
import { DATA_FILE, dataFolder, type Ended, runCommand, type Server, startServer } from './support/server'

const ASIDE = `${DATA_FILE}.lama-1`

function startFreshIn({ data, url }: Server, port: 'on its port' | 'on another port'): Promise<Ended> {
  const number = port === 'on its port' ? new URL(url).port : '0'
  return runCommand(['--port', number, '--data', data, '--quiet', '--fresh'])
}

describe('Beginning anew', () => {
  it('takes nothing from an office that is open', async () => {
    const server = await startServer(await installedOffice())
    const before = readdirSync(server.data)
    const onItsPort = await startFreshIn(server, 'on its port')
    expect(onItsPort.said).toContain('sedang dipakai program lain')
    const onAnother = await startFreshIn(server, 'on another port')
    expect(onAnother.said).toContain('sedang dipakai Kantor latihan lain')
    expect([onItsPort.code, onAnother.code]).toEqual([1, 1])
    expect(readdirSync(server.data)).toEqual(before)

    const service = await officer(server, 'pejabat.bidang')
    await service.openForm(FORM_1)
    await service.fillAndSend(...draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']]))
    await server.stop()
    expect(server.said()).toContain('Kantor latihan ditutup; data tersimpan.')
    expect(readdirSync(server.data)).toEqual([DATA_FILE])
  })

  it('after a crash keeps what was sent before it', async () => {
    const server = await startServer(await installedOffice())
    const service = await officer(server, 'pejabat.bidang')
    await service.openForm(FORM_1)
    await service.fillAndSend(...draftPages('Data pasien', [['DINKES', 'Rekam medis pasien']]))
    await server.stop('SIGKILL')
    const fresh = await startServer(server.data, 0, ['--fresh'])
    expect(fresh.said()).toContain(`Data lama disimpan sebagai ${join(server.data, ASIDE)}`)
    await fresh.stop()

    const data = dataFolder()
    copyFileSync(join(server.data, ASIDE), join(data, DATA_FILE))
    const lead = await officer(await startServer(data), 'ppid.utama')
    await lead.openTab('Register')
    expect(await lead.rows()).toEqual([expect.objectContaining({ Perihal: 'Data pasien' })])
  })

  it('puts data of a newer version aside too', async () => {
    const data = await installedOffice()
    const database = new Database(join(data, DATA_FILE))
    database.exec("UPDATE meta SET value = '99' WHERE name = 'format'")
    database.close()
    await startServer(data, 0, ['--fresh'])
    expect(readdirSync(data)).toContain(ASIDE)
  })
})
