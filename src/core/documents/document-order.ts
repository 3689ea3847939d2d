// Turns a planned document into an order: what to fill in, from the case as it stands, and where to keep it.
import type { CaseFile } from '../case/case'
import type { Configuration } from '../sop/configuration'
import { documentName } from '../text/documents/titles'
import type { Day } from '../time/day'
import type { CaseDocument } from './case-document'
import { caseList } from './case-list'
import { commonValues } from './common-values'
import { coverLetter } from './cover-letter'
import { draftList } from './draft-list'
import { type DocumentJob, jobKey } from './job'
import type { DocumentOrder } from './order'
import { resultList } from './result-list'
import { signedOn } from './signed-on'
import { testSheet } from './test-sheet'

/** @throws when the case is not (any more) where such a document is written. */
export function documentOrder(
  job: DocumentJob,
  file: CaseFile,
  configuration: Configuration,
  today: Day,
): DocumentOrder {
  const { values, tables } = contentOf(job, file, signedOn(configuration, today), today)
  const { kind, caseNumber, step, agency, round } = job
  return {
    key: jobKey(job),
    template: kind,
    name: documentName({ kind, of: caseNumber, step, agency, round }),
    folder: folderOf(job, file),
    values: {
      ...commonValues(configuration.settings, today),
      nomor_berkas: caseNumber,
      perihal: file.case.subject,
      ...values,
    },
    tables,
    pdf: true,
  }
}

function contentOf(job: DocumentJob, file: CaseFile, configuration: Configuration, today: Day): CaseDocument {
  switch (job.kind) {
    case 'DRAFT_LIST':
      return draftList(job, file, configuration)
    case 'TEST_SHEET':
      return testSheet(job, file, configuration, today)
    case 'RESULT_LIST':
      return resultList(file, configuration, today)
    case 'COVER_LETTER':
      return coverLetter(file, configuration, today)
    case 'CASE_LIST':
      return caseList(file, configuration, today)
  }
}

/** A unit's papers lie in the folder of its task, the others in the folder of their step. */
function folderOf(job: DocumentJob, file: CaseFile): string {
  const task = file.tasks.find(
    (each) => each.step === job.step && each.agency === job.agency && each.round === job.round,
  )
  const folder = (job.agency && task?.folder) || file.case.folders[job.step]
  if (!folder) throw new Error(`case ${job.caseNumber} has no folder for step ${job.step}`)
  return folder
}
