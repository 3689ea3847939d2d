// Every mail as an .eml file that a mail program opens, the same bytes at every rehearsal.
import MailComposer from 'nodemailer/lib/mail-composer'
import type { ReceivedMail } from '../google'
import { mailWords } from '../words/results'
import { safeName } from './file-name'

/** A domain that can belong to no one (RFC 2606). */
const DOMAIN = 'latihan.invalid'

/** @returns by path, how the contents are made. */
export function mailFiles(mails: readonly ReceivedMail[]): Map<string, () => Promise<Uint8Array>> {
  const width = Math.max(4, String(mails.length).length)
  return new Map(
    mails.map((mail, index) => {
      const number = String(index + 1).padStart(width, '0')
      return [`${mailWords.folder}/${number}-${safeName(mail.subject)}.eml`, () => eml(mail, number)]
    }),
  )
}

async function eml(mail: ReceivedMail, number: string): Promise<Uint8Array> {
  const message = new MailComposer({
    from: { name: mail.name || mailWords.sender, address: `ppid@${DOMAIN}` },
    to: mail.to,
    ...(mail.cc ? { cc: mail.cc } : {}),
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    date: mail.sentAt,
    messageId: `<${number}.${mail.sentAt.getTime()}@${DOMAIN}>`,
    baseBoundary: `surel-${number}`,
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    // Only what the mail holds may get into the file.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  }).compile()
  return message.build()
}
