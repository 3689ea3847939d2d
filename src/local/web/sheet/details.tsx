// What there is to know of one cell or of one row: the whole text, note, link, rule and protection.
import { isAccepted } from '../../services/sheets/edit-cell'
import type { TabCell } from '../../services/sheets/read-tab'
import type { DataValidationRule } from '../../services/sheets/schema/cells'
import { isOutside } from '../addresses'
import { columnTitle } from './order'
import { nameOf, type Place } from './query'
import { type Right, rightTo } from './rights'
import { linkTarget } from './shown-cell'
import { detailsOf, type View } from './view'
import { ruleWords, sheetWords as words } from './words'

interface OneCell {
  readonly view: View
  readonly place: Place
}

export function CellFacts({ view, place }: OneCell) {
  const { tab, address, person } = view
  const cell = tab.cell(place.row, place.column)
  const right = rightTo(tab.sheet, place, person)
  const target = cell?.link === undefined ? undefined : linkTarget(cell.link, address)
  return (
    <dl class="cell-facts">
      <dt>{words.content}</dt>
      <dd class="whole">{cell && cell.formatted !== '' ? cell.formatted : <span class="faint">{words.empty}</span>}</dd>
      <Formula cell={cell} />
      {cell?.note ? <Fact name={words.note} text={cell.note} /> : null}
      {cell?.link === undefined ? null : (
        <>
          <dt>{words.link}</dt>
          <dd>
            {target === undefined ? (
              words.brokenLink
            ) : (
              <a href={target} rel="noreferrer noopener" target={isOutside(target) ? '_blank' : undefined}>
                {cell.link}
              </a>
            )}
          </dd>
        </>
      )}
      {cell?.validation ? <Fact name={words.rule} text={ruleText(cell.validation) ?? words.otherRule} /> : null}
      {isAccepted(tab.book, tab.sheet, place) ? null : <dd class="alert">{words.against}</dd>}
      {right.kind === 'locked' || right.kind === 'warned' ? (
        <Fact name={words.protection} text={protectionText(right)} />
      ) : null}
    </dl>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class="whole">{text}</dd>
    </>
  )
}

function Formula({ cell }: { cell: TabCell | undefined }) {
  if (cell?.formula === undefined) return null
  return (
    <>
      <dt>{words.formula}</dt>
      <dd class="whole">
        <code>{cell.formula}</code>
        {cell.problem === undefined ? null : (
          <>
            <br />
            {words.formulaProblem(cell.problem)}
          </>
        )}
      </dd>
    </>
  )
}

/** The rule's own help, or what its condition asks for, if there are words for it. */
export function ruleText({ condition, inputMessage }: DataValidationRule): string | undefined {
  if (inputMessage) return inputMessage
  const values = (condition?.values ?? []).map((value) => value.userEnteredValue ?? '')
  return ruleWords[condition?.type ?? '']?.(values)
}

export function protectionText(right: Right): string {
  if (right.kind === 'warned') return [words.warns, right.description].filter(Boolean).join('\n')
  if (right.kind !== 'locked') return ''
  return [words.locked(right.editors.join(', ')), right.description].filter(Boolean).join('\n')
}

/** All cells of a row one below the other, as a narrow screen and a screen reader want them. */
export function RowFacts({ view, row }: { view: View; row: number }) {
  const { tab, columns, address, person } = view
  return (
    <dl class="row-facts">
      {columns.map(({ index }) => {
        const place = { row, column: index }
        const cell = tab.cell(row, index)
        const may = rightTo(tab.sheet, place, person).kind
        const isOpen = may === 'free' || may === 'warned'
        if (!isOpen && (!cell || cell.formatted === '')) return null
        const target = cell?.link === undefined ? undefined : linkTarget(cell.link, address)
        return (
          <div>
            <dt>{columnTitle(tab, index)}</dt>
            <dd class="whole">
              {target === undefined ? cell?.formatted : <a href={target}>{cell?.formatted}</a>}
              {cell?.note ? <p class="faint">{`${words.note}: ${cell.note}`}</p> : null}
            </dd>
            <dd>
              <a href={detailsOf(view, { cell: place })}>
                {isOpen ? words.edit : words.cell(nameOf(place))}
                {isOpen ? <span class="hidden"> {nameOf(place)}</span> : null}
              </a>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
