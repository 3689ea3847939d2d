// CacheService: short-lived texts, for the script, a user and its document (developers.google.com/apps-script/reference/cache).
import { GoogleObject } from '../../state/google-object'
import { Cache } from './cache'

export class CacheService extends GoogleObject {
  readonly googleName = 'CacheService'

  getScriptCache(): Cache {
    return new Cache(this.world, 'script')
  }

  /** Executions run as the owner, whatever started them, so there is one user. */
  getUserCache(): Cache {
    return new Cache(this.world, 'user')
  }

  /** Null, as on Google, for a script that is bound to no document. */
  getDocumentCache(): Cache | null {
    return this.world.activeSpreadsheetId() ? new Cache(this.world, 'document') : null
  }
}
