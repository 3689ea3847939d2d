// Keeps what each kind of operation would cost on Google, and which executions did not end well.
import type { Execution, Google } from '../google'
import { operationWords } from '../words/progress'

export interface Cost {
  readonly operation: string
  readonly count: number
  readonly totalMs: number
  readonly longestMs: number
}

export class Ledger {
  readonly failures: Execution[] = []
  private readonly byOperation = new Map<string, Cost>()
  /** The execution that was the latest when they were last looked at. */
  private latest: string | undefined

  constructor(private readonly google: Pick<Google, 'executions'>) {}

  /** All executions the work brings about count as one operation. */
  asOne<T>(operation: string, work: () => T): T {
    const result = work()
    const fresh = this.freshExecutions()
    this.add(
      operation,
      fresh.reduce((sum, { modelledMs }) => sum + modelledMs, 0),
    )
    return result
  }

  /** Each execution the work brings about counts by itself, under the name of its function. */
  byFunction(work: () => void): void {
    work()
    for (const { functionName, modelledMs } of this.freshExecutions())
      this.add(operationWords.trigger(functionName), modelledMs)
  }

  costs(): readonly Cost[] {
    return [...this.byOperation.values()]
  }

  private freshExecutions(): readonly Execution[] {
    const all = this.google.executions()
    let first = all.length
    while (first > 0 && all[first - 1]?.id !== this.latest) first -= 1
    this.latest = all.at(-1)?.id
    const fresh = all.slice(first)
    this.failures.push(...fresh.filter(({ status }) => status !== 'COMPLETED'))
    return fresh
  }

  private add(operation: string, ms: number): void {
    const before = this.byOperation.get(operation)
    this.byOperation.set(operation, {
      operation,
      count: (before?.count ?? 0) + 1,
      totalMs: (before?.totalMs ?? 0) + ms,
      longestMs: Math.max(before?.longestMs ?? 0, ms),
    })
  }
}
