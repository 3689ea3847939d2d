// Days and times as people in the office read them, in the time zone of the script.

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }

/** "Senin, 9 November 2026 pukul 08.00" */
export function dayAndTime(instant: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('id-ID', { ...DAY, timeZone }).format(instant)
  return `${day} pukul ${timeOfDay(instant, timeZone)}`
}

/** "08.00" */
function timeOfDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    instant,
  )
}

/** "9 Nov 2026 08.00" */
export function shortDay(instant: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(
    instant,
  )
  return `${day} ${timeOfDay(instant, timeZone)}`
}
