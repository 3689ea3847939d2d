// What the office remembers of a form that it has set up: its address and the item behind each question.
import { FORMS, type FormKey } from '../../core/intake/submission'
import type { Memory } from '../../core/office/ports'

export interface InstalledForm {
  readonly id: string
  /** Where respondents open the form, and where its owner edits it. */
  readonly url: string
  readonly editUrl: string
  /** Item ID by key: of questions as in intake/questions, of page breaks as `pageKey` gives it. */
  readonly items: Readonly<Record<string, number>>
  /** The form's link with a sentinel for each answer that mails fill in (intake/prefill); '' before it was made. */
  readonly prefill: string
  /** Fingerprint of the validations last set: Google lets nobody read them back. */
  readonly validations: string
}

const memoryKey = (form: FormKey): string => `form.${form}`

export const pageKey = (page: string): string => `page.${page}`

/** Undefined when the form was never set up; one that was begun has an ID and perhaps nothing else. */
export function installedForm(memory: Memory, form: FormKey): InstalledForm | undefined {
  const stored = memory.get(memoryKey(form))
  return stored === undefined ? undefined : (JSON.parse(stored) as InstalledForm)
}

/** About 3,000 characters for the longest form; a property holds 8,066 bytes (platform research §1). */
export function rememberForm(memory: Memory, form: FormKey, installed: InstalledForm): void {
  const text = JSON.stringify(installed)
  if (memory.get(memoryKey(form)) !== text) memory.set(memoryKey(form), text)
}

/** @throws Error when the form was not set up */
export function demandForm(memory: Memory, form: FormKey): InstalledForm {
  const installed = installedForm(memory, form)
  if (!installed) throw new Error(`form ${form} is not set up: run pasang`)
  return installed
}

export function formKeyOf(memory: Memory, formId: string): FormKey | undefined {
  return FORMS.find((form) => installedForm(memory, form)?.id === formId)
}
