// The grid: column letters, frozen rows, and rows in chunks, each of a known height so that scripts can exchange them.
import { columnLetters } from '../../services/sheets/a1'
import { ROW_PIXELS } from './layout'
import { rowsOfChunk } from './merges'
import { columnTitle, frozenRows } from './order'
import { queryText } from './query'
import { Cell } from './shown-cell'
import { addressOf, detailsOf, type View } from './view'
import { sheetWords as words } from './words'

/** Rows exchanged together; a page without scripts is a few chunks long. */
export const CHUNK = 25
export const PAGE = 200

export function Grid({ view, from }: { view: View; from: number }) {
  const { tab, columns, order, query, address } = view
  const { gid, filters, sort, find } = query
  const search = queryText({ gid, filters, sort, find })
  const filled = order.filter((row) => row < tab.dataRows).length
  const chunks = Array.from({ length: Math.ceil(Math.min(PAGE, order.length - from) / CHUNK) }, (_, index) => index)
  return (
    <>
      <a class="skip" href="#tab">
        {words.skipGrid}
      </a>
      <section
        class={`cells ${view.height}`}
        id="kisi"
        tabindex={0}
        aria-label={`${words.grid(tab.sheet.title)}. ${words.gridHint}`}
        data-rows={`${address}/rows${search}`}
        data-details={`${address}/rincian${search}`}
        data-total={order.length}
        data-filled={filled}
        data-chunk={CHUNK}
        data-height={ROW_PIXELS[view.height]}
        data-selected={query.selected ? order.indexOf(query.selected.row) : undefined}
      >
        <table class="sheet" aria-rowcount={1 + fixedCount(view) + order.length}>
          <caption class="hidden">{words.grid(tab.sheet.title)}</caption>
          <colgroup>
            <col class="number" />
            {columns.map(({ index }) => (
              <col class={`c${index}`} />
            ))}
          </colgroup>
          <Head view={view} />
          {chunks.map((index) => (
            <tbody data-chunk={from / CHUNK + index}>
              <Rows view={view} from={from + index * CHUNK} count={CHUNK} />
            </tbody>
          ))}
        </table>
        <p class="partly" hidden={filled <= PAGE}>
          {words.printedPartly(filled)}
        </p>
        {order.length === 0 ? <p class="empty">{words.noRows}</p> : null}
      </section>
    </>
  )
}

function Head({ view }: { view: View }) {
  const { tab, columns, query } = view
  return (
    <thead>
      <tr class="letters" aria-rowindex={1}>
        <th class="number" scope="col">
          <span class="hidden">{words.corner}</span>
        </th>
        {columns.map(({ index, frozen }) => (
          <th
            scope="col"
            class={frozen ? `frozen k${index}` : undefined}
            data-c={index}
            data-name={columnLetters(index)}
            aria-sort={sortOf(view, index)}
          >
            <a
              href={`${addressOf(view, { choosing: index })}#saring`}
              title={words.columnOptions(columnTitle(tab, index))}
            >
              {columnLetters(index)}
              {query.sort?.column === index ? <span aria-hidden="true">{query.sort.down ? ' ↓' : ' ↑'}</span> : null}
              {query.filters.some(({ column }) => column === index) ? <span aria-hidden="true"> ▾</span> : null}
            </a>
          </th>
        ))}
      </tr>
      {rowsOfChunk(tab.sheet.merges, frozenRows(tab), columns).map(({ row, cells }, index) => (
        <tr class="fixed" data-row={row + 1} aria-rowindex={2 + index}>
          <RowNumber view={view} row={row} />
          {cells.map((place) => (
            <Cell view={view} place={place} tag="header" />
          ))}
        </tr>
      ))}
    </thead>
  )
}

function sortOf({ query }: View, column: number): 'ascending' | 'descending' | undefined {
  if (query.sort?.column !== column) return undefined
  return query.sort.down ? 'descending' : 'ascending'
}

/** A run of rows in the order shown; a fragment a script asks for is the same. */
export function Rows({ view, from, count }: { view: View; from: number; count: number }) {
  const { tab, order, columns } = view
  return (
    <>
      {rowsOfChunk(tab.sheet.merges, order.slice(from, from + count), columns).map(({ row, cells }, index) => (
        <tr
          data-row={row + 1}
          class={row >= tab.dataRows ? 'bare' : undefined}
          aria-rowindex={2 + fixedCount(view) + from + index}
        >
          <RowNumber view={view} row={row} />
          {cells.map((place) => (
            <Cell view={view} place={place} tag="cell" />
          ))}
        </tr>
      ))}
    </>
  )
}

/** Below the row of letters. */
function fixedCount({ tab }: View): number {
  return frozenRows(tab).length
}

function RowNumber({ view, row }: { view: View; row: number }) {
  return (
    <th class="number" scope="row">
      <a href={detailsOf(view, { row })} aria-label={words.rowDetails(row + 1)}>
        {row + 1}
      </a>
    </th>
  )
}
