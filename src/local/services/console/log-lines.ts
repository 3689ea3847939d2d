// Writes lines to the log of the execution under way, as the console of Apps Script prints values.
import { format, inspect, types } from 'node:util'
import { textOf } from '../../state/google-object'
import type { World } from '../../state/world'

/** A log longer than this goes on without being kept; Google cuts long logs as well. */
const MAX_LINES = 500
/** Deeper objects are printed as "[Object]". */
const MAX_DEPTH = 4

export function writeLog(world: World, severity: string, text: string): void {
  const log = world.execution?.log
  if (!log || log.length > MAX_LINES) return
  if (log.length === MAX_LINES) log.push('INFO … (the log is cut here)')
  else log.push(`${severity} ${text}`)
}

/** Placeholders %s, %d and the like in a first text are filled; objects are printed as literals of the language. */
export function consoleText(values: readonly unknown[]): string {
  const printed = values.map(print)
  return typeof values[0] === 'string' ? format(...printed) : printed.map(String).join(' ')
}

function print(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? literal(value) : value
}

function literal(value: object): string {
  return inspect(readable(value, 0), { depth: MAX_DEPTH, breakLength: Number.POSITIVE_INFINITY })
}

/** Objects of Google's print themselves; dates and errors of the script are of another realm than the box's. */
function readable(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Object.prototype.toString.call(value) === '[object Error]' || value instanceof Error)
    return asText((value as Error).stack ?? String(value))
  const google = textOf(value)
  if (google !== undefined) return asText(google)
  if (types.isDate(value) || 'enumName' in value) return asText(String(value))
  if (depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((entry) => readable(entry, depth + 1))
  if (Object.prototype.toString.call(value) !== '[object Object]' || types.isProxy(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readable(part, depth + 1)]))
}

function asText(text: string): object {
  return { [inspect.custom]: () => text }
}
