// The tab Ringkasan as rows of cells: key figures, then tables by step, by ground, and by unit, the most overdue first.
import type { Configuration } from '../sop/configuration'
import { STEPS } from '../sop/steps'
import { groundTopics, stepTopics, summaryHeadings, keyFigureTopics as topics } from '../text/summary'
import { medianOf } from '../time/median'
import { dayOf, type Moment, serialFromMoment } from '../time/moment'
import { columnsOf } from './columns'
import { type Figures, figuresFrom, shareInTime, type Work } from './figures'
import type { CellValue, RowChange } from './tabs'
import type { Tally } from './tally'

type Line = readonly (CellValue | undefined)[]

/** The whole tab below its header; `lastFigure` is the last row in use, which an earlier, longer list may have filled. */
export function summaryChanges(
  tally: Tally,
  now: Moment,
  configuration: Pick<Configuration, 'calendarOf'>,
  lastFigure: number,
): RowChange[] {
  const lines = summaryLines(figuresFrom(tally, dayOf(now), configuration), now)
  const rows = Math.max(lines.length, lastFigure - 1)
  return Array.from({ length: rows }, (_, index) => ({
    tab: 'SUMMARY',
    row: index + 2,
    isNew: false,
    cells: new Map(columnsOf('SUMMARY').map((_, column) => [column, lines[index]?.[column] ?? ''])),
  }))
}

/** As summary-places.ts has them. */
function summaryLines(figures: Figures, now: Moment): Line[] {
  const noChart: Line = []
  return [
    ...keyFigures(figures, now),
    summaryHeadings.steps,
    ...STEPS.map(({ number }) => [stepTopics[number], ...openWork(figures.byStep.get(String(number)))]),
    noChart,
    summaryHeadings.pace,
    ...STEPS.map(({ number }) => [stepTopics[number], ...pace(figures, String(number))]),
    noChart,
    summaryHeadings.grounds,
    ...Object.entries(groundTopics).map(([letter, topic]) => [topic, figures.byGround.get(letter) ?? 0]),
    noChart,
    summaryHeadings.agencies,
    ...agencyLines(figures.byAgency),
  ]
}

function keyFigures({ work, openCases, closedCases, items, exemptItems }: Figures, now: Moment): Line[] {
  return [
    [topics.asOf, serialFromMoment(now)],
    [topics.work, ...openWork(work)],
    [topics.openCases, openCases],
    [topics.closedCases, closedCases],
    [topics.items, items],
    [topics.exemptItems, exemptItems],
  ]
}

const openWork = (work: Work | undefined): Line => [work?.open ?? 0, work?.late ?? 0, work?.soon ?? 0]

function pace({ byStep, taken }: Figures, step: string): Line {
  const work = byStep.get(step)
  if (!work) return [0]
  return [work.inTime + work.finishedLate, shareInTime(work), medianOf(taken.get(step) ?? [])]
}

function agencyLines(works: Figures['byAgency']): Line[] {
  return [...works]
    .sort(([codeA, a], [codeB, b]) => b.late - a.late || b.open - a.open || (codeA < codeB ? -1 : 1))
    .map(([code, work]) => [code, work.open, work.late, shareInTime(work)])
}
