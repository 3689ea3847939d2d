// Unpacks the Chromium of @sparticuz/chromium once for each of its versions; prints its path and what it needs to start.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
const home = join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}`)

/** The package unpacks into the temporary folder under a name without a version, and takes whatever it finds there. */
async function unpack() {
  const folder = mkdtempSync(`${home}-`)
  process.env.TMPDIR = folder
  // Makes it unpack the libraries too that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  await chromium.executablePath()
  writeFileSync(join(folder, 'fonts.conf'), fontList(join(home, 'fonts/fonts'), join(home, 'fonts-cache')))
  try {
    renameSync(folder, home)
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(home)) throw error
    rmSync(folder, { recursive: true })
  }
}

function fontList(fonts, cache) {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`
}

if (!existsSync(home)) await unpack()
const path = join(home, 'chromium')
const startsByItself = spawnSync(path, ['--version']).status === 0
const env = {
  ...(startsByItself ? {} : { LD_LIBRARY_PATH: join(home, 'al2023/lib') }),
  ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') }),
}
console.log(JSON.stringify({ path, env }))
