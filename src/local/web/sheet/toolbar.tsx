// Above the grid: the spreadsheet's name, what the visitor may do, the script's menu, search, filters and download.

import { columnLetters } from '../../services/sheets/a1'
import { mayEdit } from '../access'
import { SearchField } from '../search-field'
import { FilterPanel } from './filter-panel'
import { Kept } from './kept'
import { MenuBar } from './menu-bar'
import { columnTitle } from './order'
import { type Place, queryText } from './query'
import { addressOf, type View } from './view'
import { sheetWords as words } from './words'

export interface Matches {
  readonly places: readonly Place[]
  /** From 1. */
  readonly current: number
}

export function Toolbar({ view, matches }: { view: View; matches: Matches }) {
  const { file, access, address, query } = view
  return (
    <section class="sheetbar" aria-label={words.toolbar}>
      <h1>{file.name}</h1>
      {mayEdit(access) ? null : (
        <span class="tag" title={words.viewOnlyHint}>
          {words.viewOnly}
        </span>
      )}
      <MenuBar view={view} />
      <Find view={view} matches={matches} />
      <details class="drop" id="saring" open={query.choosing !== undefined}>
        <summary class="button quiet">{words.filter}</summary>
        <FilterPanel view={view} />
      </details>
      <a class="button quiet" href={`${address}/export?format=xlsx`}>
        {words.download}
      </a>
      <Chips view={view} />
    </section>
  )
}

function Find({ view, matches: { places, current } }: { view: View; matches: Matches }) {
  const { query, address } = view
  const { gid, filters, sort, find } = query
  const step = (by: number) => ((current - 1 + by + places.length) % places.length) + 1
  return (
    <search>
      <form class="find" method="get" action={`${address}/edit`}>
        <Kept view={view} />
        <SearchField label={words.search} button={words.searchGo} wanted={find} />
      </form>
      {find === '' ? null : (
        <p class="found" role="status">
          {places.length === 0 ? words.foundNone : words.found(current, places.length)}
          {places.length < 2 ? null : (
            <>
              <a class="button quiet" href={addressOf(view, { match: step(-1) })} aria-label={words.findPrevious}>
                ↑
              </a>
              <a
                class="button quiet"
                href={addressOf(view, { match: step(1) })}
                aria-label={words.findNext}
                id="berikut"
              >
                ↓
              </a>
            </>
          )}
          <a
            class="button quiet"
            href={`${address}/edit${queryText({ gid, filters, sort })}`}
            aria-label={words.findStop}
          >
            ×
          </a>
        </p>
      )}
    </search>
  )
}

function Chips({ view }: { view: View }) {
  const { query, tab, order } = view
  const { filters, sort } = query
  if (filters.length === 0 && !sort) return null
  const nameOf = (column: number) => columnTitle(tab, column) || columnLetters(column)
  const chips = filters.map((filter) => ({
    text: words.filtered(nameOf(filter.column), words.conditions[filter.condition], filter.text),
    without: addressOf(view, { filters: filters.filter((one) => one !== filter) }),
  }))
  if (sort)
    chips.push({ text: words.sorted(nameOf(sort.column), sort.down), without: addressOf(view, { sort: undefined }) })
  return (
    <ul class="chips">
      {chips.map(({ text, without }) => (
        <li>
          <a class="tag" href={without} aria-label={words.remove(text)}>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.length > 0 ? (
        <li>
          <span role="status">{words.matching(order.length)}</span>
        </li>
      ) : null}
    </ul>
  )
}
