// Follows long work on its own page: says what is being done as it is done, and goes on when it has ended.

export {}

/** Between two looks, in milliseconds. */
const PAUSE = 400
/** Looks between two times the line is read out to whoever cannot see it. */
const READ_OUT = 12

const shown = document.querySelector<HTMLElement>('[data-follows]')
if (shown) follow(shown, 0)

function follow(section: HTMLElement, looks: number): void {
  setTimeout(() => {
    look(section, looks).catch(() => follow(section, looks))
  }, PAUSE)
}

async function look(section: HTMLElement, looks: number): Promise<void> {
  const address = section.dataset.follows ?? location.pathname
  const answer = await fetch(address, { redirect: 'manual' })
  // Work that has ended well leads elsewhere.
  if (answer.type === 'opaqueredirect') return location.replace(address)
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main > section')
  if (!(next instanceof HTMLElement) || next.dataset.follows === undefined) return location.replace(address)
  show(section, next)
  const line = section.querySelector('#tahap')?.textContent ?? ''
  const status = section.querySelector('[role=status]')
  if (status && looks % READ_OUT === 0) status.textContent = line
  follow(section, looks + 1)
}

/** Only what changes is changed, so that a button keeps its focus. */
function show(section: HTMLElement, next: HTMLElement): void {
  const [line, nextLine] = [section.querySelector('#tahap'), next.querySelector('#tahap')]
  if (line && nextLine) line.textContent = nextLine.textContent
  const [bar, nextBar] = [section.querySelector('progress'), next.querySelector('progress')]
  if (!bar || !nextBar) return
  if (nextBar.hasAttribute('value')) bar.value = nextBar.value
  else bar.removeAttribute('value')
}
