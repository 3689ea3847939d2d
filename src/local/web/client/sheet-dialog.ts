// Opens the details of a cell or a row over the grid; without the dialog they are a page of their own.

/**
 * @param what a cell's name, such as "B12", or the address of a row's details
 * @param typed what takes the place of the cell's text in its field, if it has one
 */
export function openDetails(grid: HTMLElement, what: string, origin: HTMLElement, typed?: string): void {
  const address = what.includes('/') ? what : `${grid.dataset.details}&range=${what}`
  show(address, origin, typed).catch(() => location.assign(address))
}

async function show(address: string, origin: HTMLElement, typed: string | undefined): Promise<void> {
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
  if (!(field instanceof HTMLTextAreaElement)) return
  if (typed !== undefined) field.value = typed
  field.addEventListener('keydown', saveOnEnter)
}

/** As in a spreadsheet, where a new line needs another key beside it. */
function saveOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.isComposing) return
  event.preventDefault()
  const field = event.target as HTMLTextAreaElement
  field.form?.requestSubmit()
}

document
  .querySelector('#rincian .close')
  ?.addEventListener('click', () => document.querySelector<HTMLDialogElement>('#rincian')?.close())
