// Compiles the script once for all executions: gas-local reads and compiles it anew for each, which takes longer than most run.
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { Script } from 'node:vm'

interface Compiled {
  readonly script: Script
  /** When the file was last changed (milliseconds since 1970), and its size. */
  readonly changedAt: number
  readonly size: number
}

const compiled = new Map<string, Compiled>()

/**
 * Stands as gas-local's filter: it is asked of each file it finds whether it should be evaluated. A script file is
 * evaluated here, in the same context, and nothing is left for gas-local to do.
 */
export function evaluated(file: string, context: Record<string, unknown>): false {
  if (extname(file) === '.js') scriptIn(file).runInContext(context)
  return false
}

/** A script that was built anew while the box is open is compiled anew. */
function scriptIn(file: string): Script {
  const { mtimeMs: changedAt, size } = statSync(file)
  const known = compiled.get(file)
  if (known?.changedAt === changedAt && known.size === size) return known.script
  const script = new Script(readFileSync(file, 'utf8'), { filename: file })
  compiled.set(file, { script, changedAt, size })
  return script
}
