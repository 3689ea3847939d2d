// Addresses of Google's pages and the box's own: the same paths, so that a link in a mail opens here what it opens there.

const HOSTS = new Set(['docs.google.com', 'drive.google.com', 'mail.google.com', 'script.google.com'])

/**
 * The page of the box that shows what a link leads to; the link itself when it leads elsewhere and is safe to follow,
 * undefined when it is not (a script, a file of this machine).
 */
export function localAddress(link: string): string | undefined {
  let url: URL
  try {
    url = new URL(link)
  } catch {
    return undefined
  }
  if (url.protocol === 'mailto:') return link
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return HOSTS.has(url.hostname) ? pathOf(url) : link
}

/**
 * The path of this server an address leads to, undefined when it leads elsewhere: nobody is to be sent there.
 * @param page the address of any page of this server
 */
export function ownPath(address: string, page: string): string | undefined {
  const { origin } = new URL(page)
  if (!URL.canParse(address, origin)) return undefined
  // Read as a browser reads it: without tabs and line ends, and with / for \.
  const url = new URL(address, origin)
  if (url.origin !== origin) return undefined
  return pathOf(url)
}

/** Two slashes at the beginning would name another host. */
function pathOf({ pathname, search, hash }: URL): string {
  return `${pathname.replace(/^\/+/, '/')}${search}${hash}`
}

/** Whether a link leaves the machine. */
export function isOutside(address: string): boolean {
  return /^[a-z]+:/i.test(address)
}
