// The services a portable contract test works on: those of a fresh box here, Google's own where the file is pasted (build/contract.mjs).
import { type ServiceGlobals, scriptGlobals } from '../../src/local/runtime/script-globals'
import { createSpreadsheetFile } from '../../src/local/services/sheets/globals'
import { openWorld } from '../../src/local/state/open-world'

/**
 * A Google nobody has used yet, but for the spreadsheet its script is bound to. On Google itself it is the account there
 * is: a test makes the files it works on, and leaves the others alone.
 */
export function google(): ServiceGlobals {
  const world = openWorld()
  world.store.collection<string>('settings').set('activeSpreadsheet', createSpreadsheetFile(world, 'Kontrak'))
  return scriptGlobals(world, undefined)
}
