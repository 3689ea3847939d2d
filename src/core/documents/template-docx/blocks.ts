// The parts templates have in common: letterhead, title, facts, a place for a table, signatures.
import { templateTexts } from '../../text/documents/template-texts'
import { contentWidth, type Page } from './page'
import { grid, paragraph } from './wordprocessing'

const LABEL_WIDTH = 140
/** Room for a signature by hand. */
const SIGNING_SPACE = 44

export function letterhead(): string {
  const [government, unit, address] = templateTexts.letterhead
  return [
    paragraph(government, { bold: true, size: 13, align: 'center' }),
    paragraph(unit, { bold: true, size: 15, align: 'center' }),
    paragraph(address, { size: 9, align: 'center', ruled: true, after: 10 }),
  ].join('')
}

/** The first line is the title, the others stand smaller below it. */
export function titleBlock(...lines: readonly string[]): string {
  return lines
    .map((line, index) =>
      paragraph(line, {
        bold: index === 0,
        size: index === 0 ? 12 : 11,
        align: 'center',
        after: index === lines.length - 1 ? 10 : 2,
      }),
    )
    .join('')
}

/** "Label : value" below each other. */
export function factLines(page: Page, facts: readonly (readonly [string, string])[], labelWidth = LABEL_WIDTH): string {
  const widths = [labelWidth, 12, contentWidth(page) - labelWidth - 12]
  const rows = facts.map(([label, value]) => [label, ':', value].map((text) => paragraph(text)))
  return grid(widths, rows) + paragraph('', { size: 6 })
}

export function sentence(text: string, before = 0): string {
  return paragraph(text, { align: 'both', before, after: 6 })
}

/** The placeholder stands alone: the whole paragraph gives way to the table. */
export function tablePlace(placeholder: string): string {
  return paragraph(placeholder, { after: 4 })
}

export interface Signature {
  readonly heading: readonly string[]
  readonly name: string
  readonly below: string
}

/** Signs with place and date, as the settings name the signer. */
export function signer(): Signature {
  return {
    heading: [templateTexts.placeAndDate, templateTexts.signerPosition],
    name: templateTexts.signerName,
    below: templateTexts.signerRank,
  }
}

/** Signatures side by side, the last of them on the right; names stand level, and nothing comes between the lines. */
export function signatures(page: Page, right: Signature, left?: Signature): string {
  const wide = contentWidth(page)
  const block = Math.min(260, wide / 2)
  const row = (lines: (signature: Signature) => string) => [
    left ? lines(left) : paragraph(''),
    paragraph(''),
    lines(right),
  ]
  const table = grid([block, wide - 2 * block, block], [row(headingLines), row(nameLines)])
  return paragraph('', { size: 6, keepNext: true }) + table + paragraph('')
}

function headingLines({ heading }: Signature): string {
  return heading.map((line) => paragraph(line, { keepNext: true })).join('')
}

function nameLines({ name, below }: Signature): string {
  return paragraph(name, { bold: true, before: SIGNING_SPACE, keepNext: true }) + paragraph(below)
}
