// Follows long work on its own page: says what is being done as it is done, and goes on when it has ended.

export {}

/** Between two looks, in milliseconds. */
const PAUSE = 400

const shown = document.querySelector<HTMLElement>('[data-follows]')
if (shown) follow(shown)

function follow(section: HTMLElement): void {
  setTimeout(() => {
    look(section).catch(() => follow(section))
  }, PAUSE)
}

async function look(section: HTMLElement): Promise<void> {
  const address = section.dataset.follows ?? location.pathname
  const answer = await fetch(address, { redirect: 'manual' })
  // Work that has ended well leads elsewhere.
  if (answer.type === 'opaqueredirect') return location.replace(address)
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main > section')
  if (!next) return location.replace(address)
  if (!(next instanceof HTMLElement) || next.dataset.follows === undefined) return location.replace(address)
  if (section.innerHTML !== next.innerHTML) section.replaceChildren(...next.childNodes)
  follow(section)
}
