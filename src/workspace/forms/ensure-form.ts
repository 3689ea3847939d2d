// Sets up one form, or repairs it: idempotent, and resumable wherever an earlier set-up was cut off.
import type { FormKey } from '../../core/intake/submission'
import type { Memory } from '../../core/office/ports'
import type { FormDefinition } from '../../core/text/forms/definition'
import type { Lists } from '../../core/text/forms/listed-choices'
import { collectAddresses, publish, repairSettings } from './form-settings'
import type { Form, Item } from './form-types'
import { type InstalledForm, installedForm, rememberForm } from './installed-form'
import { moveInto, openOrCreate } from './open-form'
import { type PlacedItems, placeItems } from './place-items'
import { makePrefillTemplate } from './prefill-template'
import { repairItem } from './repair-item'
import { setValidations, validationFingerprint } from './validations'
import { type WantedItem, wantedItems } from './wanted-items'

export interface FormInstallation {
  readonly form: FormKey
  readonly formId: string
  /** UNCHANGED when everything was as it should be. */
  readonly state: 'CREATED' | 'REPAIRED' | 'UNCHANGED'
  /** Whether Google vouches for the respondents' addresses; otherwise a person must set the form so. */
  readonly isEmailVerified: boolean
  /** Whether the form is published and takes answers. */
  readonly isPublished: boolean
  /** Titles of items that nobody asked for; they may hold answers and are left alone. */
  readonly extraQuestions: readonly string[]
  readonly installed: InstalledForm
}

export function ensureForm(
  definition: FormDefinition,
  lists: Lists,
  memory: Memory,
  folderId: string,
): FormInstallation {
  const { key } = definition
  const known = installedForm(memory, key)
  const { form, isNew } = openOrCreate(definition.title, known?.id, folderId)
  const begun = known?.id === form.getId() ? known : newlyBegun(form)
  rememberForm(memory, key, begun)
  const isMoved = moveInto(begun.id, folderId)
  const isSet = repairSettings(form, definition)
  const wanted = wantedItems(definition, lists)
  const placed = placeItems(form, wanted, begun.items)
  const withItems = { ...begun, items: idsOf(placed.items) }
  rememberForm(memory, key, withItems)
  const areRepaired = repairItems(wanted, placed)
  const installed = finish(form, wanted, placed, withItems, memory, key)
  const isEmailVerified = collectAddresses(form)
  const isChanged = [isMoved, isSet, placed.added + placed.moved > 0, areRepaired, installed !== withItems].includes(
    true,
  )
  return {
    form: key,
    formId: installed.id,
    state: isNew ? 'CREATED' : isChanged ? 'REPAIRED' : 'UNCHANGED',
    isEmailVerified,
    isPublished: publish(form, definition),
    extraQuestions: placed.extra.map((item) => item.getTitle()),
    installed,
  }
}

function newlyBegun(form: Form): InstalledForm {
  const url = form.getPublishedUrl()
  return { id: form.getId(), url, editUrl: form.getEditUrl(), items: {}, prefill: '', validations: '' }
}

function idsOf(items: ReadonlyMap<string, Item>): Readonly<Record<string, number>> {
  return Object.fromEntries([...items].map(([key, item]) => [key, item.getId()]))
}

function repairItems(wanted: readonly WantedItem[], { items }: PlacedItems): boolean {
  return wanted
    .map((each) => {
      const item = items.get(each.key)
      return item !== undefined && repairItem(item, each, items)
    })
    .includes(true)
}

/** The pre-filled link, then the validations it had to go without. The same record when both were right already. */
function finish(
  form: Form,
  wanted: readonly WantedItem[],
  { items, added }: PlacedItems,
  installed: InstalledForm,
  memory: Memory,
  key: FormKey,
): InstalledForm {
  const needsTemplate = installed.prefill === '' || added > 0
  const validations = validationFingerprint(wanted, items)
  if (!needsTemplate && validations === installed.validations) return installed
  // From here until the end the validations count as unset, should this execution die.
  rememberForm(memory, key, { ...installed, validations: '' })
  const prefill = needsTemplate ? makePrefillTemplate(form, key, items) : installed.prefill
  setValidations(wanted, items)
  const finished = { ...installed, prefill, validations }
  rememberForm(memory, key, finished)
  return finished
}
