// Notes whatever must not happen in a browser: requests that leave the machine, errors, dialogs, refused content.
import type { BrowserContext, Page } from 'playwright-core'

/** Told by the browser for every page that answers 4xx; the answers themselves are watched below. */
const ANSWERED_4XX = /^Failed to load resource: the server responded with a status of 4/

/** @returns the list of troubles, which grows as they come */
export function watch(context: BrowserContext): readonly string[] {
  const troubles: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const isHere = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || hostname === '127.0.0.1'
    if (!isHere) troubles.push(`request to ${request.url()}`)
  })
  context.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document'
    // A page is told so when what it would store is another's by now.
    const isTold = isPage || response.status() === 409
    if (response.status() >= 500 || (response.status() >= 400 && !isTold))
      troubles.push(`${response.status()} for ${response.url()}`)
  })
  context.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !ANSWERED_4XX.test(message.text()))
      troubles.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`page error: ${error.error().message}`))
  context.on('page', (page) => watchDialogs(page, troubles))
  return troubles
}

function watchDialogs(page: Page, troubles: string[]): void {
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
}
