// Addresses the office gives to people: its forms filled in, its folders, the register.
import type { PrefilledValues } from '../core/intake/prefill'
import type { FormKey } from '../core/intake/submission'
import type { Links, Memory } from '../core/office/ports'
import { formLink } from './forms/form-link'

export class GoogleLinks implements Links {
  readonly register: string

  constructor(
    private readonly memory: Memory,
    spreadsheetId: string,
  ) {
    this.register = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`
  }

  form(form: FormKey, values: PrefilledValues): string {
    return formLink(this.memory, form, values)
  }

  folder(id: string): string {
    return `https://drive.google.com/drive/folders/${id}`
  }
}
