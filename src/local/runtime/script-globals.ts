// All the globals a script finds: every emulated service, the console, and by name the services the box has not.
import { CacheService } from '../services/cache/cache-service'
import { createConsole, type ScriptConsole } from '../services/console/console'
import { Logger } from '../services/console/logger'
import { docsGlobals } from '../services/docs/globals'
import { driveGlobals } from '../services/drive/globals'
import { formsGlobals } from '../services/forms/globals'
import { LockService } from '../services/lock/lock-service'
import { MailApp } from '../services/mail/mail-app'
import { PropertiesService } from '../services/properties/properties-service'
import { ScriptApp } from '../services/script/script-app'
import { Session } from '../services/session/session'
import { sheetsGlobals } from '../services/sheets/globals'
import { Utilities } from '../services/utilities/utilities'
import { toScript } from '../state/google-object'
import type { World } from '../state/world'
import { absentServices } from './absent-services'
import type { ScriptFolder } from './script-folder'

/** The services by the names scripts call them, in their own types. */
export type ServiceGlobals = ReturnType<typeof sheetsGlobals> &
  ReturnType<typeof formsGlobals> &
  ReturnType<typeof driveGlobals> &
  ReturnType<typeof docsGlobals> & {
    readonly CacheService: CacheService
    readonly LockService: LockService
    readonly Logger: Logger
    readonly MailApp: MailApp
    readonly PropertiesService: PropertiesService
    readonly ScriptApp: ScriptApp
    readonly Session: Session
    readonly Utilities: Utilities
    readonly console: ScriptConsole
  }

const ADVANCED_SERVICES = ['Sheets', 'Drive', 'Docs']

/** An advanced service that the manifest leaves off is missing. */
export type ScriptGlobals = ServiceGlobals & Record<string, unknown>

/** A fresh set each time: an execution adds its own functions and variables to it. */
export function scriptGlobals(world: World, script: ScriptFolder | undefined): ScriptGlobals {
  const globals: Record<string, unknown> = { ...absentServices(world) }
  for (const [name, service] of Object.entries(services(world, script)))
    globals[name] = toScript(service, world.execution?.realm)
  const switchedOn = script?.advancedServices
  if (switchedOn) for (const name of ADVANCED_SERVICES) if (!switchedOn.includes(name)) delete globals[name]
  return globals as ScriptGlobals
}

function services(world: World, script: ScriptFolder | undefined): ServiceGlobals {
  return {
    ...sheetsGlobals(world),
    ...formsGlobals(world),
    ...driveGlobals(world),
    ...docsGlobals(world),
    CacheService: new CacheService(world),
    LockService: new LockService(world),
    Logger: new Logger(world),
    MailApp: new MailApp(world),
    PropertiesService: new PropertiesService(world),
    ScriptApp: new ScriptApp(world, script?.scopes),
    Session: new Session(world),
    Utilities: new Utilities(world),
    console: createConsole(world),
  }
}
