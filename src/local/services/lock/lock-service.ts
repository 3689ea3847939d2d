// LockService: locks of the script, its document and a user (developers.google.com/apps-script/reference/lock).
import { GoogleObject } from '../../state/google-object'
import { Lock } from './lock'

export class LockService extends GoogleObject {
  readonly googleName = 'LockService'

  getScriptLock(): Lock {
    return new Lock(this.world, 'script')
  }

  getUserLock(): Lock {
    return new Lock(this.world, 'user')
  }

  /** Google gives null to a script bound to no document, though its types promise a lock. */
  getDocumentLock(): Lock {
    return this.world.activeSpreadsheetId() ? new Lock(this.world, 'document') : (null as unknown as Lock)
  }
}
