// PropertiesService: small texts a script keeps, for itself, for a user and for its document (developers.google.com/apps-script/reference/properties).
import { GoogleObject } from '../../state/google-object'
import { Properties } from './properties'

export class PropertiesService extends GoogleObject {
  readonly googleName = 'PropertiesService'

  getScriptProperties(): Properties {
    return new Properties(this.world, 'script')
  }

  /** Executions run as the owner, whatever started them, so there is one user. */
  getUserProperties(): Properties {
    return new Properties(this.world, 'user')
  }

  /** Google gives null to a script bound to no document, though its types promise a store. */
  getDocumentProperties(): Properties {
    return this.world.activeSpreadsheetId() ? new Properties(this.world, 'document') : (null as unknown as Properties)
  }
}
