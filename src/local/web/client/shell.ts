// Small help on every page: choosing from a list that leads on is one click, and a form is sent once.

document.documentElement.classList.add('scripted')

for (const field of document.querySelectorAll<HTMLSelectElement>('select[data-submits]')) leadsOn(field)

/**
 * What is chosen with a mouse or a finger is meant. Arrow keys and letters pass over others on their way to what is
 * meant, so that Enter or the button beside the list confirms it; who leaves without either has chosen nothing.
 */
function leadsOn(field: HTMLSelectElement): void {
  const group = field.closest<HTMLElement>('.who, form')
  const button = group?.querySelector('button')
  /** What the page was made with, whatever a browser restored meanwhile. */
  const shown = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
  let isPointed = false
  field.addEventListener('pointerdown', () => {
    isPointed = true
  })
  field.addEventListener('keydown', (event) => {
    isPointed = false
    if (event.key !== 'Enter') return
    event.preventDefault()
    field.form?.requestSubmit(button)
  })
  field.addEventListener('change', () => {
    if (isPointed) field.form?.requestSubmit(button)
    else group?.setAttribute('data-chosen', '')
  })
  const takeBack = () => {
    field.selectedIndex = Math.max(0, shown)
    group?.removeAttribute('data-chosen')
  }
  group?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !group.contains(relatedTarget)) takeBack()
  })
  // A page the browser kept as it was when it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeBack()
  })
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (form.dataset.sent === 'yes') event.preventDefault()
  form.dataset.sent = 'yes'
  // Whoever comes back to the page may send the form again.
  addEventListener('pageshow', () => delete form.dataset.sent, { once: true })
})
