// The figures of a year for the PPID's annual report (Perki 1/2021 Pasal 56): numbers only, no titles and no names.
import type { TestOutcome } from '../../case/case'
import { agencyName } from '../../sop/agency-name'
import type { Configuration } from '../../sop/configuration'
import type { StepNumber } from '../../sop/steps'
import { dateText } from '../../text/dates'
import {
  decimalText,
  annualHeadings as headings,
  outcomeLine,
  reportDueText,
  shareText,
  summaryLines,
} from '../../text/documents/annual-report'
import { documentWords } from '../../text/documents/labels'
import { documentName } from '../../text/documents/titles'
import { outcomeLabels, stepNames } from '../../text/labels'
import { type Day, day } from '../../time/day'
import { commonValues, signerValues } from '../common-values'
import type { DocumentOrder, DocumentTable } from '../order'
import { signedOn } from '../signed-on'
import { type Column, rowNumber, tableOf } from '../table'
import { agencyFigures, letterFigures, type Summary, summaryOf } from './case-figures'
import type { CountedRegister } from './counted'
import { changeFigures, stepFigures } from './task-figures'

/** The year as it stands today, or at its end; ordered again, it takes the place of the earlier document. */
export function annualReportOrder(
  year: number,
  register: CountedRegister,
  configuration: Configuration,
  today: Day,
  folder: string,
): DocumentOrder {
  const { settings } = signedOn(configuration, today)
  const end = day(`${year}-12-31`)
  const until = today < end ? today : end
  return {
    key: `ANNUAL_REPORT:${year}`,
    template: 'ANNUAL_REPORT',
    name: documentName({ kind: 'ANNUAL_REPORT', of: String(year), round: 1 }),
    folder,
    values: {
      ...commonValues(settings, today),
      ...signerValues(settings.signer),
      tahun: String(year),
      keadaan_tanggal: dateText(until),
      batas_laporan: reportDueText(year),
    },
    // Each table is 482 points wide: A4 portrait between margins of 2 cm.
    tables: [
      summaryTable(summaryOf(register, year, until)),
      agencyTable(register, year, configuration),
      letterTable(register, year, configuration),
      stepTable(register, year, until, configuration),
      changeTable(register, year),
    ],
    pdf: true,
  }
}

/** A column of counts. */
function figure<K extends string>(heading: string, width: number, key: K): Column<Readonly<Record<K, number>>> {
  return { heading, width, text: (row) => String(row[key]) }
}

function summaryTable({ outcomes, ...figuresOf }: Summary): DocumentTable {
  const line = (key: keyof typeof summaryLines) => [...summaryLines[key], figuresOf[key]] as const
  const lines: readonly (readonly [string, string, number])[] = [
    line('opened'),
    line('adopted'),
    line('stopped'),
    line('nil'),
    line('running'),
    line('proposed'),
    line('tested'),
    ...(Object.keys(outcomeLabels) as TestOutcome[]).map(
      (outcome) => [...outcomeLine(outcome), outcomes[outcome]] as const,
    ),
    line('dropped'),
  ]
  return tableOf(
    'tabel_ringkasan',
    [
      { heading: headings.subject, width: 170, text: ([subject]) => subject },
      { heading: headings.counted, width: 256, text: ([, counted]) => counted },
      { heading: headings.total, width: 56, text: ([, , count]) => String(count) },
    ],
    lines,
  )
}

interface AgencyLine {
  readonly name: string
  readonly proposed: number
  readonly exempt: number
  readonly partlyExempt: number
  readonly open: number
  readonly finished: number
  readonly onTime: number
}

function agencyTable(register: CountedRegister, year: number, configuration: Configuration): DocumentTable {
  const lines: AgencyLine[] = agencyFigures(register, year, configuration).map(({ agency, tests, ...counts }) => ({
    name: agencyName(configuration, agency),
    ...counts,
    ...tests,
  }))
  const sum = (of: (line: AgencyLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  const total: AgencyLine = {
    name: headings.total,
    proposed: sum(({ proposed }) => proposed),
    exempt: sum(({ exempt }) => exempt),
    partlyExempt: sum(({ partlyExempt }) => partlyExempt),
    open: sum(({ open }) => open),
    finished: sum(({ finished }) => finished),
    onTime: sum(({ onTime }) => onTime),
  }
  return tableOf(
    'tabel_opd',
    [
      { heading: headings.row, width: 28, text: (line, index) => (line === total ? '' : rowNumber(line, index)) },
      { heading: headings.agency, width: 138, text: ({ name }) => name },
      figure(headings.proposed, 60, 'proposed'),
      figure(outcomeLabels.EXEMPT, 72, 'exempt'),
      figure(outcomeLabels.PARTLY_EXEMPT, 72, 'partlyExempt'),
      figure(outcomeLabels.OPEN, 52, 'open'),
      { heading: headings.testsOnTime, width: 60, text: onTimeText },
    ],
    lines.length > 0 ? [...lines, total] : [],
  )
}

/** A share of nothing is no share. */
function onTimeText({ finished, onTime }: { readonly finished: number; readonly onTime: number }): string {
  return finished > 0 ? shareText(onTime, finished) : documentWords.dash
}

function letterTable(register: CountedRegister, year: number, configuration: Configuration): DocumentTable {
  return tableOf(
    'tabel_pasal_17',
    [
      { heading: headings.letter, width: 46, text: ({ letter }) => letter },
      { heading: headings.ground, width: 380, text: ({ text }) => text },
      figure(headings.items, 56, 'items'),
    ],
    letterFigures(register, year, configuration),
  )
}

const stepColumn = <T extends { readonly step: StepNumber }>(width: number): Column<T> => ({
  heading: headings.step,
  width,
  text: ({ step }) => `${step}. ${stepNames[step]}`,
})

function stepTable(register: CountedRegister, year: number, until: Day, configuration: Configuration): DocumentTable {
  const days = (value: number | undefined) => (value === undefined ? documentWords.dash : decimalText(value))
  return tableOf(
    'tabel_langkah',
    [
      stepColumn(108),
      figure(headings.finished, 50, 'finished'),
      { heading: headings.onTime, width: 58, text: onTimeText },
      { heading: headings.late, width: 60, text: ({ finished, onTime }) => String(finished - onTime) },
      { heading: headings.average, width: 56, text: ({ average }) => days(average) },
      { heading: headings.median, width: 48, text: ({ median }) => days(median) },
      figure(headings.open, 52, 'open'),
      figure(headings.overdue, 50, 'overdue'),
    ],
    stepFigures(register.tasks, year, until, configuration.calendarOf),
  )
}

function changeTable(register: CountedRegister, year: number): DocumentTable {
  return tableOf(
    'tabel_jeda',
    [
      stepColumn(158),
      figure(headings.pausedTasks, 76, 'pausedTasks'),
      figure(headings.pauses, 76, 'pauses'),
      figure(headings.extendedTasks, 86, 'extendedTasks'),
      figure(headings.daysAdded, 86, 'daysAdded'),
    ],
    changeFigures(register.tasks, year),
  )
}
