// The officers a case's documents name, by the position they hold on the tab Petugas.
import type { CaseFile } from '../case/case'
import { normalisedAddress } from '../sop/address'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import type { AgencyCode, Role } from '../sop/roles'
import { positionText } from '../text/documents/labels'
import { roleLabels } from '../text/labels'
import { positionOnly, type Signer } from './common-values'

/** Whoever submitted the draft. */
export function serviceOfficerOf(file: CaseFile, configuration: Configuration): Signer {
  return positionOnly(positionOf(configuration, 'SERVICE_OFFICER', file.case.openedBy) ?? roleLabels.SERVICE_OFFICER)
}

/** Whoever recorded the unit's results. */
export function unitOfficerOf(configuration: Configuration, agency: AgencyCode, email: string | undefined): Signer {
  const role = `${roleLabels.UNIT_PPID} ${agencyName(configuration, agency)}`
  const position = positionOf(configuration, 'UNIT_PPID', email)
  return positionOnly(position ? `${position}\n${role}` : role)
}

function positionOf(configuration: Configuration, role: Role, email: string | undefined): string | undefined {
  const address = normalisedAddress(email ?? '')
  const officer = configuration.officers.find(
    (candidate) => candidate.role === role && normalisedAddress(candidate.email) === address,
  )
  return officer?.position ? positionText(officer) : undefined
}
