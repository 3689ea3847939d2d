// A message as a script asks for it, made of any of sendEmail's overloads and checked as Google checks it.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fromScript } from '../../state/google-object'
import { type Blob, contentOf } from '../base/blob'
import { mismatch } from '../base/mismatch'
import { addressList } from './addresses'
import type { MailAttachment, SentMail } from './sent-mail'

/** Whatever gives a blob: a blob, a file, a document. */
interface BlobSource {
  getBlob(): Blob
}

export interface MailAdvancedParameters {
  attachments?: BlobSource[] | undefined
  bcc?: string | undefined
  body?: string | undefined
  cc?: string | undefined
  htmlBody?: string | undefined
  inlineImages?: { [imageKey: string]: BlobSource } | undefined
  name?: string | undefined
  noReply?: boolean | undefined
  replyTo?: string | undefined
  subject?: string | undefined
  to?: string | undefined
}

/** Quotas of developers.google.com/apps-script/guides/services/quotas; the subject's is Gmail's own. */
const MAX_SUBJECT_LENGTH = 250
const MAX_RECIPIENTS = 50
const MAX_BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 }
const MAX_ATTACHMENTS = 250
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

/** The options a script passed, whichever overload it used. */
export function messageOptions(args: unknown[]): MailAdvancedParameters {
  if (args.length === 1 && typeof args[0] === 'object' && args[0] !== null) return args[0]
  const texts = args.slice(0, 4).map((value) => (typeof value === 'object' ? undefined : value))
  if (args.length < 3 || args.length > 4 || texts.slice(0, 3).includes(undefined)) throw mismatch(MEMBER, args)
  const [to, second, third, fourth] = args.map(String)
  if (args.length === 3) return { to, subject: second, body: third }
  const options = args[3]
  if (typeof options === 'object' && options !== null) return { ...options, to, subject: second, body: third }
  return { to, replyTo: second, subject: third, body: fourth }
}

const MEMBER = 'MailApp.sendEmail'
const KNOWN_OPTIONS = new Set(['attachments', 'bcc', 'body', 'cc', 'htmlBody', 'name', 'replyTo', 'subject', 'to'])

export type Message = Omit<SentMail, 'sentAt'> & { readonly recipients: number }

export function composed(options: MailAdvancedParameters, account: 'consumer' | 'workspace'): Message {
  refuseOthers(options)
  const [to, cc, bcc] = [options.to, options.cc, options.bcc].map(addressList) as [string[], string[], string[]]
  const recipients = to.length + cc.length + bcc.length
  if (recipients === 0) throw new GoogleException('Failed to send email: no recipient')
  if (recipients > MAX_RECIPIENTS) throw new GoogleException('Limit Exceeded: Email Recipients Per Message.')
  const message = {
    to: to.join(','),
    cc: cc.join(','),
    ...(bcc.length && { bcc: bcc.join(',') }),
    subject: header('subject', options.subject ?? ''),
    body: options.body ?? '',
    ...(options.htmlBody !== undefined && { htmlBody: options.htmlBody }),
    ...(options.replyTo && { replyTo: addressList(header('replyTo', options.replyTo)).join(',') }),
    ...(options.name && { name: header('name', options.name) }),
    attachments: (options.attachments ?? []).map(attachment),
    recipients,
  }
  checkSizes(message, account)
  return message
}

function refuseOthers(options: MailAdvancedParameters): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !KNOWN_OPTIONS.has(name)) throw new NotEmulatedError(`${MEMBER} with ${name}`)
}

/** A line break would begin another header; what Google does with one is not documented, so it is refused by name. */
function header(name: string, value: string): string {
  if (/[\r\n]/.test(value)) throw new NotEmulatedError(`${MEMBER} with a line break in ${name}`)
  return value
}

function attachment(source: BlobSource): MailAttachment {
  const content = contentOf(fromScript((fromScript(source) as BlobSource).getBlob()) as Blob)
  return {
    name: content.name ?? 'Untitled',
    contentType: content.contentType ?? 'application/octet-stream',
    bytes: content.bytes,
  }
}

function checkSizes(message: Message, account: 'consumer' | 'workspace'): void {
  if (message.subject.length > MAX_SUBJECT_LENGTH) throw new GoogleException('Invalid argument: subject')
  if (Buffer.byteLength(message.body) > MAX_BODY_BYTES[account] || tooLarge(message.htmlBody, account))
    throw new GoogleException('Limit Exceeded: Email Body Size.')
  if (message.attachments.length > MAX_ATTACHMENTS)
    throw new GoogleException('Limit Exceeded: Email Attachments Per Message.')
  const attached = message.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (attached > MAX_ATTACHMENT_BYTES) throw new GoogleException('Limit Exceeded: Email Total Attachments Size.')
}

function tooLarge(htmlBody: string | undefined, account: 'consumer' | 'workspace'): boolean {
  return htmlBody !== undefined && Buffer.byteLength(htmlBody) > MAX_BODY_BYTES[account]
}
