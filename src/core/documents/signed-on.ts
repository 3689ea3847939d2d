// Who signs for PPID Utama on a day: the signer of the tab Pengaturan, or the Plh. or Plt. who stands in.
import type { Configuration } from '../sop/configuration'
import { addresseesFor } from '../sop/officers'
import { standingText } from '../text/documents/labels'
import type { Day } from '../time/day'
import { positionOnly } from './common-values'

/** The configuration with the signer of that day; a substitute's name is written by hand. */
export function signedOn(configuration: Configuration, today: Day): Configuration {
  const { signer } = configuration.settings
  const [officer] = addresseesFor(configuration, { role: 'LEAD_PPID' }, today).to
  if (officer?.standing !== 'PLH' && officer?.standing !== 'PLT') return configuration
  const standIn = positionOnly(`${standingText(officer.standing)}${signer.position}`)
  return { ...configuration, settings: { ...configuration.settings, signer: standIn } }
}
