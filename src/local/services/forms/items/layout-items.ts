// Items that lay a form out: page breaks and section headers (developers.google.com/apps-script/reference/forms/page-break-item).
import { GoogleException } from '../../../state/errors'
import { mismatch } from '../../base/mismatch'
import { type PageNavigationMember, PageNavigationType } from '../enums'
import { isPage } from '../form-store'
import type { Navigation } from '../model'
import { change, FormItem, recordOf } from './form-item'

export class SectionHeaderItem extends FormItem {
  readonly googleName = 'SectionHeaderItem'
}

export class PageBreakItem extends FormItem {
  readonly googleName = 'PageBreakItem'

  /** Says what follows when the page BEFORE this break is completed; a choice with navigation overrides it. */
  setGoToPage(goToPageItem: PageBreakItem): this
  setGoToPage(navigationType: PageNavigationMember): this
  setGoToPage(target: PageBreakItem | PageNavigationMember): this {
    const goTo = navigationTo(target)
    if (goTo.type === 'GO_TO_PAGE' && !isPage(this.world, this.formId, goTo.page))
      throw new GoogleException('Invalid data updating form.')
    return change(this, { goTo })
  }

  /** Null unless the navigation is GO_TO_PAGE; Google's types leave null out. */
  getGoToPage(): PageBreakItem {
    const { goTo } = recordOf(this)
    return goTo.type === 'GO_TO_PAGE' ? new PageBreakItem(this.world, this.formId, goTo.page) : (null as never)
  }

  getPageNavigationType(): PageNavigationMember {
    return PageNavigationType[recordOf(this).goTo.type]
  }
}

function navigationTo(target: unknown): Navigation {
  if (target instanceof PageBreakItem) return { type: 'GO_TO_PAGE', page: target.itemId }
  if (target === PageNavigationType.CONTINUE) return { type: 'CONTINUE' }
  if (target === PageNavigationType.RESTART) return { type: 'RESTART' }
  if (target === PageNavigationType.SUBMIT) return { type: 'SUBMIT' }
  throw mismatch('FormApp.PageBreakItem.setGoToPage', [target])
}
