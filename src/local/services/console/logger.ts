// Logger, the older way to write to the execution's log (developers.google.com/apps-script/reference/base/logger).
import { GoogleObject } from '../../state/google-object'
import { writeLog } from './log-lines'
import { javaDate, loggerText } from './logger-text'

export class Logger extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    log: 'placeholders other than %s',
  }
  readonly googleName = 'Logger'
  private lines: string[] = []

  log(...values: unknown[]): this {
    const text = loggerText(this.world, values)
    this.lines.push(`${javaDate(this.world, this.world.now())} INFO: ${text}\n`)
    writeLog(this.world, 'INFO', text)
    return this
  }

  /** Each line with its instant and severity. */
  getLog(): string {
    return this.lines.join('')
  }

  clear(): void {
    this.lines = []
  }
}
