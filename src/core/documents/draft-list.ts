// The draft list of what is to be exempted: as collected in step 1, and as forwarded by the meeting in step 2.
import type { CaseFile, Item, ItemStatus } from '../case/case'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { documentWords } from '../text/documents/labels'
import { enumeration } from '../text/documents/legal-basis'
import type { CaseDocument } from './case-document'
import { signerValues } from './common-values'
import { inOrder } from './item-order'
import type { DocumentJob } from './job'
import { serviceOfficerOf } from './officers-of-case'
import { type Column, rowNumber, tableOf } from './table'

const NOT_FORWARDED: readonly ItemStatus[] = ['PROPOSED', 'NEEDS_CORRECTION', 'DROPPED', 'STOPPED']

export function draftList(job: DocumentJob, file: CaseFile, configuration: Configuration): CaseDocument {
  const items = inOrder(file.items).filter((item) => job.step === 1 || !NOT_FORWARDED.includes(item.status))
  const signer = job.step === 1 ? serviceOfficerOf(file, configuration) : configuration.settings.signer
  return {
    values: {
      ...signerValues(signer),
      keterangan: job.step === 1 ? documentWords.collected(dateText(file.case.collectionStartedOn)) : meetingText(file),
      jumlah_butir: documentWords.itemCount(items.length),
    },
    tables: [tableOf('tabel_butir', columns(configuration), items)],
  }
}

/** Together 728 points: A4 landscape between margins of 2 cm. */
function columns(configuration: Configuration): readonly Column<Item>[] {
  return [
    { heading: headings.row, width: 28, text: rowNumber },
    { heading: headings.itemNumber, width: 92, text: (item) => item.number },
    { heading: headings.agency, width: 110, text: (item) => agencyName(configuration, item.agency) },
    { heading: headings.information, width: 140, text: (item) => item.title },
    { heading: headings.description, width: 158, text: (item) => item.description },
    { heading: headings.source, width: 126, text: (item) => item.source },
    { heading: headings.form, width: 74, text: (item) => item.form },
  ]
}

function meetingText(file: CaseFile): string {
  const meeting = 'meeting' in file.case ? file.case.meeting : undefined
  const dropped = inOrder(file.items.filter((item) => item.status === 'DROPPED')).map((item) => item.number)
  return [
    ...(meeting ? [documentWords.meeting(dateText(meeting.heldOn), listed(meeting.participants))] : []),
    ...(dropped.length ? [documentWords.dropped(enumeration(dropped))] : []),
  ].join(' ')
}

/** Officers type one participant per line; in a sentence they stand behind each other. */
function listed(participants: string): string {
  return participants
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ')
}
