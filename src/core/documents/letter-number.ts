// The number a document carries until the register clerk issues one.
import type { Case } from '../case/case'
import type { Settings } from '../sop/configuration'
import { documentWords } from '../text/documents/labels'
import { type Day, yearOf } from '../time/day'

/**
 * The pattern of the settings with "{tahun}" filled in, led by the security class of the document: B for what anyone may
 * read (biasa), T for limited circulation (terbatas). Without a pattern, dots to write on: the number is to follow.
 */
export function suggestedNumber(settings: Settings, securityClass: 'B' | 'T', today: Day): string {
  const pattern = settings.letterNumberPattern.trim()
  if (!pattern) return documentWords.numberToFollow
  return pattern.replace(/^[BT](?=\/)/, securityClass).replace(/\{tahun\}/g, String(yearOf(today)))
}

/** The number and day of the letter a case was handed over with; suggested while not issued. */
export function letterOf(
  current: Case,
  settings: Settings,
  today: Day,
): { readonly number: string; readonly day: Day } {
  const { letterNumber = '', letterDay = today } = 'handover' in current ? current.handover : {}
  return { number: letterNumber || suggestedNumber(settings, 'T', letterDay), day: letterDay }
}
