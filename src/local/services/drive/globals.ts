// The globals a script finds for Google Drive.
import type { World } from '../../state/world'
import { Drive } from './advanced-drive'
import { DriveApp } from './drive-app'
import { MimeType } from './mime-type'

/** Raw objects: the runtime hands them out, but for MimeType, which is plain data. */
export function driveGlobals(world: World): { DriveApp: DriveApp; Drive: Drive; MimeType: typeof MimeType } {
  return { DriveApp: new DriveApp(world), Drive: new Drive(world), MimeType }
}
