// One cell of the grid: its text as displayed, its look by classes, and marks for notes, links, choices and locks.
import type { Child } from 'hono/jsx'
import type { TabCell } from '../../services/sheets/read-tab'
import { mayEdit } from '../access'
import { isOutside, localAddress } from '../addresses'
import { formatClass, ruleClass } from './look'
import type { DrawnCell } from './merges'
import { rightTo } from './rights'
import type { View } from './view'
import { sheetWords as words } from './words'

/** Longer texts are cut here, and whole in the cell's details: a cell may hold 50,000 characters. */
const LONGEST = 400

interface CellProps {
  readonly view: View
  readonly place: DrawnCell
  readonly tag: 'cell' | 'header'
}

export function Cell({ view, place, tag }: CellProps) {
  const { column, sourceRow, sourceColumn, rowSpan, columnSpan } = place
  const cell = view.tab.cell(sourceRow, sourceColumn)
  const spans = { ...(rowSpan > 1 && { rowspan: rowSpan }), ...(columnSpan > 1 && { colspan: columnSpan }) }
  const look = classesOf(view, place, cell)
  const content = cell && <Content view={view} cell={cell} />
  if (tag === 'cell')
    return (
      <td class={look} data-c={column.index} title={cell?.note} {...spans}>
        {content}
      </td>
    )
  const isEmpty = !cell || cell.formatted === ''
  return isEmpty ? (
    <td class={look} data-c={column.index} {...spans} />
  ) : (
    <th class={look} scope="col" data-c={column.index} title={cell.note} {...spans}>
      {content}
    </th>
  )
}

function classesOf(view: View, { column, sourceRow, sourceColumn }: DrawnCell, cell: TabCell | undefined) {
  const { query, person, tab } = view
  const place = { row: sourceRow, column: sourceColumn }
  const isSelected = query.selected?.row === sourceRow && query.selected.column === sourceColumn
  const isHit = query.find !== '' && !!cell?.formatted.toLowerCase().includes(query.find.toLowerCase())
  const classes = [
    column.frozen && `frozen k${column.index}`,
    cell?.formatKey && formatClass(cell.formatKey),
    ...(cell?.rules ?? []).map(ruleClass),
    cell && typeof cell.value === 'number' && 'n',
    cell && typeof cell.value === 'boolean' && 'b',
    cell?.format?.wrapStrategy === 'WRAP' && 'w',
    cell?.note && 'noted',
    cell?.validation && hasChoices(cell) && mayEdit(person.access) && 'offers',
    tab.sheet.protectedRanges.length > 0 && rightTo(tab.sheet, place, person).kind === 'locked' && 'locked',
    isSelected && 'selected',
    isHit && 'hit',
  ]
  return classes.filter(Boolean).join(' ') || undefined
}

function hasChoices({ validation }: TabCell): boolean {
  return validation?.condition?.type?.startsWith('ONE_OF_') === true && validation.showCustomUi !== false
}

function Content({ view, cell }: { view: View; cell: TabCell }) {
  const inner = cell.validation?.condition?.type === 'BOOLEAN' ? <Checkbox cell={cell} /> : <Text cell={cell} />
  const target = cell.link === undefined ? undefined : linkTarget(cell.link, view.address)
  return (
    <>
      {cell.format?.wrapStrategy === 'WRAP' && cell.formatted !== '' ? (
        <div>{linked(inner, target)}</div>
      ) : (
        linked(inner, target)
      )}
      {cell.note ? <span class="hidden">{` ${words.note}: ${cell.note.slice(0, LONGEST)}`}</span> : null}
    </>
  )
}

function Text({ cell: { formatted } }: { cell: TabCell }) {
  return <>{formatted.length > LONGEST ? `${formatted.slice(0, LONGEST)}${words.cut}` : formatted}</>
}

function Checkbox({ cell }: { cell: TabCell }) {
  if (typeof cell.value !== 'boolean') return <Text cell={cell} />
  return (
    <span class="check" role="img" aria-label={cell.value ? words.yes : words.no}>
      {cell.value ? '☑' : '☐'}
    </span>
  )
}

function linked(content: Child, target: string | undefined) {
  if (target === undefined) return content
  return isOutside(target) ? (
    <a href={target} rel="noreferrer noopener" target="_blank">
      {content}
    </a>
  ) : (
    <a href={target}>{content}</a>
  )
}

/** Google also knows links that only name a tab and a cell of the same spreadsheet. */
export function linkTarget(link: string, address: string): string | undefined {
  const place = /^#((?:gid|range)=[^#]*)$/.exec(link)?.[1]
  if (place !== undefined) return `${address}/edit?${new URLSearchParams(place)}`
  const target = localAddress(link)
  const sheet = target && /^(\/spreadsheets\/d\/[^/?#]+\/edit)(?:\?[^#]*)?#((?:gid|range)=.*)$/.exec(target)
  return sheet ? `${sheet[1]}?${new URLSearchParams(sheet[2])}` : target
}
