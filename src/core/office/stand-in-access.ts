// Lets whoever stands in read, or write, the papers of work that was given out before they stood in.
import type { Task } from '../case/case'
import type { Job } from '../register/outbox-row'
import type { Configuration } from '../sop/configuration'
import { addresseesFor, postFor } from '../sop/officers'
import type { Day } from '../time/day'
import { dayOf } from '../time/moment'
import type { ShareJob } from './effects'

export interface OpenWork {
  readonly task: Task
  /** Of the whole case; '' where the register does not tell it. */
  readonly caseFolder: string
}

/** On the first day of a substitute, and whenever he is reminded: an entry may be made late. One job a folder. */
export function standInAccess(work: readonly OpenWork[], configuration: Configuration, today: Day): Job[] {
  const shares = new Map<string, ShareJob>()
  for (const { task, caseFolder } of work) {
    const folder = task.folder ?? caseFolder
    const people = addresseesFor(configuration, postFor(configuration, task), today)
      .to.filter(({ standing, from }) => isNewTo(task, standing, from, today))
      .map(({ email }) => email.trim())
    if (!folder || people.length === 0) continue
    const known = shares.get(folder)?.people ?? []
    const access = task.folder ? 'writer' : 'reader'
    shares.set(folder, { folder, access, people: [...new Set([...known, ...people])] })
  }
  return [...shares].map(([folder, share]) => ({
    key: `SHARE/${folder}/${today}`,
    kind: 'SHARE',
    caseNumber: '',
    payload: share,
  }))
}

function isNewTo(task: Task, standing: string, from: Day | undefined, today: Day): boolean {
  const isStandIn = standing === 'PLH' || standing === 'PLT'
  const wasThere = from !== undefined && from <= dayOf(task.receivedAt)
  return isStandIn && !wasThere && (from === today || task.told.on === today)
}
