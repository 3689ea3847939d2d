// Compiles what makes the pictures of the pages into build/tmp and runs it: `npm run screenshots`.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outfile = join(root, 'build/tmp/screenshots.mjs')

await build({
  entryPoints: [join(root, 'test/browser/screenshots/index.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  outfile,
})
const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
