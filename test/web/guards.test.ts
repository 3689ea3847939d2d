// Who may ask the pages at all: this machine's own pages, by its own names, and with a strict policy on every answer.
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { openLocalGoogle, takePort } from '../../src/local/index'
import { READER, sheetDesk } from './sheet-desk'

const FORM = { method: 'POST', body: new URLSearchParams({ sampai: 'pagi' }) }

describe('A request', () => {
  it('by another name than this machine’s is refused, and told nothing of the office', async () => {
    const desk = sheetDesk('')
    for (const host of ['kantor.example', '127.0.0.1.example', 'localhost.example:8017', '192.168.1.7:8017']) {
      const answer = await desk.ask('/', READER, { headers: { host } })
      expect([host, answer.status]).toEqual([host, 403])
      const page = await answer.text()
      expect(page).toContain('Permintaan ditolak')
      expect(page).not.toContain('contoh.pontianak.go.id')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
    for (const host of ['127.0.0.1:8017', 'localhost:8017', '[::1]:8017'])
      expect((await desk.ask('/', READER, { headers: { host } })).status).toBe(200)
  })

  it('that another site sends through a browser changes nothing', async () => {
    const desk = sheetDesk('')
    const before = desk.world.now()
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://jahat.example' },
      { 'sec-fetch-site': '', origin: 'null' },
      { 'sec-fetch-site': '', origin: 'bukan alamat' },
      { 'sec-fetch-site': '' },
    ]
    for (const headers of foreign) {
      const answer = await desk.ask('/jam', READER, { ...FORM, headers })
      expect([headers, answer.status]).toEqual([headers, 403])
    }
    await desk.ended()
    expect(desk.world.now()).toEqual(before)
    expect((await desk.ask('/jam', READER, { ...FORM, headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(303)
    await desk.ended()
    expect(desk.world.now().toISOString()).toBe('2026-11-10T01:00:00.000Z')
  })

  it('that a browser without that header sends from this machine’s own page is taken', async () => {
    const desk = sheetDesk('')
    const headers = { 'sec-fetch-site': '', origin: 'http://127.0.0.1:8017' }
    expect((await desk.ask('/jam', READER, { ...FORM, headers })).status).toBe(303)
  })
})

describe('The clock', () => {
  it('is not moved to a day or an hour there is not', async () => {
    const desk = sheetDesk('')
    for (const [tanggal, pukul] of [
      ['2026-11-31', '08:00'],
      ['2026-11-20', '25:99'],
      ['2026-11-08', '08:00'],
      ['2028-11-08', '08:00'],
      ['besok', 'pagi'],
    ]) {
      const body = new URLSearchParams({ sampai: '', tanggal: tanggal ?? '', pukul: pukul ?? '' })
      const answer = await desk.ask('/jam', READER, { method: 'POST', body })
      expect([tanggal, answer.status]).toEqual([tanggal, 400])
      expect(await answer.text()).toContain('Isilah tanggal dan jam yang belum lewat')
    }
    expect(desk.world.now().toISOString()).toBe('2026-11-09T01:00:00.000Z')
  })

  it('stops on the way when it is told to, and stays where it is', async () => {
    const desk = sheetDesk('')
    const body = new URLSearchParams({ sampai: '', tanggal: '2027-06-01', pukul: '08:00' })
    await desk.ask('/jam', READER, { method: 'POST', body })
    expect(await desk.text('/kerja')).toContain('Berhenti di sini')
    expect((await desk.ask('/kerja/berhenti', READER, { method: 'POST' })).status).toBe(303)
    await desk.ended()
    expect(desk.world.now().getTime()).toBeLessThan(Date.parse('2027-06-01T01:00:00Z'))
    expect((await desk.ask('/', READER)).status).toBe(200)
  })
})

describe('Every answer', () => {
  it('forbids whatever is not this machine’s', async () => {
    const desk = sheetDesk('')
    for (const path of [
      '/',
      '/formulir',
      '/sheet',
      '/surat',
      '/drive',
      '/eksekusi',
      '/gaya.css',
      '/ikon.svg',
      '/tiada',
    ]) {
      const policy = (await desk.ask(path, READER)).headers.get('content-security-policy') ?? ''
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")])
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
    }
  })

  it('to what is not there is a page that says so', async () => {
    const desk = sheetDesk('')
    for (const path of ['/skrip/tiada.js', '/berkas/tiada', '/file/d/tiada/view', `/berkas/${desk.id}?sebagai=pdf`]) {
      const answer = await desk.ask(path, 'admin.ppid@contoh.pontianak.go.id')
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toMatch(/\/(?:home|work|tmp|usr)\//)
    }
    const sheet = await desk.ask(`/file/d/${desk.id}/view`, READER)
    expect(sheet.headers.get('location')).toBe(`${desk.address}/edit`)
  })
})

describe('The server', () => {
  it('listens on this machine’s own address only', async () => {
    const google = openLocalGoogle()
    const serving = google.serve({ port: await takePort(0) })
    const { hostname, port } = new URL(serving.url)
    expect(hostname).toBe('127.0.0.1')
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
    // Whoever else wants the port at another address of the machine can have it.
    for (const { address, family } of others.filter((one) => !one.internal && one.family === 'IPv4'))
      expect([family, await isFree(address, Number(port))]).toEqual([family, true])
    await serving.close()
    google.close()
  })
})

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const other = createServer()
    other.once('error', () => resolve(false))
    other.listen(port, host, () => other.close(() => resolve(true)))
  })
}
