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

  /** Google gives null to a script bound to no document; its types promise a lock, and a script of ours is bound. */
  getDocumentLock(): Lock {
    return new Lock(this.world, 'document')
  }
}
