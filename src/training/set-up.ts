// Sets the office up on the first run, as the administrator would from the sheet's menu.
import type { LocalGoogle, Offer } from '../local/index'
import { setUpUnfinished } from '../rehearsal/words/play'
import { shareWithOfficers } from './share'
import { startWords } from './words'

/** The script's own set-up; six minutes may not be enough for all of it, and then it says it must be run again. */
const SET_UP = 'pasang'
const MOST_ATTEMPTS = 10

export function setUpOffer(google: LocalGoogle): Offer {
  return {
    id: 'pasang',
    label: startWords.setUp,
    hint: startWords.setUpHint,
    first: true,
    available: () => google.forms().length === 0,
    run: async (report) => {
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        report(startWords.setUpLine(attempt), (attempt - 1) / MOST_ATTEMPTS)
        await new Promise((resolve) => setImmediate(resolve))
        if (!String(google.call(SET_UP)).includes(setUpUnfinished)) break
      }
      shareWithOfficers(google)
    },
  }
}
