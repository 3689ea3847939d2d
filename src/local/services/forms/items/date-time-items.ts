// Questions answered with a day, a time, both, or a length of time (developers.google.com/apps-script/reference/forms/date-item).
import { GoogleException } from '../../../state/errors'
import { wallTime } from '../../../state/zone'
import { mismatch } from '../../base/mismatch'
import { ItemResponse } from '../item-response'
import { change, QuestionItem, recordOf } from './form-item'

/** A question that asks for a day, and for its year unless told otherwise. */
abstract class DayItem extends QuestionItem {
  includesYear(): boolean {
    return recordOf(this).includesYear
  }

  setIncludesYear(enableYear: boolean): this {
    return change(this, { includesYear: enableYear })
  }
}

export class DateItem extends DayItem {
  readonly googleName = 'DateItem'

  /** Takes the day the instant falls on in the script's time zone. */
  createResponse(response: Date): ItemResponse {
    return answered(this, dayAndTime(this, response).day)
  }
}

export class DateTimeItem extends DayItem {
  readonly googleName = 'DateTimeItem'

  createResponse(response: Date): ItemResponse {
    const { day, time } = dayAndTime(this, response)
    return answered(this, `${day} ${time}`)
  }
}

export class TimeItem extends QuestionItem {
  readonly googleName = 'TimeItem'

  createResponse(hour: number, minute: number): ItemResponse {
    within(hour, 23, 'hour')
    within(minute, 59, 'minute')
    return answered(this, [hour, minute].map(twoDigits).join(':'))
  }
}

export class DurationItem extends QuestionItem {
  readonly googleName = 'DurationItem'

  /** Up to 72 hours: the page takes no more, and the reference names the bound. */
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    within(hours, 72, 'hours')
    within(minutes, 59, 'minutes')
    within(seconds, 59, 'seconds')
    return answered(this, [hours, minutes, seconds].map(twoDigits).join(':'))
  }
}

function answered(item: QuestionItem, answer: string): ItemResponse {
  recordOf(item)
  return new ItemResponse(item.world, item.formId, item.itemId, answer)
}

function dayAndTime(item: DayItem, instant: Date): { day: string; time: string } {
  if (Number.isNaN(instant.getTime())) throw mismatch(`FormApp.${item.googleName}.createResponse`, [instant])
  const { year, month, day, hour, minute } = wallTime(item.world.timeZone, instant.getTime())
  return {
    day: [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-'),
    time: [hour, minute].map(twoDigits).join(':'),
  }
}

/** Google throws for values out of range; in which words is not documented. */
function within(value: number, most: number, name: string): void {
  if (!Number.isInteger(value) || value < 0 || value > most) throw new GoogleException(`Invalid argument: ${name}`)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
