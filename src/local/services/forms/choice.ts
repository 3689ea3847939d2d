// Choice: one answer a choice question offers (developers.google.com/apps-script/reference/forms/choice).
import { NotEmulatedError } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { type PageNavigationMember, PageNavigationType } from './enums'
import { PageBreakItem } from './items/layout-items'
import type { ChoiceRecord, ItemRecord, Navigation } from './model'

export class Choice extends GoogleObject {
  readonly googleName = 'Choice'

  constructor(
    world: World,
    readonly owner: { readonly formId: string; readonly type: ItemRecord['type'] },
    readonly record: ChoiceRecord,
  ) {
    super(world)
  }

  getValue(): string {
    return this.record.value
  }

  /** Null without navigation; Google's types leave null out. */
  getPageNavigationType(): PageNavigationMember {
    const { navigation } = this.record
    return navigation ? PageNavigationType[navigation.type] : (null as never)
  }

  /** Of a list item this throws on Google, live, against its reference (platform research §4). */
  getGotoPage(): PageBreakItem {
    if (this.owner.type === 'LIST') throw new TypeError('choice.getGotoPage is not a function')
    const { navigation } = this.record
    if (navigation?.type !== 'GO_TO_PAGE') return null as never
    return new PageBreakItem(this.world, this.owner.formId, navigation.page)
  }
}

/** What the second argument of createChoice asks for; null without one. */
export function navigationOf(target: unknown, member: string, value: unknown): Navigation | null {
  if (target === undefined) return null
  if (typeof target === 'boolean') throw new NotEmulatedError(`${member} with isCorrect (quizzes)`)
  if (target instanceof PageBreakItem) return { type: 'GO_TO_PAGE', page: target.itemId }
  if (target === PageNavigationType.CONTINUE) return { type: 'CONTINUE' }
  if (target === PageNavigationType.RESTART) return { type: 'RESTART' }
  if (target === PageNavigationType.SUBMIT) return { type: 'SUBMIT' }
  throw mismatch(`FormApp.${member}`, [value, target])
}
