// User as Drive hands it over: an address with its domain and a name (developers.google.com/apps-script/reference/drive/user).
import { User } from '../base/user'

export class DriveUser extends User {
  getDomain(): string {
    return this.getEmail().split('@')[1] ?? ''
  }

  /** The box knows no names of people: the part before the @ stands for it. */
  getName(): string {
    return this.getEmail().split('@')[0] ?? ''
  }

  /** Null, as for a user without a photo; Google's types leave null out. */
  getPhotoUrl(): string {
    return null as never
  }
}
