// Sets the office up, or repairs it: sheet, folders, templates, forms, triggers. Each part may be run any number of times.

import { FORMS } from '../core/intake/submission'
import { plannedFolder } from '../core/office/planned-folder'
import type { Ports } from '../core/office/ports'
import { recount } from '../core/office/summary'
import { configurationFrom, configurationRanges } from '../core/register/configuration'
import type { Tab } from '../core/register/tabs'
import { folderNames } from '../core/text/folders'
import { formDefinitions } from '../core/text/forms/definitions'
import { setUpWords } from '../core/text/set-up'
import { tabTitles } from '../core/text/sheet'
import { ensureTemplates } from './documents/templates'
import { ensureForm, type FormInstallation } from './forms/ensure-form'
import { ensureSheet } from './sheet/ensure-sheet'
import { ensureTriggers } from './triggers'

export interface SetUpReport {
  readonly isFinished: boolean
  readonly done: readonly string[]
  readonly byHand: readonly string[]
}

/** The account that runs this owns everything that is made, and its triggers. */
export function setUp(ports: Ports, spreadsheetId: string, administrator: string): SetUpReport {
  const sheet = ensureSheet(spreadsheetId, administrator)
  const done = sheetLines(sheet)
  // The forms are built from the tabs: with columns in disorder they would be spoilt as well.
  if (sheet.shifted.length > 0) {
    return { isFinished: false, done, byHand: [setUpWords.tabsShifted(namesOf(sheet.shifted))] }
  }
  if (sheet.isUncounted && !recount(ports)) return { isFinished: false, done, byHand: [] }
  const folders = ensureFolders(ports)
  const { created } = ensureTemplates(ports.memory, folders.templates)
  if (created.length > 0) done.push(setUpWords.templatesCreated(created.length))
  const forms: FormInstallation[] = []
  const { agencies, grounds } = configurationFrom(ports.sheet.read(configurationRanges()))
  for (const form of FORMS) {
    if (ports.clock.isRunningOut()) return { isFinished: false, done, byHand: [] }
    const installed = ensureForm(formDefinitions[form], { agencies, grounds }, ports.memory, folders.forms)
    forms.push(installed)
    done.push(...formLines(installed))
  }
  const triggers = ensureTriggers(forms.map((form) => form.formId))
  if (triggers.created + triggers.removed > 0) done.push(setUpWords.triggers(triggers.created, triggers.removed))
  return { isFinished: true, done, byHand: byHand(forms) }
}

function ensureFolders(ports: Ports) {
  const root = plannedFolder(ports, 'root', folderNames.root, '')
  return {
    forms: plannedFolder(ports, 'forms', folderNames.forms, root),
    templates: plannedFolder(ports, 'templates', folderNames.templates, root),
    lists: plannedFolder(ports, 'lists', folderNames.lists, root),
  }
}

function sheetLines({ added, repaired, seeded }: ReturnType<typeof ensureSheet>): string[] {
  return [
    ...(added.length > 0 ? [setUpWords.tabsAdded(namesOf(added))] : []),
    ...(repaired.length > 0 ? [setUpWords.tabsRepaired(namesOf(repaired))] : []),
    ...(seeded.length > 0 ? [setUpWords.tabsSeeded(namesOf(seeded))] : []),
  ]
}

const namesOf = (tabs: readonly Tab[]): string => tabs.map((tab) => tabTitles[tab]).join(', ')

function formLines({ form, state }: FormInstallation): string[] {
  const { title } = formDefinitions[form]
  if (state === 'CREATED') return [setUpWords.formCreated(title)]
  return state === 'REPAIRED' ? [setUpWords.formRepaired(title)] : []
}

/** What no script can do, or could not do this time. */
function byHand(forms: readonly FormInstallation[]): string[] {
  const ofForms = forms.flatMap(({ form, isEmailVerified, isPublished, extraQuestions }) => {
    const { title } = formDefinitions[form]
    return [
      ...(isEmailVerified ? [] : [setUpWords.verifyEmail(title)]),
      ...(isPublished ? [] : [setUpWords.publish(title)]),
      ...(extraQuestions.length > 0 ? [setUpWords.extraQuestions(title, extraQuestions.join(', '))] : []),
    ]
  })
  const { officers, share, respondents, signer, holidays } = setUpWords
  return [...ofForms, officers, share, respondents, signer, holidays]
}

/** The report as a person reads it. */
export function reportText({ isFinished, done, byHand: left }: SetUpReport): string {
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`)
  return [
    setUpWords.title,
    '',
    ...(done.length > 0 ? [setUpWords.done, ...bullets(done), ''] : []),
    ...(done.length === 0 && isFinished ? [setUpWords.nothingDone, ''] : []),
    ...(left.length > 0 ? [setUpWords.byHand, ...bullets(left)] : [setUpWords.unfinished]),
  ].join('\n')
}
