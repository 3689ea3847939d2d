// The forms pages: who may open a form, the way through its pages, what stands against it, and sending it once.
import { actionOf, formDesk, location, OFFICER, OWNER } from './forms-desk'

const STRANGER = 'tamu@contoh.pontianak.go.id'

const TWO_PAGES = `
  form.setDescription('Tentang uji').setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED).setProgressBar(true)
  form.addTextItem().setTitle('Nama').setRequired(true)
  var more = form.addMultipleChoiceItem().setTitle('Tambah lagi?').setRequired(true)
  var page2 = form.addPageBreakItem().setTitle('Halaman dua')
  form.addParagraphTextItem().setTitle('Uraian')
  var page3 = form.addPageBreakItem().setTitle('Halaman akhir')
  form.addTextItem().setTitle('Catatan')
  more.setChoices([more.createChoice('Ya', page2), more.createChoice('Tidak', page3)])`

type Desk = ReturnType<typeof formDesk>

/** Fills the page that stands at `path`, presses a button and says where that leads. */
async function fill(desk: Desk, path: string, fields: Record<string, string>, button = 'lanjut'): Promise<string> {
  const page = await (await desk.get(path)).text()
  const named = Object.entries(fields).map(([title, value]) => [`entry.${desk.entry(title)}`, value])
  return location(await desk.post(actionOf(page), [...named, ['aksi', button]]))
}

describe('The list of forms', () => {
  it('shows a respondent the form, and nothing of its owner', async () => {
    const desk = formDesk(TWO_PAGES)
    const list = await (await desk.get('/formulir')).text()
    expect(list).toContain('Uji</bdi>')
    expect(list).toContain('Tentang uji')
    expect(list).toContain('Menerima jawaban')
    expect(list).not.toContain('0 jawaban')
  })

  it('shows the owner how many responses there are, and nobody else the form', async () => {
    const desk = formDesk(TWO_PAGES)
    expect(await (await desk.get('/formulir', OWNER)).text()).toContain('0 jawaban')
    expect(await (await desk.get('/formulir', STRANGER)).text()).not.toContain('Tentang uji')
  })
})

describe('A form that does not open', () => {
  it('tells whoever is no respondent to ask for access, without a word of the form', async () => {
    const desk = formDesk(TWO_PAGES)
    const answer = await desk.get(desk.address, STRANGER)
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).toContain('Anda memerlukan izin')
    expect(page).not.toContain('Tentang uji')
    expect((await desk.post(desk.address.replace('viewform', 'formResponse'), {}, STRANGER)).status).toBe(403)
  })

  it('opens for them once the owner adds them', async () => {
    const desk = formDesk(TWO_PAGES)
    const path = `/forms/d/${desk.form().id}/penjawab`
    expect((await desk.post(path, { tambah: STRANGER }, OFFICER)).status).toBe(302)
    expect((await desk.get(desk.address, STRANGER)).status).toBe(403)
    expect((await desk.post(path, { tambah: STRANGER }, OWNER)).status).toBe(303)
    expect((await desk.get(desk.address, STRANGER)).status).toBe(200)
  })

  it('keeps what the owner typed when one of the addresses is none', async () => {
    const desk = formDesk(TWO_PAGES)
    const answer = await desk.post(`/forms/d/${desk.form().id}/penjawab`, { tambah: `${STRANGER}, "><b>` }, OWNER)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`${STRANGER}, &quot;&gt;&lt;b&gt;`)
    expect((await desk.get(desk.address, STRANGER)).status).toBe(403)
  })

  it('shows the message of a closed form', async () => {
    const desk = formDesk(`form.setCustomClosedFormMessage('Tutup <b>dulu</b>').setAcceptingResponses(false)`)
    const page = await (await desk.get(desk.address)).text()
    expect(page).toContain('Tutup &lt;b&gt;dulu&lt;/b&gt;')
    expect(page).not.toContain('<form method="post" action="/forms')
  })

  it('is closed and opened again by whoever may edit it, and by nobody else', async () => {
    const desk = formDesk(`${TWO_PAGES}; form.setCustomClosedFormMessage('Tutup dulu')`)
    const path = `/forms/d/${desk.form().id}/penerimaan`
    await desk.post(path, { terima: 'tidak' }, OFFICER)
    await desk.post(path, { terima: 'tidak' }, STRANGER)
    expect(await (await desk.get(desk.address)).text()).not.toContain('Tutup dulu')
    expect(await (await desk.get('/formulir')).text()).not.toContain('Tutup formulir')
    expect(await (await desk.get('/formulir', OWNER)).text()).toContain('aria-label="Tutup formulir: Uji"')

    expect(location(await desk.post(path, { terima: 'tidak' }, OWNER))).toBe(`/formulir#formulir-${desk.form().id}`)
    expect(await (await desk.get(desk.address)).text()).toContain('Tutup dulu')
    const list = await (await desk.get('/formulir', OWNER)).text()
    expect(list).toContain('Ditutup')
    expect(list).toContain('aria-label="Buka kembali formulir: Uji"')

    await desk.post(path, { terima: 'ya' }, OWNER)
    expect(await (await desk.get(desk.address)).text()).toContain('Tentang uji')
  })

  it('stays closed as long as it is not published', async () => {
    const desk = formDesk('form.setPublished(false)')
    expect(await (await desk.get('/formulir', OWNER)).text()).not.toContain('Buka kembali formulir')
    await desk.post(`/forms/d/${desk.form().id}/penerimaan`, { terima: 'ya' }, OWNER)
    expect(desk.form().acceptingResponses).toBe(false)
  })

  it('lets nobody answer twice where one answer is allowed', async () => {
    const desk = formDesk(`form.setLimitOneResponsePerUser(true); form.addTextItem().setTitle('Nama')`)
    await fill(desk, desk.address, { Nama: 'A' }, 'kirim')
    expect(desk.responses()).toHaveLength(1)
    expect(await (await desk.get(desk.address)).text()).toContain('Anda sudah menjawab')
  })

  it('is not found when there is none', async () => {
    const desk = formDesk('')
    expect((await desk.get('/forms/d/e/tidak-ada/viewform')).status).toBe(404)
  })

  it('sends the owner from the editor to the form, saying that it cannot be edited here', async () => {
    const desk = formDesk(TWO_PAGES)
    const to = location(await desk.answer(`/forms/d/${desk.form().id}/edit`, OWNER))
    expect(to).toBe(`${desk.address}?sunting=tidak`)
    expect(await (await desk.get(to, OWNER)).text()).toContain('Susunan formulir tidak dapat diubah')
    expect((await desk.get(`/forms/d/${desk.form().id}/edit`, STRANGER)).status).toBe(403)
  })
})

describe('The way through the pages', () => {
  it('follows the answers, back and on, and loses nothing', async () => {
    const desk = formDesk(TWO_PAGES)
    const second = await fill(desk, desk.address, { Nama: 'Siti', 'Tambah lagi?': 'Ya' })
    expect(second).toContain('bagian=1')
    expect(await (await desk.get(second)).text()).toContain('Halaman 2 dari 3')
    const first = await fill(desk, second, { Uraian: 'baris 1\r\nbaris 2' }, 'kembali')
    expect(await (await desk.get(first)).text()).toContain('value="Siti"')
    const third = await fill(desk, first, { Nama: 'Siti', 'Tambah lagi?': 'Tidak' })
    expect(third).toContain('bagian=2')
    const again = await fill(desk, first, { Nama: 'Siti', 'Tambah lagi?': 'Ya' })
    expect(await (await desk.get(again)).text()).toContain('baris 1\nbaris 2')
  })

  it('stores only what stands on the pages the answers lead through', async () => {
    const desk = formDesk(TWO_PAGES)
    const second = await fill(desk, desk.address, { Nama: 'Siti', 'Tambah lagi?': 'Ya' })
    const first = await fill(desk, second, { Uraian: 'tidak jadi' }, 'kembali')
    const third = await fill(desk, first, { Nama: 'Siti', 'Tambah lagi?': 'Tidak' })
    const sent = await fill(desk, third, { Catatan: '' }, 'kirim')
    expect(sent).toContain('/formResponse?draf=')
    expect(desk.responses().map(({ email, answers }) => [email, Object.values(answers)])).toEqual([
      [OFFICER, ['Siti', 'Tidak']],
    ])
    expect(desk.executions().map(({ status }) => status)).toEqual(['COMPLETED'])
    expect(await (await desk.get(sent)).text()).toContain('Jawaban Anda telah direkam.')
  })

  it('says what is missing, with a link to the field, and keeps what was typed', async () => {
    const desk = formDesk(TWO_PAGES)
    const same = await fill(desk, desk.address, { Nama: '', 'Tambah lagi?': 'Ya' })
    expect(same).toContain('periksa=ya#pesan')
    const page = await (await desk.get(same)).text()
    const id = desk.form().items.find(({ title }) => title === 'Nama')?.id
    expect(page).toContain('role="alert"')
    expect(page).toContain(`href="#isian-${id}"`)
    expect(page).toContain('Pertanyaan ini wajib diisi.')
    expect(page).toMatch(/value="Ya" checked/)
  })

  it('begins at the first page when an address asks for one the answers do not lead to', async () => {
    const desk = formDesk(TWO_PAGES)
    expect(location(await desk.answer(`${desk.address}?bagian=2`))).toContain('viewform?draf=')
  })

  it('fills pages from a link, also those that come later', async () => {
    const desk = formDesk(TWO_PAGES)
    const link = `${desk.address}?usp=pp_url&entry.${desk.entry('Nama')}=Siti&entry.${desk.entry('Uraian')}=dari+surel`
    const page = await (await desk.get(link)).text()
    expect(page).toContain('value="Siti"')
    expect(page).toContain('sudah diisi dari tautan')
    const second = await fill(desk, link, { Nama: 'Siti', 'Tambah lagi?': 'Ya' })
    expect(await (await desk.get(second)).text()).toContain('dari surel')
  })

  it('empties all pages when asked to, after asking back', async () => {
    const desk = formDesk(TWO_PAGES)
    const second = await fill(desk, desk.address, { Nama: 'Siti', 'Tambah lagi?': 'Ya' })
    const question = await fill(desk, second, {}, 'kosongkan')
    expect(await (await desk.get(question)).text()).toContain('Kosongkan formulir?')
    const first = await fill(desk, question, {}, 'hapus-semua')
    expect(await (await desk.get(first)).text()).not.toContain('value="Siti"')
  })

  it('tells the script of the page what is wrong while somebody types', async () => {
    const desk = formDesk(TWO_PAGES)
    const action = actionOf(await (await desk.get(desk.address)).text())
    const named = [
      [`entry.${desk.entry('Tambah lagi?')}`, 'Tidak'],
      ['aksi', 'simpan'],
    ]
    const id = desk.form().items.find(({ title }) => title === 'Nama')?.id
    expect(await (await desk.post(action, named)).json()).toEqual({
      problems: [{ key: String(id), message: 'Pertanyaan ini wajib diisi.' }],
      last: false,
    })
  })
})

describe('Sending', () => {
  const ONE = `form.addTextItem().setTitle('Nama')`

  it('sends once, however often the button is pressed', async () => {
    const desk = formDesk(ONE)
    const action = actionOf(await (await desk.get(desk.address)).text())
    const fields = [
      [`entry.${desk.entry('Nama')}`, 'A'],
      ['aksi', 'kirim'],
    ]
    const answers = await Promise.all([desk.post(action, fields), desk.post(action, fields)])
    expect(new Set(answers.map(location)).size).toBe(1)
    expect(desk.responses()).toHaveLength(1)
    expect(desk.executions()).toHaveLength(1)
  })

  it('keeps the answers while the box works on something else', async () => {
    const desk = formDesk(ONE)
    let end = () => {}
    desk.jobs.start(
      'lama',
      '/',
      () =>
        new Promise<void>((resolve) => {
          end = resolve
        }),
    )
    const back = await fill(desk, desk.address, { Nama: 'belum hilang' }, 'kirim')
    expect(back).toContain('sibuk=ya')
    const page = await (await desk.get(back)).text()
    expect(page).toContain('value="belum hilang"')
    expect(page).toContain('Jawaban belum terkirim')
    expect(desk.responses()).toHaveLength(0)
    await new Promise(setImmediate)
    end()
    await new Promise(setImmediate)
    await fill(desk, back, { Nama: 'belum hilang' }, 'kirim')
    expect(desk.responses()).toHaveLength(1)
  })

  it('records the answer although the script fails', async () => {
    const desk = formDesk(ONE, `function kirim() { throw new Error('rusak') }`)
    const sent = await fill(desk, desk.address, { Nama: 'A' }, 'kirim')
    expect((await desk.get(sent)).status).toBe(200)
    expect(desk.responses()).toHaveLength(1)
    expect(desk.executions().map(({ status }) => status)).toEqual(['FAILED'])
  })

  it('changes a response at its own address, where that is allowed', async () => {
    const desk = formDesk(`${ONE}; form.setAllowResponseEdits(true)`)
    const sent = await fill(desk, desk.address, { Nama: 'A' }, 'kirim')
    const [before] = desk.responses()
    const link = `${desk.address}?edit2=${before?.id}`
    expect(await (await desk.get(sent)).text()).toContain(`href="${link}"`)
    expect(await (await desk.get(link)).text()).toContain('value="A"')
    await fill(desk, link, { Nama: 'B' }, 'kirim')
    expect(desk.responses().map(({ id, answers }) => [id, Object.values(answers)])).toEqual([[before?.id, ['B']]])
    expect((await desk.get(`${desk.address}?edit2=hilang`)).status).toBe(404)
  })

  it('changes none where it is not allowed', async () => {
    const desk = formDesk(ONE)
    await fill(desk, desk.address, { Nama: 'A' }, 'kirim')
    const link = `${desk.address}?edit2=${desk.responses()[0]?.id}`
    expect(await (await desk.get(link)).text()).toContain('Jawaban tidak dapat diubah')
  })

  it('shows hostile text as text, long as it may be, and stores it as it was typed', async () => {
    const desk = formDesk(`form.addParagraphTextItem().setTitle('<i>Uraian</i>').setHelpText('"><script>x</script>')`)
    const hostile = `</textarea><script>alert(1)</script>\u202e${'ä'.repeat(50_000)}`
    const page = await (await desk.get(desk.address)).text()
    expect(page).toContain('&lt;i&gt;Uraian&lt;/i&gt;')
    expect(page).not.toContain('<script>x')
    const entry = `entry.${desk.entry('<i>Uraian</i>')}`
    const checked = location(
      await desk.post(actionOf(page), [
        [entry, hostile],
        ['aksi', 'lanjut'],
      ]),
    )
    const again = await (await desk.get(checked)).text()
    expect(again).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)')
    expect(again).not.toContain('<script>alert')
    await fill(desk, checked, { '<i>Uraian</i>': hostile }, 'kirim')
    expect(Object.values(desk.responses()[0]?.answers ?? {})).toEqual([hostile])
    const seen = await (await desk.get(`/forms/d/${desk.form().id}/viewanalytics`, OWNER)).text()
    expect(seen).toContain('&lt;script&gt;alert(1)')
    expect(seen).not.toContain('<script>alert')
  })
})
