// Fills printf placeholders, as Utilities.formatString does.
import { GoogleException, NotEmulatedError } from '../../state/errors'

const PLACEHOLDER = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g

interface Placeholder {
  readonly flags: string
  readonly width: number
  readonly precision: number | undefined
}

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0
  return template.replace(PLACEHOLDER, (whole, position, flags: string, width, precision, kind: string) => {
    if (kind === '%') return '%'
    if (/[,#(]/.test(flags)) throw new NotEmulatedError(`Utilities.formatString with ${whole}`)
    const index = position ? Number(position) - 1 : next++
    if (index >= values.length) throw new GoogleException(`Format specifier '${whole}'`)
    const placeholder = { flags, width: Number(width ?? 0), precision: precision && Number(precision) }
    return padded(text(kind, whole, values[index], placeholder), placeholder, kind)
  })
}

function text(kind: string, whole: string, value: unknown, { flags, precision }: Placeholder): string {
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, precision)
    case 'd':
    case 'i':
      return signed(Math.trunc(Number(value)), (size) => String(size), flags)
    case 'f':
      return signed(Number(value), (size) => size.toFixed(precision ?? 6), flags)
    case 'x':
      return Math.trunc(Number(value)).toString(16)
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase()
    default:
      throw new NotEmulatedError(`Utilities.formatString with ${whole}`)
  }
}

function signed(value: number, write: (size: number) => string, flags: string): string {
  const sign = value < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  return sign + write(Math.abs(value))
}

function padded(written: string, { flags, width }: Placeholder, kind: string): string {
  if (flags.includes('-')) return written.padEnd(width)
  if (!flags.includes('0') || kind === 's') return written.padStart(width)
  const sign = /^[-+ ]/.exec(written)?.[0] ?? ''
  return sign + written.slice(sign.length).padStart(width - sign.length, '0')
}
