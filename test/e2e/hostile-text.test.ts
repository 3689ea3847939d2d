// Texts that mean something to a spreadsheet, a browser or a reading direction stay texts wherever they are shown.
import { cell, openDocument } from '../support/administrator'
import { CASE, replies } from '../support/officer-answers'
import { openOffice, people, prepared, type RunningOffice } from '../support/running-office'

const FORMULA = '=HYPERLINK("http://jahat.contoh","klik")'
const SCRIPT = '<script>alert(1)</script> & <b>tebal</b>'
const NIK = '6171012345678901'
const REVERSED = 'Nilai \u202egnatnit\u202c pegawai'
const LINES = 'Baris satu\nBaris dua\t+62812'

const atMeeting = prepared(() => {
  const office = openOffice()
  office.submitDraft(
    [
      ['DINKES', FORMULA],
      ['DINKES', SCRIPT],
      ['DINKES', NIK],
      ['DINKES', REVERSED],
    ],
    {
      Perihal: `${SCRIPT} {{judul}}`,
      'Butir 1 – Uraian informasi': LINES,
      'Butir 3 – Uraian informasi': NIK,
      Catatan: FORMULA,
    },
  )
  return office
})

function valueAndFormula(office: RunningOffice, address: string): unknown[] {
  const range = cell(office, 'Butir', address)
  return [range.getValue(), range.getFormula()]
}

describe('Hostile text', () => {
  it('stays text in the sheet, digit by digit', () => {
    const office = atMeeting()
    expect(office.column('Butir', 'Judul informasi').slice(0, 3)).toEqual([FORMULA, SCRIPT, NIK])
    expect(valueAndFormula(office, 'D2')).toEqual([FORMULA, ''])
    expect(valueAndFormula(office, 'D4')).toEqual([NIK, ''])
    expect(office.column('Register', 'Catatan')).toEqual([FORMULA])
    expect(office.column('Butir', 'Uraian informasi')[0]).toContain('Baris satu\nBaris dua')
    expect(office.failures()).toEqual([])
  })

  it('stays text in a mail, and cannot turn its lines around', () => {
    const office = atMeeting()
    const mail = office.mailsTo(people.lead)[0]
    expect(mail?.htmlBody).not.toContain('<script>')
    expect(mail?.htmlBody).not.toContain('<b>tebal')
    expect(mail?.htmlBody).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;tebal')
    expect(mail?.htmlBody).toContain(NIK)
    expect(mail?.subject + (mail?.body ?? '') + mail?.htmlBody).not.toMatch(/[\u202a-\u202e]/)
    expect(mail?.htmlBody).not.toContain('href="http://jahat')
  })

  it('stays text in the document', () => {
    const office = atMeeting()
    const text = openDocument(office, `Draf Daftar ${CASE}`).getBody().getText()
    for (const title of [FORMULA, SCRIPT, NIK]) expect(text).toContain(title)
    expect(text).toContain('{{judul}}')
    expect(office.column('Antrean', 'Status').every((status) => status === 'Selesai')).toBe(true)
  })

  it('stays text in reasons, from the sheet to the mail', () => {
    const office = atMeeting()
    const reason = `${FORMULA}\n${SCRIPT}\n${NIK}`
    office.holdMeeting('Kembalikan untuk diperbaiki', { Alasan: reason })
    expect(office.column('Register', 'Alasan')).toEqual([reason])
    const mail = office.mailsTo(people.service).at(-1)
    expect(mail?.htmlBody).toContain('&lt;script&gt;')
    expect(mail?.htmlBody).not.toContain('<script>')
    for (const line of [FORMULA, SCRIPT, NIK]) expect(mail?.body).toContain(line)
  })

  it('stays text in the published list', () => {
    const office = atMeeting()
    office.holdMeeting('Teruskan ke OPD')
    for (const k of ['01', '02', '03', '04'])
      office.recordTest(`${CASE}/${k}`, people.dinkes, { 'Konsekuensi bila dibuka': `+${FORMULA}` })
    office.receiveResults({ ...replies.receipt('2026-11-09'), 'Nomor surat penyampaian': FORMULA })
    office.adopt()
    expect(office.column('Register', 'Nomor surat penyampaian')).toEqual([FORMULA])
    expect(office.column('Daftar Dikecualikan', 'Informasi').slice(0, 3)).toEqual([FORMULA, SCRIPT, NIK])
    expect(office.column('Daftar Dikecualikan', 'Konsekuensi bila dibuka')[0]).toBe(`+${FORMULA}`)
    expect(office.failures()).toEqual([])
  })
})
