// What every emulated service shares: the store, the clock, the running execution, the meter and the planned faults.
import type { ExecutionPlan, Faults } from './faults'
import type { Meter } from './meter'
import type { Press } from './press'
import type { Realm } from './realm'
import type { LockKind } from './side-by-side'
import type { Store } from './store'
import type { Tape } from './tape'

/** One run of a global function, while it runs. */
export interface Execution {
  readonly id: string
  readonly functionName: string
  /** What started it: "editor", "form submit", "clock", … */
  readonly trigger: string
  /** Whom it runs for; the owner when nobody is named. */
  readonly user?: string
  readonly startedAt: Date
  /** Modelled time spent so far, in milliseconds. */
  elapsedMs: number
  /** Service calls made so far, and how many of them changed anything. */
  calls: number
  writes: number
  /** The same by member, with the modelled milliseconds they took. */
  readonly spent: Map<string, { calls: number; ms: number }>
  /** The call made last. */
  lastMember?: string
  /** Planned faults that struck, as a person reads them. */
  readonly faults: string[]
  readonly plan?: ExecutionPlan
  /** How many calls had changed anything when somebody last looked at what a death here would lead to. */
  lookedAt?: number
  /** Kept of an execution that may have to begin anew, because another holds a lock it needs. */
  readonly tape?: Tape
  /** The lock it had to leave the stage for, and since when it waits (milliseconds since 1970). */
  waitsFor?: { readonly kind: LockKind; readonly since: number; readonly patienceMs: number } | undefined
  /** Until when it has waited for a lock (milliseconds since 1970), and whether too long; taken out by the call that waited. */
  waited?: { readonly until: number; readonly inVain: boolean } | undefined
  /** The script's own kind of dates and errors, once it is loaded. */
  realm?: Realm
  /** Set once a fault or a limit ended it: every later call throws this again. */
  killed?: Error | undefined
  log: string[]
}

export interface World {
  readonly store: Store
  readonly meter: Meter
  readonly faults: Faults
  /** Prints documents beside the play; without one they are printed where they are asked for. */
  readonly press?: Press | undefined
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
