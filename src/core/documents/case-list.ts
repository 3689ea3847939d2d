// The list a case ends with: its exempt items, adopted as the guideline for what is not told to the public.
import type { CaseFile } from '../case/case'
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { documentWords } from '../text/documents/labels'
import type { Day } from '../time/day'
import type { CaseDocument } from './case-document'
import { signerValues } from './common-values'
import { type ExclusionRow, exclusionRowsOf } from './exclusion-row'
import { letterOf } from './letter-number'
import { serviceOfficerOf } from './officers-of-case'
import { type Column, lines, rowNumber, tableOf } from './table'

/** Together 728 points: A4 landscape between margins of 2 cm. */
const COLUMNS: readonly Column<ExclusionRow>[] = [
  { heading: headings.row, width: 28, text: rowNumber },
  { heading: headings.information, width: 160, text: informationText },
  { heading: headings.agency, width: 90, text: (row) => row.agencyName },
  { heading: headings.legalBasis, width: 126, text: (row) => row.legalBasis },
  { heading: headings.ifDisclosed, width: 122, text: (row) => row.ifDisclosed },
  { heading: headings.ifClosed, width: 122, text: (row) => row.ifClosed },
  { heading: headings.period, width: 80, text: (row) => row.period },
]

/** @throws when the case is not adopted. */
export function caseList(file: CaseFile, configuration: Configuration, today: Day): CaseDocument {
  if (file.case.status !== 'ADOPTED') throw new Error(`case ${file.case.number} is not adopted`)
  const rows = exclusionRowsOf(file, configuration)
  return {
    values: {
      ...signerValues(configuration.settings.signer),
      jabatan_penerima: serviceOfficerOf(file, configuration).position,
      nama_penerima: documentWords.dots,
      tanggal_diterima: dateText(file.case.guideline.receivedOn),
      nomor_surat: letterOf(file.case, configuration.settings, today).number,
      jumlah_butir: documentWords.itemCount(rows.length),
    },
    tables: [tableOf('tabel_informasi', COLUMNS, rows)],
  }
}

function informationText(row: ExclusionRow): string {
  return lines(row.number, row.title, row.exemptParts && documentWords.exemptPart(row.exemptParts))
}
