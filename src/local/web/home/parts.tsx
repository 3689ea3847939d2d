// The cards of the home page.
import { wallTime } from '../../state/zone'
import { shortDay } from '../dates'
import type { Desk, Offer } from '../desk'
import { unreadCount } from '../mail/inbox'
import { words as shared } from '../words'
import { happenings } from './happenings'
import { homeWords as words } from './words'

export function Tools({ desk, viewer }: { desk: Desk; viewer: string }) {
  const tools: readonly (readonly [string, string, string])[] = [
    ['/formulir', shared.forms, words.forms],
    ['/sheet', shared.sheet, words.sheet],
    ['/surat', shared.mail, words.mail(unreadCount(desk.box.world, viewer))],
    ['/drive', shared.drive, words.drive],
    ['/eksekusi', shared.executions, words.executions],
  ]
  return (
    <ul class="tools">
      {tools.map(([address, label, hint]) => (
        <li>
          <a class="card" href={address}>
            <strong>{label}</strong>
            {hint}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What can be begun. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  return (
    <>
      {offers
        .filter((offer) => offer.state() === 'ready')
        .map(({ id, label, hint }) => (
          <section class="card">
            <h2>{label}</h2>
            <p>{hint}</p>
            <form method="post" action={`/persiapan/${id}`}>
              <button type="submit">{label}</button>
            </form>
          </section>
        ))}
    </>
  )
}

/** What can no longer be begun here, and where it can. */
export function PastOffers({ offers }: { offers: readonly Offer[] }) {
  return (
    <>
      {offers.map(({ label, state }) => {
        const now = state()
        return typeof now === 'string' ? null : (
          <section class="card">
            <h2>{label}</h2>
            <p class="faint">{now.unavailable}</p>
          </section>
        )
      })}
    </>
  )
}

interface ClockProps {
  readonly now: string
  readonly today: Date
  readonly timeZone: string
  readonly due: string | undefined
  readonly problem: string | undefined
}

export function ClockCard({ now, today, timeZone, due, problem }: ClockProps) {
  const { year, month, day } = wallTime(timeZone, today.getTime())
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  return (
    <section class="card" id="jam">
      <h2>{words.clock}</h2>
      <p>
        <strong>{words.now(now)}</strong> <span class="faint">{words.clockHint}</span>
      </p>
      {problem === undefined ? null : (
        <p class="alert" role="alert">
          {problem}
        </p>
      )}
      <div class="clock-forms">
        <Step until="pagi" label={words.nextMorning} />
        <Step until="hari-kerja" label={words.nextWeekday} />
        {due === undefined ? <p>{words.nothingDue}</p> : <Step until="berikutnya" label={words.runDue(due)} />}
      </div>
      <form class="clock-forms" method="post" action="/jam">
        <input type="hidden" name="sampai" value="tanggal" />
        <label>
          {words.toDate} <input type="date" name="tanggal" required min={date} value={date} />
        </label>
        <label>
          {words.time} <input type="time" name="pukul" required value="08:00" />
        </label>
        <button type="submit" class="quiet">
          {words.go}
        </button>
      </form>
    </section>
  )
}

function Step({ until, label }: { until: string; label: string }) {
  return (
    <form method="post" action="/jam">
      <input type="hidden" name="sampai" value={until} />
      <button type="submit" class="quiet">
        {label}
      </button>
    </form>
  )
}

export function Happenings({ desk, viewer }: { desk: Desk; viewer: string }) {
  const latest = happenings(desk, viewer, 12)
  return (
    <section class="card">
      <h2>{words.recent}</h2>
      {latest.length === 0 ? <p class="faint">{words.nothingYet}</p> : null}
      <ul class="events">
        {latest.map(({ at, text, href, failed }) => (
          <li>
            <time datetime={at.toISOString()}>{shortDay(at, desk.box.world.timeZone)}</time>
            {href === undefined ? (
              <bdi>{text}</bdi>
            ) : (
              <a href={href} class={failed ? 'tag warn' : undefined}>
                <bdi>{text}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
