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
  private seen = new Set<string>()

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
    const fresh = all.filter(({ id }) => !this.seen.has(id))
    this.seen = new Set(all.map(({ id }) => id))
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
