// MailApp: sends mail, into the box's own outbox, within the account's quota (developers.google.com/apps-script/reference/mail/mail-app).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import { accountType, spendQuota, usedOf } from '../../state/quota'
import { composed, type MailAdvancedParameters, messageOptions } from './message'
import { keepMail } from './sent-mail'

/** Recipients a day (developers.google.com/apps-script/guides/services/quotas). */
const DAILY_RECIPIENTS = { consumer: 100, workspace: 1500 }
const QUOTA = 'email recipients'

export class MailApp extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    sendEmail: 'noReply for a consumer account, a line break in a header',
  }
  static readonly differs: Readonly<Record<string, string>> = {
    sendEmail: 'makes no text from htmlBody where body is missing',
  }
  readonly googleName = 'MailApp'

  sendEmail(message: MailAdvancedParameters): void
  sendEmail(recipient: string, subject: string, body: string): void
  sendEmail(recipient: string, subject: string, body: string, options: MailAdvancedParameters): void
  sendEmail(to: string, replyTo: string, subject: string, body: string): void
  sendEmail(...args: unknown[]): void {
    const { recipients, ...mail } = composed(messageOptions(args), accountType(this.world), this.world.owner)
    if (recipients > this.getRemainingDailyQuota())
      throw new GoogleException('Service invoked too many times for one day: email.')
    spendQuota(this.world, QUOTA, recipients)
    keepMail(this.world, mail)
    const size = Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody ?? '')
    const attached = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
    this.world.meter.charge({ bytes: size + attached })
  }

  /** Recipients left in the 24 hours that began with the first one. */
  getRemainingDailyQuota(): number {
    return DAILY_RECIPIENTS[accountType(this.world)] - usedOf(this.world, QUOTA)
  }
}
