// A trigger as scripts list and delete it (developers.google.com/apps-script/reference/script/trigger).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { EventType, TriggerSource } from './script-enums'
import type { TriggerRecord } from './trigger-records'

export class Trigger extends GoogleObject {
  readonly googleName = 'Trigger'

  constructor(
    world: World,
    private readonly record: TriggerRecord,
  ) {
    super(world)
  }

  getHandlerFunction(): string {
    return this.record.handler
  }

  getUniqueId(): string {
    return this.record.id
  }

  getEventType() {
    return EventType[this.record.eventType]
  }

  getTriggerSource() {
    return TriggerSource[this.record.source]
  }

  /** The form's ID; for a clock trigger Google documents null and its types a text. */
  getTriggerSourceId(): string {
    return this.record.sourceId ?? (null as unknown as string)
  }
}
