// What a decision may know besides the command and the case: the moment, the sender and what was planned beforehand.
import type { Configuration } from '../sop/configuration'
import type { Moment } from '../time/moment'
import type { CaseNumber } from './case'

export interface DecisionContext {
  readonly at: Moment
  /** Address of the sender. */
  readonly by: string
  readonly configuration: Pick<Configuration, 'steps' | 'calendarOf' | 'officers' | 'settings'>
  /** The number a case opened by this command would get. */
  readonly newCaseNumber: CaseNumber
  /** Planned Drive IDs, used from the front: six for a new case, one for each unit that opens a task of step 3. */
  readonly folderIds: readonly string[]
}

/** The case's own folder and one for each step. */
export const FOLDERS_OF_CASE = 6

export function plannedFolder(context: DecisionContext, index: number): string {
  const id = context.folderIds[index]
  if (!id) throw new Error('FOLDER_IDS_EXHAUSTED')
  return id
}
