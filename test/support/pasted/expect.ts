// expect for contract tests pasted into Apps Script: the few matchers of jest's they use, with the same meaning.
import { equals, Matching, shown } from './equals'

/** What a test says of a value; every member throws unless it holds. */
export interface Matchers {
  toBe(expected: unknown): void
  toEqual(expected: unknown): void
  toBeNull(): void
  toBeUndefined(): void
  toBeTruthy(): void
  toBeFalsy(): void
  toHaveLength(length: number): void
  toContain(entry: unknown): void
  toMatch(pattern: string | RegExp): void
  toThrow(expected?: string | RegExp | { message: string }): void
  toBeGreaterThan(least: number): void
  toBeGreaterThanOrEqual(least: number): void
  toBeLessThan(most: number): void
  toBeLessThanOrEqual(most: number): void
  toBeCloseTo(expected: number, digits?: number): void
}

type Check = (holds: boolean, what: string) => void

function matchers(actual: unknown, check: Check): Matchers {
  const number = actual as number
  return {
    toBe: (expected) => check(Object.is(actual, expected), `to be ${shown(expected)}`),
    toEqual: (expected) => check(equals(actual, expected), `to equal ${shown(expected)}`),
    toBeNull: () => check(actual === null, 'to be null'),
    toBeUndefined: () => check(actual === undefined, 'to be undefined'),
    toBeTruthy: () => check(Boolean(actual), 'to be truthy'),
    toBeFalsy: () => check(!actual, 'to be falsy'),
    toHaveLength: (length) => check((actual as unknown[]).length === length, `to have length ${length}`),
    toContain: (entry) => check((actual as string).includes(entry as string), `to contain ${shown(entry)}`),
    toMatch: (pattern) => check(fits(String(actual), pattern), `to match ${String(pattern)}`),
    toThrow: (expected) => checkThrow(actual as () => unknown, expected, check),
    toBeGreaterThan: (least) => check(number > least, `to be greater than ${least}`),
    toBeGreaterThanOrEqual: (least) => check(number >= least, `to be at least ${least}`),
    toBeLessThan: (most) => check(number < most, `to be less than ${most}`),
    toBeLessThanOrEqual: (most) => check(number <= most, `to be at most ${most}`),
    toBeCloseTo: (expected, digits = 2) =>
      check(Math.abs(number - expected) < 10 ** -digits / 2, `to be close to ${expected}`),
  }
}

function fits(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)
}

function checkThrow(work: () => unknown, expected: string | RegExp | { message: string } | undefined, check: Check) {
  const thrown = thrownBy(work)
  const wanted = typeof expected === 'object' && !(expected instanceof RegExp) ? expected.message : expected
  if (!thrown) check(false, `to throw ${String(wanted ?? '')}`)
  else
    check(wanted === undefined || fits(thrown.message, wanted), `to throw ${String(wanted)}, and not ${thrown.message}`)
}

function thrownBy(work: () => unknown): { message: string } | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return { message: String(Object(error).message ?? error) }
  }
}

export const expect = Object.assign(
  (actual: unknown): Matchers & { not: Matchers } => ({
    ...matchers(actual, (holds, what) => {
      if (!holds) throw new Error(`expected ${shown(actual)} ${what}`)
    }),
    not: matchers(actual, (holds, what) => {
      if (holds) throw new Error(`expected ${shown(actual)} not ${what}`)
    }),
  }),
  {
    objectContaining: (wanted: object) => new Matching('objectContaining', wanted),
    arrayContaining: (wanted: readonly unknown[]) => new Matching('arrayContaining', wanted),
    stringContaining: (wanted: string) => new Matching('stringContaining', wanted),
    stringMatching: (wanted: string | RegExp) => new Matching('stringMatching', wanted),
    any: (wanted: unknown) => new Matching('any', wanted),
    anything: () => new Matching('anything', undefined),
  },
)
