// Plays a timetable: moves the clock to each act, lets its officer perform it, and ends with the last evening.
import type { Google } from '../google'
import { progressWords } from '../words/progress'
import type { Ledger } from './ledger'
import type { Officers } from './officers'
import type { Act, Timetable } from './timetable'
import { clockOf, dayOf } from './wib'

/** The box remembers only so many executions, and each holds memory until the engine has had a moment to itself. */
const PIECE_MS = 60 * 60 * 1000

export interface Stage {
  readonly google: Google
  readonly officers: Officers
  readonly ledger: Ledger
  readonly say: (line: string) => void
}

/** More acts than anybody reads one by one are told by the day. */
const MOST_LINES = 400

export async function playTimetable({ acts, end }: Pick<Timetable, 'acts' | 'end'>, stage: Stage): Promise<void> {
  const diary = acts.length > MOST_LINES ? new DailyCounts(acts.length, stage.say) : new ActByAct(stage.say)
  for (const act of acts) {
    await passTime(stage, act.at)
    diary.begin(act, stage.google.now())
    stage.officers.perform(act)
  }
  diary.end()
  stage.say(progressWords.waiting)
  await passTime(stage, end)
}

class ActByAct {
  private day = ''

  constructor(private readonly say: Stage['say']) {}

  begin(act: Act, now: Date): void {
    const today = dayOf(now)
    if (today !== this.day) this.say(progressWords.day(today))
    this.day = today
    this.say(`  ${clockOf(now)}  ${lineOf(act)}`)
  }

  end(): void {}
}

class DailyCounts {
  private day = ''
  private counts: Record<string, number> = {}
  private done = 0

  constructor(
    private readonly all: number,
    private readonly say: Stage['say'],
  ) {}

  begin({ kind }: Act, now: Date): void {
    if (dayOf(now) !== this.day) this.end()
    this.day = dayOf(now)
    const form = progressWords.shortActs[kind]
    this.counts[form] = (this.counts[form] ?? 0) + 1
    this.done += 1
  }

  end(): void {
    if (this.day !== '') this.say(progressWords.dayDone(this.day, this.counts, this.done, this.all))
    this.counts = {}
  }
}

/** Waiting for a mail may have taken the clock further. */
async function passTime({ google, ledger }: Stage, until: Date): Promise<void> {
  do {
    const next = new Date(Math.min(until.getTime(), google.now().getTime() + PIECE_MS))
    if (google.now() < next) ledger.byFunction(() => google.advanceTo(next))
    await breathe()
  } while (google.now() < until)
}

/** The engine frees the contexts of ended executions between two turns of the event loop only. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function lineOf(act: Act): string {
  const { label, items } = act.ofCase
  if (act.kind === 'COLLECT') return progressWords.acts.COLLECT(label, items.length)
  if (act.kind === 'TEST') return progressWords.acts.TEST(label, act.item.agency, act.item.title, act.isLate)
  return progressWords.acts[act.kind](label)
}
