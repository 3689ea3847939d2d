// The home page: who I am, the clock and what moves it, what happened last, and the way to each tool.
import { type Context, Hono } from 'hono'
import { accountPage, changeAccount } from '../account-page'
import { dayAndTime, shortDay } from '../dates'
import type { Desk, Env, Offer } from '../desk'
import type { Report } from '../jobs'
import { page } from '../shell'
import { morningIn, moveClock, nextDue, nextWeekdayMorning, typedInstant } from './clock'
import { ClockCard, Happenings, Offers, PastOffers, Tools } from './parts'
import { progressPage, STOP } from './progress'
import { homeWords as words } from './words'

export function homeRoom(desk: Desk): Hono<Env> {
  const room = new Hono<Env>()
  room.get('/', (c) => (desk.jobs.running() ? c.redirect('/kerja') : home(c, desk)))
  room.get('/kerja', (c) => progressPage(c, desk))
  room.post(STOP, (c) => {
    desk.jobs.stop()
    return c.redirect('/kerja', 303)
  })
  room.get('/akun', (c) => accountPage(c, desk))
  room.post('/akun', (c) => changeAccount(c, desk))
  room.post('/jam', async (c) => {
    const { sampai, tanggal, pukul } = await c.req.parseBody()
    const target = targetOf(desk, String(sampai), String(tanggal), String(pukul))
    if (!target) return home(c, desk, words.badDate)
    const line = (now: Date) => words.movingLine(dayAndTime(now, desk.box.world.timeZone))
    const move = (report: Report, isStopped: () => boolean) => moveClock(desk, target, { report, isStopped, line })
    desk.jobs.start(words.moving, '/', move, { stops: true })
    return c.redirect('/kerja', 303)
  })
  room.post('/persiapan/:id', (c) => {
    const offer = desk.offers.find(({ id }) => id === c.req.param('id'))
    if (offer?.state() === 'ready') startOffer(desk, offer)
    return c.redirect('/kerja', 303)
  })
  return room
}

export function startOffer(desk: Desk, offer: Offer): void {
  desk.jobs.start(offer.label, '/', (report) => offer.run(report))
}

function targetOf(desk: Desk, until: string, day: string, time: string): Date | undefined {
  if (until === 'pagi') return morningIn(desk, 1)
  if (until === 'hari-kerja') return nextWeekdayMorning(desk)
  if (until === 'berikutnya') return nextDue(desk)
  return typedInstant(desk, day, time)
}

function home(c: Context<Env>, desk: Desk, problem?: string) {
  const { world } = desk.box
  const due = nextDue(desk)
  return page(
    c,
    desk,
    { title: words.title, room: 'home', status: problem === undefined ? 200 : 400 },
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Offers offers={desk.offers} />
      <Tools desk={desk} viewer={c.var.viewer} />
      <ClockCard
        now={dayAndTime(world.now(), world.timeZone)}
        today={world.now()}
        timeZone={world.timeZone}
        due={due && shortDay(due, world.timeZone)}
        problem={problem}
      />
      <Happenings desk={desk} viewer={c.var.viewer} />
      <PastOffers offers={desk.offers} />
    </>,
  )
}
