// What MailApp sends, as the box keeps it, and the daily quota used up (developers.google.com/apps-script/reference/mail/mail-app, …/guides/services/quotas).
import { Blob } from '../../src/local/services/base/blob'
import { MailApp } from '../../src/local/services/mail/mail-app'
import { type SentMail, sentMails } from '../../src/local/services/mail/sent-mail'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const OPD = 'opd.kominfo@contoh.pontianak.go.id'
const PPID = 'ppid.utama@contoh.pontianak.go.id'

function postOffice() {
  const world = openWorld({ now: new Date('2026-11-09T01:00:00Z') })
  const outbox = () => sentMails(world)
  const last = (): SentMail | undefined => outbox().at(-1)
  return { world, mail: handOut(new MailApp(world)), outbox, last }
}

function addresses(count: number): string {
  return Array.from({ length: count }, (_, index) => `opd${index}@contoh.pontianak.go.id`).join(',')
}

describe('A mail', () => {
  it('keeps what was asked for, and the instant', () => {
    const { mail, last } = postOffice()
    mail.sendEmail({
      to: `${OPD}, ${PPID}`,
      cc: 'Admin PPID <admin.ppid@contoh.pontianak.go.id>',
      bcc: 'arsip@contoh.pontianak.go.id',
      subject: 'Uji konsekuensi',
      body: 'Mohon diuji.',
      htmlBody: '<p>Mohon diuji.</p>',
      replyTo: PPID,
      name: 'PPID Utama',
    })
    expect(last()).toEqual({
      to: `${OPD},${PPID}`,
      cc: 'Admin PPID <admin.ppid@contoh.pontianak.go.id>',
      bcc: 'arsip@contoh.pontianak.go.id',
      subject: 'Uji konsekuensi',
      body: 'Mohon diuji.',
      htmlBody: '<p>Mohon diuji.</p>',
      replyTo: PPID,
      name: 'PPID Utama',
      attachments: [],
      sentAt: new Date('2026-11-09T01:00:00Z'),
    })
  })

  it('is gone once its sending was undone, and another may take its place', () => {
    const { world, mail, outbox } = postOffice()
    mail.sendEmail(OPD, 'Hal', 'Isi')
    const undone = () =>
      world.store.transaction(() => {
        mail.sendEmail(OPD, 'Hal', 'Batal')
        expect(outbox()).toHaveLength(2)
        throw new Error('undone')
      })
    expect(undone).toThrow('undone')
    expect(outbox()).toHaveLength(1)
    mail.sendEmail(OPD, 'Hal', 'Lain')
    expect(outbox().map(({ body }) => body)).toEqual(['Isi', 'Lain'])
  })

  it('may be written in each of the four ways', () => {
    const { mail, outbox } = postOffice()
    mail.sendEmail(OPD, 'Hal', 'Isi')
    mail.sendEmail(OPD, 'Hal', 'Isi', { cc: PPID })
    mail.sendEmail(OPD, PPID, 'Hal', 'Isi')
    mail.sendEmail({ to: OPD, subject: 'Hal', body: 'Isi' })
    expect(outbox().map(({ to, cc, subject, body, replyTo }) => [to, cc, subject, body, replyTo])).toEqual([
      [OPD, '', 'Hal', 'Isi', undefined],
      [OPD, PPID, 'Hal', 'Isi', undefined],
      [OPD, '', 'Hal', 'Isi', PPID],
      [OPD, '', 'Hal', 'Isi', undefined],
    ])
  })

  it('carries attachments, of blobs and of whatever has one', () => {
    const { world, mail, last } = postOffice()
    const bytes = new TextEncoder().encode('daftar')
    const blob = handOut(new Blob(world, { bytes, contentType: 'application/pdf', name: 'daftar.pdf' }))
    mail.sendEmail(OPD, 'Hal', 'Isi', { attachments: [blob, { getBlob: () => blob }] })
    const attachment = { name: 'daftar.pdf', contentType: 'application/pdf', bytes: expect.anything() }
    expect(last()?.attachments).toEqual([attachment, attachment])
    expect(last()?.attachments.map((one) => new TextDecoder().decode(one.bytes))).toEqual(['daftar', 'daftar'])
  })

  it('carries the images of its HTML by their keys', () => {
    const { world, mail, last } = postOffice()
    const logo = handOut(new Blob(world, { bytes: Uint8Array.of(71), contentType: 'image/gif', name: 'l.gif' }))
    mail.sendEmail({ to: OPD, subject: 'Hal', htmlBody: '<img src="cid:logo">', inlineImages: { logo } })
    expect(last()?.attachments).toMatchObject([{ name: 'l.gif', contentType: 'image/gif', imageKey: 'logo' }])
  })

  it('of a Workspace account may come from an address that takes no answer', () => {
    const { world, mail, last } = postOffice()
    world.store.collection<string>('settings').set('accountType', 'workspace')
    mail.sendEmail({ to: OPD, subject: 'Hal', body: 'Isi', noReply: true })
    expect(last()?.from).toBe('noreply@contoh.pontianak.go.id')
  })

  it('costs by its size', () => {
    const { world, mail } = postOffice()
    mail.sendEmail(OPD, 'Hal', 'Isi é')
    expect(world.meter.calls()).toEqual([{ member: 'MailApp.sendEmail', modelledMs: 800, bytes: 6 }])
  })
})

describe('A mail is refused', () => {
  it.each<[string, object, string]>([
    ['without a recipient', { to: ' ', subject: 'Hal', body: 'Isi' }, 'Failed to send email: no recipient'],
    ['with a recipient that is no address', { to: `${OPD}, kominfo`, subject: 'Hal' }, 'Invalid email: kominfo'],
    ['with a second header in an address', { to: `${OPD}\nBcc: ${PPID}` }, `Invalid email: ${OPD}\nBcc: ${PPID}`],
    ['with a line break in the subject', { to: OPD, subject: `Hal\r\nBcc: ${PPID}` }, 'is not emulated'],
    ['with a line break in the name', { to: OPD, name: 'PPID\nBcc: x' }, 'is not emulated'],
    ['to more than 50', { to: addresses(40), cc: addresses(11) }, 'Limit Exceeded: Email Recipients Per Message.'],
    ['with a body over 200 KB', { to: OPD, body: 'é'.repeat(102_401) }, 'Limit Exceeded: Email Body Size.'],
    ['with HTML over 200 KB', { to: OPD, htmlBody: 'a'.repeat(204_801) }, 'Limit Exceeded: Email Body Size.'],
    ['with a subject over 250 letters', { to: OPD, subject: 'a'.repeat(251) }, 'Invalid argument: subject'],
    ['with noReply', { to: OPD, noReply: true }, 'sendEmail with noReply for a consumer account is not emulated'],
    ['with an option that does not exist', { to: OPD, urgent: true }, 'MailApp.sendEmail with urgent is not emulated'],
  ])('%s, and nothing is sent', (_, message, error) => {
    const { mail, outbox } = postOffice()
    expect(() => mail.sendEmail(message)).toThrow(error)
    expect(outbox()).toEqual([])
    expect(mail.getRemainingDailyQuota()).toBe(100)
  })

  it('up to the limits themselves is not', () => {
    const { mail, outbox } = postOffice()
    mail.sendEmail({ to: addresses(50), subject: 'a'.repeat(250), body: 'a'.repeat(204_800) })
    expect(outbox()).toHaveLength(1)
  })
})

describe('Sizes', () => {
  it('are 200 KB for a consumer and 400 KB for a Workspace account, and 25 MB of attachments for both', () => {
    const { world, mail, outbox } = postOffice()
    const large = (bytes: number) => ({
      to: OPD,
      attachments: [handOut(new Blob(world, { bytes: new Uint8Array(bytes), contentType: null, name: 'b' }))],
    })
    mail.sendEmail(large(25 * 1024 * 1024))
    expect(() => mail.sendEmail(large(25 * 1024 * 1024 + 1))).toThrow('Limit Exceeded: Email Total Attachments Size.')
    world.store.collection<string>('settings').set('accountType', 'workspace')
    mail.sendEmail({ to: OPD, body: 'a'.repeat(409_600) })
    expect(() => mail.sendEmail({ to: OPD, body: 'a'.repeat(409_601) })).toThrow('Limit Exceeded: Email Body Size.')
    expect(outbox()).toHaveLength(2)
  })
})

describe('The daily quota', () => {
  it('counts recipients, not messages, and refuses what would go past it whole', () => {
    const { mail, outbox } = postOffice()
    mail.sendEmail({ to: addresses(50) })
    mail.sendEmail({ to: addresses(30), cc: addresses(10), bcc: addresses(5) })
    expect(mail.getRemainingDailyQuota()).toBe(5)
    expect(() => mail.sendEmail({ to: addresses(6) })).toThrow('Service invoked too many times for one day: email.')
    expect(mail.getRemainingDailyQuota()).toBe(5)
    mail.sendEmail({ to: addresses(5) })
    expect(mail.getRemainingDailyQuota()).toBe(0)
    expect(outbox()).toHaveLength(3)
  })

  it('starts anew 24 hours after its first mail', () => {
    const { world, mail } = postOffice()
    mail.sendEmail({ to: addresses(50) })
    world.setClock(new Date('2026-11-10T00:59:00Z'))
    expect(mail.getRemainingDailyQuota()).toBe(50)
    world.setClock(new Date('2026-11-10T01:00:00Z'))
    expect(mail.getRemainingDailyQuota()).toBe(100)
  })

  it('of a Workspace account is 1500', () => {
    const { world, mail } = postOffice()
    world.store.collection<string>('settings').set('accountType', 'workspace')
    expect(mail.getRemainingDailyQuota()).toBe(1500)
  })
})
