// Drive: the advanced service for the Drive API v3, as far as files and permissions go (developers.google.com/apps-script/advanced/drive).
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { Files } from './v3/files'
import { Permissions } from './v3/permissions'

export class Drive extends GoogleObject {
  readonly googleName = 'Drive'
  readonly Files: Files
  readonly Permissions: Permissions

  constructor(world: World) {
    super(world)
    this.Files = new Files(world)
    this.Permissions = new Permissions(world)
  }
}
