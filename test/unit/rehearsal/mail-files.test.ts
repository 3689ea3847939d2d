// Mails as .eml files: complete, the same every time, and closed to whoever typed their texts.
import { mailFiles } from '../../../src/rehearsal/exports/mail-files'

const MAIL = {
  to: 'ppid.utama@contoh.pontianak.go.id',
  cc: '',
  subject: 'Rapat untuk berkas PPID-2026-0001 – mohon diisi',
  body: 'Yth. PPID Utama,\nsilakan isi formulir.',
  htmlBody: '<p>Yth. PPID Utama</p>',
  attachments: [{ name: 'daftar.pdf', contentType: 'application/pdf', bytes: Uint8Array.of(37, 80, 68, 70) }],
  sentAt: new Date('2026-11-09T02:05:00Z'),
}
const only = async (mail: typeof MAIL) => {
  const [[path, make] = ['', async () => new Uint8Array()]] = mailFiles([mail])
  return { path, text: new TextDecoder().decode(await make()) }
}

describe('A mail', () => {
  it('becomes a numbered file with its instant, addresses, both bodies and attachments', async () => {
    const { path, text } = await only(MAIL)
    expect(path).toBe('Surel/0001-Rapat untuk berkas PPID-2026-0001 – mohon diisi.eml')
    expect(text).toContain('To: ppid.utama@contoh.pontianak.go.id\r\n')
    expect(text).toContain('Date: Mon, 09 Nov 2026 02:05:00 +0000\r\n')
    expect(text).toContain('Content-Type: text/plain')
    expect(text).toContain('<p>Yth. PPID Utama</p>')
    expect(text).toContain('filename=daftar.pdf')
    expect(text).toContain('JVBERg==')
  })

  it('has the same bytes at every rehearsal', async () => {
    expect(await only(MAIL)).toEqual(await only(MAIL))
  })

  it('keeps a subject with line breaks within its header, and within its folder', async () => {
    const { path, text } = await only({ ...MAIL, subject: '../a\r\nBcc: orang@lain.example' })
    expect(path).toBe('Surel/0001--a Bcc- orang@lain.example.eml')
    expect(text).not.toMatch(/^Bcc:/m)
  })
})
