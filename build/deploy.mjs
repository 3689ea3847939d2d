// Brings the script to Google: build, checks, push, and proof that what arrived is what was built.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CLASP = join('node_modules', '.bin', 'clasp')
const BUILT = join('build', 'apps-script')
const FILES = ['Code.js', 'appsscript.json']

function stop(message) {
  console.error(`\ndeploy: ${message}`)
  process.exit(1)
}

function step(title, command, args) {
  console.log(`\n== ${title}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) stop(`${title} failed; nothing was pushed`)
}

function clasp(...args) {
  return spawnSync(CLASP, args, { encoding: 'utf8' })
}

function scriptId() {
  const { scriptId: id } = JSON.parse(readFileSync('.clasp.json', 'utf8'))
  if (!id) stop('no script yet. README, "To Google", step 3 makes one: its ID belongs in .clasp.json')
  return id
}

/**
 * clasp exits 0 also when it skipped the push, and says "up to date" when only a file was deleted: its exit code proves
 * nothing. What it lists is checked here, what arrived is proved below.
 */
function push() {
  console.log('\n== push')
  const { status, stdout, stderr } = clasp('push', '--force', '--json')
  const listed = FILES.filter((name) => stdout.includes(name))
  const isWhole = listed.length === FILES.length || stdout.trim().endsWith('[]')
  if (status !== 0 || !isWhole) stop(`clasp did not push both files.\n${stdout}${stderr}`)
}

/** Pulls the project into an empty folder and compares: only what is on Google counts. */
function prove(id) {
  console.log('\n== prove')
  const folder = mkdtempSync(join('build', 'tmp-pull-'))
  try {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: '.' }))
    execFileSync(join('..', '..', CLASP), ['pull'], { cwd: folder, stdio: 'inherit' })
    const differing = FILES.filter((name) => !sameFile(join(folder, name), join(BUILT, name)))
    if (differing.length > 0) stop(`on Google these files differ from what was built: ${differing.join(', ')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Google reformats the manifest: it is compared as data, the code to the letter but for the last line break. */
function sameFile(pulled, built) {
  if (!existsSync(pulled)) return false
  const [a, b] = [readFileSync(pulled, 'utf8'), readFileSync(built, 'utf8')]
  if (built.endsWith('.json')) return canonical(JSON.parse(a)) === canonical(JSON.parse(b))
  return a.trimEnd() === b.trimEnd()
}

function canonical(value) {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort())
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  )
}

const id = scriptId()
step('build', 'npm', ['run', 'build'])
step('check', 'npm', ['run', 'check'])
step('test', 'npm', ['test'])
push()
prove(id)
console.log('\nThe script on Google is what was built. Open the sheet and run PPID > Pasang atau perbaiki.')
