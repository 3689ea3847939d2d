// How long an exemption lasts, as a list says it.
import type { ExemptionPeriod } from '../../case/case'
import { dateText } from '../dates'

export function periodText(period: ExemptionPeriod | undefined): string {
  if (!period) return ''
  switch (period.kind) {
    case 'YEARS':
      return `${period.years} tahun, sampai ${dateText(period.until)}`
    case 'UNTIL_DATE':
      return `Sampai ${dateText(period.until)}`
    case 'UNTIL_EVENT':
      return `Sampai ${eventText(period.event)}`
    case 'PERSON_BOUND':
      return 'Melekat pada orangnya, sampai ada persetujuan tertulis dari pemilik informasi'
  }
}

/** Officers often begin their answer with the word "sampai" themselves. */
function eventText(event: string): string {
  return event.trim().replace(/^sampai(?: dengan)?\s+/i, '')
}
