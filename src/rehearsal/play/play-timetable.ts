// Plays a timetable: moves the clock to each act, lets its officer perform it, and ends with the last evening.
import type { Google } from '../google'
import { progressWords } from '../words/progress'
import type { Ledger } from './ledger'
import type { Officers } from './officers'
import type { Act, Timetable } from './timetable'
import { clockOf, dayOf } from './wib'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Stage {
  readonly google: Google
  readonly officers: Officers
  readonly ledger: Ledger
  readonly say: (line: string) => void
}

export function playTimetable(timetable: Timetable, stage: Stage): void {
  let day = ''
  for (const act of timetable.acts) {
    passTime(stage, act.at)
    const today = dayOf(stage.google.now())
    if (today !== day) stage.say(progressWords.day(today))
    day = today
    stage.say(`  ${clockOf(stage.google.now())}  ${lineOf(act)}`)
    stage.officers.perform(act)
  }
  stage.say(progressWords.waiting)
  passTime(stage, timetable.end)
}

/** Day by day, since the box remembers only so many executions. Waiting for a mail may have taken the clock further. */
function passTime({ google, ledger }: Stage, until: Date): void {
  while (google.now() < until) {
    const next = new Date(Math.min(until.getTime(), google.now().getTime() + DAY_MS))
    ledger.byFunction(() => google.advanceTo(next))
  }
}

function lineOf(act: Act): string {
  const { label, items } = act.ofCase
  if (act.kind === 'COLLECT') return progressWords.acts.COLLECT(label, items.length)
  if (act.kind === 'TEST') return progressWords.acts.TEST(label, act.item.agency, act.item.title, act.isLate)
  return progressWords.acts[act.kind](label)
}
