// Opens the address in the machine's own browser where there is one; without one the printed address is enough.
import { spawn } from 'node:child_process'

const COMMANDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

export function openBrowser(url: string): void {
  const command = COMMANDS[process.platform]
  if (!command || !process.stdout.isTTY) return
  const [program, ...first] = command
  const child = spawn(program, [...first, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
