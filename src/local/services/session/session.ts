// Session: whom an execution runs for (developers.google.com/apps-script/reference/base/session).
import { GoogleObject } from '../../state/google-object'
import { keptId } from '../base/kept-id'
import { User } from '../base/user'

const KEY_LIFE_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Executions run as the owner: from the editor, and as the creator of every trigger, who is then its active user as well.
 * Only what a person starts at an open sheet runs as that person.
 */
export class Session extends GoogleObject {
  readonly googleName = 'Session'

  getActiveUser(): User {
    return new User(this.world, this.world.execution?.user ?? this.world.owner)
  }

  getEffectiveUser(): User {
    return new User(this.world, this.world.execution?.user ?? this.world.owner)
  }

  getScriptTimeZone(): string {
    return this.world.timeZone
  }

  /** English, since the box words Google's errors in English, and Google words them in the account's language. */
  getActiveUserLocale(): string {
    return 'en'
  }

  /** Another one every 30 days, though whether all keys change on the same day Google does not say. */
  getTemporaryActiveUserKey(): string {
    return keptId(this.world, `activeUserKey/${Math.floor(this.world.now().getTime() / KEY_LIFE_MS)}`, 40)
  }
}
