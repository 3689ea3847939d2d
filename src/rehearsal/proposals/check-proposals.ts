// Finds every fault of the rows before anything is played: what is missing, unknown, contradictory or repeated.
import { outcomeByWord, outcomeOf } from '../words/choices'
import { faultWords } from '../words/faults'
import { checkExemption } from './check-exemption'
import { checkGivenPeriod } from './check-period'
import { checkRepetitions } from './check-repetitions'
import { ALWAYS_NEEDED, COLUMNS, EXEMPTION_ONLY, HEADINGS, LONGEST_HEADING, LONGEST_TEXT } from './columns'
import type { Blame, Fault } from './fault'
import { groundCodes } from './ground-codes'
import type { Proposal } from './proposal'

/** What the office knows when it is set up. */
export interface KnownCodes {
  readonly agencies: ReadonlySet<string>
  /** Units for which somebody is on the tab Petugas. */
  readonly staffedAgencies: ReadonlySet<string>
  readonly grounds: ReadonlySet<string>
}

/** @param today the day the rehearsal begins, YYYY-MM-DD. */
export function checkProposals(proposals: readonly Proposal[], known: KnownCodes, today: string): Fault[] {
  const ofRows = proposals.flatMap((proposal) => {
    const faults: Fault[] = []
    const blame: Blame = (column, message) => faults.push({ line: proposal.line, column, message })
    checkLengths(proposal, blame)
    checkAgency(proposal, known, blame)
    checkGrounds(proposal, known, blame)
    checkOutcome(proposal, today, blame)
    return faults
  })
  return [...ofRows, ...checkRepetitions(proposals)]
}

function checkLengths({ cells }: Proposal, blame: Blame): void {
  for (const column of COLUMNS) {
    const text = cells[column]
    const longest = HEADINGS.includes(column) ? LONGEST_HEADING : LONGEST_TEXT
    if (text === '' && ALWAYS_NEEDED.includes(column)) blame(column, faultWords.blank)
    if (text.length > longest) blame(column, faultWords.tooLong(text.length, longest))
    if (HEADINGS.includes(column) && text.includes('\n')) blame(column, faultWords.oneLine)
  }
}

function checkAgency({ cells }: Proposal, known: KnownCodes, blame: Blame): void {
  if (cells.opd === '') return
  if (!known.agencies.has(cells.opd)) blame('opd', faultWords.agencyUnknown(cells.opd))
  else if (!known.staffedAgencies.has(cells.opd)) blame('opd', faultWords.noOfficer(cells.opd))
}

function checkGrounds({ cells }: Proposal, known: KnownCodes, blame: Blame): void {
  const codes = groundCodes(cells.pasal_17)
  for (const code of new Set(codes)) {
    if (!known.grounds.has(code)) blame('pasal_17', faultWords.groundUnknown(code))
    if (codes.indexOf(code) !== codes.lastIndexOf(code)) blame('pasal_17', faultWords.groundRepeated(code))
  }
}

/** An item sent back to be completed may name a ground and a period already; one found open may not. */
function checkOutcome({ cells }: Proposal, today: string, blame: Blame): void {
  const outcome = outcomeOf(cells.hasil_uji)
  if (!outcome && cells.hasil_uji !== '')
    blame('hasil_uji', faultWords.outcomeUnknown(cells.hasil_uji, Object.keys(outcomeByWord)))
  if (outcome === 'EXEMPT' || outcome === 'PARTLY_EXEMPT') checkExemption(cells, today, blame)
  if (outcome === 'PARTLY_EXEMPT' && cells.bagian_dikecualikan === '')
    blame('bagian_dikecualikan', faultWords.partsMissing)
  if (outcome === 'INCOMPLETE') checkGivenPeriod(cells, today, blame)
  if (outcome === 'OPEN')
    for (const column of EXEMPTION_ONLY) if (cells[column] !== '') blame(column, faultWords.onlyForExemption)
}
