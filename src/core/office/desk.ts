// What the clerk has on the desk before touching a case: the configuration, the index of the register, the time.
import type { CaseNumber } from '../case/case'
import { rowsFromColumns } from '../register/cells'
import { configurationFrom, configurationRanges } from '../register/configuration'
import { indexFrom, indexRanges, type RegisterIndex } from '../register/index-of'
import { caseFrom, caseRanges, type LoadedCase } from '../register/loaded-case'
import type { CellValue, RangeRequest } from '../register/tabs'
import type { Configuration } from '../sop/configuration'
import type { Moment } from '../time/moment'
import type { Ports } from './ports'

export interface Desk {
  readonly configuration: Configuration
  readonly index: RegisterIndex
  readonly now: Moment
}

/** One read: every configuration tab and the key columns of the register. */
export function openDesk(ports: Pick<Ports, 'sheet' | 'clock'>): Desk {
  return openDeskWith(ports, []).desk
}

/** The same read with further ranges, each given by its columns. */
export function openDeskWith(
  ports: Pick<Ports, 'sheet' | 'clock'>,
  ranges: readonly RangeRequest[],
): { readonly desk: Desk; readonly extra: readonly CellValue[][][] } {
  const ofConfiguration = configurationRanges()
  const ofIndex = indexRanges()
  const columns = ports.sheet.readColumns([...ofConfiguration, ...ofIndex, ...ranges])
  const indexEnd = ofConfiguration.length + ofIndex.length
  const desk = {
    configuration: configurationFrom(columns.slice(0, ofConfiguration.length).map(rowsFromColumns)),
    index: indexFrom(columns.slice(ofConfiguration.length, indexEnd).map(([only = []]) => only)),
    now: ports.clock.now(),
  }
  return { desk, extra: columns.slice(indexEnd) }
}

/** One read: the rows of the case, and what was added to the register since the desk was opened. */
export function loadCase(
  ports: Pick<Ports, 'sheet'>,
  index: RegisterIndex,
  caseNumber: CaseNumber | undefined,
): LoadedCase {
  return caseFrom(index, caseNumber, ports.sheet.read(caseRanges(index, caseNumber)))
}
