// The parts of the mail pages: the search, the list, and a conversation with its mails.
import type { Context } from 'hono'
import { MailApp } from '../../services/mail/mail-app'
import type { MailAttachment } from '../../services/mail/sent-mail'
import { dayAndTime, shortDay } from '../dates'
import type { Desk, Env } from '../desk'
import { SearchField } from '../search-field'
import { isOwner } from '../visitor'
import { SANDBOX } from './frame'
import { isRead, type NumberedMail } from './inbox'
import { MailOnPaper } from './paper'
import type { Box } from './room'
import { mailWords as words } from './words'

interface Place {
  readonly c: Context<Env>
  readonly desk: Desk
  readonly box: Box
}

export function Search({ c, desk, box, wanted }: Place & { wanted: string }) {
  const { world } = desk.box
  return (
    <>
      {isOwner(world, c.var.viewer) ? (
        <p class="actions">
          <a class="button quiet" href="/surat" aria-current={box === 'inbox' ? 'true' : undefined}>
            {words.inbox}
          </a>
          <a class="button quiet" href="/surat/terkirim" aria-current={box === 'sent' ? 'true' : undefined}>
            {words.sentBox}
          </a>
          <span class="faint">{words.quota(new MailApp(world).getRemainingDailyQuota())}</span>
        </p>
      ) : null}
      <search>
        <form class="actions" method="get">
          <SearchField label={words.search} button={words.searchGo} wanted={wanted} />
        </form>
      </search>
    </>
  )
}

interface ListProps extends Place {
  readonly mails: readonly NumberedMail[]
  readonly wanted: string
}

export function MailList({ c, desk, box, mails, wanted }: ListProps) {
  const { world } = desk.box
  if (mails.length === 0 && wanted !== '') return <p class="card">{words.notFound(wanted)}</p>
  if (mails.length === 0) return <p class="card">{box === 'sent' ? words.noSent : words.none}</p>
  return (
    <ol class="mails card">
      {mails.map(({ number, mail }) => {
        const isNew = box === 'inbox' && !isRead(world, c.var.viewer, number)
        return (
          <li class={isNew ? 'new' : undefined}>
            <a href={box === 'sent' ? `/surat/terkirim/${number}` : `/surat/${number}`}>
              <span class="who-else">
                {isNew ? <span class="hidden">{words.unread}: </span> : null}
                {box === 'sent' ? mail.to : mail.name || mail.from || world.owner}
              </span>
              <span class="what">
                <strong>{mail.subject || words.noSubject}</strong>
                <span class="faint"> {mail.body.slice(0, 120)}</span>
              </span>
              <time datetime={mail.sentAt.toISOString()}>{shortDay(mail.sentAt, world.timeZone)}</time>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

interface ConversationProps {
  readonly desk: Desk
  readonly box: Box
  readonly mails: readonly NumberedMail[]
  readonly opened: number
}

export function Conversation({ desk, box, mails, opened }: ConversationProps) {
  const [first] = mails
  return (
    <>
      <div class="actions">
        <a class="button quiet" href={box === 'sent' ? '/surat/terkirim' : '/surat'}>
          {box === 'sent' ? words.backSent : words.back}
        </a>
        {box === 'sent' ? null : (
          <form method="post" action={`/surat/${opened}/belum-dibaca`}>
            <button type="submit" class="quiet">
              {words.markUnread}
            </button>
          </form>
        )}
      </div>
      <h1>{first?.mail.subject || words.noSubject}</h1>
      {mails.length > 1 ? <p class="faint">{words.thread(mails.length)}</p> : null}
      {mails.map(({ number, mail }) => (
        <details class="card mail" open={number === opened} id={`surat-${number}`}>
          <summary>
            {mail.name || mail.from || desk.box.world.owner} – {shortDay(mail.sentAt, desk.box.world.timeZone)}
          </summary>
          <Letter
            desk={desk}
            box={box}
            number={number}
            mail={mail}
            isFirst={number === opened}
            isOnPaper={number === opened || mails.length <= MOST_ON_PAPER}
          />
        </details>
      ))}
    </>
  )
}

/** A conversation that goes on every morning is not all set for paper, whatever of it is folded open later. */
const MOST_ON_PAPER = 10

interface LetterProps extends NumberedMail {
  readonly desk: Desk
  readonly box: Box
  /** It is read as soon as the page is there. */
  readonly isFirst: boolean
  readonly isOnPaper: boolean
}

function Letter({ desk, box, number, mail, isFirst, isOnPaper }: LetterProps) {
  const { owner, timeZone } = desk.box.world
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.from, `${mail.name ? `${mail.name} ` : ''}<${mail.from ?? owner}>`],
    [words.to, mail.to],
    [words.cc, mail.cc],
    // Whoever got a mail is not told who else did in secret.
    [words.bcc, box === 'sent' ? mail.bcc : undefined],
    [words.replyTo, mail.replyTo],
    [words.sentAt, dayAndTime(mail.sentAt, timeZone)],
  ]
  return (
    <>
      <dl class="facts">
        {lines.map(([name, value]) =>
          value ? (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <iframe
        class="letter"
        src={`/surat/${number}/isi`}
        title={words.content}
        sandbox={SANDBOX}
        loading={isFirst ? 'eager' : 'lazy'}
      />
      {isOnPaper ? <MailOnPaper mail={mail} /> : null}
      {mail.htmlBody === undefined ? null : (
        <details class="as-text">
          <summary>{words.plain}</summary>
          <pre>{mail.body}</pre>
        </details>
      )}
      <Attachments number={number} attachments={mail.attachments} />
    </>
  )
}

function Attachments({ number, attachments }: { number: number; attachments: readonly MailAttachment[] }) {
  if (attachments.length === 0) return null
  return (
    <>
      <h2>{words.attachments}</h2>
      <ul>
        {attachments.map(({ name, bytes }, index) => (
          <li>
            <a href={`/surat/${number}/lampiran/${index}`}>
              {words.attachment(name, `${Math.ceil(bytes.length / 1024)} KB`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
