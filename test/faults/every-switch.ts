// Interrupts one execution by another at its calls, a fresh office for each, and finds what neither order of the two gives.
import type { RunningOffice } from '../support/running-office'
import { differences, type Outcome, outcomeOf } from './outcome'

type Act = (office: RunningOffice) => unknown

export interface Pair {
  readonly open: () => RunningOffice
  readonly first: Act
  readonly second: Act
  readonly until: string
  /**
   * One of so many calls that reach a server is where the second comes in; with EVERY_CALL in the environment every
   * call, or with EVERY_CALL=servers every one that reaches a server.
   */
  readonly each: number
}

/** Calls that take less stay on the script's side: what comes before one comes after it as well. */
const SERVER_MS = 30

export function badSwitches({ open, first, second, until, each }: Pair): string[] {
  const finished = (office: RunningOffice): Outcome => {
    office.advanceTo(until)
    const outcome = timeless(outcomeOf(office))
    office.google.close()
    return outcome
  }
  const inTurn = open()
  inTurn.google.meter.reset()
  first(inTurn)
  const calls = inTurn.google.meter.calls().slice(0, inTurn.google.executions().at(-1)?.calls)
  second(inTurn)
  const reversed = open()
  second(reversed)
  first(reversed)
  const orders = [finished(inTurn), finished(reversed)]
  const moments = momentsOf(calls, each)
  return moments.flatMap((after) => {
    const office = open()
    office.google.faults.interleave(after, () => void second(office))
    first(office)
    const faults = office.google.executions().flatMap((execution) => execution.faults)
    const outcome = finished(office)
    const found = orders.map((order) => differences(order, outcome))
    if (!faults.some((fault) => fault.startsWith('stood still'))) return [`call ${after} was never reached`]
    if (found.some((each) => Object.keys(each).length === 0)) return []
    return [`switched after call ${after}, ${calls[after - 1]?.member}: ${JSON.stringify(found[0], null, 1)}`]
  })
}

function momentsOf(calls: readonly { readonly member: string; readonly modelledMs: number }[], each: number): number[] {
  const all = [...calls.keys()]
  const atServers = all.filter((after) => (calls[after - 1]?.modelledMs ?? SERVER_MS) >= SERVER_MS)
  if (process.env.EVERY_CALL) console.info(`${expect.getState().currentTestName}: ${calls.length} calls`)
  if (process.env.EVERY_CALL === 'servers') return atServers
  return process.env.EVERY_CALL ? all : atServers.filter((_, position) => position % each === 0)
}

/** Rows in any order; what comes meanwhile is some seconds younger, and has another identifier. */
function timeless(outcome: Outcome): Outcome {
  const lines = Object.entries(outcome).map(([name, found]) => [name, found.map(plain).sort()] as const)
  return Object.fromEntries(lines)
}

function plain(line: string): string {
  return line
    .replace(/T08:\d\d:\d\d/g, 'T')
    .replace(/2_ABaOnu[\w-]+/g, 'response')
    .replace(/08([.:])\d\d/g, '08$100')
}
