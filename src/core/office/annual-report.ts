// Writes the figures of a year as document and PDF, and remembers where they are.
import { annualReportOrder } from '../documents/annual/report-order'
import type { DocumentLinks } from '../notices/mail-links'
import { addressesOf } from '../notices/recipients'
import type { Configuration } from '../sop/configuration'
import type { Role } from '../sop/roles'
import { folderNames } from '../text/folders'
import { dayOf, type Moment } from '../time/moment'
import { readCounted } from './counted-register'
import { reportKeys } from './memory-keys'
import { plannedFolder } from './planned-folder'
import type { Ports } from './ports'

export const REPORT_READERS: readonly Role[] = ['LEAD_PPID', 'SERVICE_OFFICER', 'ADMIN']

interface WrittenReport extends DocumentLinks {
  readonly writtenAt: Moment
}

/** From the register as it stands when the order's turn comes. Returns the document's address. */
export function writeAnnualReport(ports: Ports, configuration: Configuration, year: number): string {
  const today = dayOf(ports.clock.now())
  const folder = plannedFolder(ports, 'reports', folderNames.reports)
  // Whoever is told of the figures can open them, also when he was not in office when the folder was made.
  ports.drive.share(folder, addressesOf(configuration, REPORT_READERS, today), 'reader')
  const order = annualReportOrder(year, readCounted(ports), configuration, today, folder)
  const { url, pdfUrl = '' } = ports.documents.write(order)
  const written: WrittenReport = { document: url, pdf: pdfUrl, writtenAt: ports.clock.now() }
  ports.memory.set(reportKeys.of(year), JSON.stringify(written))
  return pdfUrl || url
}

/** Undefined before the figures of the year were first written. */
export function writtenReport({ memory }: Pick<Ports, 'memory'>, year: number): WrittenReport | undefined {
  const kept = memory.get(reportKeys.of(year))
  return kept ? (JSON.parse(kept) as WrittenReport) : undefined
}
