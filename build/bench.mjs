// Compiles the benchmark into build/tmp and runs it: `npm run bench`, `-- office`, `-- pages`, `-- rehearsal 1000` or `-- proposals 1000 > FILE.csv`.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outfile = join(root, 'build/tmp/bench.mjs')

await build({
  entryPoints: [join(root, 'test/bench/index.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  outfile,
})
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
