// Turns TypeScript and ES modules into CommonJS for jest, with import.meta.url kept working.
const { transformSync } = require('esbuild')

module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: /\.tsx?$/.exec(filename)?.[0].slice(1) ?? 'js',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      sourcefile: filename,
      define: { 'import.meta.url': '__moduleUrl' },
      banner: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;',
    })
    return { code, map }
  },
}
