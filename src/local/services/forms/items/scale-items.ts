// Questions answered on a scale: from one number to another, or in stars (developers.google.com/apps-script/reference/forms/scale-item).
import { GoogleException } from '../../../state/errors'
import { mismatch } from '../../base/mismatch'
import { type RatingIconMember, RatingIconType } from '../enums'
import { ItemResponse } from '../item-response'
import type { Rating, Scale } from '../model'
import { change, QuestionItem, recordOf } from './form-item'

export const NEW_SCALE: Scale = { lower: 1, upper: 5, leftLabel: '', rightLabel: '' }
/** The reference names no default for a rating; the page offers three to ten levels and begins with five stars. */
export const NEW_RATING: Rating = { levels: 5, icon: 'STAR' }

export class ScaleItem extends QuestionItem {
  readonly googleName = 'ScaleItem'

  createResponse(response: number): ItemResponse {
    const { lower, upper } = scaleOf(this)
    return levelResponse(this, response, lower, upper)
  }

  getLowerBound(): number {
    return scaleOf(this).lower
  }
  getUpperBound(): number {
    return scaleOf(this).upper
  }
  getLeftLabel(): string {
    return scaleOf(this).leftLabel
  }
  getRightLabel(): string {
    return scaleOf(this).rightLabel
  }

  /** From 0 or 1 to 3 at least and 10 at most; otherwise it throws, in words the reference does not give. */
  setBounds(lower: number, upper: number): this {
    if ((lower !== 0 && lower !== 1) || !isLevel(upper)) throw new GoogleException('Invalid data updating form.')
    return change(this, { scale: { ...scaleOf(this), lower, upper } })
  }

  setLabels(lower: string, upper: string): this {
    return change(this, { scale: { ...scaleOf(this), leftLabel: lower, rightLabel: upper } })
  }
}

/** Not in @types/google-apps-script 2.0.13 (developers.google.com/apps-script/reference/forms/rating-item). */
export class RatingItem extends QuestionItem {
  readonly googleName = 'RatingItem'

  createResponse(response: number): ItemResponse {
    if (typeof response !== 'number') throw mismatch('FormApp.RatingItem.createResponse', [response])
    return levelResponse(this, response, 1, ratingOf(this).levels)
  }

  getRatingScaleLevel(): number {
    return ratingOf(this).levels
  }
  setRatingScaleLevel(ratingScaleLevel: number): this {
    if (!isLevel(ratingScaleLevel)) throw new GoogleException('Invalid data updating form.')
    return change(this, { rating: { ...ratingOf(this), levels: ratingScaleLevel } })
  }
  getRatingIcon(): RatingIconMember {
    return RatingIconType[ratingOf(this).icon]
  }
  setRatingIcon(ratingIcon: RatingIconMember): this {
    if (!Object.values(RatingIconType).includes(ratingIcon))
      throw mismatch('FormApp.RatingItem.setRatingIcon', [ratingIcon])
    return change(this, { rating: { ...ratingOf(this), icon: ratingIcon.name() } })
  }
}

function scaleOf(item: ScaleItem): Scale {
  return recordOf(item).scale ?? NEW_SCALE
}

function ratingOf(item: RatingItem): Rating {
  return recordOf(item).rating ?? NEW_RATING
}

function isLevel(upper: number): boolean {
  return Number.isInteger(upper) && upper >= 3 && upper <= 10
}

function levelResponse(item: QuestionItem, level: number, lower: number, upper: number): ItemResponse {
  if (!Number.isInteger(level) || level < lower || level > upper)
    throw new GoogleException(`Invalid response submitted to item: ${level}.`)
  return new ItemResponse(item.world, item.formId, item.itemId, String(level))
}
