// The full name of a unit, in a mail or on a document; its code where the tab OPD no longer has it.
import type { Configuration } from './configuration'
import type { AgencyCode } from './roles'

export function agencyName(configuration: Pick<Configuration, 'agencies'>, code: AgencyCode | undefined): string {
  return configuration.agencies.find((agency) => agency.code === code)?.name ?? code ?? ''
}
