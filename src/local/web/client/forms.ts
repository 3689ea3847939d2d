// Help on a form's page: keeps what is typed as it is typed, and shows what the server says of it beside the field.

export {}

interface Standing {
  readonly problems?: readonly { readonly key: string; readonly message: string }[]
  readonly last?: boolean
  /** What to say instead of that it is saved, or why it cannot be: the account was changed in another window. */
  readonly notice?: string
}

/** After the last key, and before another try, in milliseconds. */
const PAUSE = 400
const RETRY = 2000

/** The draft is no longer this page's to store in, and trying again changes nothing. */
const CONFLICT = 409

/** Something typed was still on its way when a page was left. */
const LEFT = 'isian-ditinggalkan'

// Loaded again at once, the page may have been made before that arrived.
if (sessionStorage.getItem(LEFT) !== null) {
  sessionStorage.removeItem(LEFT)
  location.reload()
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) help(form)
document.querySelector<HTMLElement>('[data-takes-focus]')?.focus()

function help(form: HTMLFormElement): void {
  /** Questions a visitor has been at: only of these is anything said. */
  const touched = new Set<string>()
  for (const card of form.querySelectorAll<HTMLElement>('.question.wrong')) touched.add(card.dataset.question ?? '')
  const saved = form.querySelector<HTMLElement>('.saved')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()
  let asking = false
  let failed = false

  async function keep(): Promise<void> {
    clearTimeout(waiting)
    waiting = undefined
    asked.abort()
    const mine = new AbortController()
    asked = mine
    asking = true
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: fieldsOf(form),
        redirect: 'error',
        signal: mine.signal,
      })
      if (!answer.ok && answer.status !== CONFLICT) throw new Error(answer.statusText)
      const standing: Standing = await answer.json()
      asking = false
      failed = !answer.ok
      if (answer.ok) show(form, standing, touched)
      if (saved && waiting === undefined) saved.textContent = standing.notice ?? form.dataset.saved ?? ''
    } catch {
      // Only the latest answer counts: the visitor has typed on meanwhile, or sent the page.
      if (mine.signal.aborted) return
      failed = true
      if (saved) saved.textContent = form.dataset.notSaved ?? ''
      waiting ??= setTimeout(() => void keep(), RETRY)
    }
  }

  form.addEventListener('input', (event) => {
    if (saved) saved.textContent = ''
    chooseOther(event.target)
    clearTimeout(waiting)
    waiting = setTimeout(() => void keep(), PAUSE)
  })
  form.addEventListener('change', (event) => {
    touch(touched, event.target)
    void keep()
  })
  // Leaving a question says what is wrong with it, unless the visitor is on the way to send the page anyway.
  form.addEventListener('focusout', (event) => {
    const to = event.relatedTarget
    if (to instanceof HTMLButtonElement || questionOf(event.target) === questionOf(to)) return
    if (!touch(touched, event.target)) return
    void keep()
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(waiting)
    asked.abort()
    const button = event.submitter
    if (button instanceof HTMLButtonElement && button.value === 'kirim') {
      const shown = form.querySelector<HTMLButtonElement>('[data-onward]')
      if (shown) shown.textContent = shown.dataset.onward ?? ''
      if (saved) saved.textContent = shown?.dataset.onward ?? ''
    }
  })
  addEventListener('beforeunload', (event) => {
    if (failed && form.dataset.sent !== 'yes') event.preventDefault()
  })
  const keepAtOnce = () => {
    if ((waiting === undefined && !asking) || form.dataset.sent === 'yes') return
    if (navigator.sendBeacon(form.action, fieldsOf(form))) sessionStorage.setItem(LEFT, 'yes')
  }
  addEventListener('beforeunload', keepAtOnce)
  addEventListener('pagehide', keepAtOnce)
  // A page the browser kept as it was when it was left: the draft may be further, or sent.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  choices(form)
  dialogs(form)
}

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  fields.set('aksi', 'simpan')
  return fields
}

function questionOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null
}

function touch(touched: Set<string>, target: EventTarget | null): boolean {
  const key = questionOf(target)?.dataset.question
  if (key !== undefined) touched.add(key)
  return key !== undefined
}

function show(form: HTMLFormElement, { problems = [], last }: Standing, touched: ReadonlySet<string>): void {
  for (const card of form.querySelectorAll<HTMLElement>('[data-question]')) {
    const key = card.dataset.question ?? ''
    const message = touched.has(key) ? (problems.find((one) => one.key === key)?.message ?? '') : ''
    const place = card.querySelector('.problem')
    if (place && place.textContent !== message) place.textContent = message
    card.classList.toggle('wrong', message !== '')
    for (const field of card.querySelectorAll('input, select, textarea'))
      if (message === '') field.removeAttribute('aria-invalid')
      else field.setAttribute('aria-invalid', 'true')
  }
  const enter = document.querySelector<HTMLButtonElement>('[data-enter]')
  const onward = form.querySelector<HTMLButtonElement>('[data-onward]')
  if (last === undefined || !enter || !onward) return
  enter.value = onward.value = last ? 'kirim' : 'lanjut'
  onward.textContent = (last ? form.dataset.send : form.dataset.next) ?? ''
}

/** Whoever writes an answer of their own chooses it. */
function chooseOther(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-other]') || target.value === '') return
  const choice = target.closest('.other')?.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]')
  if (!choice || choice.checked) return
  choice.checked = true
  choice.dispatchEvent(new Event('change', { bubbles: true }))
}

/** A choice may be taken back, as long as there is one. */
function choices(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-clears]')) {
    const card = button.closest('[data-question]')
    const boxes = [...(card?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    const mark = () => (button.dataset.clears = boxes.some(({ checked }) => checked) ? 'shown' : 'hidden')
    mark()
    card?.addEventListener('change', mark)
    button.addEventListener('click', (event) => {
      event.preventDefault()
      for (const box of boxes) box.checked = false
      boxes[0]?.focus()
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
}

function dialogs(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-opens]')) {
    const dialog = document.getElementById(button.dataset.opens ?? '')
    if (!(dialog instanceof HTMLDialogElement)) continue
    button.addEventListener('click', (event) => {
      event.preventDefault()
      dialog.showModal()
    })
    dialog.querySelector('[data-closes]')?.addEventListener('click', () => dialog.close())
  }
}
