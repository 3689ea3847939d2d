// How Logger prints values: by the rules of Java, as it did before the console was there.
import { types } from 'node:util'
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { textOf } from '../../state/google-object'
import type { World } from '../../state/world'
import { formatDate } from '../base/format-date'

/** One value alone is data; a first text before others is a format with as many %s as there are others. */
export function loggerText(world: World, values: readonly unknown[]): string {
  const [first, ...others] = values
  if (others.length === 0 || typeof first !== 'string') return javaText(world, first)
  let next = 0
  return first.replace(/%([%a-zA-Z]|$)/g, (placeholder, kind) => {
    if (kind === '%') return '%'
    if (kind !== 's') throw new NotEmulatedError(`Logger.log with ${placeholder}`)
    if (next >= others.length) throw new GoogleException(`Format specifier '%s'`)
    return javaText(world, others[next++])
  })
}

function javaText(world: World, value: unknown): string {
  if (typeof value === 'number') return javaNumber(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (types.isDate(value)) return javaDate(world, value as Date)
  const google = textOf(value)
  if (google !== undefined || 'enumName' in value) return google ?? String(value)
  if (Array.isArray(value)) return `[${value.map((entry) => javaText(world, entry)).join(', ')}]`
  if (Object.prototype.toString.call(value) !== '[object Object]') return String(value)
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}=${javaText(world, part)}`)
    .join(', ')}}`
}

/** Every number is a double: 3 prints as "3.0", and from ten million on as "1.0E7". */
function javaNumber(value: number): string {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size === 0) return size === 0 ? '0.0' : String(value)
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value)
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`
}

/** As java.util.Date prints itself, in the script's time zone. */
export function javaDate(world: World, date: Date): string {
  return formatDate(date.getTime(), world.timeZone, 'EEE MMM dd HH:mm:ss z yyyy')
}
