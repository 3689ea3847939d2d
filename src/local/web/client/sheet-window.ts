// Keeps only the rows near the visible part of the grid in the page, and fetches them; the others are blank space of the same height.
import { Chunks, isBlank } from './sheet-chunks'

export interface Rows {
  readonly total: number
  /** In pixels; every row below the frozen ones has the same. */
  readonly height: number
  /** The row at that place in the order shown, fetched if need be. */
  at(place: number): Promise<HTMLTableRowElement | undefined>
  placeOf(row: HTMLTableRowElement): number
}

/** Chunks fetched beyond the visible ones, on either side, and kept there: each row more makes scrolling slower. */
const AHEAD = 3
const KEPT = 4

export function openRows(grid: HTMLElement): Rows {
  const { rows: address = '', total: totalText, chunk: chunkText, height: heightText } = grid.dataset
  const [total, size, height] = [Number(totalText), Number(chunkText), Number(heightText)]
  const count = Math.ceil(total / size)
  const start = Number(grid.querySelector('tbody')?.dataset.chunk ?? 0)
  const given = grid.querySelectorAll('tbody').length
  const chunks = new Chunks(grid, {
    count,
    heightOf: (from, to) => (Math.min(total, to * size) - from * size) * height,
  })
  // As many rows as the page came with are no burden: then all with data are there to be printed, too.
  const filled = Math.ceil(Number(grid.dataset.filled) / size)
  const always = filled <= given ? filled : 0
  const chunkAt = (pixels: number) => Math.floor(pixels / height / size)
  const fetches = new Map<number, Promise<void>>()
  const fill = (index: number): Promise<void> => {
    const body = chunks.at(index)
    if (!body || !isBlank(body)) return Promise.resolve()
    const known = fetches.get(index)
    if (known) return known
    const fetched = rowsFrom(`${address}&from=${index * size}&count=${size}`)
      .then((content) => {
        body.replaceChildren(content)
        quietLinks(body)
      })
      .finally(() => fetches.delete(index))
    fetches.set(index, fetched)
    return fetched
  }
  const follow = () => {
    const [first, last] = [grid.scrollTop, grid.scrollTop + grid.clientHeight].map(chunkAt) as [number, number]
    chunks.keep(first - KEPT, last + KEPT, (index) => index < always || fetches.has(index))
    for (let index = first - AHEAD; index <= last + AHEAD; index++) fill(index).catch(() => undefined)
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
  quietLinks(grid)
  tellWhatIsPrinted(grid, () => chunks.areIn(0, filled))
  scrollToStart(grid, start * size * height, height)
  follow()
  return {
    total,
    height,
    at: async (place) => {
      const index = Math.floor(place / size)
      chunks.add(index)
      await fill(index)
      return chunks.at(index)?.rows[place % size]
    },
    placeOf: (row) => {
      const body = row.parentElement as HTMLTableSectionElement
      return chunks.indexOf(body) * size + Array.prototype.indexOf.call(body.rows, row)
    },
  }
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

/** Only what is in the page is printed. */
function tellWhatIsPrinted(grid: HTMLElement, isWhole: () => boolean): void {
  const note = grid.querySelector<HTMLElement>('.partly')
  if (!note) return
  addEventListener('beforeprint', () => {
    note.hidden = isWhole()
  })
}

/** To the selected cell, or to where the rows begin that the page came with. */
function scrollToStart(grid: HTMLElement, begin: number, height: number): void {
  const selected = Number(grid.dataset.selected ?? -1)
  grid.scrollTop = selected >= 0 ? Math.max(0, selected * height - grid.clientHeight / 2) : begin
  const cell = grid.querySelector<HTMLElement>('.selected:not(.frozen)')
  if (cell) grid.scrollLeft = Math.max(0, cell.offsetLeft - grid.clientWidth / 2)
}
