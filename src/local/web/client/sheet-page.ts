// Small help around the grid: links that name a tab after "#", panels that fold, and the next match by Enter.

/** Google's links to a tab stand behind "#", which no server sees. */
export function followLink(): void {
  const follow = () => {
    const wanted = new URLSearchParams(location.hash.slice(1))
    if (!wanted.has('gid') && !wanted.has('range')) return
    const query = new URLSearchParams(wanted.has('gid') ? '' : location.search)
    for (const name of ['gid', 'range']) if (wanted.has(name)) query.set(name, wanted.get(name) ?? '')
    if (`?${query}` === location.search) history.replaceState(null, '', location.pathname + location.search)
    else location.replace(`${location.pathname}?${query}`)
  }
  addEventListener('hashchange', follow)
  follow()
}

/** What was said once is not said again when the page is loaded again. */
export function forgetMessage(): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('pesan')) return
  url.searchParams.delete('pesan')
  history.replaceState(history.state, '', url)
}

/** The tab one is at may stand beyond the edge of the bar; the page itself stays where it is. */
export function showTab(): void {
  const bar = document.querySelector<HTMLElement>('.tabs')
  const tab = bar?.querySelector<HTMLElement>('[aria-current]')
  if (!bar || !tab) return
  const beyond = tab.getBoundingClientRect().right - bar.getBoundingClientRect().right
  if (beyond > 0) bar.scrollLeft += beyond
}

export function foldDrops(): void {
  const drops = [...document.querySelectorAll<HTMLDetailsElement>('details.drop')]
  const fold = (except?: Node | null) => {
    for (const drop of drops) if (drop.open && !drop.contains(except ?? null)) drop.open = false
  }
  document.addEventListener('click', (event) => fold(event.target as Node))
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const open = drops.find((drop) => drop.open)
    open?.querySelector('summary')?.focus()
    fold()
  })
}

/** As in a spreadsheet: the browser's own search would look only through the rows that are in the page. */
export function findByKey(): void {
  const field = document.querySelector<HTMLInputElement>('#cari')
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return
    if (!field || event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

/** Enter in the search field, unchanged, goes on to the next match. */
export function nextMatchOnEnter(): void {
  const field = document.querySelector<HTMLInputElement>('#cari')
  const next = document.querySelector<HTMLAnchorElement>('#berikut')
  if (!field || !next) return
  field.form?.addEventListener('submit', (event) => {
    if (field.value !== field.defaultValue) return
    event.preventDefault()
    location.assign(next.href)
  })
}
