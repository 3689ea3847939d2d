// The address of a form with answers filled in, without asking Google.
import { type PrefilledValues, prefilledLink } from '../../core/intake/prefill'
import type { FormKey } from '../../core/intake/submission'
import type { Memory } from '../../core/office/ports'
import { demandForm } from './installed-form'

export function formLink(memory: Memory, form: FormKey, values: PrefilledValues): string {
  const { prefill, url } = demandForm(memory, form)
  return prefill === '' ? url : prefilledLink(prefill, values)
}
