// Counts every service call with its modelled latency, so that cost does not depend on the machine.
import { cellCostOf, latencyOf } from './latencies'

/** One call of an emulated member. */
export interface Call {
  /** For example "Range.getValues" or "Sheets.Spreadsheets.batchUpdate". */
  readonly member: string
  readonly modelledMs: number
  /** Size of what was read or written, where the member knows it. */
  readonly bytes: number
}

export interface Meter {
  /** The calls since the last reset, oldest first; of very many only the latest 50,000 to 100,000. */
  calls(): readonly Call[]
  reset(): void
  /** Adds to the call under way: cells read or written, extra milliseconds, bytes moved. */
  charge(extra: { cells?: number; ms?: number; bytes?: number }): void
  /** Starts counting a call; `spent` tells its modelled milliseconds so far, `finish` records them too. */
  start(member: string): { spent(): number; finish(): number }
}

/** As many calls as are kept: a box that runs for weeks must not grow with every call. */
const MAX_KEPT_CALLS = 100_000

export function openMeter(): Meter {
  let calls: Call[] = []
  let current = { ms: 0, bytes: 0, msPerCell: 0 }
  return {
    calls: () => calls,
    reset: () => {
      calls = []
    },
    charge: ({ cells = 0, ms = 0, bytes = 0 }) => {
      current.ms += ms + cells * current.msPerCell
      current.bytes += bytes
    },
    start: (member) => {
      current = { ms: latencyOf(member), bytes: 0, msPerCell: cellCostOf(member) }
      return {
        spent: () => current.ms,
        finish: () => {
          if (calls.length >= MAX_KEPT_CALLS) calls = calls.slice(MAX_KEPT_CALLS / 2)
          calls.push({ member, modelledMs: current.ms, bytes: current.bytes })
          return current.ms
        },
      }
    },
  }
}
