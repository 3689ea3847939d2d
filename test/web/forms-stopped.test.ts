// A form that stops taking answers while somebody types on its page: the page says so before it is left.
import { changeForm } from '../../src/local/services/forms/form-store'
import { FORM, named, type TypingDesk, textAt, typed } from './form-typing'
import { actionOf, formDesk, location, OFFICER, OWNER } from './forms-desk'

const TYPED = 'Isian tidak tersimpan: '

async function noticeOn(desk: TypingDesk, action: string): Promise<string> {
  const answer = await desk.post(action, [...named(desk, { Nama: 'Siti Aminah' }), ['aksi', 'simpan']])
  expect(answer.status).toBe(409)
  const { notice } = (await answer.json()) as { notice: string }
  return notice
}

describe('A page of a form that stops taking answers', () => {
  it('says that the form was closed', async () => {
    const desk = formDesk(FORM)
    const { action } = await typed(desk, 'Siti')
    await desk.post(`/forms/d/${desk.form().id}/penerimaan`, { terima: 'tidak' }, OWNER)
    expect(await noticeOn(desk, action)).toMatch(`${TYPED}formulir ini tidak lagi menerima jawaban. Salin`)
  })

  it('says that the account may no longer answer', async () => {
    const desk = formDesk(FORM)
    const { action } = await typed(desk, 'Siti')
    const responders = `/forms/d/${desk.form().id}/penjawab`
    const [, hapus = ''] = /name="hapus" value="([^"]+)"/.exec(await textAt(desk, responders, OWNER)) ?? []
    await desk.post(responders, { hapus }, OWNER)
    expect(await noticeOn(desk, action)).toMatch(
      `${TYPED}formulir ini tidak lagi menerima jawaban dari akun ${OFFICER}.`,
    )
  })

  it('says that the account has answered meanwhile', async () => {
    const desk = formDesk(`form.addTextItem().setTitle('Nama'); form.setLimitOneResponsePerUser(true)`)
    const pages = [await desk.get(desk.address), await desk.get(desk.address)]
    const [one = '', two = ''] = await Promise.all(pages.map(async (page) => actionOf(await page.text())))
    await desk.post(one, [...named(desk, { Nama: 'Siti' }), ['aksi', 'kirim']])
    expect(await noticeOn(desk, two)).toMatch(`${TYPED}akun ${OFFICER} sudah menjawab`)
  })

  it('says that sent answers can no longer be changed', async () => {
    const desk = formDesk(`form.addTextItem().setTitle('Nama'); form.setAllowResponseEdits(true)`)
    const { action: first } = await typed(desk, 'Siti')
    await desk.post(first, [...named(desk, { Nama: 'Siti' }), ['aksi', 'kirim']])
    const edit = location(await desk.answer(`${desk.address}?edit2=${desk.responses()[0]?.id}`))
    const action = actionOf(await (await desk.get(edit)).text())
    changeForm(desk.world, desk.form().id, { responseEdits: false })
    expect(await noticeOn(desk, action)).toMatch(`${TYPED}jawaban yang sudah dikirim tidak lagi dapat diubah`)
  })
})
