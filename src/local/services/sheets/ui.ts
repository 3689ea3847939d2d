// Ui of an open spreadsheet: menus and alerts (developers.google.com/apps-script/reference/base/ui).
import { GoogleException } from '../../state/errors'
import { type GoogleEnumMember, GoogleObject, googleEnum } from '../../state/google-object'
import type { World } from '../../state/world'
import { Menu } from './menu'

const BUTTONS = googleEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'])
const BUTTON_SETS = googleEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'])

/** What a script showed to the person at the sheet; collection "sheet dialogs", by ID. */
export interface DialogRecord {
  readonly kind: 'alert' | 'toast'
  readonly title?: string
  readonly text: string
  /** ISO 8601. */
  readonly at: string
  /** The execution that showed it. */
  readonly execution?: string
}

export function keepDialog(world: World, dialog: Omit<DialogRecord, 'at' | 'execution'>): void {
  const at = world.now().toISOString()
  const execution = world.execution && { execution: world.execution.id }
  dialogs(world).set(world.newId(), { ...dialog, at, ...execution })
}

/** What one execution showed, in order. */
export function dialogsOf(world: World, execution: string): DialogRecord[] {
  return dialogs(world)
    .values()
    .filter((dialog) => dialog.execution === execution)
}

function dialogs(world: World) {
  return world.store.collection<DialogRecord>('sheet dialogs')
}

/** Executions a person started at the open sheet; a clock, a form or another machine has no sheet open. */
const WITH_UI = new Set(['menu', 'open', 'editor'])

/** Throws what Google throws where no one has the spreadsheet open. */
export function requireUi(world: World): void {
  const trigger = world.execution?.trigger
  if (trigger !== undefined && !WITH_UI.has(trigger))
    throw new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.')
}

export class Ui extends GoogleObject {
  readonly googleName = 'Ui'
  readonly Button = BUTTONS
  readonly ButtonSet = BUTTON_SETS

  static readonly differs: Readonly<Record<string, string>> = {
    alert: 'is kept to be shown, and answered at once with YES or OK',
  }

  createMenu(caption: string): Menu {
    return new Menu(this.world, caption)
  }

  /** Nobody waits at the box's screen: the alert is kept to be shown, and answered with its first button. */
  alert(prompt: string): GoogleEnumMember
  alert(prompt: string, buttons: GoogleEnumMember): GoogleEnumMember
  alert(title: string, prompt: string, buttons: GoogleEnumMember): GoogleEnumMember
  alert(...args: (string | GoogleEnumMember)[]): GoogleEnumMember {
    const texts = args.filter((arg) => typeof arg === 'string')
    const buttons = args.find((arg) => typeof arg !== 'string')?.name() ?? 'OK'
    const [title, text] = texts.length === 2 ? texts : [undefined, texts[0]]
    keepDialog(this.world, { kind: 'alert', text: text ?? '', ...(title !== undefined && { title }) })
    return buttons.startsWith('YES') ? BUTTONS.YES : BUTTONS.OK
  }
}
