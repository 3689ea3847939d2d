// The mail pages: who may read what, what a mail's own HTML may do, and what the list says.
import { deskWithMails, LEAD, OWNER, STRANGER, UNIT } from './mail-desk'

/** Two mails of one subject to the unit; the lead got a copy of the first alone, the stranger one in secret. */
function conversation() {
  return deskWithMails(
    { to: UNIT, cc: LEAD, bcc: STRANGER, subject: 'Uji konsekuensi', body: 'Isi surat pertama' },
    { to: UNIT, subject: 'Re: Uji konsekuensi', body: 'Isi surat kedua' },
  )
}

describe('Who got one mail of a conversation', () => {
  it('reads that one and no other', async () => {
    const desk = conversation()
    const page = await desk.get('/surat/1', LEAD)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Isi surat pertama')
    expect(page.text).not.toContain('Isi surat kedua')
    for (const path of ['/surat/2', '/surat/2/isi', '/surat/3', '/surat/0'])
      expect([path, (await desk.get(path, LEAD)).status]).toEqual([path, 404])
  })

  it('is not shown what the script sent, by whatever number', async () => {
    const desk = conversation()
    for (const path of ['/surat/terkirim', '/surat/terkirim/1', '/surat/terkirim/2'])
      for (const by of [LEAD, UNIT, STRANGER]) {
        const { status, text } = await desk.get(path, by)
        expect([path, by, status]).toEqual([path, by, 404])
        expect(text).not.toContain('Isi surat')
      }
  })

  it('is not told who got it in secret; whoever did reads it', async () => {
    const desk = conversation()
    for (const by of [LEAD, UNIT]) {
      const { text } = await desk.get('/surat/1', by)
      expect(text).toContain(LEAD)
      expect(text).not.toContain(STRANGER)
    }
    const { status, text } = await desk.get('/surat/1', STRANGER)
    expect([status, text.includes('Tembusan tersembunyi')]).toEqual([200, false])
  })
})

describe("The script's own account", () => {
  it('finds no mail of others in its inbox', async () => {
    const desk = conversation()
    expect((await desk.get('/surat', OWNER)).text).toContain('Belum ada surat untuk akun ini.')
    expect((await desk.get('/surat/1', OWNER)).status).toBe(404)
  })

  it('reads every mail it sent, with all who got it', async () => {
    const desk = conversation()
    const { status, text } = await desk.get('/surat/terkirim/2', OWNER)
    expect(status).toBe(200)
    for (const part of ['Isi surat pertama', 'Isi surat kedua', 'Tembusan tersembunyi', STRANGER, '/surat/terkirim"'])
      expect(text).toContain(part)
    expect((await desk.get('/surat/1/isi', OWNER)).text).toContain('Isi surat pertama')
  })
})

describe('A mail that was read', () => {
  it('can be marked as unread again', async () => {
    const desk = conversation()
    const unread = async () => (await desk.get('/surat', UNIT)).text.split('Belum dibaca').length - 1
    expect(await unread()).toBe(2)
    await desk.get('/surat/2', UNIT)
    expect(await unread()).toBe(0)
    expect((await desk.post('/surat/2/belum-dibaca', UNIT)).status).toBe(303)
    expect(await unread()).toBe(1)
    expect((await desk.post('/surat/2/belum-dibaca', LEAD)).status).toBe(404)
  })
})

describe('A search that finds nothing', () => {
  it('says so, and not that there are no mails', async () => {
    const desk = conversation()
    const { text } = await desk.get('/surat?cari=%3Cb%3Ekosong', UNIT)
    expect(text).toContain('Tidak ada surat yang memuat “&lt;b&gt;kosong”.')
    expect(text).not.toContain('Belum ada surat')
    expect((await desk.get('/surat/terkirim?cari=kosong', OWNER)).text).toContain('Tidak ada surat yang memuat')
    expect((await desk.get('/surat/terkirim?cari=kedua', OWNER)).text).toContain('Isi surat kedua')
  })
})

const FORM = 'https://docs.google.com/forms/d/e/1/viewform?a=1&amp;b=2'
const HERE = '/forms/d/e/1/viewform?a=1&amp;b=2'

async function frameOf(htmlBody: string) {
  const desk = deskWithMails({ to: UNIT, subject: 'Tautan', body: 'teks', htmlBody })
  return { frame: await desk.get('/surat/1/isi', UNIT), page: await desk.get('/surat/1', UNIT) }
}

describe("The links of a mail's HTML", () => {
  it.each([
    ['in quotes', `<a href="${FORM}">isi</a>`, `<a href="${HERE}">isi</a>`],
    ['without quotes', '<a href=https://docs.google.com/x>isi</a>', '<a href="/x">isi</a>'],
    ['after a > in another attribute', `<a title="a>b" href="${FORM}">isi</a>`, `href="${HERE}"`],
    ['after a line break', `<A\nHREF\n=\n'${FORM}'>isi</A>`, `<a href="${HERE}">isi</a>`],
    ['of a part of an image', `<map><area href="${FORM}"></map>`, `<area href="${HERE}">`],
    ['of a drawing', '<svg><a xlink:href="https://docs.google.com/x">isi</a></svg>', 'xlink:href="/x"'],
    ['for browsers without scripts', `<noscript><a href="${FORM}">isi</a></noscript>`, `<a href="${HERE}">isi</a>`],
    [
      'of a part that browsers set apart',
      `<div><template shadowrootmode="open"><a href="${FORM}">isi</a></template></div>`,
      `<a href="${HERE}">isi</a>`,
    ],
    ['to a place within the frame', `<a target=_self href="${FORM}">isi</a>`, `<a href="${HERE}">isi</a>`],
    ['to elsewhere', '<a href="https://contoh.id/a">isi</a>', '<a href="https://contoh.id/a">isi</a>'],
  ])('%s lead to the pages of the box', async (_, htmlBody, expected) => {
    const { frame } = await frameOf(htmlBody)
    expect(frame.text).toContain(expected)
    expect(frame.text).not.toContain('docs.google.com')
  })

  it.each([
    '<a href="javascript:alert(1)">isi</a>',
    '<a href=" java&#10;script:alert(1)">isi</a>',
    '<a href="data:text/html,<script>alert(1)</script>">isi</a>',
    '<a href="file:///etc/passwd">isi</a>',
    '<a href="laman">isi</a>',
  ])('lead nowhere when they name no page: %s', async (htmlBody) => {
    const { frame } = await frameOf(htmlBody)
    expect(frame.text).toContain('<a>isi</a>')
  })

  it('never name another host, though Google’s would stand before it', async () => {
    const { frame } = await frameOf('<a href="https://docs.google.com//jahat.example/x">isi</a>')
    expect(frame.text).toContain('<a href="/jahat.example/x">isi</a>')
  })

  it('are not led elsewhere by the mail', async () => {
    const { frame } = await frameOf(
      '<base href="https://jahat.example/" target="_self"><meta http-equiv="refresh" content="0;url=https://jahat.example/"><p>isi</p>',
    )
    expect(frame.text).not.toContain('jahat.example')
    expect(frame.text).toContain('<base target="_top" />')
    expect(frame.headers.get('content-security-policy')).toContain("base-uri 'none'")
  })
})

describe("A mail's HTML", () => {
  it('can run, load and send nothing', async () => {
    const { frame } = await frameOf('<p>isi</p>')
    const policy = (frame.headers.get('content-security-policy') ?? '').split('; ')
    expect(policy).toEqual([
      'sandbox allow-same-origin allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox',
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ])
  })

  it('is held by an element that forbids the same', async () => {
    const { page } = await frameOf('<p>isi</p>')
    const sandbox = /<iframe [^>]*sandbox="([^"]*)"/.exec(page.text)?.[1]
    expect(sandbox?.split(' ')).toEqual([
      'allow-same-origin',
      'allow-top-navigation-by-user-activation',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ])
  })

  it('is read however deep it is nested', async () => {
    const { frame, page } = await frameOf(
      `${'<div>'.repeat(15_000)}dasar <b>isi</b>${'</div>'.repeat(15_000)}<p>akhir</p>`,
    )
    expect([frame.status, page.status]).toEqual([200, 200])
    for (const { text } of [frame, page]) {
      expect(text).toContain('dasar')
      expect(text).toContain('<p>akhir</p>')
    }
  })

  it('keeps its own styles in its frame', async () => {
    const { frame, page } = await frameOf('<style>p{color:red}</style><body bgcolor="#eee"><p style="margin:0">isi</p>')
    expect(frame.text).toContain('<style>p{color:red}</style></head><body bgcolor="#eee"><p style="margin:0">isi</p>')
    expect(page.text).not.toContain('color:red')
  })

  it('is set for paper as text with its structure alone', async () => {
    const { page } = await frameOf(
      `<p onclick="a()" class="top" style="display:block">Yth. <b id=isi>Kepala</b></p><p style="display:none">gelap</p><script>a()</script><form action=/akun><a href="${FORM}" onclick="a()">Isi</a></form><img src="https://jahat.example/a.png" alt="Logo"><td>&lt;i&gt;</td>`,
    )
    expect(page.text).toContain(
      `<div class="on-paper"><p>Yth. <b>Kepala</b></p><a href="${HERE}">Isi</a>Logo&lt;i&gt;</div>`,
    )
  })
})
