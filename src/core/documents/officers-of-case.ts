// The officers a case's documents name, by the position they held on the day they acted.
import type { CaseFile, TestResult } from '../case/case'
import { normalisedAddress } from '../sop/address'
import { agencyName } from '../sop/agency-name'
import type { Configuration, Officer } from '../sop/configuration'
import { officersFor, type Post } from '../sop/officers'
import type { AgencyCode } from '../sop/roles'
import { positionText } from '../text/documents/labels'
import { roleLabels } from '../text/labels'
import { dayOf, type Moment } from '../time/moment'
import { positionOnly, type Signer } from './common-values'

/** Whoever submitted the draft. */
export function serviceOfficerOf({ case: it }: CaseFile, configuration: Configuration): Signer {
  const post = roleLabels.SERVICE_OFFICER
  const officer = officerWith(configuration, { role: 'SERVICE_OFFICER' }, it.openedBy, it.openedAt)
  return positionOnly(officer ? positionText(officer, post) : post)
}

/** Whoever recorded the unit's results. */
export function unitOfficerOf(
  configuration: Configuration,
  agency: AgencyCode,
  test: Pick<TestResult, 'testedAt' | 'testedBy'> | undefined,
): Signer {
  const role = `${roleLabels.UNIT_PPID} ${agencyName(configuration, agency)}`
  const officer = test && officerWith(configuration, { role: 'UNIT_PPID', agency }, test.testedBy, test.testedAt)
  if (!officer) return positionOnly(role)
  const position = positionText(officer, role)
  return positionOnly(officer.standing === 'ON_BEHALF' ? position : `${position}\n${role}`)
}

/** With the post as entered on the tab Petugas; undefined where none is. */
function officerWith(configuration: Configuration, post: Post, email: string, at: Moment): Officer | undefined {
  return officersFor(configuration, post, dayOf(at)).find(
    (officer) => officer.position !== '' && normalisedAddress(officer.email) === normalisedAddress(email),
  )
}
