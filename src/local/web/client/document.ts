// Warns before typed wording is lost by leaving the page.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-warns]')) {
  let isTyped = false
  form.addEventListener('input', () => {
    isTyped = true
  })
  form.addEventListener('submit', () => {
    isTyped = false
  })
  addEventListener('beforeunload', (event) => {
    if (isTyped) event.preventDefault()
  })
}
