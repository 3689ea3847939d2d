// The two ways a rehearsal ends early: the file given cannot be played, or the office refused what an officer did.
import type { Fault } from './proposals/fault'

/** Nothing was started and nothing written: the command was given something it cannot use. */
export class UnusableInput extends Error {
  constructor(
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message)
  }
}

/** The office did not do what the rehearsal expected of it; the message says what, in the officers' language. */
export class RehearsalStopped extends Error {}
