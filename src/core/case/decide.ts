// Decides a command: what happens to the case, or why the submission is refused. Nothing is changed here.
import type { CaseFile } from './case'
import type { CaseCommand } from './commands'
import type { DecisionContext } from './context'
import { decideDraft } from './decide-draft'
import { decideGuideline } from './decide-guideline'
import { decideMeeting } from './decide-meeting'
import { decideReceipt } from './decide-receipt'
import { decideTask } from './decide-task'
import { decideTest } from './decide-test'
import type { CaseEvent } from './events'
import { unknownCase, unknownItem, unknownTask } from './refusals'
import { type Outcome, refused } from './rejection'

/** `file` is the case the command names, undefined when it names none or one that does not exist. */
export function decide(
  command: CaseCommand,
  file: CaseFile | undefined,
  context: DecisionContext,
): Outcome<readonly CaseEvent[]> {
  if (command.type === 'SubmitDraft') return decideDraft(command, file, context)
  if (command.type === 'RecordTest') {
    return file ? decideTest(command, file, context) : refused(unknownItem(command.itemNumber))
  }
  if ('taskKey' in command) return file ? decideTask(command, file, context) : refused(unknownTask(command.taskKey))
  if (!file) return refused(unknownCase(command.caseNumber))
  switch (command.type) {
    case 'DecideMeeting':
      return decideMeeting(command, file, context)
    case 'ReceiveResults':
      return decideReceipt(command, file, context)
    case 'AdoptGuideline':
      return decideGuideline(command, file, context)
  }
}
