// Turns rows without a fault into cases, in the order in which their labels first appear.
import { outcomeOf, periodKindOf } from '../words/choices'
import { isoDay } from './dates'
import { groundCodes } from './ground-codes'
import type { Period, Proposal, ProposedCase, ProposedItem } from './proposal'

/** @throws for rows that checkProposals finds fault with. */
export function groupCases(proposals: readonly Proposal[]): ProposedCase[] {
  const byLabel = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const { berkas } = proposal.cells
    byLabel.set(berkas, [...(byLabel.get(berkas) ?? []), proposal])
  }
  return [...byLabel].map(([label, rows]) => ({
    label,
    subject: rows[0]?.cells.perihal ?? '',
    items: rows.map(itemOf),
  }))
}

function itemOf({ line, cells }: Proposal): ProposedItem {
  const outcome = outcomeOf(cells.hasil_uji)
  if (!outcome) throw new Error(`line ${line}: unchecked outcome`)
  const period = periodOf(cells)
  return {
    line,
    agency: cells.opd,
    title: cells.judul,
    description: cells.uraian,
    source: cells.dokumen_induk,
    form: cells.bentuk,
    outcome,
    grounds: groundCodes(cells.pasal_17),
    otherStatute: cells.uu_lain,
    ifDisclosed: cells.konsekuensi_dibuka,
    ifClosed: cells.manfaat_ditutup,
    publicInterest: cells.kepentingan_publik,
    exemptParts: cells.bagian_dikecualikan,
    ...(period ? { period } : {}),
  }
}

function periodOf(cells: Proposal['cells']): Period | undefined {
  const kind = periodKindOf(cells.jenis_jangka_waktu)
  if (!kind) return undefined
  return { kind, years: cells.tahun, until: isoDay(cells.berakhir_tanggal) ?? '', event: cells.berakhir_bila }
}
