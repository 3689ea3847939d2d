// Session: whom an execution runs for (developers.google.com/apps-script/reference/base/session).
import { GoogleObject } from '../../state/google-object'
import { keptId } from '../base/kept-id'
import { User } from '../base/user'

/** Executions run as the owner, whatever started them: from the editor, and as the creator of every trigger. */
export class Session extends GoogleObject {
  readonly googleName = 'Session'

  getActiveUser(): User {
    return new User(this.world, this.world.owner)
  }

  getEffectiveUser(): User {
    return new User(this.world, this.world.owner)
  }

  getScriptTimeZone(): string {
    return this.world.timeZone
  }

  /** English, since the box words Google's errors in English, and Google words them in the account's language. */
  getActiveUserLocale(): string {
    return 'en'
  }

  /** The same for the owner each time; on Google it changes every 30 days. */
  getTemporaryActiveUserKey(): string {
    return keptId(this.world, 'activeUserKey', 40)
  }
}
