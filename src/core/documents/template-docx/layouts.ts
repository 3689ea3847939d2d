// What stands on each template, from the letterhead to the signatures.

import { templateTexts } from '../../text/documents/template-texts'
import { documentTitles } from '../../text/documents/titles'
import type { Template } from '../order'
import { factLines, letterhead, type Signature, sentence, signatures, signer, tablePlace, titleBlock } from './blocks'
import { A4_LANDSCAPE, A4_PORTRAIT, F4_LANDSCAPE, type Page } from './page'
import { paragraph } from './wordprocessing'

export interface Layout {
  readonly page: Page
  /** Limited circulation is stamped on every page; the city's list and the figures of a year are public. */
  readonly isLimited: boolean
  readonly body: string
}

const { facts } = templateTexts

export function layoutOf(template: Template): Layout {
  switch (template) {
    case 'DRAFT_LIST':
      return limited(A4_LANDSCAPE, draftList())
    case 'TEST_SHEET':
      return limited(A4_LANDSCAPE, testSheet())
    case 'RESULT_LIST':
      return limited(A4_LANDSCAPE, resultList())
    case 'COVER_LETTER':
      return limited(A4_PORTRAIT, coverLetter())
    case 'CASE_LIST':
      return limited(A4_LANDSCAPE, caseList())
    case 'EXCLUSION_LIST':
      return { page: F4_LANDSCAPE, isLimited: false, body: letterhead() + exclusionList() }
    case 'ANNUAL_REPORT':
      return { page: A4_PORTRAIT, isLimited: false, body: letterhead() + annualReport() }
  }
}

function limited(page: Page, body: string): Layout {
  return { page, isLimited: true, body: letterhead() + body }
}

function draftList(): string {
  return [
    titleBlock(documentTitles.DRAFT_LIST.toUpperCase(), templateTexts.caseTitle),
    factLines(A4_LANDSCAPE, [facts.subject, facts.remarks]),
    tablePlace(templateTexts.draftList.table),
    listClosing(),
    signatures(A4_LANDSCAPE, signer()),
  ].join('')
}

function testSheet(): string {
  const { number, opening, table, participants, participantsTable, closing, approval } = templateTexts.testSheet
  return [
    titleBlock(documentTitles.TEST_SHEET.toUpperCase(), number),
    factLines(A4_LANDSCAPE, [facts.publicBody, facts.unit, facts.unitPpid, facts.leadPpid, facts.caseAndSubject]),
    sentence(opening),
    tablePlace(table),
    paragraph(participants, { before: 6, after: 4, keepNext: true }),
    tablePlace(participantsTable),
    paragraph(closing, { before: 6, keepNext: true }),
    signatures(A4_LANDSCAPE, signer(), byHand(approval)),
  ].join('')
}

function resultList(): string {
  const { subtitle, table } = templateTexts.resultList
  return [
    titleBlock(documentTitles.RESULT_LIST.toUpperCase(), subtitle, templateTexts.caseTitle),
    factLines(A4_LANDSCAPE, [facts.letter, facts.subject]),
    tablePlace(table),
    listClosing(),
    signatures(A4_LANDSCAPE, signer()),
  ].join('')
}

function coverLetter(): string {
  const { addressee, opening, table, closing } = templateTexts.coverLetter
  const [to, at] = addressee
  return [
    paragraph(templateTexts.placeAndDate, { align: 'right', after: 10 }),
    factLines(A4_PORTRAIT, [facts.letterNumber, facts.securityClass, facts.enclosure, facts.letterSubject], 64),
    paragraph(to, { before: 10 }),
    paragraph(at, { after: 12 }),
    sentence(opening),
    tablePlace(table),
    ...closing.map((text) => sentence(text, 6)),
    signatures(A4_PORTRAIT, { ...signer(), heading: [templateTexts.signerPosition] }),
  ].join('')
}

function caseList(): string {
  const { subtitle, statement, table, received, receiver } = templateTexts.caseList
  return [
    titleBlock(documentTitles.CASE_LIST.toUpperCase(), subtitle, templateTexts.caseTitle),
    factLines(A4_LANDSCAPE, [facts.letter, facts.subject]),
    sentence(statement),
    tablePlace(table),
    listClosing(),
    signatures(A4_LANDSCAPE, signer(), { ...byHand(received), name: receiver }),
  ].join('')
}

function exclusionList(): string {
  const { title, year, number, state, table } = templateTexts.exclusionList
  return [
    titleBlock(title, year, number, state),
    tablePlace(table),
    listClosing(),
    signatures(F4_LANDSCAPE, signer()),
  ].join('')
}

function annualReport(): string {
  const { year, state, opening, parts, closing } = templateTexts.annualReport
  return [
    titleBlock(documentTitles.ANNUAL_REPORT.toUpperCase(), year, state),
    sentence(opening),
    ...parts.map(([heading, counted, table]) => part(heading, counted) + tablePlace(table)),
    paragraph(closing, { before: 6, keepNext: true }),
    signatures(A4_PORTRAIT, signer()),
  ].join('')
}

/** Never parted from the table below. */
function part(heading: string, counted: string): string {
  return (
    paragraph(heading, { bold: true, before: 10, after: 4, keepNext: true }) +
    (counted && paragraph(counted, { size: 9, align: 'both', after: 4, keepNext: true }))
  )
}

/** Stands with the signatures, so that they never come alone on a page. */
function listClosing(): string {
  return paragraph(templateTexts.listClosing, { before: 6, keepNext: true })
}

function byHand(heading: readonly string[]): Signature {
  return { heading, name: templateTexts.dottedName, below: templateTexts.dottedNip }
}
