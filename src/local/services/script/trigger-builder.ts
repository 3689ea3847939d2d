// Builds triggers of the clock and of forms (developers.google.com/apps-script/reference/script/trigger-builder).
import { GoogleException, NotEmulatedError } from '../../state/errors'
import { fileOf, MIME, NO_SUCH_ITEM } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { ClockTriggerBuilder } from './clock-trigger-builder'
import { Trigger } from './trigger'
import { addTrigger } from './trigger-records'

/** A form or its ID. */
type Source = { getId(): string } | string

/**
 * No one types into the box's sheet, and its forms write to no sheet: a trigger of a spreadsheet, a document or a calendar
 * would silently never fire, and is refused by name.
 */
export class TriggerBuilder extends GoogleObject {
  readonly googleName = 'TriggerBuilder'

  constructor(
    world: World,
    private readonly handler: string,
  ) {
    super(world)
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.world, this.handler)
  }

  forForm(form: Source): FormTriggerBuilder {
    const id = typeof form === 'string' ? form : form.getId()
    if (fileOf(this.world, id).mimeType !== MIME.form) throw new GoogleException(NO_SUCH_ITEM)
    return new FormTriggerBuilder(this.world, this.handler, id)
  }
}

/** developers.google.com/apps-script/reference/script/form-trigger-builder */
class FormTriggerBuilder extends GoogleObject {
  static readonly without: Readonly<Record<string, string>> = {
    create: 'a call before onFormSubmit',
  }
  readonly googleName = 'FormTriggerBuilder'
  private onSubmit = false

  constructor(
    world: World,
    private readonly handler: string,
    private readonly formId: string,
  ) {
    super(world)
  }

  onFormSubmit(): this {
    this.onSubmit = true
    return this
  }

  create(): Trigger {
    if (!this.onSubmit) throw new NotEmulatedError('FormTriggerBuilder.create without onFormSubmit')
    const { handler, formId: sourceId } = this
    return new Trigger(
      this.world,
      addTrigger(this.world, { handler, source: 'FORMS', eventType: 'ON_FORM_SUBMIT', sourceId }),
    )
  }
}
