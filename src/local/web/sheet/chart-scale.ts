// The measures of charts: the room there is, round numbers along an axis, and how names fit below it.
import { COLOR_COUNT } from './chart-colors'
import type { Chart } from './chart-data'

/** In units of about a pixel: as wide as a card on a phone, so that letters stay readable there. */
export const WIDTH = 340
/** Of what is drawn above the names. */
export const PLOT = 165
export const TOP = 16
export const RIGHT = 10
/** About as wide as one letter of a drawing. */
const LETTER = 6.6

export const colorAt = (index: number): string => `s${index % COLOR_COUNT}`
export const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
export const lettersIn = (width: number): number => Math.floor(width / LETTER)

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Shares stand against a whole; other numbers up to the next of 1, 2, 5, 10, 20, … times a whole number of steps. */
export function scaleOf(chart: Chart): { top: number; ticks: number[] } {
  const highest = highestOf(chart)
  if (chart.isShare && highest <= 1) return { top: 1, ticks: SHARES }
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power)
  const count = Math.max(1, Math.ceil(highest / step))
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

export function highestOf({ categories, series, stacked }: Chart): number {
  if (!stacked) return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return Math.max(0, ...categories.map((_, index) => totalAt(series, index)))
}

/** Of one category, of all series or of those before one. */
export function totalAt(series: Chart['series'], category: number, before = series.length): number {
  return series.slice(0, before).reduce((sum, { values }) => sum + (values[category] ?? 0), 0)
}

/** How the names of categories stand below an axis. */
export interface Naming {
  readonly turned: boolean
  /** Every how many of them is named. */
  readonly every: number
  readonly left: number
  /** Room for the names below. */
  readonly bottom: number
  /** Letters of a name; the table beside the drawing has them whole. */
  readonly most: number
}

const STRAIGHT = { turned: false, left: 36, bottom: 28, most: 20 } as const
const TURNED = { turned: true, left: 76, bottom: 98, most: 17 } as const
/** Names no longer than this say enough when only some of them are shown, as those of months or years do. */
const SHORT_NAME = 5
/** Room a turned name takes along the axis. */
const TURNED_ROOM = 15

export function namingOf(categories: readonly string[]): Naming {
  const count = Math.max(1, categories.length)
  const longest = Math.max(1, ...categories.map((name) => name.length))
  const room = (WIDTH - STRAIGHT.left - RIGHT) / count
  const every = Math.ceil((longest + 1) / Math.max(1, lettersIn(room * 10) / 10))
  if (every === 1 || longest <= SHORT_NAME) return { ...STRAIGHT, every }
  return { ...TURNED, every: Math.ceil(TURNED_ROOM / ((WIDTH - TURNED.left - RIGHT) / count)) }
}
