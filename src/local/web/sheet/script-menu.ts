// The spreadsheet the script is bound to: opening it runs onOpen, and its menu's commands run as one execution each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute } from '../../runtime/execute'
import type { ExecutionRecord } from '../../runtime/execution-records'
import { forgetMenus, type MenuEntry, menusOf } from '../../services/sheets/menu'
import { type DialogRecord, dialogsOf } from '../../services/sheets/ui'
import type { Desk } from '../desk'
import type { Report } from '../jobs'

/** Only the spreadsheet the script is bound to has its menus. */
export function hasMenus({ box }: Desk, id: string): boolean {
  return box.world.activeSpreadsheetId() === id
}

const known = new Map<string, boolean>()

/** Whether there is anything to run: an execution that finds no function would stand on the list as a failed one. */
function hasOnOpen({ box }: Desk): boolean {
  const folder = box.script?.folder
  if (folder === undefined) return false
  const answered = known.get(folder)
  if (answered !== undefined) return answered
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  const found = names.some((name) => /\bfunction\s+onOpen\s*\(/.test(readFileSync(join(folder, name), 'utf8')))
  known.set(folder, found)
  return found
}

/** The simple trigger onOpen, for somebody who may edit; answers what went wrong, if anything did. */
export function openFor(desk: Desk, id: string, viewer: string): string | undefined {
  const { world, script } = desk.box
  if (!hasMenus(desk, id) || !hasOnOpen(desk) || desk.jobs.running()) return undefined
  forgetMenus(world)
  const { record } = execute(world, script, { functionName: 'onOpen', trigger: 'open', user: viewer, args: () => [{}] })
  return record?.error
}

/** The caption of the command that runs the function, if a menu has one. */
export function captionOf({ box }: Desk, functionName: string): string | undefined {
  return captionIn(
    menusOf(box.world).flatMap(({ entries }) => entries),
    functionName,
  )
}

function captionIn(entries: readonly MenuEntry[], functionName: string): string | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.functionName === functionName) return entry.caption
    const inside = entry.kind === 'menu' ? captionIn(entry.menu.entries, functionName) : undefined
    if (inside !== undefined) return inside
  }
  return undefined
}

/** What came of a command: shown when the visitor is back at the sheet. */
export interface MenuRun {
  readonly caption: string
  readonly record: ExecutionRecord | undefined
  readonly said: readonly DialogRecord[]
}

const KEPT = 20

/** The latest runs, by a number of their own; gone when the box is closed, as a message on a screen is. */
export class MenuRuns {
  readonly #runs = new Map<string, MenuRun>()
  #last = 0

  next(): string {
    return String(++this.#last)
  }

  get(key: string | undefined): MenuRun | undefined {
    return key === undefined ? undefined : this.#runs.get(key)
  }

  /** Alerts with a choice are answered with their first button, for the script cannot be kept waiting (ui.ts). */
  async run(desk: Desk, key: string, { caption, functionName, viewer }: Chosen, report: Report): Promise<void> {
    report(caption)
    const { world, script } = desk.box
    const { record } = execute(world, script, { functionName, trigger: 'menu', user: viewer, args: () => [] })
    this.#runs.set(key, { caption, record, said: record ? dialogsOf(world, record.id) : [] })
    this.#runs.delete(String(Number(key) - KEPT))
  }
}

export interface Chosen {
  readonly caption: string
  readonly functionName: string
  readonly viewer: string
}
