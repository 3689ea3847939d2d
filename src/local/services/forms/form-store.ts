// Reads and changes forms and their responses in the store, and registers forms as a kind of file in Drive.
import { GoogleException } from '../../state/errors'
import { addFile, changeFile, fileOf, MIME, NO_SUCH_ITEM, registerFileKind } from '../../state/files'
import type { Collection } from '../../state/store'
import type { World } from '../../state/world'
import type { FormRecord, ItemRecord, ResponseRecord } from './model'

const forms = (world: World): Collection<FormRecord> => world.store.collection<FormRecord>('forms')

export function responsesOf(world: World, formId: string): Collection<ResponseRecord> {
  return world.store.collection<ResponseRecord>(`form responses ${formId}`)
}

/** A new form in My Drive. Only the file gets the name: the form's own title stays empty, as on Google (issue 442747794). */
export function createForm(world: World, fileName: string, published: boolean): string {
  const { id } = addFile(world, { name: fileName, mimeType: MIME.form })
  forms(world).set(id, newForm(world, id, published))
  return id
}

function newForm(world: World, id: string, published: boolean): FormRecord {
  return {
    id,
    publishedId: newPublishedId(world),
    title: '',
    description: '',
    published,
    // A form that is not published accepts nothing (Forms API, PublishState).
    acceptingResponses: published,
    emailCollection: 'DO_NOT_COLLECT',
    responseEdits: false,
    oneResponsePerUser: false,
    confirmationMessage: '',
    closedMessage: '',
    respondAgainLink: true,
    progressBar: false,
    publishingSummary: false,
    shuffleQuestions: false,
    items: [],
  }
}

function newPublishedId(world: World): string {
  return `1FAIpQLS${world.newId(48)}`
}

export function allForms(world: World): FormRecord[] {
  return forms(world).values()
}

export function hasForm(world: World, id: string): boolean {
  return forms(world).has(id)
}

/** The form, or Google's error when the file is gone or is not a form. */
export function formOf(world: World, id: string): FormRecord {
  const file = fileOf(world, id)
  const form = forms(world).get(id)
  if (file.mimeType === MIME.form && form) return form
  throw new GoogleException(NO_SUCH_ITEM)
}

export function changeForm(world: World, id: string, change: Partial<FormRecord>): void {
  forms(world).set(id, { ...formOf(world, id), ...change })
  changeFile(world, id, {})
}

export function itemOf(world: World, formId: string, itemId: number): ItemRecord {
  const item = formOf(world, formId).items.find((one) => one.id === itemId)
  if (!item) throw new GoogleException('The item has been deleted.')
  return item
}

export function changeItem(world: World, formId: string, itemId: number, change: Partial<ItemRecord>): void {
  const before = itemOf(world, formId, itemId)
  const { items } = formOf(world, formId)
  changeForm(world, formId, { items: items.map((item) => (item === before ? { ...item, ...change } : item)) })
}

export function appendItem(world: World, formId: string, kind: Pick<ItemRecord, 'type'> & Partial<ItemRecord>): number {
  const hasChoices = kind.type === 'MULTIPLE_CHOICE' || kind.type === 'CHECKBOX' || kind.type === 'LIST'
  return append(world, formId, {
    id: 0,
    entry: 0,
    title: '',
    helpText: '',
    required: false,
    // New choice items begin with one empty choice (platform research §4).
    choices: hasChoices ? [{ value: '', navigation: null }] : [],
    other: false,
    includesYear: true,
    validation: null,
    goTo: { type: 'CONTINUE' },
    ...kind,
  })
}

/** Appends a copy of an item, with numbers of its own (Item.duplicate). */
export function duplicateItem(world: World, formId: string, itemId: number): number {
  return append(world, formId, itemOf(world, formId, itemId))
}

function append(world: World, formId: string, like: ItemRecord): number {
  const { items } = formOf(world, formId)
  const taken = new Set(items.flatMap((item) => [item.id, item.entry]))
  const id = newNumber(world, taken)
  const entry = newNumber(world, taken)
  const rows = like.rows ? { rows: like.rows.map((row) => ({ ...row, entry: newEntry(world) })) } : {}
  changeForm(world, formId, { items: [...items, { ...like, id, entry, ...rows }] })
  return id
}

/** Whether the form has a page break of that ID. */
export function isPage(world: World, formId: string, itemId: number): boolean {
  return formOf(world, formId).items.some((item) => item.id === itemId && item.type === 'PAGE_BREAK')
}

/** A number of up to 31 bits that the form does not use yet. */
function newNumber(world: World, taken: Set<number>): number {
  let number = 0
  do number = newEntry(world)
  while (number === 0 || taken.has(number))
  taken.add(number)
  return number
}

/** A number of up to 31 bits; that two of a form should be equal is left to chance, as it will not happen. */
export function newEntry(world: World): number {
  let number = 0
  for (const character of world.newId()) number = (Math.imul(number, 31) + character.charCodeAt(0)) | 0
  return number & 0x7fffffff
}

/** A copy has the same questions, item IDs and settings, an address of its own, no responses, and is not published. */
function copyForm(world: World, fromId: string, toId: string): void {
  const copy = { ...formOf(world, fromId), id: toId, publishedId: newPublishedId(world) }
  forms(world).set(toId, { ...copy, published: false, acceptingResponses: false })
}

registerFileKind(MIME.form, {
  create: (world, id) => forms(world).set(id, newForm(world, id, false)),
  copy: copyForm,
  url: (id) => `https://docs.google.com/forms/d/${id}/edit`,
})
