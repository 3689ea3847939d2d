// Makes a field to search in of every long list; the list stays below it and holds what is chosen.

export {}

for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-combobox]')) searchable(select)

function searchable(select: HTMLSelectElement): void {
  const options = [...select.options].filter(({ value }) => value !== '')
  const { combobox: hint = '', found = '', none = '' } = select.dataset
  const box = document.createElement('div')
  box.className = 'combobox'
  const input = fieldOf(select, hint)
  const list = listOf(select)
  const heard = document.createElement('span')
  heard.className = 'hidden'
  heard.setAttribute('role', 'status')
  input.setAttribute('aria-controls', list.id)
  select.before(box)
  box.append(input, list, heard)
  select.hidden = true
  let shown: HTMLOptionElement[] = []
  let here = -1

  const nameOf = (option: HTMLOptionElement | undefined) => (option?.value ? option.text : '')
  const chosen = () => nameOf(select.selectedOptions[0])
  const isOpen = () => !list.hidden

  function open(wanted: string): void {
    const parts = wanted.toLocaleLowerCase('id').split(/\s+/)
    shown = options.filter(({ text }) => parts.every((part) => text.toLocaleLowerCase('id').includes(part)))
    list.replaceChildren(...shown.map((option, index) => rowOf(option, index)))
    if (shown.length === 0) list.append(emptyRow(none))
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    heard.textContent = shown.length === 0 ? none : found.replace('{n}', String(shown.length))
    go(wanted === '' ? shown.findIndex(({ selected }) => selected) : 0)
  }

  function rowOf(option: HTMLOptionElement, index: number): HTMLLIElement {
    const row = document.createElement('li')
    row.id = `${list.id}-${index}`
    row.setAttribute('role', 'option')
    row.setAttribute('aria-selected', String(option.selected))
    row.textContent = option.text
    row.addEventListener('click', () => choose(option))
    return row
  }

  function go(index: number): void {
    list.children[here]?.classList.remove('here')
    here = shown.length === 0 ? -1 : Math.max(-1, Math.min(index, shown.length - 1))
    const row = here < 0 ? undefined : list.children[here]
    if (!row) {
      input.removeAttribute('aria-activedescendant')
      return
    }
    row.classList.add('here')
    row.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', row.id)
  }

  function close(): void {
    list.hidden = true
    here = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    heard.textContent = ''
  }

  function choose(option: HTMLOptionElement | undefined): void {
    const before = select.value
    select.value = option?.value ?? ''
    input.value = chosen()
    close()
    if (select.value !== before) select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  /** What was typed and is no choice is taken back; nothing typed is no choice. */
  function leave(): void {
    const typed = input.value.trim().toLocaleLowerCase('id')
    const exact = options.find(({ text }) => text.toLocaleLowerCase('id') === typed)
    choose(typed === '' ? undefined : (exact ?? select.selectedOptions[0]))
  }

  input.value = chosen()
  input.addEventListener('input', () => open(input.value.trim()))
  input.addEventListener('click', () => (isOpen() ? close() : open('')))
  input.addEventListener('focus', () => input.select())
  input.addEventListener('blur', leave)
  // A click on a row must not take the focus away first.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen()) open('')
      else go(event.key === 'ArrowDown' ? (here + 1) % shown.length : (here <= 0 ? shown.length : here) - 1)
    } else if (event.key === 'Enter' && isOpen()) {
      event.preventDefault()
      if (here >= 0) choose(shown[here])
      else leave()
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault()
      input.value = chosen()
      close()
    }
  })
  addEventListener('pageshow', () => (input.value = chosen()))
}

/** Takes the place of the list for its label, its help and whatever leads to it. */
function fieldOf(select: HTMLSelectElement, hint: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'text'
  input.id = select.id
  input.autocomplete = 'off'
  input.spellcheck = false
  input.placeholder = hint
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  for (const name of ['aria-describedby', 'aria-invalid', 'aria-required']) {
    const value = select.getAttribute(name)
    if (value !== null) input.setAttribute(name, value)
  }
  select.removeAttribute('id')
  return input
}

function listOf(select: HTMLSelectElement): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = `daftar-${select.name.replace('.', '-')}`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  const label = select.closest('[data-question]')?.querySelector('.asked')
  list.setAttribute('aria-label', label?.textContent?.trim() ?? '')
  return list
}

function emptyRow(none: string): HTMLLIElement {
  const row = document.createElement('li')
  row.className = 'none'
  row.setAttribute('role', 'option')
  row.setAttribute('aria-disabled', 'true')
  row.setAttribute('aria-selected', 'false')
  row.textContent = none
  return row
}
