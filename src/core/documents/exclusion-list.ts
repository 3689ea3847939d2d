// The city's list of exempt information (DIK), in the columns that are usual for it.
import type { Configuration } from '../sop/configuration'
import { dateText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { documentWords } from '../text/documents/labels'
import { documentName, documentTitles } from '../text/documents/titles'
import { type Day, yearOf } from '../time/day'
import { commonValues, signerValues } from './common-values'
import type { ExclusionRow } from './exclusion-row'
import { inOrder } from './item-order'
import { suggestedNumber } from './letter-number'
import type { DocumentOrder } from './order'
import { signedOn } from './signed-on'
import { type Column, lines, rowNumber, tableOf } from './table'

/** Together 822 points: F4 landscape between margins of 2 cm. */
const COLUMNS: readonly Column<ExclusionRow>[] = [
  { heading: headings.row, width: 28, text: rowNumber },
  { heading: headings.information, width: 180, text: informationText },
  { heading: headings.legalBasis, width: 160, text: (row) => row.legalBasis },
  { heading: headings.ifDisclosed, width: 170, text: (row) => row.ifDisclosed },
  { heading: headings.ifClosed, width: 170, text: (row) => row.ifClosed },
  { heading: headings.period, width: 114, text: (row) => row.period },
]

/** The list as it stands today; ordered again on the same day, it takes the place of the earlier one. */
export function exclusionListOrder(
  rows: readonly ExclusionRow[],
  configuration: Configuration,
  today: Day,
  folder: string,
): DocumentOrder {
  const { settings } = signedOn(configuration, today)
  return {
    key: `EXCLUSION_LIST:${today}`,
    template: 'EXCLUSION_LIST',
    name: documentName({ kind: 'EXCLUSION_LIST', of: today, round: 1 }),
    folder,
    values: {
      ...commonValues(settings, today),
      ...signerValues(settings.signer),
      judul_daftar: (settings.listTitle || documentTitles.EXCLUSION_LIST).toUpperCase(),
      nomor_daftar: suggestedNumber(settings, 'B', today),
      tahun: String(yearOf(today)),
      keadaan_tanggal: dateText(today),
      jumlah_butir: documentWords.itemCount(rows.length),
    },
    tables: [tableOf('tabel_informasi', COLUMNS, inOrder(rows))],
    pdf: true,
  }
}

function informationText(row: ExclusionRow): string {
  return lines(row.title, row.exemptParts && documentWords.exemptPart(row.exemptParts))
}
