// What every page of the box works with: the box itself, long work under way, and what its owner offers on the home page.
import type { Box } from '../runtime/fire-triggers'
import type { Jobs } from './jobs'

/** Something whoever opened the box offers on the home page, such as filling it with a sample. */
export interface Offer {
  /** In the address: lower case letters and hyphens. */
  readonly id: string
  readonly label: string
  readonly hint: string
  /** What is to be done before anything else: it is run at once, and the pages wait for it. */
  readonly first?: boolean
  /** Whether it can be run now. One that somebody may look for in vain tells the reason, and is shown without a button. */
  state(): 'ready' | 'hidden' | { readonly unavailable: string }
  /** @param report tells what is being done, and how far it is: 0 to 1 where that is known */
  run(report: (line: string, part?: number) => void): Promise<void>
}

export interface Desk {
  readonly box: Box
  readonly jobs: Jobs
  readonly offers: readonly Offer[]
}

/** What the server knows of a request before a page answers it. */
export interface Env {
  Variables: {
    /** The address of the account the visitor acts as. */
    viewer: string
    /** Allows the one style block of the page. */
    nonce: string
  }
}
