// Opens the details of a cell or a row over the grid; without the dialog they are a page of their own.

/** What is typed until the field is there to take it. */
interface Opening {
  typed: string | undefined
}

let underway: Opening | undefined

/**
 * @param what a cell's name, such as "B12", or the address of a row's details
 * @param typed what takes the place of the cell's text in its field, if it has one
 */
export function openDetails(grid: HTMLElement, what: string, origin: HTMLElement, typed?: string): void {
  if (underway) {
    if (typed) underway.typed = `${underway.typed ?? ''}${typed}`
    return
  }
  const address = what.includes('/') ? what : `${grid.dataset.details}&range=${what}`
  const opening = { typed }
  underway = opening
  show(address, origin, opening)
    .catch(() => location.assign(address))
    .finally(() => {
      underway = undefined
    })
}

async function show(address: string, origin: HTMLElement, opening: Opening): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('#rincian')
  const place = dialog?.querySelector<HTMLElement>('.details')
  const title = dialog?.querySelector('h2')
  if (!dialog || !place || !title) return location.assign(address)
  const answer = await fetch(`${address}&potongan=ya`)
  if (!answer.ok) throw new Error(answer.statusText)
  const template = document.createElement('template')
  template.innerHTML = await answer.text()
  title.textContent = template.content.querySelector<HTMLElement>('[data-title]')?.dataset.title ?? ''
  place.replaceChildren(template.content)
  dialog.addEventListener('close', () => origin.focus({ preventScroll: true }), { once: true })
  if (!dialog.open) dialog.showModal()
  const field = place.querySelector<HTMLElement>('#isi-sel')
  field?.focus()
  if (field instanceof HTMLSelectElement) chooseByTyping(field, opening.typed ?? '')
  if (!(field instanceof HTMLTextAreaElement)) return
  if (opening.typed !== undefined) field.value = opening.typed
  field.addEventListener('keydown', saveOnEnter)
}

/** So long a pause begins another word, as in the browser's own lists. */
const PAUSE_MS = 1000

/** A choice is found by its first letters, of which the first was typed before the list was there. */
function chooseByTyping(list: HTMLSelectElement, first: string): void {
  let word = first
  let at = performance.now()
  const find = () => {
    const found = [...list.options].find(({ text }) => text.toLowerCase().startsWith(word.toLowerCase()))
    if (word !== '' && found) list.value = found.value
  }
  find()
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!event.repeat) list.form?.requestSubmit()
      return
    }
    if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    word = performance.now() - at > PAUSE_MS ? event.key : `${word}${event.key}`
    at = performance.now()
    find()
  })
}

/** As in a spreadsheet, where a new line needs another key beside it. */
function saveOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.isComposing) return
  event.preventDefault()
  const field = event.target as HTMLTextAreaElement
  // The Enter that opened the field may be held a little long.
  if (!event.repeat) field.form?.requestSubmit()
}

document
  .querySelector('#rincian .close')
  ?.addEventListener('click', () => document.querySelector<HTMLDialogElement>('#rincian')?.close())
