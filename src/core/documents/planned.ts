// Which documents follow what has happened to a case.
import type { CaseFile, Task } from '../case/case'
import type { CaseEvent } from '../case/events'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { CaseTemplate, DocumentJob } from './job'

/**
 * One job for each document that these events call for or make stale: the draft list after steps 1 and 2, a test sheet
 * per unit that is done, the list of results with its letter after step 4, the case's list after step 5.
 */
export function plannedDocuments(
  before: CaseFile | undefined,
  after: CaseFile,
  events: readonly CaseEvent[],
): DocumentJob[] {
  const happened = (...types: readonly CaseEvent['type'][]) => events.some((event) => types.includes(event.type))
  const jobs: DocumentJob[] = []
  const plan = (kind: CaseTemplate, step: StepNumber) =>
    jobs.push({ ...base(after, kind, step), round: round(after, step) })
  if (happened('ItemsProposed', 'ItemCorrected', 'DraftResubmitted')) plan('DRAFT_LIST', 1)
  if (happened('ItemsForwarded')) plan('DRAFT_LIST', 2)
  jobs.push(...testSheets(before, after, events))
  if (happened('ResultsAccepted')) {
    plan('RESULT_LIST', 4)
    plan('COVER_LETTER', 4)
  }
  if (happened('GuidelineAdopted')) plan('CASE_LIST', 5)
  return jobs
}

function testSheets(before: CaseFile | undefined, after: CaseFile, events: readonly CaseEvent[]): DocumentJob[] {
  return agenciesDone(before, events).flatMap((agency) => {
    const task = lastTask(after, 3, agency)
    return task?.status === 'DONE' ? [{ ...base(after, 'TEST_SHEET', 3), agency, round: task.round }] : []
  })
}

/** Units that finished just now, and those that had finished and have tested an incomplete item again. */
function agenciesDone(before: CaseFile | undefined, events: readonly CaseEvent[]): readonly AgencyCode[] {
  const agencies = events.flatMap((event) => {
    if (event.type === 'UnitFinished') return [event.agency]
    if (event.type !== 'ItemTested') return []
    return before?.items.filter((item) => item.number === event.number).map((item) => item.agency) ?? []
  })
  return [...new Set(agencies)]
}

function base(file: CaseFile, kind: CaseTemplate, step: StepNumber): Omit<DocumentJob, 'round'> {
  return { kind, caseNumber: file.case.number, step }
}

/** The round in which the step was last finished. */
function round(file: CaseFile, step: StepNumber): number {
  const finished = file.tasks.filter((task) => task.step === step && task.status === 'DONE')
  return Math.max(1, ...finished.map((task) => task.round))
}

/** The latest round of a unit's test. */
function lastTask(file: CaseFile, step: StepNumber, agency: AgencyCode): Task | undefined {
  const tasks = file.tasks.filter((task) => task.step === step && task.agency === agency)
  return tasks.find((task) => task.round === Math.max(...tasks.map((candidate) => candidate.round)))
}
