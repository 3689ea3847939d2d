// Builds triggers of every source; those the box has no events for are refused (developers.google.com/apps-script/reference/script/trigger-builder).
import { NotEmulatedError } from '../../state/errors'
import { fileOf, MIME } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { ClockTriggerBuilder } from './clock-trigger-builder'
import { Trigger } from './trigger'
import { addTrigger } from './trigger-records'

/** A form, a spreadsheet or a document, or its ID. */
type Source = { getId(): string } | string

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
    const id = typeof form === 'string' ? form : form?.getId?.()
    if (!id) throw mismatch('ScriptApp.TriggerBuilder.forForm', [form])
    if (fileOf(this.world, id).mimeType !== MIME.form) throw mismatch('ScriptApp.TriggerBuilder.forForm', [form])
    return new FormTriggerBuilder(this.world, this.handler, id)
  }

  forSpreadsheet(_sheet: Source): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.world)
  }
}

/** developers.google.com/apps-script/reference/script/form-trigger-builder */
class FormTriggerBuilder extends GoogleObject {
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

  onOpen(): this {
    throw new NotEmulatedError('FormTriggerBuilder.onOpen')
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

/**
 * No one types into the box's sheet, and its forms write to no sheet, so these events never happen: a trigger waiting for
 * one would silently never fire.
 */
class SpreadsheetTriggerBuilder extends GoogleObject {
  readonly googleName = 'SpreadsheetTriggerBuilder'

  onOpen(): this {
    throw new NotEmulatedError('SpreadsheetTriggerBuilder.onOpen')
  }

  onEdit(): this {
    throw new NotEmulatedError('SpreadsheetTriggerBuilder.onEdit')
  }

  onChange(): this {
    throw new NotEmulatedError('SpreadsheetTriggerBuilder.onChange')
  }

  onFormSubmit(): this {
    throw new NotEmulatedError('SpreadsheetTriggerBuilder.onFormSubmit')
  }

  create(): Trigger {
    throw new NotEmulatedError('SpreadsheetTriggerBuilder.create')
  }
}
