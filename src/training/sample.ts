// Offers to fill an empty office with the rehearsal's sample: all officers act, from the first working day that comes.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalGoogle, Offer } from '../local/index'
import { playFile } from '../rehearsal/rehearse'
import { commandIn, commandWith, type StartRequest } from './command-line'
import { casesIn } from './register'
import { isSetUp } from './set-up'
import { startWords as words } from './words'

const SAMPLE = fileURLToPath(new URL('../../data/contoh-usulan.csv', import.meta.url))
/** The cases it brings; an office with as many has something to show by itself. */
const SAMPLE_CASES = 7
/** The note of how far the sample is: begun, or past, when nobody need be told of it any more. */
const NOTE = 'contoh'
const DAY_MS = 86_400_000

export function sampleOffer(google: LocalGoogle, request: Pick<StartRequest, 'data'>): Offer {
  return {
    id: 'contoh',
    label: words.sample,
    hint: words.sampleHint,
    state: () => {
      const noted = google.notes.get(NOTE)
      if (noted === 'lewat' || !isSetUp(google)) return 'hidden'
      if (noted === 'dimulai') return { unavailable: words.sampleStopped(commandWith('--fresh', request)) }
      const cases = casesIn(google)
      if (cases === 0) return 'ready'
      if (cases < SAMPLE_CASES) return { unavailable: words.sampleElsewhere(commandIn(join(request.data, 'contoh'))) }
      google.notes.set(NOTE, 'lewat')
      return 'hidden'
    },
    run: async (report) => {
      google.notes.set(NOTE, 'dimulai')
      await playFile(google, { file: SAMPLE, start: nextWeekday(google.now()), say: report })
      google.notes.set(NOTE, 'lewat')
    },
  }
}

/** The next Monday to Friday after today as officers in Pontianak (UTC+7) write it; the rehearsal refuses a holiday. */
function nextWeekday(now: Date): string {
  const local = (days: number) => new Date(now.getTime() + 7 * 3_600_000 + days * DAY_MS)
  let days = 1
  while (local(days).getUTCDay() % 6 === 0) days++
  return local(days).toISOString().slice(0, 10)
}
