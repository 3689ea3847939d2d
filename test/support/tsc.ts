// Runs the project's own TypeScript compiler and hands back what it says.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

/** Empty when everything compiles. Paths in the answer are relative to the root of the project. */
export function tsc(...args: readonly string[]): string {
  const { stdout, error } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), args, { cwd: ROOT, encoding: 'utf8' })
  if (error) throw error
  return stdout
}
