// A local date and time of the office (WIB) as plain text "YYYY-MM-DDTHH:mm:ss".
import { type Day, dayFromSerial, parseDay, serialFromDay } from './day'

/** For example "2026-11-13T16:05:00", always in the office's own time zone. */
export type Moment = string & { readonly __brand: 'Moment' }

const SECONDS_PER_DAY = 86_400

export function parseMoment(text: string): Moment | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text)
  return match && parseDay(match[1] ?? '') ? (text as Moment) : undefined
}

/** A moment known to be well formed. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text)
  if (!parsed) throw new Error(`not a moment: ${text}`)
  return parsed
}

export const dayOf = (value: Moment): Day => value.slice(0, 10) as Day
/** Minutes since midnight. */
export const minutesOf = (value: Moment): number => Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16))
/** "16:05" */
export const clockOf = (value: Moment): string => value.slice(11, 16)

function secondsOf(value: Moment): number {
  return minutesOf(value) * 60 + Number(value.slice(17, 19))
}

/** The number a spreadsheet shows as this date and time. */
export function serialFromMoment(value: Moment): number {
  return serialFromDay(dayOf(value)) + secondsOf(value) / SECONDS_PER_DAY
}

export function momentFromSerial(serial: number): Moment {
  // Seconds are rounded: a serial number is a binary fraction of a day.
  const total = Math.round(serial * SECONDS_PER_DAY)
  const dayPart = dayFromSerial(Math.floor(total / SECONDS_PER_DAY))
  return `${dayPart}T${clockText(total % SECONDS_PER_DAY)}` as Moment
}

function clockText(seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
}

/** The moment `minutes` later. */
export function addMinutes(value: Moment, minutes: number): Moment {
  return momentFromSerial(serialFromMoment(value) + (minutes * 60) / SECONDS_PER_DAY)
}
