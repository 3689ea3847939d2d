// Small help on every page: choosing an account is one click, and a form is sent once.

document.documentElement.classList.add('scripted')

for (const field of document.querySelectorAll<HTMLSelectElement>('select[data-submits]'))
  field.addEventListener('change', () => field.form?.requestSubmit())

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (form.dataset.sent === 'yes') event.preventDefault()
  form.dataset.sent = 'yes'
  // Whoever comes back to the page may send the form again.
  addEventListener('pageshow', () => delete form.dataset.sent, { once: true })
})
