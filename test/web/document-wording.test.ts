// Changing a document's wording in the browser: what is kept, what is refused, and what a person has typed is never lost.
import { documentDesk, fieldsOf, OWNER, paragraphOf, retype } from './document-desk'

const LETTER = `
  body.appendParagraph('Yth. {{nama}} di {{kota}}').editAsText().setBold(0, 3, true).setItalic(5, 12, true)
  body.appendParagraph('Hormat kami')
  body.appendTable([['Nomor', '{{nomor}}']])
  document.addHeader().appendParagraph('TERBATAS')`

async function opened(script = LETTER) {
  const desk = documentDesk(script)
  const page = await desk.html(`${desk.address}?ubah=ya`)
  return { desk, page, fields: fieldsOf(page) }
}

describe('The page for changing the wording', () => {
  it('has a field for each paragraph, in tables and header too, and lists the placeholders', async () => {
    const { page, fields } = await opened()
    expect(Object.values(fields)).toEqual(
      expect.arrayContaining(['TERBATAS', 'Yth. {{nama}} di {{kota}}', 'Hormat kami', 'Nomor', '{{nomor}}']),
    )
    for (const slot of ['{{nama}}', '{{kota}}', '{{nomor}}'])
      expect(page).toContain(`<mark class="slot">${slot}</mark>`)
  })
})

describe('Saving', () => {
  it('changes nothing when nothing was typed', async () => {
    const { desk, fields } = await opened()
    const before = desk.content()
    const answer = await desk.post(fields)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${desk.address}?disimpan=0`)
    expect(desk.content()).toBe(before)
  })

  it('keeps the look of the letters that stay', async () => {
    const { desk, fields } = await opened()
    await desk.post(retype(fields, 'Yth. {{nama}} di {{kota}}', 'Yth. {{nama}} di Kota {{kota}}'))
    const runs = desk.runs('Yth. {{nama}} di Kota {{kota}}')
    expect(
      runs?.map((run) => [run.kind === 'text' ? run.text : '', run.style.bold ?? false, run.style.italic ?? false]),
    ).toEqual([
      ['Yth.', true, false],
      [' ', false, false],
      ['{{nama}}', false, true],
      [' di Kota {{kota}}', false, false],
    ])
  })

  it('takes a new line as one within the paragraph, and hostile text as text', async () => {
    const { desk, fields } = await opened()
    await desk.post(retype(fields, 'Hormat kami', 'Satu\r\n<script>"\u202e\u0007'))
    expect(desk.texts()).toContain('Satu\r<script>"\u202e')
    expect(await desk.html()).not.toContain('<script>"')
  })

  it('names placeholders that are gone', async () => {
    const { desk, fields } = await opened()
    const answer = await desk.post(retype(fields, '{{nomor}}', '12'))
    const page = await desk.html(answer.headers.get('location') ?? '')
    expect(page).toContain('1 paragraf disimpan')
    expect(page).toMatch(/isinya tidak akan muncul: ?<mark class="slot">\{\{nomor\}\}/)
  })

  it('adds a paragraph that looks like the one before it, and deletes one', async () => {
    const { desk, fields } = await opened()
    const added = await desk.post({ ...fields, tambah: paragraphOf(fields, 'Hormat kami') })
    expect(added.headers.get('location')).toMatch(/\?baru=ya&ubah=ya#isi-e\d+$/)
    const again = fieldsOf(await desk.html(`${desk.address}?ubah=ya`))
    await desk.post({ ...again, hapus: paragraphOf(again, 'Hormat kami') })
    expect(desk.texts()).not.toContain('Hormat kami')
  })

  it('never deletes the last paragraph of a cell', async () => {
    const { desk, fields } = await opened()
    await desk.post({ ...fields, hapus: paragraphOf(fields, 'Nomor') })
    expect(desk.texts()).toContain('Nomor')
  })

  it('saves nothing when the document has changed meanwhile, and shows what was typed', async () => {
    const { desk, fields } = await opened()
    await desk.post(retype(fields, 'Hormat kami', 'Salam'))
    const mine = retype(retype(fields, 'Hormat kami', 'Hormat <saya>'), 'Nomor', 'No.')
    const answer = await desk.post(mine, OWNER)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(desk.texts()).toEqual(expect.arrayContaining(['Salam', 'Nomor']))
    expect(Object.values(fieldsOf(page))).toEqual(expect.arrayContaining(['Hormat <saya>', 'No.']))
    expect(page).toContain('Isi sekarang: <q>Salam</q>')
    await desk.post(fieldsOf(page))
    expect(desk.texts()).toEqual(expect.arrayContaining(['Hormat <saya>', 'No.']))
  })
})
