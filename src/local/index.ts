// Google in a box: runs the compiled script on this machine, against an emulation of the Google services it uses.
//
// Time, a known compromise: inside an execution time moves by the modelled latency of each service call, and by
// Utilities.sleep; the world's own clock moves only by advanceTo. An execution is instantaneous for the world: what
// people do between two calls of advanceTo happens at once, however long the script worked on each. Requests a minute are
// therefore counted as if executions begun at one instant had followed one another (state/limits.ts).

import { type ListedFile, listDrive } from './runtime/drive-list'
import { execute } from './runtime/execute'
import { type ExecutionRecord, executionRecords } from './runtime/execution-records'
import { advanceClock, type Delivery, fireFormTriggers } from './runtime/fire-triggers'
import { type LocalGoogleOptions, openBox } from './runtime/open-box'
import { type ScriptGlobals, scriptGlobals } from './runtime/script-globals'
import { exportFile } from './services/docs/export-file'
import { allForms } from './services/forms/form-store'
import { openPrefilled, publishedUrl } from './services/forms/prefill'
import { type AnswersByTitle, editResponse, recordResponse } from './services/forms/respond'
import { type SentMail, sentMails } from './services/mail/sent-mail'
import { displayedTab } from './services/sheets/displayed-tab'
import { LocalError } from './state/errors'
import type { Faults } from './state/faults'
import { files } from './state/files'
import type { Call } from './state/meter'
import type { World } from './state/world'
import type { Offer } from './web/desk'
import { openJobs } from './web/jobs'
import { type Port, type Serving, serveDesk } from './web/server'

export type { ListedFile } from './runtime/drive-list'
export type { ExecutionRecord } from './runtime/execution-records'
export type { Delivery } from './runtime/fire-triggers'
export type { LocalGoogleOptions } from './runtime/open-box'
export { openPress } from './runtime/press/open-press'
export type { MailAttachment, SentMail } from './services/mail/sent-mail'
export type { Faults, Standing, Times } from './state/faults'
export type { Call } from './state/meter'
export { renameStoreFile } from './state/store-file'
export type { Offer } from './web/desk'
export { takePort } from './web/server'

export interface LocalGoogle {
  /** SpreadsheetApp, Sheets, FormApp, … as handed to gas-local. */
  readonly globals: ScriptGlobals
  /** One execution of a global function, as the owner; throws what the script throws. */
  call(name: string, ...args: unknown[]): unknown
  /**
   * One response of a form, found by ID or title, answered by question title; fires the form's triggers.
   * @returns the response's ID
   * @throws LocalError ERR_UNKNOWN_FORM, ERR_UNKNOWN_QUESTION; Google's error for a form that is closed
   */
  submit(form: string, answers: AnswersByTitle, by: string, event?: Delivery): string
  /**
   * The respondent changes a response: the ID stays, its time is that of the edit; answers not named stay. Fires the
   * form's triggers as a response does (developers.google.com/apps-script/reference/forms/form#setAllowResponseEdits).
   * @throws Google's error for a form that allows no edits
   */
  edit(form: string, responseId: string, answers: AnswersByTitle, by: string, event?: Delivery): void
  now(): Date
  /** Fires due time triggers on the way. @throws LocalError ERR_CLOCK_BACKWARDS */
  advanceTo(instant: Date): void
  /** A tab of the active spreadsheet, as displayed. @throws LocalError ERR_UNKNOWN_TAB */
  sheet(tab: string): string[][]
  /** Oldest first. */
  readonly mail: readonly SentMail[]
  readonly meter: { calls(): readonly Call[]; reset(): void }
  /** What goes wrong in the executions to come; those struck say so on the list of executions. */
  readonly faults: Faults
  /** What lies in Drive outside the trash. */
  files(): ListedFile[]
  /** A file in the format asked for: a document as PDF or docx, any other file as it is. @throws LocalError ERR_UNKNOWN_FILE */
  export(fileId: string, mimeType: string): Promise<Uint8Array>
  /** What a pre-filled link of a form shows when it is opened: the form's ID, and the answers by question title. */
  prefilled(url: string): { form: string; answers: Record<string, string | string[]> }
  /** The latest 500 executions, oldest first. */
  executions(): ExecutionRecord[]
  forms(): { id: string; title: string; publishedUrl: string }[]
  /** Notes of whoever runs the box, by name, kept with its data; no script sees them. */
  readonly notes: { get(name: string): string | undefined; set(name: string, text: string): void }
  /** The box's pages on 127.0.0.1, for people, at a port taken before (takePort). */
  serve(options: { port: Port; offers?: readonly Offer[] }): Serving
  close(): void
}

/** Opens Google in a box; nothing it does leaves this machine. @throws LocalError ERR_SCRIPT_FOLDER, ERR_STORE_FORMAT */
export function openLocalGoogle(options: LocalGoogleOptions = {}): LocalGoogle {
  const box = openBox(options)
  const { world, script } = box
  return {
    globals: scriptGlobals(world, script),
    call: (functionName, ...args) => {
      const outcome = execute(world, script, { functionName, trigger: 'editor', args: () => args })
      if ('error' in outcome) throw outcome.error
      return outcome.result
    },
    submit: (form, answers, by, event = 'once') => {
      const { formId, responseId } = world.store.transaction(() => recordResponse(world, form, answers, by))
      fireFormTriggers(box, formId, responseId, event)
      return responseId
    },
    edit: (form, responseId, answers, by, event = 'once') => {
      const { formId } = world.store.transaction(() => editResponse(world, form, responseId, answers, by))
      fireFormTriggers(box, formId, responseId, event)
    },
    now: () => world.now(),
    advanceTo: (instant) => advanceClock(box, instant),
    sheet: (tab) => boundTab(world, tab),
    get mail() {
      return sentMails(world)
    },
    meter: { calls: () => world.meter.calls(), reset: () => world.meter.reset() },
    faults: {
      killAfter: (calls) => world.faults.killAfter(calls),
      fail: (member, times, message, moment) => world.faults.fail(member, times, message, moment),
      loseLock: (times) => world.faults.loseLock(times),
      interleave: (calls, meanwhile) => world.faults.interleave(calls, meanwhile),
      whatIfKilled: (look) => world.faults.whatIfKilled(look),
      clear: () => world.faults.clear(),
    },
    files: () => listDrive(world),
    export: (fileId, mimeType) => exportFile(world, fileId, mimeType),
    prefilled: (url) => openPrefilled(world, url),
    executions: () => executionRecords(world),
    forms: () => livingForms(world),
    notes: notesOf(world),
    serve: ({ port, offers = [] }) => serveDesk({ box, jobs: openJobs(), offers }, port),
    close: () => {
      world.press?.close()
      world.store.close()
    },
  }
}

function notesOf(world: World): LocalGoogle['notes'] {
  const notes = world.store.collection<string>('notes')
  return { get: (name) => notes.get(name), set: (name, text) => notes.set(name, text) }
}

function boundTab(world: World, tab: string): string[][] {
  const id = world.activeSpreadsheetId()
  if (!id) throw new LocalError('ERR_NO_SPREADSHEET', 'the script is not bound to a spreadsheet')
  const rows = displayedTab(world, id, tab)
  if (!rows) throw new LocalError('ERR_UNKNOWN_TAB', `the active spreadsheet has no tab "${tab}"`)
  return rows
}

function livingForms(world: World): { id: string; title: string; publishedUrl: string }[] {
  const drive = files(world)
  return allForms(world)
    .filter((form) => drive.get(form.id)?.trashed === false)
    .map((form) => ({ id: form.id, title: form.title, publishedUrl: publishedUrl(form) }))
}
