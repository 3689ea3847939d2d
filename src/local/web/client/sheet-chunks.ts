// The chunks of rows that are in the page, each a body of the table, with blank space where the others would stand.

/** Chunks are numbered from 0; `to` is the one after the last. */
export interface Measure {
  readonly count: number
  /** In pixels. */
  heightOf(from: number, to: number): number
}

export class Chunks {
  readonly #table: HTMLTableElement | null
  readonly #bodies = new Map<number, HTMLTableSectionElement>()
  readonly #measure: Measure

  /** The page comes with some chunks, filled, and those stay where they belong. */
  constructor(grid: HTMLElement, measure: Measure) {
    this.#table = grid.querySelector('table')
    this.#measure = measure
    for (const body of this.#table?.tBodies ?? []) this.#bodies.set(Number(body.dataset.chunk), body)
    this.#arrange()
  }

  at(index: number): HTMLTableSectionElement | undefined {
    return this.#bodies.get(index)
  }

  indexOf(body: HTMLTableSectionElement): number {
    return Number(body.dataset.chunk)
  }

  /** Whether all chunks of a range are in the page, and filled. */
  areIn(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const body = this.#bodies.get(index)
      if (!body || isBlank(body)) return false
    }
    return true
  }

  /** Makes room for a chunk, blank until somebody fills it. */
  add(index: number): void {
    if (this.#place(index)) this.#arrange()
  }

  /** Makes room for the chunks of a range and lets go of the others, but not of one that is used. */
  keep(from: number, to: number, isUsed: (index: number) => boolean): void {
    let isOther = false
    for (const [index, body] of this.#bodies) {
      if ((index >= from && index <= to) || isUsed(index) || body.contains(document.activeElement)) continue
      this.#bodies.delete(index)
      body.remove()
      isOther = true
    }
    for (let index = from; index <= to; index++) isOther = this.#place(index) || isOther
    if (isOther) this.#arrange()
  }

  /** Says whether it was not there before. */
  #place(index: number): boolean {
    if (index < 0 || index >= this.#measure.count || this.#bodies.has(index)) return false
    const body = blank(this.#measure.heightOf(index, index + 1))
    body.dataset.chunk = String(index)
    this.#bodies.set(index, body)
    return true
  }

  /** A body that is in the page already is not moved: whatever is focused in it would lose the focus. */
  #arrange(): void {
    const table = this.#table
    if (!table) return
    for (const space of table.querySelectorAll('.space')) space.remove()
    let before: HTMLTableSectionElement | undefined
    let next = this.#measure.count
    const put = (body: HTMLTableSectionElement) => {
      if (body.parentElement !== table) table.insertBefore(body, before ?? null)
      before = body
    }
    const putSpace = (from: number) => {
      if (from === next) return
      const space = blank(this.#measure.heightOf(from, next))
      space.classList.add('space')
      put(space)
    }
    for (const [index, body] of [...this.#bodies].sort(([a], [b]) => b - a)) {
      putSpace(index + 1)
      put(body)
      next = index
    }
    putSpace(0)
  }
}

export function isBlank(body: HTMLTableSectionElement): boolean {
  return body.querySelector('.waits') !== null
}

function blank(height: number): HTMLTableSectionElement {
  const body = document.createElement('tbody')
  const cell = body.insertRow().insertCell()
  cell.colSpan = 1000
  cell.className = 'waits'
  cell.style.height = `${height}px`
  return body
}
