// The tabs OPD, Langkah SOP and Dasar Hukum as lists the office works with.
import { AGENCIES, type Agency } from '../sop/agencies'
import { GROUNDS, type Ground } from '../sop/grounds'
import { STEPS, type Step } from '../sop/steps'
import { choiceWords } from '../text/sheet'
import type { ConfigurationRow } from './configuration-row'

/** As the codes of tasks can hold it. */
const CODE = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/

export function agenciesFrom(rows: readonly ConfigurationRow[]): { agencies: Agency[]; sixDayAgencies: string[] } {
  const agencies: Agency[] = []
  const sixDayAgencies: string[] = []
  for (const row of rows) {
    const code = row.text('code').toUpperCase()
    if (row.text('active') === choiceWords.no) continue
    if (!code) row.complain('code', 'VALUE_MISSING')
    else if (!CODE.test(code)) row.complain('code', 'CODE_INVALID')
    else if (agencies.some((agency) => agency.code === code)) row.complain('code', 'AGENCY_REPEATED')
    else {
      const days = row.text('daysPerWeek')
      if (!['', '5', '6'].includes(days)) row.complain('daysPerWeek', 'NUMBER_INVALID')
      if (days === '6') sixDayAgencies.push(code)
      const name = row.text('name') || code
      agencies.push({ code, name, shortName: row.text('shortName') || name, kind: row.text('kind') })
    }
  }
  return { agencies: agencies.length > 0 ? agencies : [...AGENCIES], sixDayAgencies }
}

/** The SOP's table, with the working days and the words the tab has. */
export function stepsFrom(rows: readonly ConfigurationRow[]): Step[] {
  return STEPS.map((step) => {
    const row = rows.find((candidate) => candidate.text('number') === String(step.number))
    if (!row) return step
    const days = Number(row.text('workingDays'))
    const isUsable = Number.isInteger(days) && days > 0
    if (!isUsable) row.complain('workingDays', 'NUMBER_INVALID')
    return {
      ...step,
      workingDays: isUsable ? days : step.workingDays,
      activity: row.text('activity') || step.activity,
      requirement: row.text('requirement') || step.requirement,
      output: row.text('output') || step.output,
    }
  })
}

export function groundsFrom(rows: readonly ConfigurationRow[]): Ground[] {
  const grounds: Ground[] = []
  for (const row of rows) {
    const code = row.text('code').toLowerCase()
    const match = /^([a-j])(?:\.(\d+))?$/.exec(code)
    if (!match?.[1]) row.complain('code', 'VALUE_UNKNOWN')
    else
      grounds.push({ code, letter: match[1], ...(match[2] ? { point: Number(match[2]) } : {}), text: row.text('text') })
  }
  return grounds.length > 0 ? grounds : [...GROUNDS]
}
