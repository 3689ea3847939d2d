// The address of a form with answers filled in, without asking Google.
import { type PrefilledValues, prefilledLink } from '../../core/intake/prefill'
import type { InstalledForm } from './installed-form'

export function formLink({ prefill, url }: InstalledForm, values: PrefilledValues): string {
  return prefill === '' ? url : prefilledLink(prefill, values)
}
