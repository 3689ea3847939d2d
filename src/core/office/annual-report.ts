// Writes the figures of a year as document and PDF, and remembers where they are.
import { codeOf } from '../case/coded-error'
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
  shareFigures(ports, folder, addressesOf(configuration, REPORT_READERS, today))
  const order = annualReportOrder(year, readCounted(ports), configuration, today, folder)
  const { url, pdfUrl = '' } = ports.documents.write(order)
  const written: WrittenReport = { document: url, pdf: pdfUrl, writtenAt: ports.clock.now() }
  ports.memory.set(reportKeys.of(year), JSON.stringify(written))
  return pdfUrl || url
}

/** Whoever is told of the figures can open them; an address Drive refuses keeps nobody else from them. */
function shareFigures({ drive, log }: Pick<Ports, 'drive' | 'log'>, folder: string, people: readonly string[]): void {
  try {
    drive.share(folder, people, 'reader')
  } catch (error) {
    log.error(`annual report: ${codeOf(error) ?? (error as Error).name}`)
  }
}

/** Undefined before the figures of the year were first written. */
export function writtenReport({ memory }: Pick<Ports, 'memory'>, year: number): WrittenReport | undefined {
  const kept = memory.get(reportKeys.of(year))
  return kept ? (JSON.parse(kept) as WrittenReport) : undefined
}
