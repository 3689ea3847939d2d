// The case or item a submission names, read before anything else is judged.
import type { CaseNumber, ItemNumber, TaskKey } from '../case/case'
import { caseOfItem, caseOfTask, parseTaskKey } from '../case/numbers'
import { readCaseNumber, readItemNumber } from '../intake/numbers'
import { TASK_QUESTIONS } from '../intake/questions'
import type { RawSubmission } from '../intake/submission'
import { choiceLabels } from '../text/forms/choices'

/** Undefined for a form that asks for no item, and for what is no item number. */
export function itemNumberNamed({ answers }: RawSubmission): ItemNumber | undefined {
  return readItemNumber(String(answers.itemNumber ?? ''))
}

/** Of the action that was chosen; answers of other pages may have been left behind. */
function taskKeyNamed({ answers }: RawSubmission): TaskKey | undefined {
  const action = choiceLabels.action?.[String(answers.action ?? '').trim()]
  const question = action === undefined ? undefined : TASK_QUESTIONS[action]
  return question === undefined ? undefined : parseTaskKey(String(answers[question] ?? ''))
}

/** Undefined for a new case, and for what is no case number. */
export function caseNumberNamed(raw: RawSubmission): CaseNumber | undefined {
  const item = itemNumberNamed(raw)
  if (item) return caseOfItem(item)
  const task = taskKeyNamed(raw)
  return task ? caseOfTask(task) : readCaseNumber(String(raw.answers.caseNumber ?? ''))
}
