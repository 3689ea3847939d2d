// Finds the compiled script and reads its manifest: the time zone, the scopes and the advanced services it asks for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LocalError } from '../state/errors'

export interface ScriptFolder {
  readonly folder: string
  readonly timeZone: string | undefined
  readonly scopes: readonly string[]
  /** Advanced services switched on, such as "Sheets"; undefined without a manifest, which leaves all of them on. */
  readonly advancedServices: readonly string[] | undefined
}

const MANIFEST = 'appsscript.json'

interface Manifest {
  readonly timeZone?: string
  readonly oauthScopes?: readonly string[]
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] }
}

/** The script in `folder`, or this package's own one; undefined when the package has not been built. */
export function findScript(folder?: string): ScriptFolder | undefined {
  const found = folder === undefined ? builtScript() : resolve(folder)
  if (found === undefined) return undefined
  checkOneScript(found)
  const manifest = readManifest(found) ?? readManifest(dirname(found))
  return {
    folder: found,
    timeZone: manifest?.timeZone,
    scopes: manifest?.oauthScopes ?? [],
    advancedServices:
      manifest && (manifest.dependencies?.enabledAdvancedServices ?? []).map((service) => service.userSymbol),
  }
}

/** `build/apps-script` of the package this file is in, whether it runs from its source or from the bundle. */
function builtScript(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, MANIFEST))) {
    if (dirname(folder) === folder) return undefined
    folder = dirname(folder)
  }
  const built = join(folder, 'build', 'apps-script')
  return existsSync(join(built, 'Code.js')) ? built : undefined
}

/** gas-local evaluates every .js it finds below a folder, in no promised order. */
function checkOneScript(folder: string): void {
  if (!existsSync(folder)) throw new LocalError('ERR_SCRIPT_FOLDER', `there is no folder ${folder}`)
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  if (scripts.length !== 1)
    throw new LocalError('ERR_SCRIPT_FOLDER', `${folder} must hold exactly one .js, and holds ${scripts.length}`)
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
