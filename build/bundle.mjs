// Compiles src/workspace into the one file Apps Script runs, and Google in a box and the rehearsal into Node modules.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const from = (path) => join(root, path)

/** Names that src/workspace/index.ts exports: each becomes a global function, and nothing else does. */
async function entryPoints() {
  const { metafile } = await build({
    entryPoints: [from('src/workspace/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'index.js',
  })
  return Object.values(metafile.outputs)[0].exports
}

async function appsScript() {
  const names = await entryPoints()
  const stubs = names.map((name) => `function ${name}() { return PPID.${name}.apply(this, arguments); }`)
  mkdirSync(from('build/apps-script'), { recursive: true })
  await build({
    entryPoints: [from('src/workspace/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'PPID',
    // Apps Script's V8 refuses some class-field syntax; ES2020 makes esbuild lower it.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    // Apps Script parses the file on every trigger, so it is kept small. Keeping function names would cost more time at
    // run time than it is worth: the source map, which never leaves this machine, tells names and lines (where.mjs).
    minify: true,
    lineLimit: 160,
    sourcemap: 'external',
    footer: { js: stubs.join('\n') },
    outfile: from('build/apps-script/Code.js'),
  })
  copyFileSync(from('appsscript.json'), from('build/apps-script/appsscript.json'))
}

async function node(name) {
  mkdirSync(from(`build/${name}`), { recursive: true })
  await build({
    entryPoints: [from(`src/${name}/index.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    outfile: from(`build/${name}/index.mjs`),
  })
}

/** The thread that prints and its keeper, beside the rehearsal that starts them. */
async function press() {
  await build({
    entryPoints: {
      press: from('src/local/runtime/press/thread.ts'),
      'press-keeper': from('src/local/runtime/press/keeper.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    outdir: from('build/rehearsal'),
    outExtension: { '.js': '.mjs' },
  })
}

/** The scripts of the box's pages, beside every bundle that serves them. */
async function pageScripts(name) {
  await build({
    entryPoints: readdirSync(from('src/local/web/client'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => from(`src/local/web/client/${file}`)),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    outdir: from(`build/${name}/client`),
  })
}

await appsScript()
await node('local')
await node('rehearsal')
await press()
await node('training')
await pageScripts('local')
await pageScripts('training')
writeFileSync(from('build/local/index.d.mts'), "export * from '../types/local/index'\n")
