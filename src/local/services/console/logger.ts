// Logger, the older way to write to the execution's log (developers.google.com/apps-script/reference/base/logger).
import { GoogleObject } from '../../state/google-object'
import { logText, writeLog } from './log-lines'

export class Logger extends GoogleObject {
  readonly googleName = 'Logger'
  private lines: string[] = []

  log(...values: unknown[]): this {
    this.lines.push(logText(values))
    writeLog(this.world, 'INFO', values)
    return this
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('')
  }

  clear(): void {
    this.lines = []
  }
}
