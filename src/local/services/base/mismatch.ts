// Google's error for arguments no overload of a method takes, naming their kinds as Apps Script does.
import { GoogleException } from '../../state/errors'

/** @param member with its service, e.g. "MailApp.sendEmail" or "SpreadsheetApp.Range.setValues" */
export function mismatch(member: string, args: readonly unknown[]): GoogleException {
  const kinds = args.map(kindOf).join(',')
  return new GoogleException(`The parameters (${kinds}) don't match the method signature for ${member}.`)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `${value.length ? kindOf(value[0]) : 'number'}[]`
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  return typeof value === 'number' ? 'number' : '(class)'
}
