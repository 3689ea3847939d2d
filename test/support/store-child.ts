// Runs one piece of work with a store in a process of its own, so that a test can kill it as a machine would.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '../..')

/** The module's path and name as `import` takes them. */
const STORE = join(ROOT, 'src/local/state/store.ts')

/** A program of `source`, which finds `openStore`, `file` (the data file) and `args` there, and tells its parent by `tell`. */
export function storeProgram(folder: string, source: string): string {
  const outfile = join(folder, 'child.cjs')
  buildSync({
    stdin: {
      contents: `import { writeSync } from 'node:fs'
        import { openStore } from ${JSON.stringify(STORE)}
        const file = process.argv[2]
        const args = process.argv.slice(3)
        const tell = (text) => writeSync(1, text + '\\n')
        ${source}`,
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // The driver's binary is found from where it is installed.
    alias: { libsql: require.resolve('libsql') },
    external: [require.resolve('libsql')],
    outfile,
    logLevel: 'silent',
  })
  return outfile
}

export interface Child {
  readonly process: ChildProcess
  /** Every line told so far. */
  readonly told: readonly string[]
  /** When so many lines were told, or the process has ended. */
  until(lines: number): Promise<void>
  /** Ends it at once, without a last word, and waits until it is gone. */
  kill(): Promise<void>
}

export function startChild(program: string, file: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [program, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told: string[] = []
  let rest = ''
  let wake = () => {}
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    told.push(...lines)
    wake()
  })
  return {
    process: child,
    told,
    until: (lines) =>
      Promise.race([
        gone,
        new Promise<void>((resolve) => {
          wake = () => {
            if (told.length >= lines) resolve()
          }
          wake()
        }),
      ]),
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
  }
}
