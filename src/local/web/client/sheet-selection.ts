// The selected cell: moved by arrow keys and clicks, told in the bar above the grid, opened by Enter or a double click.
import { openDetails } from './sheet-dialog'
import { type Spot, step, targetOf, typedBy } from './sheet-keys'
import type { Rows } from './sheet-window'

export function openSelection(grid: HTMLElement, rows: Rows): void {
  const selection = new Selection(grid, rows)
  grid.addEventListener('keydown', (event) => selection.pressed(event))
  grid.addEventListener('click', (event) => selection.clicked(event))
  grid.addEventListener('dblclick', (event) => selection.open(cellOf(event.target)))
  document.querySelector('#sel a')?.addEventListener('click', (event) => {
    if (selection.open(grid.querySelector<HTMLElement>('.selected'))) event.preventDefault()
  })
}

/** A cell with content of its own, and not a column's letter. */
function cellOf(target: EventTarget | null): HTMLElement | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-c]')
  return cell?.closest('.letters') ? null : cell
}

class Selection {
  readonly #letters: readonly HTMLElement[]
  readonly #fixed: readonly HTMLTableRowElement[]
  #spot: Spot | undefined

  constructor(
    readonly grid: HTMLElement,
    readonly rows: Rows,
  ) {
    this.#letters = [...grid.querySelectorAll<HTMLElement>('.letters th[data-c]')]
    this.#fixed = [...grid.querySelectorAll<HTMLTableRowElement>('thead .fixed')]
    for (const link of grid.querySelectorAll<HTMLElement>('thead a')) link.tabIndex = -1
    const given = grid.querySelector<HTMLElement>('.selected')
    if (!given) return
    this.#spot = this.#spotOf(given)
    this.#tell(given)
    // One goes on from the cell one has just changed or come to by a link; a search goes on with its next match.
    const search = document.querySelector<HTMLInputElement>('#cari')
    if (search?.value) search.focus()
    else this.#focus(given)
  }

  pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    const chosen = cellOf(target) ?? undefined
    if ((event.key === 'Enter' || event.key === 'F2') && !target.closest('a')) {
      const cell = chosen ?? this.grid.querySelector<HTMLElement>('.selected')
      if (!cell) return
      event.preventDefault()
      if (event.altKey) cell.querySelector('a')?.click()
      else this.open(cell)
      return
    }
    const typed = typedBy(event)
    if (typed !== undefined && chosen) {
      event.preventDefault()
      this.open(chosen, typed)
      return
    }
    const size = { lines: this.#fixed.length + this.rows.total, columns: this.#letters.length, page: this.#page() }
    const wanted = targetOf(event, chosen ? this.#spotOf(chosen) : this.#spot, size)
    if (!wanted) return
    event.preventDefault()
    // What is frozen is always in sight, and the rest begins below it.
    if (event.key === 'Home' && (event.ctrlKey || event.metaKey)) this.grid.scrollTop = 0
    this.#go(wanted, step(event.key), size).catch(() => undefined)
  }

  clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement
    const number = target.closest<HTMLAnchorElement>('.number a')
    if (number && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      openDetails(this.grid, number.href, number)
      return
    }
    const cell = cellOf(target)
    if (cell && !target.closest('a')) this.#select(cell, this.#spotOf(cell))
  }

  /** Says whether there was a cell to open. */
  open(cell: HTMLElement | null, typed?: string): boolean {
    if (cell) openDetails(this.grid, this.#nameOf(cell), cell, typed)
    return cell !== null
  }

  /** Cells under a merge are passed over. */
  async #go(wanted: Spot, [down, right]: readonly [number, number], size: { lines: number; columns: number }) {
    const within = ({ line, at }: Spot): Spot => ({
      line: Math.max(0, Math.min(size.lines - 1, line)),
      at: Math.max(0, Math.min(size.columns - 1, at)),
    })
    let next = within(wanted)
    for (let tries = 0; tries < 200; tries++) {
      const cell = await this.#cellAt(next)
      if (cell) {
        this.#reveal(next, cell)
        return this.#select(cell, next)
      }
      const on = within({ line: next.line + down, at: next.at + right })
      if (on.line === next.line && on.at === next.at) return
      next = on
    }
  }

  async #cellAt({ line, at }: Spot): Promise<HTMLElement | undefined> {
    const row = line < this.#fixed.length ? this.#fixed[line] : await this.rows.at(line - this.#fixed.length)
    return row?.querySelector<HTMLElement>(`[data-c="${this.#letters[at]?.dataset.c}"]`) ?? undefined
  }

  #spotOf(cell: HTMLElement): Spot {
    const row = cell.closest('tr') as HTMLTableRowElement
    const isFixed = this.#fixed.indexOf(row)
    const at = this.#letters.findIndex((letter) => letter.dataset.c === cell.dataset.c)
    return { line: isFixed >= 0 ? isFixed : this.#fixed.length + this.rows.placeOf(row), at }
  }

  #select(cell: HTMLElement, spot: Spot): void {
    this.#spot = spot
    for (const before of this.grid.querySelectorAll('.selected')) before.classList.remove('selected')
    cell.classList.add('selected')
    this.#focus(cell)
    this.#tell(cell)
  }

  #focus(cell: HTMLElement): void {
    cell.tabIndex = -1
    cell.focus({ preventScroll: true })
  }

  /** Scrolls no farther than needed to bring the cell out from under what is frozen. */
  #reveal({ line, at }: Spot, cell: HTMLElement): void {
    const { grid, rows } = this
    if (line >= this.#fixed.length) {
      const top = (line - this.#fixed.length) * rows.height
      const room = grid.clientHeight - this.#headHeight() - rows.height
      if (top < grid.scrollTop) grid.scrollTop = top
      else if (top > grid.scrollTop + room) grid.scrollTop = top - room + 2
    }
    const letter = this.#letters[at]
    if (!letter || isSticky(cell)) return
    const covered = this.#letters.filter(isSticky).reduce((sum, one) => sum + one.offsetWidth, this.#numberWidth())
    const [left, right] = [letter.offsetLeft, letter.offsetLeft + letter.offsetWidth]
    if (left < grid.scrollLeft + covered) grid.scrollLeft = left - covered
    else if (right > grid.scrollLeft + grid.clientWidth)
      grid.scrollLeft = Math.min(left - covered, right - grid.clientWidth)
  }

  #headHeight(): number {
    return this.grid.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0
  }

  #numberWidth(): number {
    return this.grid.querySelector<HTMLElement>('.letters .number')?.offsetWidth ?? 0
  }

  #page(): number {
    return Math.max(1, Math.floor((this.grid.clientHeight - this.#headHeight()) / this.rows.height) - 1)
  }

  #nameOf(cell: HTMLElement): string {
    const letter = this.#letters.find(({ dataset }) => dataset.c === cell.dataset.c)
    return `${letter?.dataset.name ?? ''}${cell.closest('tr')?.dataset.row ?? ''}`
  }

  /** What the bar above the grid says of the selected cell. */
  #tell(cell: HTMLElement): void {
    const bar = document.querySelector<HTMLElement>('#sel')
    const [title, content] = [bar?.querySelector('strong'), bar?.querySelector('output')]
    if (!bar || !title || !content) return
    bar.classList.remove('idle')
    title.textContent = this.#nameOf(cell)
    const lock = cell.classList.contains('locked') ? '🔒 ' : ''
    content.textContent = `${lock}${cell.textContent ?? ''}`
  }
}

function isSticky(element: HTMLElement): boolean {
  return element.classList.contains('frozen') && getComputedStyle(element).position === 'sticky'
}
