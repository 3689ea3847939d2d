// A page left open while its draft became another account's or its form was sent: it stores nothing, and says so.
import { FORM, named, type TypingDesk, textAt, typed } from './form-typing'
import { actionOf, formDesk, location, OFFICER, OWNER } from './forms-desk'

const STRANGER = 'tamu@contoh.pontianak.go.id'

/** OFFICER types, OWNER takes the draft over and types on; OFFICER's page is still open. */
async function takenOver(body = FORM) {
  const desk = formDesk(body)
  const { address, action } = await typed(desk, 'Siti')
  await desk.post(address.replace('viewform', 'alihkan'), {}, OWNER)
  const theirs = actionOf(await textAt(desk, address, OWNER))
  await desk.post(theirs, [...named(desk, { Nama: 'Budi' }), ['aksi', 'simpan']], OWNER)
  return { desk, address, action, theirs }
}

const pressed = (desk: TypingDesk, Nama: string, button: string) => [...named(desk, { Nama }), ['aksi', button]]

describe('A page whose draft another account has taken over', () => {
  it.each([OFFICER, OWNER, STRANGER])('stores nothing while %s types on it, and says so', async (by) => {
    const { desk, address, action } = await takenOver()
    const answer = await desk.post(action, pressed(desk, 'Siti Aminah', 'simpan'), by)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toEqual({
      notice: expect.stringMatching(`^Isian tidak tersimpan: isian di halaman ini sudah dialihkan ke ${OWNER}`),
    })
    expect(await textAt(desk, address, OWNER)).toContain('value="Budi"')
  })

  it.each(['lanjut', 'kirim', 'hapus-semua', 'ganti'])('shows what was typed again after %s', async (button) => {
    const { desk, address, action } = await takenOver()
    const fields = [...pressed(desk, 'Siti Aminah', button), ['akun', STRANGER]]
    const answer = await desk.post(action, fields)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain(`sudah dialihkan ke ${OWNER}. Jawaban yang Anda ketik ada di bawah ini.`)
    expect(page).toContain('value="Siti Aminah"')
    expect(page).not.toContain('Budi')
    expect(await textAt(desk, address, OWNER)).toContain('value="Budi"')
  })

  it('lets that be sent as a draft of its own, and leaves the other to its account', async () => {
    const { desk, action, theirs } = await takenOver(`form.addTextItem().setTitle('Nama')`)
    const again = await (await desk.post(action, pressed(desk, 'Siti Aminah', 'kirim'))).text()
    await desk.post(actionOf(again), pressed(desk, 'Siti Aminah', 'kirim'))
    await desk.post(theirs, pressed(desk, 'Budi', 'kirim'), OWNER)
    expect(desk.responses().map(({ by, answers }) => [by, Object.values(answers)])).toEqual([
      [OFFICER, ['Siti Aminah']],
      [OWNER, ['Budi']],
    ])
  })
})

describe('An address that only names the account of a draft', () => {
  it.each([
    ['whoever may not answer the form', STRANGER],
    ['whoever may', OWNER],
  ])('stores nothing for %s', async (_, by) => {
    const desk = formDesk(FORM)
    const { address, action } = await typed(desk, 'Siti')
    for (const seal of ['', `&segel=${'0'.repeat(64)}`]) {
      const written = action.replace(/&segel=\w+/, seal)
      expect((await desk.post(written, pressed(desk, 'palsu', 'simpan'), by)).status).toBe(409)
    }
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })

  it('does not pass with the seal of another draft', async () => {
    const desk = formDesk(FORM)
    const { address, action } = await typed(desk, 'Siti')
    const other = actionOf(await textAt(desk, `${desk.address}?entry.${desk.entry('Nama')}=lain`))
    const draft = new URL(action, 'http://127.0.0.1').searchParams.get('draf') ?? ''
    const written = other.replace(/draf=\w+/, `draf=${draft}`)
    expect((await desk.post(written, pressed(desk, 'palsu', 'simpan'), OWNER)).status).toBe(409)
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })
})

describe('A page of an account that may answer once and has', () => {
  it('tells of that account and leads to its answer, whoever is at the page by now', async () => {
    const desk = formDesk(
      `form.addTextItem().setTitle('Nama'); form.setLimitOneResponsePerUser(true).setAllowResponseEdits(true)`,
    )
    const open = async (by: string) => actionOf(await textAt(desk, desk.address, by))
    const [first, left, owners] = [await open(OFFICER), await open(OFFICER), await open(OWNER)]
    await desk.post(first, pressed(desk, 'Siti', 'kirim'))
    await desk.post(owners, pressed(desk, 'Budi', 'kirim'), OWNER)
    const page = await (await desk.post(left, pressed(desk, 'Siti', 'kirim'), OWNER)).text()
    expect(page).toContain(`akun ${OFFICER} sudah mengisinya`)
    expect(page).toContain(`edit2=${desk.responses()[0]?.id}`)
    expect(page).not.toContain(`edit2=${desk.responses()[1]?.id}`)
  })
})

describe('A page whose draft was sent in another window', () => {
  it('says that nothing typed since is stored', async () => {
    const desk = formDesk(`form.addTextItem().setTitle('Nama')`)
    const { action } = await typed(desk, 'Siti')
    const sent = location(await desk.post(action, pressed(desk, 'Siti', 'kirim')))
    const answer = await desk.post(action, pressed(desk, 'terlambat', 'simpan'))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toEqual({
      notice: expect.stringMatching('^Isian tidak tersimpan: isian ini sudah dikirim'),
    })
    expect(location(await desk.post(action, pressed(desk, 'Siti', 'kirim')))).toBe(sent)
  })
})
