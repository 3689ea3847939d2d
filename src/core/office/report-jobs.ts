// The work that an order for a year's figures brings: the document, then the mail that tells where it is.
import type { OfficeDocumentJob } from '../documents/job'
import { addressed } from '../notices/recipients'
import type { Job } from '../register/outbox-row'
import type { Moment } from '../time/moment'

export const reportJobKey = (year: number, order: string): string => `DOCUMENT/ANNUAL_REPORT:${year}/${order}`

/** `order` tells one order from another: the same one stands in the outbox once. */
export function reportJobs(year: number, orderedAt: Moment, to: readonly string[], order: string): Job[] {
  const document: OfficeDocumentJob = { kind: 'ANNUAL_REPORT', year }
  return [
    { key: reportJobKey(year, order), kind: 'DOCUMENT', caseNumber: '', payload: document },
    ...addressed({ kind: 'REPORT_WRITTEN', year, orderedAt }, to).map(
      (payload): Job => ({ key: `MAIL/REPORT_WRITTEN:${year}/${order}`, kind: 'MAIL', caseNumber: '', payload }),
    ),
  ]
}
