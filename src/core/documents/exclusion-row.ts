// One line of the list of exempt information: what may be published of an item, and nothing else.
import { type CaseFile, EXEMPT_STATUSES, type Item, type ItemNumber, type TestResult } from '../case/case'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'
import { legalBasisText } from '../text/documents/legal-basis'
import { periodText } from '../text/documents/period'
import type { Day } from '../time/day'
import { inOrder } from './item-order'

/** A row of the tab Daftar Dikecualikan. */
export interface ExclusionRow {
  readonly number: ItemNumber
  readonly caseNumber: string
  readonly agency: AgencyCode
  readonly agencyName: string
  readonly title: string
  /** Which part is exempt; '' when the whole is. */
  readonly exemptParts: string
  readonly legalBasis: string
  readonly ifDisclosed: string
  readonly ifClosed: string
  readonly period: string
  /** Undefined for a period that ends with an event or is bound to a person. */
  readonly until: Day | undefined
  readonly adoptedOn: Day
}

/** The exempt items of an adopted case in order of number; none of any other case. */
export function exclusionRowsOf(file: CaseFile, configuration: Pick<Configuration, 'agencies'>): ExclusionRow[] {
  if (file.case.status !== 'ADOPTED') return []
  const adoptedOn = file.case.guideline.receivedOn
  return inOrder(file.items).flatMap((item) => {
    if (!EXEMPT_STATUSES.includes(item.status) || !item.test) return []
    return [
      {
        ...facts(item, item.test),
        caseNumber: file.case.number,
        agencyName: agencyName(configuration, item.agency),
        adoptedOn,
      },
    ]
  })
}

function facts(item: Item, test: TestResult): Omit<ExclusionRow, 'caseNumber' | 'agencyName' | 'adoptedOn'> {
  return {
    number: item.number,
    agency: item.agency,
    title: item.title,
    exemptParts: item.status === 'PARTLY_EXEMPT' ? test.exemptParts : '',
    legalBasis: legalBasisText(test.grounds, test.otherStatute),
    ifDisclosed: test.ifDisclosed,
    ifClosed: test.ifClosed,
    period: periodText(test.period),
    until: test.period && 'until' in test.period ? test.period.until : undefined,
  }
}
