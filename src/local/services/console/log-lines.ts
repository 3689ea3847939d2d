// Writes lines to the log of the execution under way, with Google's placeholders filled in.
import { format } from 'node:util'
import type { World } from '../../state/world'

/** A log longer than this goes on without being kept; Google cuts long logs as well. */
const MAX_LINES = 500

export function writeLog(world: World, severity: string, values: readonly unknown[]): void {
  const log = world.execution?.log
  if (!log || log.length > MAX_LINES) return
  if (log.length === MAX_LINES) log.push('INFO … (the log is cut here)')
  else log.push(`${severity} ${logText(values)}`)
}

/** Placeholders %s, %d and the like in a first text are filled; objects are shown as data. */
export function logText(values: readonly unknown[]): string {
  return format(...values.map(shown))
}

/** An object of Google's prints itself; an error of the script is of another realm and would print as an empty object. */
function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error || Object.prototype.toString.call(value) === '[object Error]')
    return (value as Error).stack ?? String(value)
  const own = (value as { toString?: unknown }).toString
  return typeof own === 'function' && !Array.isArray(value) && String(value) !== '[object Object]'
    ? String(value)
    : JSON.stringify(value)
}
