// FormApp: opens and creates forms, and makes validations (developers.google.com/apps-script/reference/forms/form-app).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { DestinationType, EmailCollectionType, ItemType, PageNavigationType, RatingIconType } from './enums'
import { Form } from './form'
import { createForm, formOf } from './form-store'
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation'

export class FormApp extends GoogleObject {
  readonly googleName = 'FormApp'
  readonly DestinationType = DestinationType
  readonly EmailCollectionType = EmailCollectionType
  readonly ItemType = ItemType
  readonly PageNavigationType = PageNavigationType
  readonly RatingIconType = RatingIconType

  constructor(world: World) {
    super(world)
  }

  /**
   * Not published unless asked for: Google changed the default after 2026-06-30 for forms made by API, and its pages
   * conflict, so a script must say it, and the box takes the stricter side (platform research §0.3).
   */
  create(title: string): Form
  create(title: string, isPublished: boolean): Form
  create(title: string, isPublished = false): Form {
    if (title === '') throw new GoogleException('Invalid argument: title')
    return new Form(this.world, createForm(this.world, title, isPublished))
  }

  openById(id: string): Form {
    return new Form(this.world, formOf(this.world, id).id)
  }

  /** Takes the address of the editor; the one of respondents does not name the form's ID. */
  openByUrl(url: string): Form {
    const id = /\/forms\/d\/(?!e\/)([^/?#]+)/.exec(url)?.[1]
    if (!id) throw new GoogleException('Invalid argument: url')
    return new Form(this.world, formOf(this.world, id).id)
  }

  /** Null: the script is bound to a spreadsheet, not to a form. Google's types leave null out. */
  getActiveForm(): Form {
    return null as never
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder(this.world)
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder(this.world)
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder(this.world)
  }

  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder(this.world)
  }

  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder(this.world)
  }
}
