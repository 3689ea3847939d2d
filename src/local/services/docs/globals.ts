// The globals a script finds for Google Docs.
import type { World } from '../../state/world'
import { Docs } from './api/docs'
import { DocumentApp } from './document-app'
import './document-kind'

/** Raw objects: the runtime hands them out. Loading this module registers documents as a kind of file. */
export function docsGlobals(world: World): { DocumentApp: DocumentApp; Docs: Docs } {
  return { DocumentApp: new DocumentApp(world), Docs: new Docs(world) }
}
