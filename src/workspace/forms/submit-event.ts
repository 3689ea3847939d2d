// What a form's submit event tells: which response of which form; nothing else of it is trusted.
import type { FormKey } from '../../core/intake/submission'
import type { Memory } from '../../core/office/ports'
import type { Form, FormResponse } from './form-types'
import { formKeyOf } from './installed-form'

/** Google has sent events without a response, or without anything (platform research §3). */
export type SubmitEvent =
  | { readonly source?: Pick<Form, 'getId'> | null; readonly response?: Pick<FormResponse, 'getId'> | null }
  | null
  | undefined

/** Undefined for a blank event, and for a form that is not the office's. */
export function formOfEvent(
  event: SubmitEvent,
  memory: Memory,
): { readonly form: FormKey; readonly responseId: string } | undefined {
  const responseId = event?.response?.getId()
  const formId = event?.source?.getId()
  if (!responseId || !formId) return undefined
  const form = formKeyOf(memory, formId)
  return form && { form, responseId }
}
