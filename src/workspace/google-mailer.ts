// Sends mail through MailApp, which needs no more than the right to send.

import type { Mail } from '../core/notices/mail'
import type { Mailer } from '../core/office/ports'

export class GoogleMailer implements Mailer {
  send(mail: Mail, senderName: string): void {
    MailApp.sendEmail({
      to: mail.to.join(','),
      ...(mail.cc.length > 0 ? { cc: mail.cc.join(',') } : {}),
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: senderName,
    })
  }

  remaining(): number {
    return MailApp.getRemainingDailyQuota()
  }
}
