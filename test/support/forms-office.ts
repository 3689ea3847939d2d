// An office with forms on Google in a box, for the adapters that make and read them.
import type { FormKey } from '../../src/core/intake/submission'
import { formDefinitions } from '../../src/core/text/forms/definitions'
import { driveGlobals } from '../../src/local/services/drive/globals'
import { formsGlobals } from '../../src/local/services/forms/globals'
import { Utilities } from '../../src/local/services/utilities/utilities'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

// Required, not imported: src/workspace is compiled for Apps Script and is no part of the tests' TypeScript project.
const { ensureForm } = require('../../src/workspace/forms/ensure-form')

export const AGENCIES = [
  { code: 'DINKES', name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'dinas' },
  { code: 'DISHUB', name: 'Dinas Perhubungan', shortName: 'Dishub', kind: 'dinas' },
]
const GROUNDS = [
  { code: 'b', letter: 'b', text: 'Persaingan usaha' },
  { code: 'h.2', letter: 'h', point: 2, text: 'riwayat kesehatan' },
]
export const lists = { agencies: AGENCIES, grounds: GROUNDS }
export const OFFICER = 'layanan.informasi@contoh.pontianak.go.id'
const READING = /\.(get|is|has|can|as|collects|supports|open)|\.list$|FolderIterator|FileIterator/

export function office() {
  const world = openWorld()
  const { DriveApp, Drive } = driveGlobals(world)
  const { FormApp } = formsGlobals(world)
  const utilities = handOut(new Utilities(world))
  Object.assign(globalThis, { DriveApp: handOut(DriveApp), Drive: handOut(Drive), FormApp: handOut(FormApp) })
  Object.assign(globalThis, { Utilities: utilities })
  const stored = new Map<string, string>()
  const memory = {
    get: (key: string) => stored.get(key),
    set: (key: string, value: string) => void stored.set(key, value),
  }
  const folder = handOut(DriveApp).createFolder('Formulir').getId()
  const ensure = (key: FormKey, withLists = lists) => ensureForm(formDefinitions[key], withLists, memory, folder)
  const open = (id: string) => handOut(FormApp).openById(id)
  /** Titles on the form, page breaks marked with "#". */
  const titles = (id: string) =>
    open(id)
      .getItems()
      .map((item) => (String(item.getType()) === 'PAGE_BREAK' ? `# ${item.getTitle()}` : item.getTitle()))
  const changingCalls = () =>
    world.meter
      .calls()
      .map((call) => call.member)
      .filter((member) => !READING.test(member))
  return { world, stored, memory, folder, ensure, open, titles, changingCalls, DriveApp: handOut(DriveApp) }
}
