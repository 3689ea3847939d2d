// ScriptApp: the script's triggers, its address and what it is allowed to do (developers.google.com/apps-script/reference/script/script-app).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { keptId } from '../base/kept-id'
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from './script-enums'
import { Trigger } from './trigger'
import { TriggerBuilder } from './trigger-builder'
import { triggerRecords } from './trigger-records'

export class ScriptApp extends GoogleObject {
  readonly googleName = 'ScriptApp'
  readonly AuthMode = AuthMode
  readonly AuthorizationStatus = AuthorizationStatus
  readonly EventType = EventType
  readonly TriggerSource = TriggerSource
  readonly WeekDay = WeekDay

  constructor(
    world: World,
    /** The manifest's oauthScopes. */
    private readonly scopes: readonly string[] = [],
  ) {
    super(world)
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.world, functionName)
  }

  getProjectTriggers(): Trigger[] {
    return triggerRecords(this.world)
      .values()
      .map((record) => new Trigger(this.world, record))
  }

  /** Triggers of the current user on a file: there is one user, and scripts of others have none here. */
  getUserTriggers(source: { getId(): string }): Trigger[] {
    const id = source.getId()
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === id)
  }

  deleteTrigger(trigger: Trigger): void {
    triggerRecords(this.world).delete(trigger.getUniqueId())
  }

  getScriptId(): string {
    return keptId(this.world, 'scriptId', 57)
  }

  getService(): Service {
    return new Service(this.world)
  }

  getAuthorizationInfo(_authMode: GoogleEnumMember): AuthorizationInfo {
    return new AuthorizationInfo(this.world, this.scopes)
  }

  /** The owner has granted everything the manifest asks for. */
  requireAllScopes(_authMode: GoogleEnumMember): void {}

  requireScopes(_authMode: GoogleEnumMember, oAuthScopes: string[]): void {
    const missing = oAuthScopes.filter((scope) => !this.scopes.includes(scope))
    if (missing.length > 0) throw new GoogleException('Authorization is required to perform that action.')
  }
}

/** A script that is not deployed as a web app has no address. */
class Service extends GoogleObject {
  readonly googleName = 'Service'

  /** Google documents null for a script that is not deployed, and its types a text. */
  getUrl(): string {
    return null as unknown as string
  }

  isEnabled(): boolean {
    return false
  }
}

class AuthorizationInfo extends GoogleObject {
  readonly googleName = 'AuthorizationInfo'

  constructor(
    world: World,
    private readonly scopes: readonly string[],
  ) {
    super(world)
  }

  getAuthorizationStatus() {
    return AuthorizationStatus.NOT_REQUIRED
  }

  /** Google gives no address where nothing is left to grant; its types say a text. */
  getAuthorizationUrl(): string {
    return null as unknown as string
  }

  getAuthorizedScopes(): string[] {
    return [...this.scopes]
  }
}
