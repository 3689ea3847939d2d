// Keeps the tab Ringkasan current: with every change from the counters alone, and once in a while counted anew.
import { rowsFromColumns } from '../register/cells'
import { registerRanges, tallyFrom } from '../register/register-tally'
import { type StoredTally, storedTally, tallyChanges, tallyRanges } from '../register/stored-tally'
import { summaryChanges } from '../register/summary-rows'
import type { RowChange } from '../register/tabs'
import { difference, plus, type Tally } from '../register/tally'
import { type Desk, openDeskWith } from './desk'
import type { Ports } from './ports'

/** To be written together with what changes: figures and register are never apart. */
export function figureChanges(stored: StoredTally, change: Tally, { now, configuration }: Desk): RowChange[] {
  return [
    ...tallyChanges(stored, change),
    ...summaryChanges(plus(stored.counts, change), now, configuration, stored.lastFigure),
  ]
}

/** Whatever spoilt the counters, they are right again afterwards. False when others kept the register busy. */
export function recount(ports: Pick<Ports, 'sheet' | 'clock' | 'mutex'>): boolean {
  const counted = ports.mutex.alone(() => {
    const ofRegister = registerRanges()
    const { desk, extra } = openDeskWith(ports, [...ofRegister, ...tallyRanges()])
    const columns = extra.slice(0, ofRegister.length).map(([only = []]) => only)
    const stored = storedTally(extra.slice(ofRegister.length).map(rowsFromColumns))
    ports.sheet.write(figureChanges(stored, difference(stored.counts, tallyFrom(columns)), desk))
  })
  return counted !== undefined
}
