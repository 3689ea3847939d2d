// Starts the browser of the tests: the one named by PERAMBAN, the Chromium from npm, or an installed one.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { ROOT } from './root'

interface Program {
  readonly path: string
  /** Beside the environment of this process. */
  readonly env: Readonly<Record<string, string>>
}

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: PROGRAM_FILES.flatMap((folder) =>
    folder
      ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
          join(folder, name),
        )
      : [],
  ),
  linux: ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
}

/** It reaches nothing but this machine: names of other hosts are not looked up. */
const ARGUMENTS = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

export async function launchBrowser(): Promise<Browser> {
  const { path, env } = program()
  const given = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(given), ...env },
  })
}

/** @throws Error that says how to name a browser */
function program(): Program {
  const named = process.env.PERAMBAN
  if (named) {
    if (!existsSync(named)) throw new Error(`PERAMBAN names ${named}, which is not there`)
    return { path: named, env: {} }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked()
  const path = INSTALLED[process.platform]?.find((one) => existsSync(one))
  if (path) return { path, env: {} }
  throw new Error('no Chrome, Chromium or Edge found: install one, or set PERAMBAN to the path of its program')
}

/** In a process of its own, which may change where temporary files go. */
function unpacked(): Program {
  return JSON.parse(execFileSync(process.execPath, [join(ROOT, 'build/unpack-chromium.mjs')], { encoding: 'utf8' }))
}
