// Keeps only the rows near the visible part of the grid in the page; the others are blank space of the same height.

export interface Rows {
  readonly total: number
  /** In pixels; every row below the frozen ones has the same. */
  readonly height: number
  /** The row at that place in the order shown, fetched if need be. */
  at(place: number): Promise<HTMLTableRowElement | undefined>
  placeOf(row: HTMLTableRowElement): number
}

/** Chunks fetched beyond the visible ones, on either side, and kept there: each row more makes scrolling slower. */
const AHEAD = 2
const KEPT = 3

export function openRows(grid: HTMLElement): Rows {
  const { rows: address = '', total: totalText, chunk: chunkText, height: heightText } = grid.dataset
  const [total, size, height] = [Number(totalText), Number(chunkText), Number(heightText)]
  const table = grid.querySelector<HTMLTableElement>('table')
  const bodies = table ? layOut(table, Math.ceil(total / size)) : []
  const rowsIn = (index: number) => Math.min(size, total - index * size)
  for (const [index, body] of bodies.entries()) if (body.rows.length === 0) blank(body, rowsIn(index) * height)
  for (const body of bodies) quietLinks(body)

  const isFilled = (index: number) => bodies[index]?.dataset.blank === undefined
  const shown = (): [number, number] => {
    const first = Math.floor(grid.scrollTop / height / size)
    return [first, Math.floor((grid.scrollTop + grid.clientHeight) / height / size)]
  }
  const fetches = new Map<number, Promise<void>>()
  const fill = (index: number): Promise<void> => {
    const body = bodies[index]
    if (!body || isFilled(index)) return Promise.resolve()
    const known = fetches.get(index)
    if (known) return known
    const fetched = rowsFrom(`${address}&from=${index * size}&count=${size}`)
      .then((content) => {
        body.replaceChildren(content)
        delete body.dataset.blank
        quietLinks(body)
      })
      .finally(() => fetches.delete(index))
    fetches.set(index, fetched)
    return fetched
  }
  const follow = () => {
    const [first, last] = shown()
    for (let index = first - AHEAD; index <= last + AHEAD; index++) fill(index).catch(() => undefined)
    for (const [index, body] of bodies.entries())
      if ((index < first - KEPT || index > last + KEPT) && isFilled(index) && !body.contains(document.activeElement))
        blank(body, rowsIn(index) * height)
  }
  let isAsked = false
  grid.addEventListener('scroll', () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      follow()
    })
  })
  scrollToStart(grid, bodies, { size, height })
  follow()
  return {
    total,
    height,
    at: async (place) => {
      await fill(Math.floor(place / size))
      return bodies[Math.floor(place / size)]?.rows[place % size]
    },
    placeOf: (row) => {
      const body = row.parentElement as HTMLTableSectionElement
      return bodies.indexOf(body) * size + Array.prototype.indexOf.call(body.rows, row)
    },
  }
}

/** One body for each chunk, in order; those the page came with stay where they belong. */
function layOut(table: HTMLTableElement, count: number): HTMLTableSectionElement[] {
  const given = new Map([...table.tBodies].map((body) => [Number(body.dataset.chunk), body]))
  const bodies = Array.from({ length: count }, (_, index) => given.get(index) ?? document.createElement('tbody'))
  table.append(...bodies)
  return bodies
}

function blank(body: HTMLTableSectionElement, height: number): void {
  const row = document.createElement('tr')
  const cell = row.insertCell()
  cell.colSpan = 1000
  cell.className = 'waits'
  cell.style.height = `${height}px`
  body.replaceChildren(row)
  body.dataset.blank = 'yes'
}

async function rowsFrom(address: string): Promise<DocumentFragment> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(answer.statusText)
  const template = document.createElement('template')
  template.innerHTML = await answer.text()
  return template.content
}

/** The grid is one stop of the Tab key: inside it the arrow keys lead, and Enter opens what a cell links to. */
function quietLinks(part: HTMLElement): void {
  for (const link of part.querySelectorAll('a')) link.tabIndex = -1
}

function scrollToStart(
  grid: HTMLElement,
  bodies: readonly HTMLTableSectionElement[],
  { size, height }: { size: number; height: number },
): void {
  const selected = Number(grid.dataset.selected ?? -1)
  const first = bodies.findIndex((body) => body.dataset.blank === undefined)
  if (selected >= 0) grid.scrollTop = Math.max(0, selected * height - grid.clientHeight / 2)
  else if (first > 0) grid.scrollTop = first * size * height
  const cell = grid.querySelector<HTMLElement>('.selected:not(.frozen)')
  if (cell) grid.scrollLeft = Math.max(0, cell.offsetLeft - grid.clientWidth / 2)
}
