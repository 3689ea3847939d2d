// Opens the details of a cell or a row over the grid; without the dialog they are a page of their own.

/** @param what a cell's name, such as "B12", or the address of a row's details */
export function openDetails(grid: HTMLElement, what: string, origin: HTMLElement): void {
  const address = what.includes('/') ? what : `${grid.dataset.details}&range=${what}`
  show(address, origin).catch(() => location.assign(address))
}

async function show(address: string, origin: HTMLElement): Promise<void> {
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
  place.querySelector<HTMLElement>('#isi-sel')?.focus()
}

document
  .querySelector('#rincian .close')
  ?.addEventListener('click', () => document.querySelector<HTMLDialogElement>('#rincian')?.close())
