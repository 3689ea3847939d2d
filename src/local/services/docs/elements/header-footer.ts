// The header and footer sections (developers.google.com/apps-script/reference/document/header-section and …/footer-section).
import { ElementType } from '../enums'
import { remove } from '../model/tree'
import { registerElement } from './registry'
import { Section } from './section'

export class HeaderSection extends Section {
  readonly googleName = 'HeaderSection'

  getType() {
    return ElementType.HEADER_SECTION
  }

  removeFromParent(): this {
    this.home.edit((draft) => {
      remove(draft, this.id)
      if (draft.header === this.id) draft.header = undefined
      else draft.firstPageHeader = undefined
    })
    return this
  }
}

export class FooterSection extends Section {
  readonly googleName = 'FooterSection'

  getType() {
    return ElementType.FOOTER_SECTION
  }

  removeFromParent(): this {
    this.home.edit((draft) => {
      remove(draft, this.id)
      if (draft.footer === this.id) draft.footer = undefined
      else draft.firstPageFooter = undefined
    })
    return this
  }
}

registerElement('header', (world, home, id) => new HeaderSection(world, home, id))
registerElement('footer', (world, home, id) => new FooterSection(world, home, id))
