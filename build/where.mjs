// Reads a stack trace of Code.js from standard input and tells where in the sources each line of it lies.
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

const map = new SourceMap(JSON.parse(readFileSync('build/apps-script/Code.js.map', 'utf8')))

/** "(Code:57:1234)" and "Code.js:57:1234" become "src/core/…/file.ts:12". */
function located(text) {
  return text.replace(/Code(?:\.js|\.gs)?:(\d+):(\d+)/g, (place, line, column) => {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1)
    if (!entry.originalSource) return place
    return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
  })
}

process.stdout.write(located(readFileSync(0, 'utf8')))
