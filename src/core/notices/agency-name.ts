// The full name of a unit in a mail; its code where the tab OPD no longer has it.
import type { Configuration } from '../sop/configuration'
import type { AgencyCode } from '../sop/roles'

export function agencyName(configuration: Pick<Configuration, 'agencies'>, code: AgencyCode | undefined): string {
  return configuration.agencies.find((agency) => agency.code === code)?.name ?? code ?? ''
}
