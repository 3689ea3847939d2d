// What every emulated service shares: the store, the clock, the running execution, the meter and the planned faults.
import type { Faults } from './faults'
import type { Meter } from './meter'
import type { Realm } from './realm'
import type { Store } from './store'

/** One run of a global function, while it runs. */
export interface Execution {
  readonly id: string
  readonly functionName: string
  /** What started it: "editor", "form submit", "clock", … */
  readonly trigger: string
  readonly startedAt: Date
  /** Modelled time spent so far, in milliseconds. */
  elapsedMs: number
  /** Service calls made so far. */
  calls?: number
  /** The script's own kind of dates and errors, once it is loaded. */
  realm?: Realm
  /** Set once a fault or a limit ended it: every later call throws this again. */
  killed?: Error
  readonly log: string[]
}

export interface World {
  readonly store: Store
  readonly meter: Meter
  readonly faults: Faults
  /** The account that owns the script, its triggers and its files. */
  readonly owner: string
  /** The time zone of the manifest, e.g. "Asia/Pontianak". */
  readonly timeZone: string
  /** The execution under way, if any. */
  execution: Execution | undefined
  /** The instant now: the box's clock plus the modelled time of the execution under way. */
  now(): Date
  /** A new identifier, never given before, that looks like Google's (letters, digits, - and _). */
  newId(length?: number): string
  /** The file ID of the spreadsheet the script is bound to, once there is one. */
  activeSpreadsheetId(): string | undefined
}
