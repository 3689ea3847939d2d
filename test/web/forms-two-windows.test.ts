// One form open in two windows: what is typed in the one is neither thrown away nor typed over by the other.
import { FORM, named, type TypingDesk, textAt, typed } from './form-typing'
import { actionOf, formDesk, location, OFFICER } from './forms-desk'

const pressed = (desk: TypingDesk, fields: Readonly<Record<string, string>>, button: string) => [
  ...named(desk, fields),
  ['aksi', button],
]
/** The answers to Nama and Uraian of every response. */
function given(desk: TypingDesk) {
  const { items } = desk.form()
  const questions = items.filter(({ title }) => title === 'Nama' || title === 'Uraian')
  return desk
    .responses()
    .map(({ answers }) => questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [String(answers[id])])))
}

/** Sends a page and says where the page that follows is sent to. */
async function onward(desk: TypingDesk, action: string, fields: Readonly<Record<string, string>>, button = 'lanjut') {
  const to = location(await desk.post(action, pressed(desk, fields, button)))
  return { to, action: actionOf(await textAt(desk, to)) }
}

/** The first window is on the last page with /01; the second opens the form from the list, makes it /02 and sends it. */
async function sentFromAnother() {
  const desk = formDesk(FORM)
  const { action } = await typed(desk, '/01')
  const { action: last } = await onward(desk, action, { Nama: '/01' })
  await desk.post(last, pressed(desk, { Uraian: 'alasan' }, 'simpan'))
  const other = await onward(desk, actionOf(await textAt(desk, desk.address)), { Nama: '/02' })
  const sent = location(await desk.post(other.action, pressed(desk, { Uraian: 'alasan' }, 'kirim')))
  return { desk, last, sent, other: other.action }
}

describe('A form sent from another window', () => {
  it('is not taken for sent in the window that shows other work, whose answers go on as a new draft', async () => {
    const { desk, last } = await sentFromAnother()
    const answer = await desk.post(last, pressed(desk, { Uraian: 'alasan' }, 'kirim'))
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Formulir ini sudah dikirim dari jendela lain. Jawaban yang Anda ketik di jendela ini belum')
    expect(page).toContain('alasan')
    expect(given(desk)).toEqual([['/02', 'alasan']])

    await desk.post(actionOf(page), pressed(desk, { Uraian: 'alasan' }, 'kirim'))
    expect(given(desk)).toEqual([
      ['/02', 'alasan'],
      ['/01', 'alasan'],
    ])
  })

  it('is one new draft however often the button is pressed, and leads to what was sent of it', async () => {
    const { desk, last } = await sentFromAnother()
    const send = () => desk.post(last, pressed(desk, { Uraian: 'alasan' }, 'kirim'))
    const [one, two] = [await (await send()).text(), await (await send()).text()]
    const draftOf = (action: string) => /draf=\w+/.exec(action)?.[0]
    expect(draftOf(actionOf(two))).toBe(draftOf(actionOf(one)))
    const sent = location(await desk.post(actionOf(one), pressed(desk, { Uraian: 'alasan' }, 'kirim')))
    expect(location(await send())).toBe(sent)
    expect(given(desk)).toHaveLength(2)
  })

  it('is sent, for whoever presses twice or sends the same page again after going back', async () => {
    const { desk, sent, other } = await sentFromAnother()
    for (const button of ['kirim', 'kirim', 'kembali'])
      expect(location(await desk.post(other, pressed(desk, { Uraian: 'alasan' }, button)))).toBe(sent)
    expect(given(desk)).toEqual([['/02', 'alasan']])
  })

  it('stays an answer to be changed where a sent one was being changed', async () => {
    const desk = formDesk(`${FORM}; form.setAllowResponseEdits(true).setLimitOneResponsePerUser(true)`)
    const first = await onward(desk, (await typed(desk, 'lama')).action, { Nama: 'lama' })
    await desk.post(first.action, pressed(desk, { Uraian: 'lama' }, 'kirim'))
    const edit = `${desk.address}?edit2=${desk.responses()[0]?.id}`
    const one = await onward(desk, (await typed(desk, 'satu', edit)).action, { Nama: 'satu' })
    const two = await onward(desk, actionOf(await textAt(desk, edit)), { Nama: 'dua' })
    await desk.post(two.action, pressed(desk, { Uraian: 'dua' }, 'kirim'))
    const page = await (await desk.post(one.action, pressed(desk, { Uraian: 'satu' }, 'kirim'))).text()
    await desk.post(actionOf(page), pressed(desk, { Uraian: 'satu' }, 'kirim'))
    expect(given(desk)).toEqual([['satu', 'satu']])
  })
})

describe('A page whose draft went on in another window', () => {
  async function wentOn() {
    const desk = formDesk(FORM)
    const address = location(await desk.answer(desk.address))
    const [one, two] = [actionOf(await textAt(desk, address)), actionOf(await textAt(desk, address))]
    await desk.post(one, pressed(desk, { Nama: 'A' }, 'simpan'))
    return { desk, address, one, two }
  }

  it('types over nothing while somebody types on it, and says so', async () => {
    const { desk, address, two } = await wentOn()
    const answer = await desk.post(two, pressed(desk, { Nama: 'B' }, 'simpan'))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toEqual({
      notice: expect.stringMatching('^Isian tidak tersimpan: formulir ini sudah dilanjutkan di jendela lain.'),
    })
    expect(await textAt(desk, address)).toContain('value="A"')
  })

  it.each(['lanjut', 'kirim', 'hapus-semua', 'ganti'])(
    'shows what was typed as a new draft after %s',
    async (button) => {
      const { desk, address, two } = await wentOn()
      const fields = [...pressed(desk, { Nama: 'B' }, button), ['akun', OFFICER]]
      const answer = await desk.post(two, fields)
      const page = await answer.text()
      expect(answer.status).toBe(409)
      expect(page).toContain('Formulir ini sudah dilanjutkan di jendela lain, dan isian di sana tidak diubah.')
      expect(page).toContain('value="B"')
      expect(await textAt(desk, address)).toContain('value="A"')
      const next = await onward(desk, actionOf(page), { Nama: 'B' })
      await desk.post(next.action, pressed(desk, {}, 'kirim'))
      expect(given(desk)).toEqual([['B']])
    },
  )

  it('keeps the answers of its other pages as that window showed them', async () => {
    const desk = formDesk(FORM)
    const one = await onward(desk, (await typed(desk, '/01')).action, { Nama: '/01' })
    const two = actionOf(await textAt(desk, desk.address))
    await desk.post(two, pressed(desk, { Nama: '/02' }, 'simpan'))
    await desk.post(two, pressed(desk, { Nama: '/02 baru' }, 'simpan'))
    const page = await (await desk.post(one.action, pressed(desk, { Uraian: 'u' }, 'lanjut'))).text()
    await desk.post(actionOf(page), pressed(desk, { Uraian: 'u' }, 'kirim'))
    expect(given(desk)).toEqual([['/01', 'u']])
    expect(await textAt(desk, desk.address)).toContain('value="/02 baru"')
  })

  it('sends nothing that was changed there unseen', async () => {
    const desk = formDesk(FORM)
    const one = await onward(desk, (await typed(desk, '/01')).action, { Nama: '/01' })
    await desk.post(actionOf(await textAt(desk, desk.address)), pressed(desk, { Nama: '/02' }, 'simpan'))
    expect((await desk.post(one.action, pressed(desk, {}, 'kirim'))).status).toBe(409)
    expect(given(desk)).toEqual([])
  })
})

describe('A page that only seems left behind', () => {
  it('takes what is typed on and on, and every button pressed twice', async () => {
    const desk = formDesk(FORM)
    const { address, action } = await typed(desk, 'S')
    for (const Nama of ['Si', 'Sit', 'Siti', '', 'Siti'])
      expect((await desk.post(action, pressed(desk, { Nama }, 'simpan'))).status).toBe(200)
    for (const button of ['lanjut', 'lanjut', 'hapus-semua', 'hapus-semua', 'lanjut'])
      expect((await desk.post(action, pressed(desk, { Nama: 'Siti' }, button))).status).toBe(303)
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })

  it('does not mind what was still on its way from the page before', async () => {
    const desk = formDesk(FORM)
    const { action } = await typed(desk, 'Siti')
    const next = await onward(desk, action, { Nama: 'Siti Aminah' })
    await desk.post(action, pressed(desk, { Nama: 'Siti Aminah' }, 'simpan'))
    expect((await desk.post(next.action, pressed(desk, { Uraian: 'u' }, 'simpan'))).status).toBe(200)
  })

  it('may be gone back from and to, as its pages are asked for again', async () => {
    const desk = formDesk(FORM)
    const { address, action } = await typed(desk, 'Siti')
    const { to } = await onward(desk, action, { Nama: 'Siti' })
    for (const Nama of ['Budi', 'Ani']) {
      await onward(desk, actionOf(await textAt(desk, address)), { Nama })
      const last = actionOf(await textAt(desk, to))
      expect((await desk.post(last, pressed(desk, { Uraian: Nama }, 'simpan'))).status).toBe(200)
    }
  })

  it('goes on where the other window holds the same', async () => {
    const desk = formDesk(FORM)
    const { address } = await typed(desk, 'Siti')
    const [one, two] = [actionOf(await textAt(desk, address)), actionOf(await textAt(desk, address))]
    const { to } = await onward(desk, one, { Nama: 'Siti Aminah' })
    expect((await onward(desk, two, { Nama: 'Siti Aminah' })).to).toBe(to)
  })
})
