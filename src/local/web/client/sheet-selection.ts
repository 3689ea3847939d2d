// The selected cell: moved by arrow keys and clicks, told in the bar above the grid, opened by Enter or a double click.
import { openDetails } from './sheet-dialog'
import type { Rows } from './sheet-window'

interface Spot {
  /** Among the frozen rows and those below them, from 0. */
  readonly line: number
  /** Among the columns shown, from 0. */
  readonly at: number
}

const ARROWS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function openSelection(grid: HTMLElement, rows: Rows): void {
  const letters = [...grid.querySelectorAll<HTMLElement>('.letters th[data-c]')]
  const columns = letters.map((letter) => letter.dataset.c ?? '')
  const fixed = [...grid.querySelectorAll<HTMLTableRowElement>('thead .fixed')]
  const head = grid.querySelector<HTMLElement>('thead')
  for (const link of head?.querySelectorAll('a') ?? []) link.tabIndex = -1
  const lines = fixed.length + rows.total
  let spot: Spot | undefined

  const cellAt = async ({ line, at }: Spot): Promise<HTMLElement | undefined> => {
    const row = line < fixed.length ? fixed[line] : await rows.at(line - fixed.length)
    return row?.querySelector<HTMLElement>(`[data-c="${columns[at]}"]`) ?? undefined
  }
  const spotOf = (cell: HTMLElement): Spot => {
    const row = cell.closest('tr') as HTMLTableRowElement
    const isFixed = fixed.indexOf(row)
    return {
      line: isFixed >= 0 ? isFixed : fixed.length + rows.placeOf(row),
      at: columns.indexOf(cell.dataset.c ?? ''),
    }
  }
  const select = (cell: HTMLElement, found: Spot) => {
    spot = found
    for (const before of grid.querySelectorAll('.selected')) before.classList.remove('selected')
    cell.classList.add('selected')
    cell.tabIndex = -1
    cell.focus({ preventScroll: true })
    tell(cell, nameOf(cell, letters[found.at]))
  }
  const reveal = ({ line, at }: Spot, cell: HTMLElement) => {
    if (line >= fixed.length) {
      const top = (line - fixed.length) * rows.height
      const room = grid.clientHeight - (head?.offsetHeight ?? 0) - rows.height
      if (top < grid.scrollTop) grid.scrollTop = top
      else if (top > grid.scrollTop + room) grid.scrollTop = top - room
    }
    const covered = stickyWidth(grid, letters)
    if (letters[at]?.classList.contains('frozen') && getComputedStyle(cell).position === 'sticky') return
    const { offsetLeft, offsetWidth } = letters[at] ?? cell
    if (offsetLeft < grid.scrollLeft + covered) grid.scrollLeft = offsetLeft - covered
    else if (offsetLeft + offsetWidth > grid.scrollLeft + grid.clientWidth)
      grid.scrollLeft = Math.min(offsetLeft - covered, offsetLeft + offsetWidth - grid.clientWidth)
  }
  /** Cells under a merge are passed over. */
  const go = async (wanted: Spot, [down, right]: readonly [number, number]) => {
    let next = within(wanted)
    for (let tries = 0; tries < 200; tries++) {
      const cell = await cellAt(next)
      if (cell) {
        reveal(next, cell)
        return select(cell, next)
      }
      const on = within({ line: next.line + down, at: next.at + right })
      if (on.line === next.line && on.at === next.at) return
      next = on
    }
  }
  const within = ({ line, at }: Spot): Spot => ({
    line: Math.max(0, Math.min(lines - 1, line)),
    at: Math.max(0, Math.min(columns.length - 1, at)),
  })
  const targetOf = (event: KeyboardEvent, from: Spot): Spot | undefined => {
    const far = event.ctrlKey || event.metaKey
    const arrow = ARROWS[event.key]
    const page = Math.max(1, Math.floor(grid.clientHeight / rows.height) - 2)
    if (arrow)
      return { line: from.line + arrow[0] * (far ? lines : 1), at: from.at + arrow[1] * (far ? columns.length : 1) }
    if (event.key === 'PageDown') return { ...from, line: from.line + page }
    if (event.key === 'PageUp') return { ...from, line: from.line - page }
    if (event.key === 'Home') return { line: far ? 0 : from.line, at: 0 }
    if (event.key === 'End') return { line: far ? lines - 1 : from.line, at: columns.length - 1 }
    return undefined
  }

  grid.addEventListener('keydown', (event) => {
    if (event.altKey && event.key !== 'Enter') return
    const inside = (event.target as HTMLElement).closest<HTMLElement>('[data-c]')
    const chosen = inside && grid.contains(inside) && !inside.closest('.letters') ? inside : undefined
    if (event.key === 'Enter' || event.key === 'F2') {
      const cell = chosen ?? grid.querySelector<HTMLElement>('.selected')
      if (!cell || (event.target as HTMLElement).closest('a')) return
      event.preventDefault()
      if (event.altKey) cell.querySelector('a')?.click()
      else openDetails(grid, nameOf(cell, letters[spotOf(cell).at]), cell)
      return
    }
    const from = chosen ? spotOf(chosen) : spot
    const target = from ? targetOf(event, from) : ARROWS[event.key] && { line: 0, at: 0 }
    if (!target) return
    event.preventDefault()
    go(target, ARROWS[event.key] ?? [1, 0]).catch(() => undefined)
  })
  grid.addEventListener('click', (event) => {
    const target = event.target as HTMLElement
    const number = target.closest<HTMLAnchorElement>('.number a')
    if (number && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      openDetails(grid, number.href, number)
      return
    }
    const cell = target.closest<HTMLElement>('[data-c]')
    if (cell && !target.closest('a') && !cell.closest('.letters')) select(cell, spotOf(cell))
  })
  grid.addEventListener('dblclick', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-c]')
    if (cell && !cell.closest('.letters')) openDetails(grid, nameOf(cell, letters[spotOf(cell).at]), cell)
  })
  document.querySelector('#sel a')?.addEventListener('click', (event) => {
    const cell = grid.querySelector<HTMLElement>('.selected')
    if (!cell) return
    event.preventDefault()
    openDetails(grid, nameOf(cell, letters[spotOf(cell).at]), cell)
  })

  const given = grid.querySelector<HTMLElement>('.selected')
  if (given) {
    spot = spotOf(given)
    tell(given, nameOf(given, letters[spot.at]))
    if (!document.querySelector('.said')) given.tabIndex = -1
  }
}

function nameOf(cell: HTMLElement, letter: HTMLElement | undefined): string {
  return `${letter?.dataset.name ?? ''}${cell.closest('tr')?.dataset.row ?? ''}`
}

function stickyWidth(grid: HTMLElement, letters: readonly HTMLElement[]): number {
  const corner = grid.querySelector<HTMLElement>('.letters .number')?.offsetWidth ?? 0
  const frozen = letters.filter(
    (one) => one.classList.contains('frozen') && getComputedStyle(one).position === 'sticky',
  )
  return frozen.reduce((sum, one) => sum + one.offsetWidth, corner)
}

/** What the bar above the grid says of the selected cell. */
function tell(cell: HTMLElement, name: string): void {
  const bar = document.querySelector<HTMLElement>('#sel')
  const [title, content] = [bar?.querySelector('strong'), bar?.querySelector('output')]
  if (!bar || !title || !content) return
  bar.hidden = false
  title.textContent = name
  const lock = cell.classList.contains('locked') ? '🔒 ' : ''
  content.textContent = `${lock}${cell.textContent ?? ''}`
}
