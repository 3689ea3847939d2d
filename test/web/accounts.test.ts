// Changing the account a visitor acts as: back to where one was and nowhere else, also as somebody no file names yet.
import { formDesk, location, OFFICER, OWNER } from './forms-desk'

const NEWCOMER = 'petugas.baru@contoh.pontianak.go.id'
const HERE = 'http://127.0.0.1:8017'

type Desk = ReturnType<typeof formDesk>

/** Where the switch at the top of a page leads back to. */
function backOf(page: string): string {
  return (/name="kembali" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
}

function cookiesOf(answer: Response): string[] {
  return answer.headers.getSetCookie().map((cookie) => decodeURIComponent(cookie.split(';')[0] ?? ''))
}

/** A page that refuses what was sent to it. */
async function refused(desk: Desk, referer: string): Promise<string> {
  const answer = await desk.ask('/jam', OWNER, {
    method: 'POST',
    body: 'sampai=tanggal&tanggal=2000-01-01&pukul=08%3A00',
    headers: { 'content-type': 'application/x-www-form-urlencoded', referer },
  })
  expect(answer.status).toBe(400)
  return answer.text()
}

describe('Changing the account', () => {
  it('leads back to the page it was changed on', async () => {
    const desk = formDesk('')
    expect(backOf(await (await desk.get('/surat?cari=a&hal=2')).text())).toBe('/surat?cari=a&hal=2')
    const answer = await desk.post('/akun', { akun: OWNER, kembali: '/surat?cari=a&hal=2' })
    expect(location(answer)).toBe('/surat?cari=a&hal=2')
    expect(cookiesOf(answer)).toEqual([`akun=${OWNER}`])
  })

  it.each([
    ['/\t/evil.example', '/'],
    ['/\n/evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example/surat', '/'],
    ['javascript:alert(1)', '/'],
    ['http://', '/'],
    ['', '/'],
    ['/.//evil.example', '/evil.example'],
    [`${HERE}//evil.example`, '/evil.example'],
    ['/surat\r\nset-cookie: a=b', '/suratset-cookie:%20a=b'],
  ])('leads to no other site: %j', async (kembali, to) => {
    const answer = await formDesk('').post('/akun', { akun: OWNER, kembali })
    expect([answer.status, location(answer)]).toEqual([303, to])
  })

  it('on a page that answers what was sent leads to the page before it, if it is one of this site', async () => {
    const desk = formDesk('')
    expect(backOf(await refused(desk, `${HERE}/?dari=surat`))).toBe('/?dari=surat')
    expect(backOf(await refused(desk, 'http://evil.example/surat'))).toBe('/')
    expect(backOf(await refused(desk, `${HERE}/jam`))).toBe('/')
  })
})

describe('An account no file names yet', () => {
  it('is asked for on a page of its own, which leads back where one was', async () => {
    const desk = formDesk('')
    const to = location(await desk.post('/akun', { akun: 'lain', kembali: '/surat?cari=a' }))
    expect(to).toBe('/akun?kembali=%2Fsurat%3Fcari%3Da')
    const page = await (await desk.get(to)).text()
    expect(page).toContain('Alamat surel petugas yang hendak diperankan')
    expect(backOf(page)).toBe('/surat?cari=a')
  })

  it('is taken when it is an address, and can be chosen from then on', async () => {
    const desk = formDesk('')
    const answer = await desk.post('/akun', { akun: ` ${NEWCOMER.toUpperCase()} `, kembali: '/surat' })
    expect(location(answer)).toBe('/surat')
    expect(cookiesOf(answer)).toEqual([`akun-lain=${NEWCOMER}`, `akun=${NEWCOMER}`])
    const cookie = `akun=${encodeURIComponent(OWNER)}; akun-lain=${encodeURIComponent(NEWCOMER)}`
    expect(await (await desk.ask('/surat', OWNER, { headers: { cookie } })).text()).toContain(
      `<option value="${NEWCOMER}">`,
    )
  })

  it('sees only what is shared with it', async () => {
    const desk = formDesk(`form.setDescription('Tentang uji')`)
    expect(await (await desk.get('/formulir', OFFICER)).text()).toContain('Tentang uji')
    expect(await (await desk.get('/formulir', NEWCOMER)).text()).not.toContain('Tentang uji')
  })

  it('is asked for again when what was typed is no address', async () => {
    const answer = await formDesk('').post('/akun', { akun: '"><b>@', kembali: '/surat' })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(cookiesOf(answer)).toEqual([])
    expect(page).toContain('Tulis alamat surel yang benar')
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;@"')
    expect(backOf(page)).toBe('/surat')
  })
})
