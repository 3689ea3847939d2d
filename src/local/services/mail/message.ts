// A message as a script asks for it, made of any of sendEmail's overloads and checked as Google checks it.
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fromScript } from '../../state/google-object'
import type { AccountType } from '../../state/quota'
import { type Blob, contentOf } from '../base/blob'
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
  if (args.length === 1) return args[0] as MailAdvancedParameters
  const [to, second, third] = args as string[]
  const last = args[3]
  if (typeof last === 'string') return { to, replyTo: second, subject: third, body: last }
  return { ...(last as MailAdvancedParameters | undefined), to, subject: second, body: third }
}

const MEMBER = 'MailApp.sendEmail'
const KNOWN_OPTIONS = new Set([
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'inlineImages',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
])

const TEXTS = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'replyTo', 'name'] as const

export type Message = Omit<SentMail, 'sentAt'> & { readonly recipients: number }

/** @param sender the account's own address */
export function composed(options: MailAdvancedParameters, account: AccountType, sender: string): Message {
  refuseOthers(options, account)
  const [to, cc, bcc] = [options.to, options.cc, options.bcc].map(addressList) as [string[], string[], string[]]
  const recipients = to.length + cc.length + bcc.length
  if (recipients === 0) throw new GoogleException('Failed to send email: no recipient')
  if (recipients > MAX_RECIPIENTS) throw new GoogleException('Limit Exceeded: Email Recipients Per Message.')
  const message = {
    to: to.join(','),
    cc: cc.join(','),
    ...(bcc.length && { bcc: bcc.join(',') }),
    subject: header('subject', String(options.subject ?? '')),
    body: String(options.body ?? ''),
    ...(options.htmlBody != null && { htmlBody: String(options.htmlBody) }),
    ...(options.replyTo && { replyTo: addressList(header('replyTo', options.replyTo)).join(',') }),
    ...(options.name && { name: header('name', options.name) }),
    ...(options.noReply && { from: `noreply@${sender.slice(sender.indexOf('@') + 1)}` }),
    attachments: [...attachments(options.attachments), ...images(options.inlineImages)],
    recipients,
  }
  checkSizes(message, account)
  return message
}

function refuseOthers(options: MailAdvancedParameters, account: AccountType): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !KNOWN_OPTIONS.has(name)) throw new NotEmulatedError(`${MEMBER} with ${name}`)
  for (const name of TEXTS) {
    const value: unknown = options[name]
    if (value != null && typeof value !== 'string') throw new NotEmulatedError(`${MEMBER} with ${name} that is no text`)
  }
  // Google's page says only that Gmail users cannot have it.
  if (options.noReply && account === 'consumer')
    throw new NotEmulatedError(`${MEMBER} with noReply for a consumer account`)
}

/** A line break would begin another header; what Google does with one is not documented, so it is refused by name. */
function header(name: string, value: string): string {
  if (/[\r\n]/.test(value)) throw new NotEmulatedError(`${MEMBER} with a line break in ${name}`)
  return value
}

function attachments(sources: unknown): MailAttachment[] {
  if (sources == null) return []
  if (!Array.isArray(sources)) throw new GoogleException('Invalid argument: attachments')
  return sources.map((source) => attachment('attachments', source))
}

function images(sources: object | null | undefined): MailAttachment[] {
  return Object.entries(sources ?? {}).map(([imageKey, source]) => ({
    ...attachment('inlineImages', source),
    imageKey,
  }))
}

function attachment(option: string, given: unknown): MailAttachment {
  const source = fromScript(given) as BlobSource | null
  if (typeof source?.getBlob !== 'function') throw new GoogleException(`Invalid argument: ${option}`)
  const content = contentOf(fromScript(source.getBlob()) as Blob)
  return {
    name: content.name ?? 'Untitled',
    contentType: content.contentType ?? 'application/octet-stream',
    bytes: content.bytes,
  }
}

function checkSizes(message: Message, account: AccountType): void {
  if (message.subject.length > MAX_SUBJECT_LENGTH) throw new GoogleException('Invalid argument: subject')
  if (Buffer.byteLength(message.body) > MAX_BODY_BYTES[account] || tooLarge(message.htmlBody, account))
    throw new GoogleException('Limit Exceeded: Email Body Size.')
  if (message.attachments.length > MAX_ATTACHMENTS)
    throw new GoogleException('Limit Exceeded: Email Attachments Per Message.')
  const attached = message.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (attached > MAX_ATTACHMENT_BYTES) throw new GoogleException('Limit Exceeded: Email Total Attachments Size.')
}

function tooLarge(htmlBody: string | undefined, account: AccountType): boolean {
  return htmlBody !== undefined && Buffer.byteLength(htmlBody) > MAX_BODY_BYTES[account]
}
