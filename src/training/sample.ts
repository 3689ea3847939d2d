// Offers to fill an empty office with the rehearsal's sample: all officers act, from the first working day that comes.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalGoogle, Offer } from '../local/index'
import { playFile } from '../rehearsal/rehearse'
import { commandIn, type StartRequest } from './command-line'
import { isSetUp } from './set-up'
import { startWords as words } from './words'

const SAMPLE = fileURLToPath(new URL('../../data/contoh-usulan.csv', import.meta.url))
/** The cases it brings; an office with as many has something to show by itself. */
const SAMPLE_CASES = 7
/** The tab of the cases; a new office has its header only. */
const REGISTER = 'Register'
const DAY_MS = 86_400_000

export function sampleOffer(google: LocalGoogle, { data }: Pick<StartRequest, 'data'>): Offer {
  return {
    id: 'contoh',
    label: words.sample,
    hint: words.sampleHint,
    state: () => {
      if (!isSetUp(google)) return 'hidden'
      const cases = casesOf(google)
      if (cases === 0) return 'ready'
      return cases < SAMPLE_CASES ? { unavailable: words.sampleElsewhere(commandIn(join(data, 'contoh'))) } : 'hidden'
    },
    run: (report) => playFile(google, { file: SAMPLE, start: nextWeekday(google.now()), say: report }),
  }
}

function casesOf({ globals }: LocalGoogle): number {
  const register = globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REGISTER)
  return Math.max(0, (register?.getLastRow() ?? 0) - 1)
}

/** The next Monday to Friday after today as officers in Pontianak (UTC+7) write it; the rehearsal refuses a holiday. */
function nextWeekday(now: Date): string {
  const local = (days: number) => new Date(now.getTime() + 7 * 3_600_000 + days * DAY_MS)
  let days = 1
  while (local(days).getUTCDay() % 6 === 0) days++
  return local(days).toISOString().slice(0, 10)
}
