// Tells those who work on a task what the administrator has made of it: paused, resumed, extended, or taken from them.
import type { CaseFile, Task } from '../case/case'
import type { CaseEvent } from '../case/events'
import type { Configuration } from '../sop/configuration'
import { postFor } from '../sop/officers'
import { countText } from '../text/dates'
import { dayOf, type Moment } from '../time/moment'
import type { MailJob, TaskChanged } from './mail-job'
import { addressed, addressesFor } from './recipients'
import { caseRef, itemRef } from './refs'

interface Context {
  readonly configuration: Configuration
  readonly at: Moment
}

/** A hundred of the longest titles fit a cell of the outbox (50,000 characters). */
const LISTED_ITEMS = 100

export function taskChangeNotices(
  before: CaseFile | undefined,
  after: CaseFile,
  event: CaseEvent,
  context: Context,
): readonly MailJob[] {
  switch (event.type) {
    case 'TaskPaused':
      return told(taskIn(after, event.key), after, { change: 'PAUSED', ...countOf(event) }, context)
    case 'TaskResumed':
      return told(taskIn(after, event.key), after, { change: 'RESUMED', ...countOf(event) }, context)
    case 'TaskExtended':
      return told(taskIn(after, event.key), after, { change: 'EXTENDED', ...countOf(event) }, context)
    case 'ItemsReassigned': {
      const task = before?.tasks.find(
        ({ status, step, agency }) => status === 'OPEN' && step === 3 && agency === event.from,
      )
      const items = after.items
        .filter(({ number }) => event.items.includes(number))
        .map(itemRef)
        .slice(0, LISTED_ITEMS)
      return told(task, after, { change: 'WITHDRAWN', reason: event.reason, explanation: '', items }, context)
    }
    default:
      return []
  }
}

type Change = Pick<TaskChanged, 'change' | 'reason' | 'explanation'> &
  Partial<Pick<TaskChanged, 'items' | 'pausedUntil'>>

function countOf(event: Extract<CaseEvent, { type: 'TaskPaused' | 'TaskResumed' | 'TaskExtended' }>) {
  const explanation = countText(event.count, event.dueOn)
  return {
    reason: event.reason,
    explanation,
    ...(event.type === 'TaskPaused' ? { pausedUntil: event.pause.until } : {}),
  }
}

const taskIn = ({ tasks }: CaseFile, key: string): Task | undefined => tasks.find((task) => task.key === key)

function told(
  task: Task | undefined,
  after: CaseFile,
  change: Change,
  { configuration, at }: Context,
): readonly MailJob[] {
  if (!task) return []
  const { step, agency, round, dueOn } = task
  const { to, cc } = addressesFor(configuration, postFor(configuration, task), dayOf(at))
  const facts = {
    kind: 'TASK_CHANGED',
    case: caseRef(after),
    step,
    ...(agency ? { agency } : {}),
    round,
    ...(dueOn ? { dueOn } : {}),
    items: [],
    ...change,
  } as const
  return addressed(facts, to, cc)
}
