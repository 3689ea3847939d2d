// The list of what happened last: its order while the clock stands still, what is told once, and where each viewer may look.
import { LEAD, mailDesk, OWNER, STRANGER, UNIT } from './mail-desk'

const SCRIPT = `
  function pasang() {
    for (const [title, handler] of [['Formulir 1', 'terimaSatu'], ['Formulir 2', 'terimaDua']]) {
      const form = FormApp.create(title, true).setTitle(title)
      form.addTextItem().setTitle('Nama')
      form.addPublishedReader('${LEAD}')
      ScriptApp.newTrigger(handler).forForm(form).onFormSubmit().create()
    }
  }
  function terimaSatu() {
    Utilities.sleep(90000)
    MailApp.sendEmail('${LEAD}', 'Rapat', 'isi')
    MailApp.sendEmail('${UNIT}', 'Tanda terima', 'isi')
  }
  function terimaDua() { MailApp.sendEmail('${UNIT}', 'Uji', 'isi') }
  function sapuan() {}
  function onOpen() {}
  function rusak() { throw new Error('rusak') }`

function office() {
  const desk = mailDesk(SCRIPT)
  desk.run('pasang')
  return {
    ...desk,
    told: async (by: string) => {
      const { text } = await desk.get('/', by)
      const list = /<ul class="events">(.*?)<\/ul>/s.exec(text)?.[1] ?? ''
      return [...list.matchAll(/<li>.*?<\/time>(.*?)<\/li>/gs)].map(([, entry = '']) => ({
        text: entry.replace(/<[^>]*>/g, '').trim(),
        href: /href="([^"]*)"/.exec(entry)?.[1],
      }))
    },
  }
}

/** Of the page a link leads to; a form first gives whoever opens it a draft. */
async function statusOf(desk: ReturnType<typeof office>, href: string, by: string): Promise<number> {
  const answer = await desk.get(href, by)
  const location = answer.headers.get('location')
  return location?.startsWith(`${href}?draf=`) ? (await desk.get(location, by)).status : answer.status
}

describe('What happened last', () => {
  it('is told newest first while the clock stands still, form after form', async () => {
    const desk = office()
    desk.send('Formulir 1', { Nama: 'a' }, LEAD)
    desk.send('Formulir 2', { Nama: 'b' }, STRANGER)
    expect((await desk.told(OWNER)).map(({ text }) => text)).toEqual([
      'Skrip terimaDua',
      `Surat kepada ${UNIT}: Uji`,
      `Formulir 2 dikirim oleh ${STRANGER}`,
      'Skrip terimaSatu',
      `Surat kepada ${UNIT}: Tanda terima`,
      `Surat kepada ${LEAD}: Rapat`,
      `Formulir 1 dikirim oleh ${LEAD}`,
      'Skrip pasang',
    ])
  })

  it('tells runs and mails that repeat once, and no opening of a sheet that went well', async () => {
    const desk = office()
    for (const name of ['sapuan', 'rusak', 'sapuan', 'rusak', 'sapuan']) desk.run(name, 'clock')
    desk.run('onOpen', 'open')
    desk.run('rusak', 'open')
    desk.send('Formulir 2', { Nama: 'a' }, LEAD)
    desk.send('Formulir 2', { Nama: 'b' }, LEAD)
    expect((await desk.told(OWNER)).map(({ text }) => text)).toEqual([
      'Skrip terimaDua (2 kali)',
      `Surat kepada ${UNIT}: Uji (2 kali)`,
      `Formulir 2 dikirim oleh ${LEAD}`,
      `Formulir 2 dikirim oleh ${LEAD}`,
      'Skrip rusak (3 kali)',
      'Skrip sapuan (3 kali)',
      'Skrip pasang',
    ])
  })

  it('stays in order when the runs that sent the mails are no longer listed', async () => {
    const desk = office()
    desk.send('Formulir 1', { Nama: 'a' }, LEAD)
    desk.send('Formulir 2', { Nama: 'b' }, LEAD)
    for (let runs = 0; runs < 510; runs++) desk.run('sapuan', 'clock')
    const mails = (await desk.told(OWNER)).map(({ text }) => text).filter((text) => text.startsWith('Surat'))
    expect(mails).toEqual([
      `Surat kepada ${UNIT}: Uji`,
      `Surat kepada ${UNIT}: Tanda terima`,
      `Surat kepada ${LEAD}: Rapat`,
    ])
  })

  it('leads each viewer to what they may open, and nowhere else', async () => {
    const desk = office()
    desk.send('Formulir 1', { Nama: 'a' }, LEAD)
    const hrefs = async (by: string) =>
      Object.fromEntries((await desk.told(by)).map(({ text, href }) => [text.replace(/^Surat kepada \S+ /, ''), href]))
    const [owner, lead, stranger] = [await hrefs(OWNER), await hrefs(LEAD), await hrefs(STRANGER)]
    expect([owner.Rapat, owner['Tanda terima']]).toEqual(['/surat/terkirim/1', '/surat/terkirim/2'])
    expect([lead.Rapat, lead['Tanda terima']]).toEqual(['/surat/1', undefined])
    expect([stranger.Rapat, stranger['Tanda terima']]).toEqual([undefined, undefined])
    const sent = `Formulir 1 dikirim oleh ${LEAD}`
    expect(owner[sent]).toMatch(/^\/forms\/d\/[^/]+\/viewanalytics$/)
    expect(lead[sent]).toMatch(/^\/forms\/d\/e\/[^/]+\/viewform$/)
    expect(stranger[sent]).toBeUndefined()
    for (const [by, links] of [
      [OWNER, owner],
      [LEAD, lead],
    ] as const)
      for (const href of Object.values(links))
        if (href) expect([href, await statusOf(desk, href, by)]).toEqual([href, 200])
  })
})
