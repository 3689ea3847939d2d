// The letter with which PPID Utama hands the results of step 3 over to the service officer.
import type { CaseFile, TestOutcome } from '../case/case'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { outcomeLabels } from '../text/labels'
import type { Day } from '../time/day'
import type { CaseDocument } from './case-document'
import { signerValues } from './common-values'
import { letterOf } from './letter-number'
import { testedItems } from './result-list'
import { type Column, rowNumber, tableOf } from './table'

/** @throws when the case's results have not been accepted. */
export function coverLetter(file: CaseFile, configuration: Configuration, today: Day): CaseDocument {
  if (!('handover' in file.case)) throw new Error(`case ${file.case.number} has no letter yet`)
  const letter = letterOf(file.case, configuration.settings, today)
  const agencies = [...new Set(testedItems(file).map((item) => item.agency))]
  return {
    values: {
      ...signerValues(configuration.settings.signer),
      nomor_surat: letter.number,
      tanggal: dateText(letter.day),
    },
    tables: [tableOf('tabel_rekap', columns(file, configuration), agencies)],
  }
}

/** Together 482 points: A4 portrait between margins of 2 cm. */
function columns(file: CaseFile, configuration: Configuration): readonly Column<string>[] {
  const items = testedItems(file)
  const count = (agency: string, outcome?: TestOutcome) =>
    String(items.filter((item) => item.agency === agency && (!outcome || item.test.outcome === outcome)).length)
  const counted = (outcome: TestOutcome): Column<string> => ({
    heading: outcomeLabels[outcome],
    width: 72,
    text: (agency) => count(agency, outcome),
  })
  return [
    { heading: headings.row, width: 28, text: rowNumber },
    { heading: headings.agency, width: 116, text: (agency) => agencyName(configuration, agency) },
    counted('EXEMPT'),
    counted('PARTLY_EXEMPT'),
    counted('OPEN'),
    counted('INCOMPLETE'),
    { heading: headings.total, width: 50, text: (agency) => count(agency) },
  ]
}
