// Where the tables of the tab Ringkasan stand: fixed rows, so that charts and formats can refer to them; units come last.
import { STEPS } from '../sop/steps'
import { groundTopics, keyFigureTopics } from '../text/summary'

interface TablePlace {
  /** Row of the heading; the rows of the table follow. */
  readonly heading: number
  readonly last: number
  /** The row kept free for the table's chart. */
  readonly chart: number
}

const tableAt = (heading: number, length: number): TablePlace => ({
  heading,
  last: heading + length,
  chart: heading + length + 1,
})

/** Key figures begin below the header of the tab. */
export const KEY_FIGURES = { first: 2, last: 1 + Object.keys(keyFigureTopics).length } as const
const steps = tableAt(KEY_FIGURES.last + 1, STEPS.length)
const pace = tableAt(steps.chart + 1, STEPS.length)
const grounds = tableAt(pace.chart + 1, Object.keys(groundTopics).length)
export const TABLES = { steps, pace, grounds } as const
export const AGENCIES_HEADING = grounds.chart + 1
