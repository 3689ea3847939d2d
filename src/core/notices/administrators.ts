// Who keeps the register that day: the administrators, or PPID Utama where there is none.
import type { Configuration, Officer } from '../sop/configuration'
import { addresseesFor } from '../sop/officers'
import type { Day } from '../time/day'

export function administratorsInOffice(configuration: Pick<Configuration, 'officers'>, today: Day): readonly Officer[] {
  const keepers = addresseesFor(configuration, { role: 'ADMIN' }, today).to
  return keepers.length > 0 ? keepers : addresseesFor(configuration, { role: 'LEAD_PPID' }, today).to
}
