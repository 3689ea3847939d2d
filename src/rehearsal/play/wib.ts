// Instants and days in western Indonesian time, which is seven hours ahead of UTC all year.

const AHEAD_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** @param day YYYY-MM-DD @param minutes after midnight. */
export function instantAt(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_MS + minutes * 60_000)
}

/** YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + AHEAD_MS).toISOString().slice(0, 10)
}

/** HH:MM. */
export function clockOf(instant: Date): string {
  return new Date(instant.getTime() + AHEAD_MS).toISOString().slice(11, 16)
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
