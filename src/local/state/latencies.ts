// Looks up the modelled latency of each service call in the table of costs.
import { COSTS, LOCAL_MS } from './latency-table'

/** Cells read or written cost by the service they go through: 85 and 45 seconds for 10,000,000 of them (PAGES.tenMillion). */
const MS_PER_CELL = { spreadsheetApp: 0.0085, sheetsApi: 0.0045 } as const

/** Each response in a list of responses costs 20 to 60 milliseconds [E]. */
export const MS_PER_RESPONSE = 40

/** "Range.set*" or "Range.setValue" → milliseconds. */
const msByName = new Map<string, number>(
  COSTS.flatMap(({ ms, members }) => members.flatMap((list) => namesIn(list).map((name) => [name, ms] as const))),
)
const known = new Map<string, number>()

function namesIn(list: string): string[] {
  const [owner = '', names = ''] = list.split(': ')
  return names.split(' ').map((name) => `${owner}.${name}`)
}

/** The entry for `member`: its own, else the one with the longest beginning of it; undefined for a member not listed. */
function entryOf(member: string): string | undefined {
  if (msByName.has(member)) return member
  for (let end = member.length; end > member.lastIndexOf('.'); end--) {
    const pattern = `${member.slice(0, end)}*`
    if (msByName.has(pattern)) return pattern
  }
  return undefined
}

/** Milliseconds of one call of `member`, for example "Range.getValues". */
export function latencyOf(member: string): number {
  const found = known.get(member) ?? msByName.get(entryOf(member) ?? '') ?? LOCAL_MS
  known.set(member, found)
  return found
}

/** Milliseconds for each cell `member` reads or writes. */
export function cellCostOf(member: string): number {
  return member.startsWith('Sheets.') ? MS_PER_CELL.sheetsApi : MS_PER_CELL.spreadsheetApp
}

/** How the table of costs and the box's members fail to fit: entries that stand for none, and members without an entry. */
export function unfit(members: readonly string[]): string[] {
  const used = new Set(members.map(entryOf))
  const idle = [...msByName.keys()].filter((name) => !used.has(name))
  const unlisted = members.filter((member) => entryOf(member) === undefined)
  return [...idle.map((name) => `${name} stands for no member`), ...unlisted.map((name) => `${name} has no cost`)]
}
