// The officers a case's documents name, by the position they hold on the tab Petugas.
import type { CaseFile } from '../case/case'
import { normalisedAddress } from '../sop/address'
import { agencyName } from '../sop/agency-name'
import type { Configuration, Officer } from '../sop/configuration'
import type { AgencyCode, Role } from '../sop/roles'
import { positionText } from '../text/documents/labels'
import { roleLabels } from '../text/labels'
import { positionOnly, type Signer } from './common-values'

/** Whoever submitted the draft. */
export function serviceOfficerOf(file: CaseFile, configuration: Configuration): Signer {
  const post = roleLabels.SERVICE_OFFICER
  const officer = officerWith(configuration, 'SERVICE_OFFICER', file.case.openedBy)
  return positionOnly(officer ? positionText(officer, post) : post)
}

/** Whoever recorded the unit's results. */
export function unitOfficerOf(configuration: Configuration, agency: AgencyCode, email: string | undefined): Signer {
  const role = `${roleLabels.UNIT_PPID} ${agencyName(configuration, agency)}`
  const officer = officerWith(configuration, 'UNIT_PPID', email)
  if (!officer) return positionOnly(role)
  const position = positionText(officer, role)
  return positionOnly(officer.standing === 'ON_BEHALF' ? position : `${position}\n${role}`)
}

/** With the post as entered on the tab Petugas; undefined where none is. */
function officerWith(configuration: Configuration, role: Role, email: string | undefined): Officer | undefined {
  const address = normalisedAddress(email ?? '')
  return configuration.officers.find(
    (candidate) =>
      candidate.role === role && candidate.position !== '' && normalisedAddress(candidate.email) === address,
  )
}
