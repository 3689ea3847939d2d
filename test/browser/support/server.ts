// The command npm start as people run it: a process of its own, on a port and in a data folder of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from './root'

export interface Server {
  readonly url: string
  readonly data: string
  /** What it has printed. */
  said(): string
  /** SIGTERM lets it close its file; SIGKILL does not. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export interface Ended {
  readonly code: number | null
  readonly said: string
}

export const DATA_FILE = 'kantor.sqlite'
const READY = /siap di (http:\/\/127\.0\.0\.1:\d+)/

const folders: string[] = []
const running = new Set<ChildProcess>()

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-uji-'))
  folders.push(folder)
  return folder
}

/** A folder with a copy of the data of another, whose server is closed. */
export function copyOf(data: string): string {
  const folder = dataFolder()
  for (const name of [DATA_FILE, `${DATA_FILE}-wal`])
    if (existsSync(join(data, name))) copyFileSync(join(data, name), join(folder, name))
  return folder
}

/** See make-office.mjs. */
type Part = 'empty' | 'cut-short' | 'not-shared' | 'at-work' | 'long-tab' | 'long-mail'

/** Plays part of an office's life without its pages (make-office.mjs), in the folder given. */
export function makeOffice(part: Part, data: string): void {
  execFileSync(process.execPath, [join(ROOT, 'test/browser/support/make-office.mjs'), part, join(data, DATA_FILE)], {
    cwd: ROOT,
  })
}

/**
 * @param port 0 for any that is free
 * @param from the folder the command is given in, where its data is named from
 */
export async function startServer(
  data: string,
  port = 0,
  more: readonly string[] = [],
  from?: string,
): Promise<Server> {
  const folder = from === undefined ? data : relative(from, data)
  const child = startCommand(['--port', String(port), '--data', folder, '--quiet', ...more], from)
  const ended = endOf(child)
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += text
      const found = READY.exec(said)?.[1]
      if (found) resolve(found)
    })
    void ended.then((end) => reject(new Error(`npm start ended with ${end.code}: ${end.said}`)))
  })
  return {
    url,
    data,
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}

/** Runs the command until it ends by itself. */
export function runCommand(options: readonly string[]): Promise<Ended> {
  return endOf(startCommand(options))
}

function startCommand(options: readonly string[], from = ROOT): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, 'build/training/index.mjs'), ...options], { cwd: from })
  running.add(child)
  return child
}

function endOf(child: ChildProcess): Promise<Ended> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text))
  return new Promise((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, said })
    }),
  )
}

/** Ends what still runs and throws its data away. */
export async function clearServers(): Promise<void> {
  const ends = [...running].map((child) => endOf(child))
  for (const child of running) child.kill('SIGKILL')
  await Promise.all(ends)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
