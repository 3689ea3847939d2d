// The list of results that PPID Utama hands over in step 4: every tested item with its outcome.
import type { CaseFile, Item, TestResult } from '../case/case'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { documentWords } from '../text/documents/labels'
import { legalBasisText } from '../text/documents/legal-basis'
import { periodText } from '../text/documents/period'
import { outcomeLabels } from '../text/labels'
import type { Day } from '../time/day'
import type { CaseDocument } from './case-document'
import { signerValues } from './common-values'
import { inOrder } from './item-order'
import { letterOf } from './letter-number'
import { type Column, lines, rowNumber, tableOf } from './table'

type TestedItem = Item & { readonly test: TestResult }

export function resultList(file: CaseFile, configuration: Configuration, today: Day): CaseDocument {
  const items = testedItems(file)
  const letter = letterOf(file.case, configuration.settings, today)
  return {
    values: {
      ...signerValues(configuration.settings.signer),
      nomor_surat: letter.number,
      tanggal: dateText(letter.day),
      jumlah_butir: documentWords.itemCount(items.length),
    },
    tables: [tableOf('tabel_hasil', columns(configuration), items)],
  }
}

export function testedItems(file: CaseFile): TestedItem[] {
  return inOrder(file.items).filter((item): item is TestedItem => item.test !== undefined)
}

/** Together 728 points: A4 landscape between margins of 2 cm. */
function columns(configuration: Configuration): readonly Column<TestedItem>[] {
  return [
    { heading: headings.row, width: 28, text: rowNumber },
    { heading: headings.information, width: 150, text: informationText },
    { heading: headings.agency, width: 88, text: (item) => agencyName(configuration, item.agency) },
    { heading: headings.outcome, width: 80, text: ({ test }) => outcomeLabels[test.outcome] },
    {
      heading: headings.legalBasis,
      width: 108,
      text: ({ test }) => or(legalBasisText(test.grounds, test.otherStatute)),
    },
    { heading: headings.ifDisclosed, width: 100, text: ({ test }) => or(test.ifDisclosed) },
    { heading: headings.ifClosed, width: 100, text: ({ test }) => or(test.ifClosed) },
    { heading: headings.period, width: 74, text: ({ test }) => or(periodText(test.period)) },
  ]
}

function informationText({ number, title, test }: TestedItem): string {
  const part = test.outcome === 'PARTLY_EXEMPT' ? documentWords.exemptPart(test.exemptParts) : ''
  return lines(number, title, part, test.note && documentWords.note(test.note))
}

function or(text: string): string {
  return text || documentWords.dash
}
