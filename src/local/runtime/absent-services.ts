// Google's services the box has not: each is there by name, and says so by name at any use.
import { NotEmulatedError } from '../state/errors'
import type { World } from '../state/world'

const ABSENT = [
  'AdminDirectory',
  'AdminReports',
  'BigQuery',
  'Browser',
  'Calendar',
  'CalendarApp',
  'CardService',
  'Charts',
  'Chat',
  'Classroom',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DriveActivity',
  'DriveLabels',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'OptimizationService',
  'People',
  'ScriptProperties',
  'SitesApp',
  'Slides',
  'SlidesApp',
  'Tasks',
  'UrlFetchApp',
  'UserProperties',
  'Vault',
  'XmlService',
  'YouTube',
] as const

export function absentServices(world: World): Record<string, unknown> {
  return Object.fromEntries(ABSENT.map((name) => [name, absent(world, name)]))
}

function absent(world: World, name: string): object {
  const refuse = (member: string) => {
    const error = new NotEmulatedError(member)
    throw world.execution?.realm?.error(error) ?? error
  }
  return new Proxy(() => undefined, {
    get: (_, property) => (typeof property === 'symbol' ? undefined : refuse(`${name}.${property}`)),
    set: (_, property) => refuse(`setting ${name}.${String(property)}`),
    apply: () => refuse(name),
    construct: () => refuse(name),
  })
}
