// Sets the office up on the first run, as the administrator would from the sheet's menu, and shares it with its officers.
import type { LocalGoogle, Offer } from '../local/index'
import { setUpUnfinished } from '../rehearsal/words/play'
import { casesIn } from './register'
import { shareWithOfficers } from './share'
import { startWords as words } from './words'

/** The script's own set-up; six minutes may not be enough for all of it, and then it says it must be run again. */
const SET_UP = 'pasang'
const MOST_ATTEMPTS = 10
/** The note that all is done, which nothing else in the box can tell: an administrator may take back any of it later. */
const READY = 'siap'

export function setUpOffer(google: LocalGoogle): Offer {
  return {
    id: 'pasang',
    label: words.setUp,
    hint: words.setUpHint,
    first: true,
    state: () => (isSetUp(google) ? 'hidden' : 'ready'),
    run: async (report) => {
      await install(google, report)
      shareWithOfficers(google)
      google.notes.set(READY, 'ya')
    },
  }
}

/** An office with cases was set up, though by a version that noted nothing. */
export function isSetUp(google: LocalGoogle): boolean {
  if (google.notes.get(READY) === undefined && casesIn(google) > 0) google.notes.set(READY, 'ya')
  return google.notes.get(READY) !== undefined
}

/** Run after it was interrupted it goes on where it was, and doubles nothing. */
async function install(google: LocalGoogle, report: (line: string) => void): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    report(words.setUpLine(attempt))
    await new Promise((resolve) => setImmediate(resolve))
    const told = String(google.call(SET_UP))
    if (told.includes(setUpUnfinished)) continue
    // Triggers are made last of all: without them it was refused, and says why.
    if (google.globals.ScriptApp.getProjectTriggers().length === 0) throw new Error(told)
    return
  }
  throw new Error(words.setUpNeverEnds(MOST_ATTEMPTS))
}
