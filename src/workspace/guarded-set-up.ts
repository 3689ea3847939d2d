// Lets the office be set up by one account only, and by one execution at a time.
import type { Ports } from '../core/office/ports'
import { setUpWords } from '../core/text/set-up'
import { isAcquired } from './mutex'
import { reportText, setUp } from './set-up'

/** The script property that names the account; the report tells the administrator to delete it when accounts change. */
const OWNER = 'owner'

/** The report, or why nothing was done. */
export function guardedSetUp(ports: Ports, spreadsheetId: string, administrator: string): string {
  // Not the script lock: parts of the set-up take and free that one. Outside a document Google gives null.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock()
  if (lock && !isAcquired(lock, 0)) return setUpWords.busy
  try {
    const owner = ports.memory.get(OWNER)
    // Forms and triggers made by a second account would stand beside those of the first.
    if (owner && owner !== administrator) return setUpWords.otherOwner(owner)
    if (!owner) ports.memory.set(OWNER, administrator)
    return reportText(setUp(ports, spreadsheetId, administrator))
  } finally {
    lock?.releaseLock()
  }
}
