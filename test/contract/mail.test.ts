// MailApp as a script meets it (developers.google.com/apps-script/reference/mail/mail-app, …/guides/services/quotas).
import { google } from '../support/on-google'

/** Addresses nobody has (RFC 2606): no case that names them gets as far as sending. */
function addresses(count: number): string {
  return Array.from({ length: count }, (_, index) => `opd${index}@example.invalid`).join(',')
}

describe('A mail', () => {
  it('to oneself takes one recipient from the daily quota, in each of the four ways to write it', () => {
    const { MailApp, Session, Utilities } = google()
    const me = Session.getEffectiveUser().getEmail()
    const before = MailApp.getRemainingDailyQuota()
    MailApp.sendEmail(me, 'Kontrak 1', 'Isi')
    MailApp.sendEmail(me, 'Kontrak 2', 'Isi', {
      name: 'PPID',
      attachments: [Utilities.newBlob('a', 'text/plain', 'a.txt')],
    })
    MailApp.sendEmail(me, me, 'Kontrak 3', 'Isi')
    MailApp.sendEmail({
      to: me,
      subject: 'Kontrak 4',
      htmlBody: '<img src="cid:logo">',
      inlineImages: { logo: Utilities.newBlob([71, 73, 70], 'image/gif', 'logo.gif') },
    })
    expect(MailApp.getRemainingDailyQuota()).toBeLessThanOrEqual(before - 4)
  })

  it.each<[string, object, string]>([
    ['without a recipient', { to: ' ', subject: 'Hal', body: 'Isi' }, 'Failed to send email: no recipient'],
    ['to no address', { to: 'kominfo', subject: 'Hal', body: 'Isi' }, 'Invalid email: kominfo'],
    ['with a copy to no address', { to: addresses(1), cc: 'a@, b', subject: 'Hal' }, 'Invalid email: a@'],
    [
      'to more than 50, copies counted',
      { to: addresses(40), cc: addresses(10), bcc: addresses(1), subject: 'Hal' },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['over 400 KB', { to: addresses(1), body: 'a'.repeat(409_601) }, 'Limit Exceeded: Email Body Size.'],
    ['with a subject over 250 letters', { to: addresses(1), subject: 'a'.repeat(251) }, 'Invalid argument: subject'],
    ['with attachments that are no list', { to: addresses(1), attachments: 'a.txt' }, 'Invalid argument: attachments'],
    ['with an attachment that is no blob', { to: addresses(1), attachments: [1] }, 'Invalid argument: attachments'],
  ])('%s is refused', (_, message, error) => {
    const { MailApp } = google()
    expect(() => MailApp.sendEmail(message)).toThrow(error)
  })

  it('needs a recipient, a subject and a text', () => {
    const send = google().MailApp.sendEmail as unknown as (...args: unknown[]) => void
    expect(() => send('a@example.invalid', 'Hal')).toThrow(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    )
  })

  it('has at most 250 attachments', () => {
    const { MailApp, Utilities } = google()
    const attachments = Array.from({ length: 251 }, () => Utilities.newBlob('a', 'text/plain', 'a.txt'))
    expect(() => MailApp.sendEmail({ to: addresses(1), subject: 'Hal', attachments })).toThrow(
      'Limit Exceeded: Email Attachments Per Message.',
    )
  })
})
