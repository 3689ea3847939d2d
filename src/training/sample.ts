// Offers to fill an empty office with the rehearsal's sample: all officers act, from the first working day that comes.
import { fileURLToPath } from 'node:url'
import type { LocalGoogle, Offer } from '../local/index'
import { playFile } from '../rehearsal/rehearse'
import { startWords as words } from './words'

const SAMPLE = fileURLToPath(new URL('../../data/contoh-usulan.csv', import.meta.url))
/** The tab of the cases; a new office has its header only. */
const REGISTER = 'Register'
const DAY_MS = 86_400_000

export function sampleOffer(google: LocalGoogle): Offer {
  return {
    id: 'contoh',
    label: words.sample,
    hint: words.sampleHint,
    available: () => google.forms().length > 0 && google.sheet(REGISTER).length <= 1,
    run: (report) => playFile(google, { file: SAMPLE, start: nextWeekday(google.now()), say: (line) => report(line) }),
  }
}

/** The next Monday to Friday after today as officers in Pontianak (UTC+7) write it; the rehearsal refuses a holiday. */
function nextWeekday(now: Date): string {
  const local = (days: number) => new Date(now.getTime() + 7 * 3_600_000 + days * DAY_MS)
  let days = 1
  while (local(days).getUTCDay() % 6 === 0) days++
  return local(days).toISOString().slice(0, 10)
}
