// Opens the box: its world, its script, and at the first opening the spreadsheet the script is bound to.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createSpreadsheetFile } from '../services/sheets/create-book'
import { openWorld } from '../state/open-world'
import type { Press } from '../state/press'
import type { AccountType } from '../state/quota'
import type { Box } from './fire-triggers'
import { findScript } from './script-folder'

export interface LocalGoogleOptions {
  /** The data file, made with its folder when it is not there; in memory without one. */
  readonly store?: string
  /** The instant a new box begins at; a data file keeps its own clock. */
  readonly now?: Date
  /** The account that owns the script, its triggers and its files; a data file keeps its own. */
  readonly owner?: string
  /** Folder holding exactly one .js, and perhaps its appsscript.json; this package's build/apps-script without one. */
  readonly script?: string
  /** Whose quotas apply; "consumer" unless told, and kept in the data file. */
  readonly account?: AccountType
  /** Prints documents beside the play; closed with the box. */
  readonly press?: Press
}

/** @throws LocalError ERR_SCRIPT_FOLDER, ERR_STORE_FORMAT */
export function openBox({ script: folder, account, ...options }: LocalGoogleOptions): Box {
  const script = findScript(folder)
  if (options.store) mkdirSync(dirname(options.store), { recursive: true })
  const world = openWorld({ ...options, ...(script?.timeZone && { timeZone: script.timeZone }) })
  const settings = world.store.collection<string>('settings')
  if (account) settings.set('accountType', account)
  if (!world.activeSpreadsheetId())
    world.store.transaction(() =>
      settings.set('activeSpreadsheet', createSpreadsheetFile(world, 'Untitled spreadsheet')),
    )
  return { world, script }
}
