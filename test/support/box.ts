// Opens Google in a box with a script given as source text, and clears everything away after each test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalGoogle, type LocalGoogleOptions, openLocalGoogle } from '../../src/local/index'

const opened: LocalGoogle[] = []
const folders: string[] = []

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'google-in-a-box-'))
  folders.push(folder)
  return folder
}

/** A folder holding `source` as its one script, and `manifest` as its appsscript.json when one is given. */
export function scriptFolder(source: string, manifest?: object): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'Code.js'), source)
  if (manifest) writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest))
  return folder
}

/** A box running `source`; closed after the test. */
export function openBoxWith(source: string, options: Omit<LocalGoogleOptions, 'script'> = {}): LocalGoogle {
  return openBox({ ...options, script: scriptFolder(source) })
}

export function openBox(options: LocalGoogleOptions): LocalGoogle {
  const box = openLocalGoogle(options)
  opened.push(box)
  return box
}

afterEach(() => {
  for (const box of opened.splice(0)) box.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
