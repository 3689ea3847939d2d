// What a form's page makes of the values a pre-filled address gives one question: those it can show, or nothing.
import type { Answer, ItemRecord } from './model'

/** Undefined where the page would show the question unanswered. */
export function valueShown(item: ItemRecord, values: readonly string[]): Answer | undefined {
  const fitting = values.filter((value) => isShown(item, value))
  const [first] = fitting
  return item.type === 'CHECKBOX' && first !== undefined ? fitting : first
}

function isShown(item: ItemRecord, value: string): boolean {
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return value !== '' && (item.other || item.choices.some((choice) => choice.value === value))
    case 'DATE':
      return isDay(value, item.includesYear)
    case 'TIME':
      return isTime(value)
    case 'DATETIME': {
      const [day = '', time = ''] = value.split(' ')
      return isDay(day, item.includesYear) && isTime(time)
    }
    case 'DURATION':
      return /^([0-6]?\d|7[0-2]):[0-5]\d:[0-5]\d$/.test(value)
    case 'SCALE':
      return isLevel(value, item.scale?.lower ?? 1, item.scale?.upper ?? 5)
    case 'RATING':
      return isLevel(value, 1, item.rating?.levels ?? 5)
    default:
      return true
  }
}

/** A day of the calendar, written YYYY-MM-DD, or MM-DD where no year is asked for. */
function isDay(value: string, withYear: boolean): boolean {
  const [, year, month = '', day = ''] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(value) ?? []
  if (year === undefined && withYear) return false
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function isTime(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

function isLevel(value: string, lower: number, upper: number): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= lower && Number(value) <= upper
}
