// What a committed change sets in motion outside the sheet: folders, access, documents, mails, each as a job.
import type { CaseFile, Task } from '../case/case'
import type { CaseEvent } from '../case/events'
import { type DocumentJob, jobKey } from '../documents/job'
import { plannedDocuments } from '../documents/planned'
import { noticesOf } from '../notices/notices'
import { addressesOf } from '../notices/recipients'
import type { Job } from '../register/outbox-row'
import { type Configuration, stepOf } from '../sop/configuration'
import { folderNames } from '../text/folders'
import { yearOf } from '../time/day'
import { dayOf, type Moment } from '../time/moment'
import type { CaseChange } from './judge'
import type { NewFolder } from './ports'

/** Folders of a case below the folder of its year; IDs were planned with the decision. */
export interface FolderJob {
  readonly year: number
  /** `parent` is '' for the folder of the year. */
  readonly folders: readonly NewFolder[]
}

export interface ShareJob {
  readonly folder: string
  readonly people: readonly string[]
  readonly access: 'reader' | 'writer'
}

export interface EffectMeta {
  readonly at: Moment
  readonly sender: string
  readonly submission: string
}

/** In the order they must be done: a document needs its folder, a mail links to both. */
export function jobsFor({ before, after, events }: CaseChange, meta: EffectMeta, configuration: Configuration): Job[] {
  const job = (kind: Job['kind'], name: string, payload: unknown): Job => ({
    key: `${kind}/${name}/${meta.submission}`,
    kind,
    caseNumber: after.case.number,
    payload,
  })
  const { folders, shares } = drivePlan(after, events, meta, configuration)
  return [
    ...(folders.length > 0 ? [job('FOLDER', after.case.number, { year: yearOfCase(after), folders })] : []),
    ...shares.map((share) => job('SHARE', share.folder, share)),
    ...plannedDocuments(before, after, events).map((document: DocumentJob) =>
      job('DOCUMENT', jobKey(document), document),
    ),
    ...noticesOf(before, after, events, { configuration, at: meta.at, by: meta.sender }).map((notice, index) =>
      job('MAIL', `${notice.kind}-${index + 1}/${after.case.number}`, notice),
    ),
  ]
}

const yearOfCase = (file: CaseFile): number => yearOf(dayOf(file.case.openedAt))

function drivePlan(after: CaseFile, events: readonly CaseEvent[], meta: EffectMeta, configuration: Configuration) {
  const folders: NewFolder[] = []
  const shares: ShareJob[] = []
  const opened = events.some((event) => event.type === 'CaseOpened')
  for (const event of events) {
    if (event.type === 'CaseOpened') {
      folders.push(...caseFolders(after))
      const people = addressesOf(configuration, ['SERVICE_OFFICER', 'LEAD_PPID'], dayOf(meta.at))
      shares.push({ folder: after.case.folders[0] ?? '', people, access: 'reader' })
    }
    // Whoever is in office when the work arrives can read the case, also when he was not when it was opened.
    if (event.type === 'TaskOpened' && event.task.step === 1 && event.task.agency !== undefined) {
      // The unit that was asked for its draft keeps its papers in the folder of step 1.
      const people = addressesOf(configuration, ['UNIT_PPID'], dayOf(meta.at), event.task.agency)
      shares.push({ folder: after.case.folders[1] ?? '', people, access: 'writer' })
    } else if (event.type === 'TaskOpened' && event.task.step !== 3 && !opened) {
      const people = addressesOf(configuration, [stepOf(configuration, event.task.step).actor], dayOf(meta.at))
      shares.push({ folder: after.case.folders[0] ?? '', people, access: 'reader' })
    }
    if (event.type === 'TaskOpened' && event.task.folder) {
      folders.push(taskFolder(after, event.task, event.task.folder))
      const people = addressesOf(configuration, ['UNIT_PPID'], dayOf(meta.at), event.task.agency)
      shares.push({ folder: event.task.folder, people, access: 'writer' })
    }
  }
  return { folders, shares: shares.filter((share) => share.people.length > 0) }
}

function caseFolders({ case: it }: CaseFile): NewFolder[] {
  const [own = '', ...steps] = it.folders
  return [
    { id: own, name: folderNames.ofCase(it.number, it.subject), parent: '' },
    ...steps.map((id, index) => ({ id, name: folderNames.ofStep(index + 1), parent: own })),
  ]
}

/** Each unit tests in a folder of its own, below the folder of step 3: units do not see each other's papers. */
function taskFolder({ case: it }: CaseFile, task: Task, id: string): NewFolder {
  return { id, name: folderNames.ofUnit(task.agency ?? '', it.number, task.round), parent: it.folders[3] ?? '' }
}
