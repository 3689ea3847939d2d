// Opens the world of Google in a box: store, clock, meter and faults, with nothing running yet.
import { openFaults } from './faults'
import { openMeter } from './meter'
import type { Press } from './press'
import { instantOf } from './side-by-side'
import { openStore } from './store'
import type { World } from './world'

export interface WorldOptions {
  /** The data file; in memory without one. */
  readonly store?: string
  /** The instant a new world begins at; an existing data file keeps its own clock. */
  readonly now?: Date
  readonly owner?: string
  readonly timeZone?: string
  /** Closed with the store by whoever opens the world. */
  readonly press?: Press
}

/** A world whose clock can be set. */
export interface SettableWorld extends World {
  setClock(instant: Date): void
}

const DEFAULT_OWNER = 'admin.ppid@contoh.pontianak.go.id'
/** Where a new world begins when nobody says: a Monday morning in Pontianak. */
const DEFAULT_NOW = new Date('2026-11-09T08:00:00+07:00')
const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function openWorld(options: WorldOptions = {}): SettableWorld {
  const store = openStore(options.store)
  const settings = store.collection<string | number>('settings')
  const keep = <T extends string | number>(name: string, initial: T): T => {
    if (!settings.has(name)) settings.set(name, initial)
    return settings.get(name) as T
  }
  keep('clock', (options.now ?? DEFAULT_NOW).getTime())
  const owner = keep('owner', options.owner ?? DEFAULT_OWNER)
  const world: SettableWorld = {
    store,
    meter: openMeter(),
    faults: openFaults(),
    press: options.press,
    owner,
    timeZone: options.timeZone ?? 'Asia/Pontianak',
    execution: undefined,
    now: () => new Date(world.execution ? instantOf(world.execution) : (settings.get('clock') as number)),
    newId: (length = 33) => {
      const count = keep('ids', 0) + 1
      settings.set('ids', count)
      return `1${identifier(count, length - 1)}`
    },
    activeSpreadsheetId: () => settings.get('activeSpreadsheet') as string | undefined,
    setClock: (instant) => settings.set('clock', instant.getTime()),
  }
  return world
}

/** The same number gives the same identifier, so that a rehearsal can be repeated to the letter. */
function identifier(seed: number, length: number): string {
  let text = ''
  let state = (seed * 2654435761) % 4294967296
  while (text.length < length) {
    state = (state * 1664525 + 1013904223) % 4294967296
    text += ID_ALPHABET[Math.floor(state / 67108864)]
  }
  return text.slice(0, -6) + seed.toString(36).padStart(6, '0')
}
