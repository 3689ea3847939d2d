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
  return HOSTS.has(url.hostname) ? `${url.pathname}${url.search}${url.hash}` : link
}

/** Whether a link leaves the machine. */
export function isOutside(address: string): boolean {
  return /^[a-z]+:/i.test(address)
}
