// Compiles the portable contract tests into one file to paste into Apps Script: build/contract/Code.js, with its manifest.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const from = (path) => join(root, path)

const tests = readdirSync(from('test/contract')).filter((name) => name.endsWith('.test.ts'))
const contents = [
  ...tests.map((name) => `import './test/contract/${name}'`),
  "export { runContract, runOne } from './test/support/pasted/run'",
].join('\n')

mkdirSync(from('build/contract'), { recursive: true })
await build({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'iife',
  globalName: 'CONTRACT',
  target: 'es2020',
  charset: 'utf8',
  inject: ['describe', 'expect'].map((name) => from(`test/support/pasted/${name}.ts`)),
  plugins: [
    {
      name: 'google itself',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/on-google$/ }, () => ({ path: from('test/support/pasted/on-google.ts') })),
    },
  ],
  footer: {
    js: ['runContract', 'runOne']
      .map((name) => `function ${name}() { return CONTRACT.${name}.apply(this, arguments) }`)
      .join('\n'),
  },
  outfile: from('build/contract/Code.js'),
})
copyFileSync(from('appsscript.json'), from('build/contract/appsscript.json'))
