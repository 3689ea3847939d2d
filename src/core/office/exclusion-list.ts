// Publishes the city's list of exempt information (DIK) when what it would say has changed.
import { exclusionListOrder } from '../documents/exclusion-list'
import type { ExclusionRow } from '../documents/exclusion-row'
import type { DocumentOrder } from '../documents/order'
import { addressesOf } from '../notices/recipients'
import { recordFromCells } from '../register/cells'
import { lastColumn } from '../register/columns'
import type { Configuration } from '../sop/configuration'
import { folderNames } from '../text/folders'
import type { Day } from '../time/day'
import { dayOf } from '../time/moment'
import { listKeys } from './memory-keys'
import { plannedFolder } from './planned-folder'
import type { Ports } from './ports'

function readExclusions(ports: Pick<Ports, 'sheet'>): ExclusionRow[] {
  const [rows = []] = ports.sheet.read([
    { tab: 'EXEMPTIONS', fromRow: 2, fromColumn: 0, toColumn: lastColumn('EXEMPTIONS') },
  ])
  return rows.map((cells) => {
    const record = recordFromCells('EXEMPTIONS', cells)
    return { exemptParts: '', until: undefined, ...record } as unknown as ExclusionRow
  })
}

/** Tells two lists apart: the rows, and everything from the settings that is printed with them. */
function fingerprintOf(
  ports: Pick<Ports, 'digest'>,
  rows: readonly ExclusionRow[],
  { settings }: Configuration,
): string {
  const printed = [settings.letterhead, settings.place, settings.signer, settings.listTitle]
  return ports.digest(JSON.stringify([rows, printed]))
}

export function isListStale(ports: Pick<Ports, 'sheet' | 'memory' | 'digest'>, configuration: Configuration): boolean {
  const rows = readExclusions(ports)
  const published = ports.memory.get(listKeys.fingerprint)
  return (rows.length > 0 || published !== undefined) && published !== fingerprintOf(ports, rows, configuration)
}

/** The rows themselves, which can be thousands, are not needed while the document is written. */
function orderOf(
  ports: Pick<Ports, 'sheet' | 'digest'>,
  configuration: Configuration,
  today: Day,
  folder: string,
): { readonly order: DocumentOrder; readonly fingerprint: string } {
  const rows = readExclusions(ports)
  const order = exclusionListOrder(rows, configuration, today, folder)
  return { order, fingerprint: fingerprintOf(ports, rows, configuration) }
}

/** Writes the list as document and PDF into the folder of the day. Returns the document's address. */
export function writeExclusionList(ports: Ports, configuration: Configuration): string {
  const today = dayOf(ports.clock.now())
  const lists = plannedFolder(ports, 'lists', folderNames.lists)
  // Whoever is told of the list can open it, also when he was not in office when the folder was made.
  ports.drive.share(lists, addressesOf(configuration, ['LEAD_PPID', 'SERVICE_OFFICER'], today), 'reader')
  const folder = plannedFolder(ports, `lists.${today}`, today, lists)
  const { order, fingerprint } = orderOf(ports, configuration, today, folder)
  const written = ports.documents.write(order)
  ports.memory.set(listKeys.document, written.url)
  ports.memory.set(listKeys.pdf, written.pdfUrl ?? '')
  ports.memory.set(listKeys.writtenAt, ports.clock.now())
  ports.memory.set(listKeys.fingerprint, fingerprint)
  return written.pdfUrl ?? written.url
}
