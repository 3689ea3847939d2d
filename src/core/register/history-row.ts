// The rows of the tabs Riwayat and Karantina: what happened, and what was refused and why.
import type { CaseNumber } from '../case/case'
import type { CaseEvent } from '../case/events'
import { historyLine } from '../text/history'
import type { Moment } from '../time/moment'
import type { TabRecord } from './cells'

/** One row for each event; the first carries the submission's key, which makes this tab the ledger of submissions. */
export function historyRecords(
  events: readonly CaseEvent[],
  meta: { readonly at: Moment; readonly by: string; readonly caseNumber: CaseNumber; readonly submission?: string },
): TabRecord[] {
  return events.map((event, index) => ({
    at: meta.at,
    caseNumber: meta.caseNumber,
    ...historyLine(event),
    by: meta.by,
    submission: index === 0 ? meta.submission : undefined,
  }))
}
