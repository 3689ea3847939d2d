// The script's console, which writes to the execution's log (developers.google.com/apps-script/guides/logging).
import type { World } from '../../state/world'
import { consoleText, writeLog } from './log-lines'

export interface ScriptConsole {
  log(...values: unknown[]): void
  info(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
  debug(...values: unknown[]): void
  time(label: string): void
  timeEnd(label: string): void
}

/** The console is part of the language on Google, no service: it costs nothing and is not metered. */
export function createConsole(world: World): ScriptConsole {
  const started = new Map<string, number>()
  const at =
    (severity: string) =>
    (...values: unknown[]) =>
      writeLog(world, severity, consoleText(values))
  return {
    log: at('DEBUG'),
    info: at('INFO'),
    warn: at('WARNING'),
    error: at('ERROR'),
    debug: at('DEBUG'),
    time: (label) => void started.set(label, world.now().getTime()),
    timeEnd: (label) => {
      const start = started.get(label)
      if (start === undefined) return
      started.delete(label)
      writeLog(world, 'DEBUG', `${label}: ${world.now().getTime() - start}ms`)
    },
  }
}
