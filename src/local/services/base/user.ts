// A user, as lists of editors and sessions hand them over (developers.google.com/apps-script/reference/base/user).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

export class User extends GoogleObject {
  readonly googleName: string = 'User'

  constructor(
    world: World,
    private readonly email: string,
  ) {
    super(world)
  }

  getEmail(): string {
    return this.email
  }
}
