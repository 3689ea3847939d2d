// The sheet of a unit's consequence test, with the six contents the law asks for (Perki 1/2021 Pasal 49).
import type { CaseFile, Item, TestResult } from '../case/case'
import { agencyName } from '../sop/agency-name'
import type { Configuration } from '../sop/configuration'
import { dateText, dayText } from '../text/dates'
import { headings } from '../text/documents/headings'
import { documentWords } from '../text/documents/labels'
import { legalBasisText } from '../text/documents/legal-basis'
import { periodText } from '../text/documents/period'
import { occasionLabels, outcomeLabels } from '../text/labels'
import type { Day } from '../time/day'
import { dayOf } from '../time/moment'
import type { CaseDocument } from './case-document'
import { signerValues } from './common-values'
import { inOrder } from './item-order'
import type { DocumentJob } from './job'
import { unitOfficerOf } from './officers-of-case'
import type { DocumentTable } from './order'
import { type Column, lines, rowNumber, tableOf } from './table'

type TestedItem = Item & { readonly test: TestResult }

/** Signature lines left for hand-written names when nobody was entered. */
const BLANK_PARTICIPANTS = 3

export function testSheet(job: DocumentJob, file: CaseFile, configuration: Configuration, today: Day): CaseDocument {
  const unit = agencyName(configuration, job.agency ?? '')
  const items = testedInRound(job, file)
  const last = [...items].sort((one, other) => (one.test.testedAt < other.test.testedAt ? 1 : -1))[0]?.test
  const testedOn = last ? dayOf(last.testedAt) : today
  const officer = unitOfficerOf(configuration, job.agency ?? '', last)
  return {
    values: {
      ...signerValues(officer),
      nomor_lembar: documentWords.numberToFollow,
      hari_tanggal: dayText(testedOn),
      tanggal: dateText(testedOn),
      // The sheet is the unit's own paper, so it bears the unit's name; its address is not on record.
      kop_unit: unit.toUpperCase(),
      kop_alamat: '',
      nama_opd: unit,
      pejabat_ppid: officer.position.replace('\n', ', '),
      ppid_utama: signerText(configuration),
    },
    tables: [tableOf('tabel_uji', COLUMNS, items), participantsTable(items)],
  }
}

/** What this round of the unit's work has tested: nothing that an earlier round had brought to its end. */
function testedInRound(job: DocumentJob, file: CaseFile): TestedItem[] {
  const task = file.tasks.find((each) => each.step === 3 && each.agency === job.agency && each.round === job.round)
  const ofAgency = inOrder(file.items).filter((item): item is TestedItem => item.agency === job.agency && !!item.test)
  return ofAgency.filter((item) => !task || item.test.testedAt >= task.receivedAt)
}

function signerText(configuration: Configuration): string {
  const { position, name, nip } = configuration.settings.signer
  return [position || documentWords.dots, name, nip && documentWords.nip(nip)].filter(Boolean).join(', ')
}

/** Together 728 points: A4 landscape between margins of 2 cm. */
const COLUMNS: readonly Column<TestedItem>[] = [
  { heading: headings.row, width: 28, text: rowNumber },
  { heading: headings.information, width: 170, text: informationText },
  { heading: headings.legalBasis, width: 118, text: ({ test }) => basisText(test) },
  { heading: headings.ifDisclosed, width: 120, text: ({ test }) => test.ifDisclosed || documentWords.dash },
  { heading: headings.ifClosed, width: 120, text: ({ test }) => closedText(test) },
  { heading: headings.period, width: 76, text: ({ test }) => periodText(test.period) || documentWords.dash },
  { heading: headings.outcomeAndOccasion, width: 96, text: ({ test }) => resultText(test) },
]

function informationText(item: TestedItem): string {
  const { number, title, description, source, test } = item
  return lines(
    number,
    title,
    description && documentWords.description(description),
    source && documentWords.source(source),
    test.outcome === 'PARTLY_EXEMPT' ? documentWords.exemptPart(test.exemptParts) : '',
  )
}

function basisText(test: TestResult): string {
  return legalBasisText(test.grounds, test.otherStatute) || documentWords.dash
}

function closedText(test: TestResult): string {
  const interest = test.publicInterest && documentWords.publicInterest(test.publicInterest)
  return lines(test.ifClosed, interest) || documentWords.dash
}

function resultText(test: TestResult): string {
  return lines(
    outcomeLabels[test.outcome],
    occasionLabels[test.occasion],
    documentWords.testedOn(dateText(dayOf(test.testedAt))),
    test.note && documentWords.note(test.note),
  )
}

/** Everybody who took part signs (Permendesa 12/2025 Pasal 50 ayat 4). */
function participantsTable(items: readonly TestedItem[]): DocumentTable {
  const typed = items.flatMap((item) => item.test.participants.split(/[\n;]/)).map((name) => name.trim())
  const names = [...new Set(typed.filter(Boolean))]
  const columns: readonly Column<string>[] = [
    { heading: headings.row, width: 28, text: rowNumber },
    { heading: headings.participant, width: 420, text: (name) => name },
    { heading: headings.signature, width: 280, text: (_, index) => documentWords.signatureLine(index + 1) },
  ]
  return tableOf(
    'tabel_peserta',
    columns,
    names.length ? names : Array<string>(BLANK_PARTICIPANTS).fill(documentWords.dots),
  )
}
