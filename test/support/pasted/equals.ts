// Equality of values as jest's toEqual understands it, for contract tests pasted into Apps Script.

/** A value given by what it must contain. */
export class Matching {
  constructor(
    readonly rule: 'objectContaining' | 'arrayContaining' | 'stringContaining' | 'stringMatching' | 'any' | 'anything',
    readonly wanted: unknown,
  ) {}
}

/** Fields that are undefined count as missing; dates are equal at the same instant. */
export function equals(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Matching) return matches(actual, expected)
  if (Object.is(actual, expected)) return true
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) return false
  if (isDate(actual) || isDate(expected)) return isDate(actual) && isDate(expected) && +actual === +expected
  if (Array.isArray(actual) !== Array.isArray(expected)) return false
  if (Array.isArray(actual) && actual.length !== (expected as unknown[]).length) return false
  const keys = new Set([...keysOf(actual), ...keysOf(expected)])
  return [...keys].every((key) => equals(field(actual, key), field(expected, key)))
}

function matches(actual: unknown, { rule, wanted }: Matching): boolean {
  switch (rule) {
    case 'objectContaining':
      return (
        typeof actual === 'object' &&
        actual !== null &&
        keysOf(wanted as object).every((key) => equals(field(actual, key), field(wanted as object, key)))
      )
    case 'arrayContaining':
      return Array.isArray(actual) && (wanted as unknown[]).every((one) => actual.some((entry) => equals(entry, one)))
    case 'stringContaining':
      return typeof actual === 'string' && actual.includes(wanted as string)
    case 'stringMatching':
      return typeof actual === 'string' && new RegExp(wanted as string).test(actual)
    case 'any':
      return Object(actual) instanceof (wanted as new () => object)
    case 'anything':
      return actual !== null && actual !== undefined
  }
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

function keysOf(value: object): string[] {
  return Object.keys(value).filter((key) => field(value, key) !== undefined)
}

function field(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key]
}

export function shown(value: unknown): string {
  if (value instanceof Matching) return `${value.rule} ${shown(value.wanted)}`
  const text = typeof value === 'string' ? JSON.stringify(value) : safeJson(value)
  return text.length > 500 ? `${text.slice(0, 500)}…` : text
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}
