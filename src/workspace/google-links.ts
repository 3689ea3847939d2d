// Addresses the office gives to people: its forms filled in, its folders, the register.
import type { PrefilledValues } from '../core/intake/prefill'
import type { FormKey } from '../core/intake/submission'
import type { Links, Memory } from '../core/office/ports'
import { folderUrl } from '../core/text/folders'
import { formLink } from './forms/form-link'
import { demandForm, type InstalledForm } from './forms/installed-form'

export class GoogleLinks implements Links {
  readonly register: string
  /** Read once in an execution: a morning's mails hold hundreds of links. */
  private readonly installed = new Map<FormKey, InstalledForm>()

  constructor(
    private readonly memory: Memory,
    spreadsheetId: string,
  ) {
    this.register = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`
  }

  form(form: FormKey, values: PrefilledValues): string {
    const installed = this.installed.get(form) ?? demandForm(this.memory, form)
    this.installed.set(form, installed)
    return formLink(installed, values)
  }

  folder(id: string): string {
    return folderUrl(id)
  }
}
