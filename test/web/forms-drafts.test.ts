// What was filled in and not sent: found again by its account, seen and sent by no other, and lost by nobody.
import { type TypingDesk as Desk, FORM, named, textAt, typed } from './form-typing'
import { actionOf, formDesk, location, OFFICER, OWNER } from './forms-desk'

const STRANGER = 'tamu@contoh.pontianak.go.id'

describe('Going back in the browser', () => {
  it('finds every page as it is stored, because its address names the draft from the beginning', async () => {
    const desk = formDesk(FORM)
    const first = location(await desk.answer(desk.address))
    const action = actionOf(await textAt(desk, first))
    // Sent before anything was saved while typing.
    const second = location(await desk.post(action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'lanjut']]))
    await desk.post(actionOf(await textAt(desk, second)), [...named(desk, { Uraian: 'panjang' }), ['aksi', 'kembali']])
    expect(await textAt(desk, first)).toContain('value="Siti"')
    expect(await textAt(desk, second)).toContain('value="panjang"')
  })

  it('asks for the page again', async () => {
    const desk = formDesk(FORM)
    for (const path of [desk.address, '/formulir', desk.address.replace('viewform', 'formResponse')])
      expect((await desk.get(path)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('A form opened again', () => {
  it('shows what its account had filled in, says so, and begins anew when that is thrown away', async () => {
    const desk = formDesk(FORM)
    expect(await textAt(desk, '/formulir')).not.toContain('Isian tersimpan, belum dikirim')
    const { action } = await typed(desk, 'Siti')
    expect(await textAt(desk, '/formulir')).toContain('Isian tersimpan, belum dikirim')
    const page = await textAt(desk, desk.address)
    expect(page).toContain('value="Siti"')
    expect(page).toContain('Isian Anda yang tersimpan ditampilkan kembali.')
    await desk.post(action, { aksi: 'hapus-semua' })
    const fresh = await textAt(desk, desk.address)
    expect(fresh).not.toContain('value="Siti"')
    expect(fresh).not.toContain('ditampilkan kembali')
  })

  it('is empty for another account, and once it is sent', async () => {
    const desk = formDesk(FORM)
    const { action } = await typed(desk, 'Siti')
    expect(await textAt(desk, desk.address, OWNER)).not.toContain('value="Siti"')
    const last = location(await desk.post(action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'lanjut']]))
    await desk.post(actionOf(await textAt(desk, last)), { aksi: 'kirim' })
    expect(desk.responses()).toHaveLength(1)
    expect(await textAt(desk, desk.address)).not.toContain('value="Siti"')
  })

  it('by a link that fills it in holds the answers of the link, and leads to what else is stored', async () => {
    const desk = formDesk(FORM)
    const { address } = await typed(desk, 'Siti')
    const link = `${desk.address}?usp=pp_url&entry.${desk.entry('Nama')}=dari+surel`
    const page = await textAt(desk, link)
    expect(page).toContain('value="dari surel"')
    expect(page).not.toContain('value="Siti"')
    expect(page).toContain('Isian Anda yang lain untuk formulir ini masih tersimpan:')
    expect(page).toContain('9 Nov 2026 08.00 – <bdi>Siti</bdi>')
    expect(page).toContain(`href="${address}#bagian"`)
  })

  it('by the same link again shows what was typed since, until that is thrown away', async () => {
    const desk = formDesk(FORM)
    const link = `${desk.address}?usp=pp_url&entry.${desk.entry('Nama')}=dari+surel`
    const { action } = await typed(desk, 'diperbaiki', link)
    expect(await textAt(desk, link)).toContain('value="diperbaiki"')
    await desk.post(action, { aksi: 'hapus-semua' })
    expect(await textAt(desk, link)).toContain('value="dari surel"')
  })

  it('to answer anew never carries on changing a response', async () => {
    const desk = formDesk(`${FORM}; form.setAllowResponseEdits(true)`)
    const { action } = await typed(desk, 'Siti')
    const last = location(await desk.post(action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'lanjut']]))
    await desk.post(actionOf(await textAt(desk, last)), { aksi: 'kirim' })
    await typed(desk, 'Siti Aminah', `${desk.address}?edit2=${desk.responses()[0]?.id}`)
    expect(await textAt(desk, desk.address)).not.toContain('Siti')
  })
})

describe('A draft of another account', () => {
  it('is not shown, and leads back to its account or over to the present one', async () => {
    const desk = formDesk(FORM)
    const { address } = await typed(desk, 'Siti')
    const answer = await desk.get(address, OWNER)
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).not.toContain('Siti')
    expect(page).toContain(`Anda kini bertindak sebagai ${OWNER}. Isian ini tersimpan untuk ${OFFICER}`)
    expect(page).toContain(`name="akun" value="${OFFICER}"`)
    expect(page).toContain(`name="kembali" value="${address}#bagian"`)

    const takeOver = /action="([^"]+alihkan[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const to = location(await desk.post(takeOver, {}, OWNER))
    expect(await textAt(desk, to, OWNER)).toContain('value="Siti"')
    expect(await textAt(desk, desk.address, OFFICER)).not.toContain('Siti')
  })

  it('leads to a form of ones own filled in as the link had it, not as it was typed since', async () => {
    const desk = formDesk(FORM)
    const link = `${desk.address}?entry.${desk.entry('Nama')}=dari+surel`
    const { action } = await typed(desk, 'Siti', link)
    const to = location(await desk.post(action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'lanjut']]))
    const own = /<a href="([^"]+)">Isi formulir dengan isian sendiri/.exec(await textAt(desk, to, OWNER))?.[1] ?? ''
    const page = await textAt(desk, own.replaceAll('&amp;', '&'), OWNER)
    expect(page).toContain('value="dari surel"')
    expect(page).toContain(`Alamat surel Anda (${OWNER}) akan dicatat`)
  })

  it('that changes a response leads to an empty form of ones own', async () => {
    const desk = formDesk(`${FORM}; form.setAllowResponseEdits(true)`)
    const next = location(
      await desk.post((await typed(desk, 'Siti')).action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'lanjut']]),
    )
    await desk.post(actionOf(await textAt(desk, next)), { aksi: 'kirim' })
    const { address } = await typed(desk, 'Siti Aminah', `${desk.address}?edit2=${desk.responses()[0]?.id}`)
    expect(await textAt(desk, address, OWNER)).toContain(`<a href="${desk.address}">Isi formulir dengan isian sendiri`)
  })

  it('says nothing of the form to whoever may not answer it, and is not theirs to take', async () => {
    const desk = formDesk(FORM)
    const { address } = await typed(desk, 'Siti')
    const page = await textAt(desk, address, STRANGER)
    expect(page).toContain('Isian ini milik akun lain')
    expect(page).not.toContain('Uji<')
    expect(page).not.toContain('alihkan')
    const takeOver = address.replace('viewform', 'alihkan')
    expect((await desk.post(takeOver, {}, STRANGER)).status).toBe(403)
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })

  it('is not sent when the account was changed in another window, and keeps what was typed there', async () => {
    const desk = formDesk(FORM)
    const { address, action } = await typed(desk, 'Siti')
    for (const button of ['lanjut', 'kirim', 'hapus-semua']) {
      const to = location(await desk.post(action, [...named(desk, { Nama: 'Siti Aminah' }), ['aksi', button]], OWNER))
      expect(await textAt(desk, to, OWNER)).toContain('Isian ini milik akun lain')
    }
    expect(await (await desk.post(action, { aksi: 'simpan' }, OWNER)).json()).toEqual({
      notice: expect.stringContaining(`Anda kini bertindak sebagai ${OWNER}`),
    })
    await desk.post(action, [...named(desk, { Nama: 'Siti Aminah' }), ['aksi', 'simpan']], OWNER)
    expect(desk.responses()).toEqual([])
    expect(await textAt(desk, address)).toContain('value="Siti Aminah"')
  })

  it('that was first typed after the change belongs to whom its page was made for', async () => {
    const desk = formDesk(FORM)
    const address = location(await desk.answer(desk.address))
    const action = actionOf(await textAt(desk, address))
    await desk.post(action, [...named(desk, { Nama: 'Siti' }), ['aksi', 'kirim']], STRANGER)
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })

  it('says whose it was once it is sent', async () => {
    const desk = formDesk(`form.addTextItem().setTitle('Nama')`)
    const address = location(await desk.answer(desk.address))
    const fields = [...named(desk, { Nama: 'Siti' }), ['aksi', 'kirim']]
    const sent = location(await desk.post(actionOf(await textAt(desk, address)), fields))
    for (const path of [sent, address])
      expect(await textAt(desk, path, STRANGER)).toContain(`Jawaban ini sudah dikirim oleh ${OFFICER}.`)
  })
})

describe('Changing the account on the page of a form', () => {
  it('keeps what was typed first, and offers it to the new account', async () => {
    const desk = formDesk(FORM)
    const address = location(await desk.answer(desk.address))
    const page = await textAt(desk, address)
    expect(page).toContain('<select id="akun" name="akun" form="isian"')
    const fields = [...named(desk, { Nama: 'Siti' }), ['akun', OWNER], ['aksi', 'ganti']]
    const answer = await desk.post(actionOf(page), fields)
    expect(answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual([
      `akun=${encodeURIComponent(OWNER)}`,
    ])
    expect(location(answer)).toBe(`${address}#bagian`)
    expect(await textAt(desk, location(answer), OWNER)).toContain(`Alihkan isian ke ${OWNER}`)
  })

  it('opens the form for the new account when nothing was typed, filled in as the link said', async () => {
    const desk = formDesk(FORM)
    const link = `${desk.address}?entry.${desk.entry('Nama')}=dari+surel`
    const page = await textAt(desk, link)
    const fields = [...named(desk, { Nama: 'dari surel' }), ['akun', OWNER], ['aksi', 'ganti']]
    expect(location(await desk.post(actionOf(page), fields))).toBe(link)
    expect(await textAt(desk, link, OWNER)).toContain(`Alamat surel Anda (${OWNER}) akan dicatat`)
  })

  it('keeps what was typed also on the way to an account that must be typed', async () => {
    const desk = formDesk(FORM)
    const address = location(await desk.answer(desk.address))
    const fields = [...named(desk, { Nama: 'Siti' }), ['akun', 'lain'], ['aksi', 'ganti']]
    const to = location(await desk.post(actionOf(await textAt(desk, address)), fields))
    expect(to).toBe(`/akun?kembali=${encodeURIComponent(`${address}#bagian`)}`)
    expect(await textAt(desk, address)).toContain('value="Siti"')
  })
})

describe('The page that says it was sent', () => {
  async function sentPage(desk: Desk): Promise<string> {
    const page = await textAt(desk, desk.address)
    return textAt(desk, location(await desk.post(actionOf(page), [...named(desk, { Nama: 'A' }), ['aksi', 'kirim']])))
  }
  const ONE = `form.addTextItem().setTitle('Nama')`
  const RAN = 'Skrip kantor sudah dijalankan'

  it('says that the script was run', async () => {
    expect(await sentPage(formDesk(ONE))).toContain(RAN)
  })

  it('does not say so of a form no script waits for', async () => {
    const desk = formDesk(
      `${ONE}; ScriptApp.getProjectTriggers().forEach(function (one) { ScriptApp.deleteTrigger(one) })`,
    )
    const page = await sentPage(desk)
    expect(page).toContain('Jawaban Anda telah direkam.')
    expect(page).not.toContain(RAN)
  })

  it('does not say so where the script could not be run', async () => {
    const desk = formDesk(ONE)
    desk.occupyScript()
    const page = await sentPage(desk)
    expect(page).toContain('skrip tidak dapat dijalankan')
    expect(page).not.toContain(RAN)
  })
})
