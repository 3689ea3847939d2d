// The global a script finds for Google Forms.
import type { World } from '../../state/world'
import { FormApp } from './form-app'

/** Raw objects: the runtime hands them out. Loading this module registers forms as a kind of file. */
export function formsGlobals(world: World): { FormApp: FormApp } {
  return { FormApp: new FormApp(world) }
}
