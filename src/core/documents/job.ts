// A document still to be written: small enough for a row of the outbox, filled in from the register when its turn comes.
import type { CaseNumber } from '../case/case'
import type { AgencyCode } from '../sop/roles'
import type { StepNumber } from '../sop/steps'
import type { Template } from './order'

/** The documents of a case; those of no case are ordered by themselves. */
export type CaseTemplate = Exclude<Template, OfficeDocumentJob['kind']>

/** A document of no case: the city's list, or the figures of a year. */
export type OfficeDocumentJob =
  | { readonly kind: 'EXCLUSION_LIST' }
  | { readonly kind: 'ANNUAL_REPORT'; readonly year: number }

export interface DocumentJob {
  readonly kind: CaseTemplate
  readonly caseNumber: CaseNumber
  readonly step: StepNumber
  /** Only for step 3. */
  readonly agency?: AgencyCode
  readonly round: number
}

/** "TEST_SHEET:PPID-2026-0001:3-DINKES.1"; Drive allows 124 bytes for the property that holds it. */
export function jobKey(job: DocumentJob): string {
  return `${job.kind}:${job.caseNumber}:${job.step}${job.agency ? `-${job.agency}` : ''}.${job.round}`
}
